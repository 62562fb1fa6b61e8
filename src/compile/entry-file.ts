/** One file of content/entries on its own: its front matter's YAML and its body, nothing of which needs another file. */
import type { EntryId } from '../domain/entry/entry.ts';
import type { Locale } from '../paths.ts';
import { type CompiledBody, compileBody } from './body.ts';
import { parseYaml, type YamlFile } from './yaml.ts';

export interface EntryFile {
  readonly id: EntryId;
  readonly locale: Locale;
  readonly yaml: YamlFile;
  readonly body: CompiledBody;
}

const FRONT_MATTER = /^---\n([\s\S]*?\n)?---(?:\n|$)/;

/**
 * Splits a file and compiles both parts. Lines keep their numbers: each part has blank lines for what stands before it.
 * @param original the English file of a translation, whose headings give the translated ones their ids.
 */
export function parseEntryFile(
  file: string,
  id: EntryId,
  text: string,
  locale: Locale,
  original?: EntryFile,
): EntryFile {
  const unix = text.replace(/^\uFEFF/, '').replace(/\r\n/g, '\n');
  const [head, matter = ''] = FRONT_MATTER.exec(unix) ?? [''];
  const yaml = parseYaml(file, `\n${matter}`);
  const body = `${blankLines(head)}${unix.slice(head.length)}`;
  const ids = original && [...original.body.anchors];
  return {
    id,
    locale,
    yaml: head ? yaml : withoutFrontMatter(yaml),
    body: compileBody(file, body, locale, ids),
  };
}

function blankLines(text: string): string {
  return text.replace(/[^\n]/g, '');
}

function withoutFrontMatter(yaml: YamlFile): YamlFile {
  const message = 'is missing; allowed: fields between two lines of ---, at the very top';
  return { ...yaml, problems: [{ file: yaml.file, line: 1, column: 1, field: 'front matter', message }] };
}
