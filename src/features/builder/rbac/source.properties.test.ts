/** Properties of the way between form and YAML, over names that YAML would rather read as something else. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { emptyForm, type RoleForm, type RuleForm } from './form.ts';
import { readSource } from './source.ts';
import { writeSource } from './write.ts';

const NASTY = [
  'yes',
  'no',
  'on',
  'y',
  'null',
  '~',
  '1',
  '1.5',
  '0x1f',
  '0o7',
  '017',
  '1_000',
  '12:30',
  '-',
  '---',
  '...',
  '*',
  '&a',
  '!x',
  '#c',
  'a: b',
  'a #b',
  "it's",
  '"q"',
  '{a}',
  '[b]',
  '| x',
  '> x',
  '%d',
  '@a',
  '`b`',
  'a\nb',
  ' lead',
  'trail ',
  '\ttab',
  'ü',
  '中文',
  '\u2028',
  '\\n',
  '{{ .V }}',
  '=',
  '<<',
  '.inf',
  '2024-01-01',
  'true',
];
const text = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ maxLength: 8, unit: 'grapheme' }),
  fc.stringMatching(/^[a-z][a-z0-9.-]{0,8}$/),
);
/** Each case reads and writes several files; a busy machine may take its time. */
const SLOWLY = 60_000;

const none = fc.constant<string[]>([]);
const texts = fc.array(text, { maxLength: 3 });

const rule: fc.Arbitrary<RuleForm> = fc.oneof(
  fc.record({
    about: fc.constant('resources' as const),
    apiGroups: fc.array(text, { minLength: 1, maxLength: 2 }),
    resources: texts,
    resourceNames: texts,
    nonResourceURLs: none,
    verbs: texts,
  }),
  fc.record({
    about: fc.constant('urls' as const),
    apiGroups: none,
    resources: none,
    resourceNames: none,
    nonResourceURLs: texts,
    verbs: texts,
  }),
);

/** Forms as the page can make them: the place of a binding goes with the kind of the role. */
const form: fc.Arbitrary<RoleForm> = fc
  .record({
    kind: fc.constantFrom('Role' as const, 'ClusterRole' as const),
    name: text,
    namespace: text,
    rules: fc.array(rule, { maxLength: 4 }),
    bind: fc.constantFrom('none' as const, 'namespace' as const, 'cluster' as const),
    bindingName: text,
    bindingNamespace: text,
    subjects: fc.array(
      fc.record({ kind: fc.constantFrom('User', 'Group', 'ServiceAccount'), name: text, namespace: text }),
      { maxLength: 3 },
    ),
  })
  .map((any): RoleForm => {
    const isRole = any.kind === 'Role';
    const bind = isRole && any.bind === 'cluster' ? 'namespace' : any.bind;
    const namespace = isRole ? any.namespace : '';
    const bound = {
      bindingName: any.bindingName === any.name ? '' : any.bindingName,
      bindingNamespace: bind === 'namespace' ? (isRole ? namespace : any.bindingNamespace) : '',
      subjects: any.subjects,
    };
    const { bindingName, bindingNamespace, subjects } = emptyForm();
    return {
      ...any,
      bind,
      namespace,
      ...(bind === 'none' ? { bindingName, bindingNamespace, subjects } : bound),
    };
  });

it(
  'what the form says is what its YAML says',
  () => {
    fc.assert(
      fc.property(form, (given) => {
        const written = writeSource('', given);
        expect(readSource(written).form).toEqual(given);
        expect(writeSource(written, given)).toBe(written);
      }),
      { numRuns: 600 },
    );
  },
  SLOWLY,
);

it(
  'any form can be turned into any other, and a second time nothing changes',
  () => {
    fc.assert(
      fc.property(form, form, (a, b) => {
        const written = writeSource(writeSource('', a), b);
        expect(readSource(written).form).toEqual(b);
        expect(writeSource(written, b)).toBe(written);
      }),
      { numRuns: 600 },
    );
  },
  SLOWLY,
);

it(
  'what the form does not know survives every change',
  () => {
    const kept = fc.property(
      form,
      form,
      fc.dictionary(fc.constantFrom('note', 'x-y', 'labels'), text),
      (a, b, extra) => {
        fc.pre(a.rules.length > 0 && b.rules.length === a.rules.length);
        const first = readSource(writeSource('', a));
        const [role] = first.documents;
        const rules = role?.document.getIn(['rules', 0], true);
        expect(rules).toBeDefined();
        role?.document.setIn(['metadata', 'annotations'], role.document.createNode(extra));
        role?.document.setIn(['x-own'], role.document.createNode([extra]));
        const written = writeSource(String(role?.document), b);
        const value = readSource(written).documents[0]?.value as { metadata: object };
        expect(value).toMatchObject({ 'x-own': [extra], metadata: { annotations: extra } });
      },
    );
    fc.assert(kept, { numRuns: 400 });
  },
  SLOWLY,
);

it(
  'a reader of YAML 1.2 reads the same',
  () => {
    fc.assert(
      fc.property(form, (given) => {
        const written = writeSource('', { ...given, bind: 'none' });
        expect(parse(written, { logLevel: 'error' })).toEqual(
          readSource(written).documents[0]?.value ?? null,
        );
      }),
      { numRuns: 400 },
    );
  },
  SLOWLY,
);

it(
  'no text makes reading or writing throw, and one that cannot be shown is left alone',
  () => {
    const yaml = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'abc:-[]{}&*!#|>\'"%@,?\n\t 01') }),
      form.chain((given) => {
        const written = writeSource('', given);
        return fc.nat(written.length).map((end) => written.slice(0, end));
      }),
    );
    fc.assert(
      fc.property(yaml, form, (given, next) => {
        const source = readSource(given);
        if (source.form === undefined) expect(writeSource(given, next)).toBe(given);
        else expect(readSource(writeSource(given, next)).faults).toEqual([]);
      }),
      { numRuns: 600 },
    );
  },
  SLOWLY,
);
