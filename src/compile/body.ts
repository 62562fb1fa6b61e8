/** Compiles the Markdown below an entry's front matter. */
import GithubSlugger from 'github-slugger';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { BodyNode } from '../domain/entry/body.ts';
import type { Locale } from '../paths.ts';
import {
  type BodyLink,
  type BodyText,
  convert,
  type Findings,
  type PlacedBlock,
  placeOf,
} from './markdown.ts';
import { plainText } from './plain-text.ts';
import type { ContentProblem, FilePlace } from './problem.ts';

export interface CompiledBody {
  readonly body: readonly BodyNode[];
  /** The ids of its headings. */
  readonly anchors: ReadonlySet<string>;
  /** Its links into the content, which only a look at all files can check. */
  readonly links: readonly BodyLink[];
  /** Its fenced blocks, in order. */
  readonly blocks: readonly PlacedBlock[];
  /** Its fenced JSON and inline code, in which policies and actions may stand. */
  readonly json: readonly BodyText[];
  readonly inlineCode: readonly BodyText[];
  readonly problems: readonly ContentProblem[];
}

/** The level 2 headings an entry has, in this order: of an error, or of a how-to. */
const SECTIONS: Readonly<Record<Locale, readonly (readonly string[])[]>> = {
  en: [
    ['What happened', 'How to fix it', 'Check that it worked', 'Watch out'],
    ['In short', 'Step by step', 'Check that it worked', 'Watch out'],
  ],
  zh: [
    ['发生了什么', '如何解决', '如何确认已生效', '注意事项'],
    ['简要回答', '操作步骤', '如何确认已生效', '注意事项'],
  ],
};

const markdown = unified().use(remarkParse).use(remarkGfm);

/**
 * @param file the path that problems name.
 * @param text Markdown, each line of which stands where it stands in the file.
 * @param locale decides what the sections are called.
 * @param ids what the headings get as their ids, in order; made of the headings' words where it is not given.
 */
export function compileBody(
  file: string,
  text: string,
  locale: Locale,
  ids: readonly string[] = [],
): CompiledBody {
  const problems: ContentProblem[] = [];
  const slugger = new GithubSlugger();
  const anchors = new Set<string>();
  const found: Findings = {
    anchor: (words) => {
      const id = ids[anchors.size] ?? slugger.slug(words);
      anchors.add(id);
      return id;
    },
    links: [],
    blocks: [],
    json: [],
    inlineCode: [],
    refuse: ({ line, column }, field, message) => problems.push({ file, line, column, field, message }),
  };
  const root = markdown.parse(text);
  const body: BodyNode[] = [];
  const sections: Section[] = [];
  for (const node of root.children) {
    const nodes = convert(node, found);
    if (node.type === 'heading' && node.depth === 2)
      sections.push({ ...placeOf(node), name: plainText(nodes) });
    else if (node === root.children[0])
      found.refuse(placeOf(node), 'sections', 'text before the first heading; allowed: none');
    body.push(...nodes);
  }
  checkSections(sections, { ...placeOf(root), ...root.position?.end }, locale, found);
  const { links, blocks, json, inlineCode } = found;
  return { body, anchors, links, blocks, json, inlineCode, problems };
}

interface Section extends FilePlace {
  readonly name: string;
}

function checkSections(sections: readonly Section[], end: FilePlace, locale: Locale, found: Findings): void {
  const kinds = SECTIONS[locale];
  const kind = kinds.find(([first]) => first === sections[0]?.name) ?? kinds[0] ?? [];
  for (let index = 0; index < Math.max(kind.length, sections.length); index++) {
    const section = sections[index];
    if (section?.name === kind[index]) continue;
    const wrong = section ? `"${section.name}"` : 'the end';
    const right = kind[index] ? `"${kind[index]}"` : 'the end';
    const allowed = kinds.map((names) => names.join(', ')).join('; or ');
    found.refuse(
      section ?? end,
      'sections',
      `${wrong} stands where ${right} belongs; allowed, in this order: ${allowed}`,
    );
    return;
  }
}
