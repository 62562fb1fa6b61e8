import type { Problem } from '../lib/result.ts';
import { isObject } from './read.ts';

/** The rules of `validate` and `collect`, as in RULES.md. */
export type ValidationRule =
  | 'RBAC-V01'
  | 'RBAC-V02'
  | 'RBAC-V03'
  | 'RBAC-V04'
  | 'RBAC-V05'
  | 'RBAC-V06'
  | 'RBAC-V07'
  | 'RBAC-V08'
  | 'RBAC-V10'
  | 'RBAC-V11'
  | 'RBAC-V12'
  | 'RBAC-V13'
  | 'RBAC-V14'
  | 'RBAC-V15'
  | 'RBAC-V16'
  | 'RBAC-V17'
  | 'RBAC-V18'
  | 'RBAC-V19'
  | 'RBAC-V20'
  | 'RBAC-V21'
  | 'RBAC-V22'
  | 'RBAC-V23'
  | 'RBAC-V24'
  | 'RBAC-V30'
  | 'RBAC-V31'
  | 'RBAC-V32'
  | 'RBAC-V33'
  | 'RBAC-V34'
  | 'RBAC-V40'
  | 'RBAC-V41'
  | 'RBAC-V42'
  | 'RBAC-V43'
  | 'RBAC-V50'
  | 'RBAC-V51'
  | 'RBAC-V52'
  | 'RBAC-V53'
  | 'RBAC-V54';

export interface ValidationProblem extends Problem {
  readonly rule: ValidationRule;
}

/**
 * A value at a place in an object, read as Kubernetes decodes it: absent and `null` are the empty value of the type.
 * A value of another type is reported (RBAC-V05) and read as `undefined`, so that nothing more is said about it.
 */
export class Field {
  readonly value: unknown;
  readonly #place: { readonly parent: Field; readonly key: string | number } | undefined;
  readonly #problems: ValidationProblem[];

  constructor(
    value: unknown,
    problems: ValidationProblem[],
    place?: { readonly parent: Field; readonly key: string | number },
  ) {
    this.value = value;
    this.#problems = problems;
    this.#place = place;
  }

  /** Put together only when asked for: a large dump has many more fields than problems. */
  get path(): readonly (string | number)[] {
    return this.#place === undefined ? [] : [...this.#place.parent.path, this.#place.key];
  }

  get isAbsent(): boolean {
    return this.value === undefined || this.value === null;
  }

  child(name: string | number): Field {
    const value = isObject(this.value) && Object.hasOwn(this.value, name) ? this.value[name] : undefined;
    return new Field(value, this.#problems, { parent: this, key: name });
  }

  report(rule: ValidationRule, values?: Problem['values'], severity: Problem['severity'] = 'error'): void {
    const problem = { rule, severity, path: this.path };
    this.#problems.push(values === undefined ? problem : { ...problem, values });
  }

  text(): string | undefined {
    if (this.isAbsent) return '';
    return typeof this.value === 'string' ? this.value : this.#wrongType('string');
  }

  integer(): number | undefined {
    if (this.isAbsent) return 0;
    return typeof this.value === 'number' && Number.isInteger(this.value)
      ? this.value
      : this.#wrongType('integer');
  }

  list(): readonly Field[] | undefined {
    if (this.isAbsent) return [];
    if (!Array.isArray(this.value)) return this.#wrongType('list');
    return this.value.map((entry, key) => new Field(entry, this.#problems, { parent: this, key }));
  }

  texts(): readonly string[] | undefined {
    const entries = this.list()?.map((entry) => entry.text());
    return entries?.every((entry) => entry !== undefined) ? entries : undefined;
  }

  /** Whether the value can have fields: an object, or absent. Reports those that Kubernetes does not know (RBAC-V06). */
  hasFields(known: readonly string[]): boolean {
    if (this.isAbsent) return true;
    if (!isObject(this.value)) {
      this.#wrongType('object');
      return false;
    }
    for (const name of Object.keys(this.value)) {
      if (!known.includes(name)) this.child(name).report('RBAC-V06', { field: name }, 'warning');
    }
    return true;
  }

  /** The entries of a map from strings to strings, such as labels. */
  textMap(): readonly { readonly key: string; readonly value: string; readonly field: Field }[] {
    if (this.isAbsent) return [];
    if (!isObject(this.value)) {
      this.#wrongType('object');
      return [];
    }
    return Object.keys(this.value).flatMap((key) => {
      const field = this.child(key);
      const value = field.text();
      return value === undefined ? [] : [{ key, value, field }];
    });
  }

  #wrongType(expected: 'string' | 'integer' | 'list' | 'object'): undefined {
    this.report('RBAC-V05', { expected });
  }
}
