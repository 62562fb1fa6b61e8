/** YAML as Kubernetes reads and writes it, and what is wrong with a text that it could not read. */
import {
  type Document,
  type DocumentOptions,
  LineCounter,
  type ParseOptions,
  parseAllDocuments,
  type Scalar,
  type SchemaOptions,
  type ToStringOptions,
  visit,
  type YAMLParseError,
} from 'yaml';
import type { YamlFaultKind } from '../../wording/rbac-problems.ts';
import { tooDeep } from './depth.ts';

/**
 * Kubernetes reads YAML 1.1, in which `yes` and `on` are booleans, but times and base-60 numbers are text. What is written
 * is quoted wherever version 1.2 would read something else.
 */
export const KUBERNETES_YAML = {
  version: '1.1',
  compat: 'core',
  prettyErrors: false,
  stringKeys: true,
  customTags: (tags) =>
    tags.filter(
      (tag) =>
        typeof tag === 'string' || (tag.tag !== 'tag:yaml.org,2002:timestamp' && tag.format !== 'TIME'),
    ),
} satisfies ParseOptions & DocumentOptions & SchemaOptions;

/** `kubectl` writes lists at the indent of their key, and never folds a line. */
const KUBERNETES_STYLE = {
  indentSeq: false,
  lineWidth: 0,
  flowCollectionPadding: false,
} satisfies ToStringOptions;

/** A file of RBAC objects has no aliases; more than these are an attempt to fill the memory. */
const MOST_ALIASES = 100;

/** Writes documents one behind the other. */
export function yamlText(documents: readonly Document[]): string {
  return documents
    .map((document, index) => {
      if (index > 0 && document.directives) document.directives.docStart = true;
      visit(document, { Scalar: quoteLines });
      return document.toString(KUBERNETES_STYLE);
    })
    .join('');
}

/** The library may write a text of several lines bare, and then not read it back. */
function quoteLines(_: unknown, scalar: Scalar): void {
  const isBare = scalar.type === undefined || scalar.type === 'PLAIN';
  if (isBare && typeof scalar.value === 'string' && /[\n\r]/.test(scalar.value)) scalar.type = 'QUOTE_DOUBLE';
}

export interface YamlFault {
  readonly kind: YamlFaultKind;
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
}

export interface YamlDocument {
  readonly document: ReturnType<typeof parseAllDocuments>[number];
  /** What it says; `undefined` where it has a fault. */
  readonly value: unknown;
  readonly fault?: YamlFault;
}

export interface YamlText {
  readonly documents: readonly YamlDocument[];
  readonly lines: LineCounter;
  /** The first fault of each document that has one. */
  readonly faults: readonly YamlFault[];
}

/** Reads all documents of a text. Never throws: what is wrong is in `faults`. */
export function parseYamlText(text: string): YamlText {
  const lines = new LineCounter();
  const deep = tooDeep(text);
  if (deep !== undefined) return { documents: [], lines, faults: [{ kind: 'deep', line: deep, column: 1 }] };
  // Without documents the library's answer is an empty list of another type.
  const parsed = [...parseAllDocuments(text, { ...KUBERNETES_YAML, lineCounter: lines })];
  const documents = parsed.map((document): YamlDocument => {
    const [error] = document.errors;
    if (error) return { document, value: undefined, fault: faultOf(error, text, lines) };
    try {
      return { document, value: document.toJS({ maxAliasCount: MOST_ALIASES }) };
    } catch (thrown) {
      return { document, value: undefined, fault: aliasFault(document, thrown, lines) };
    }
  });
  return { documents, lines, faults: documents.flatMap(({ fault }) => fault ?? []) };
}

function faultOf(
  { code, message, pos: [offset] }: YAMLParseError,
  text: string,
  lines: LineCounter,
): YamlFault {
  const place = placeOf(offset, lines);
  // A template is broken YAML in many ways; none of them is what the author has to hear.
  if (hasTemplate(text.slice(lineStart(text, offset), lineEnd(text, offset))))
    return { kind: 'template', ...place };
  // The library says both of a bracket's indent and of its missing end that the indent is wrong.
  const isOpen =
    (code === 'BAD_INDENT' && message.startsWith('Flow')) || message.startsWith('Missing closing');
  return { kind: isOpen ? 'open' : (KINDS[code] ?? 'syntax'), ...place };
}

const KINDS: Readonly<Partial<Record<YAMLParseError['code'], YamlFaultKind>>> = {
  TAB_AS_INDENT: 'tab',
  BAD_INDENT: 'indent',
  BAD_ALIAS: 'alias',
  DUPLICATE_KEY: 'duplicate-key',
};

/** Whether a piece of YAML has an unfilled template where a key, a value or a line should be. */
export function hasTemplate(text: string): boolean {
  return /^[ \t]*(?:- +)?(?:[\w./-]+: *)?["']?\{\{/m.test(text);
}

/** The library throws a `ReferenceError` for aliases that it cannot or will not follow. */
function aliasFault(document: YamlDocument['document'], thrown: unknown, lines: LineCounter): YamlFault {
  if (!(thrown instanceof ReferenceError)) throw thrown;
  const isBomb = thrown.message.startsWith('Excessive');
  let offset = 0;
  visit(document, {
    Alias(_, alias) {
      if (!isBomb && alias.resolve(document)) return undefined;
      offset = alias.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return { kind: isBomb ? 'alias-bomb' : 'alias', ...placeOf(offset, lines) };
}

function placeOf(offset: number, lines: LineCounter): { readonly line: number; readonly column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end;
}
