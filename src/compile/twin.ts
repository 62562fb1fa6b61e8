/** What a translation has to have in common with its English entry: the headings' levels, and every block's code. */
import type { CodeBlock } from '../domain/entry/body.ts';
import type { EntryFile } from './entry-file.ts';
import type { PlacedBlock } from './markdown.ts';
import type { ContentProblem, FilePlace } from './problem.ts';

/** Compares a translation with its original; answers a problem for every difference that is more than wording. */
export function checkTwin(original: EntryFile, twin: EntryFile): ContentProblem[] {
  const file = twin.yaml.file;
  const refuse = (place: FilePlace, field: string, message: string) => [{ file, ...place, field, message }];
  const top = { line: 1, column: 1 };
  const [wanted, got] = [levels(original), levels(twin)];
  const headings =
    wanted === got
      ? []
      : refuse(top, 'headings', `are ${got}; allowed: ${wanted}, as in ${original.yaml.file}`);
  const { blocks } = original.body;
  const missing = blocks.length - twin.body.blocks.length;
  if (missing > 0)
    return [
      ...headings,
      ...refuse(top, 'code block', `is missing (${missing}); allowed: those of ${original.yaml.file}`),
    ];
  return [
    ...headings,
    ...twin.body.blocks.flatMap((block, index) => {
      const difference = differenceOf(blocks[index], block);
      const { line, column } = block;
      return difference
        ? refuse(
            { line, column },
            'code block',
            `${difference} than in ${original.yaml.file}; allowed: the same`,
          )
        : [];
    }),
  ];
}

function levels({ body }: EntryFile): string {
  return body.body
    .flatMap((node) => (typeof node !== 'string' && (node.tag === 'h2' || node.tag === 'h3') ? node.tag : []))
    .join(' ');
}

function differenceOf(original: PlacedBlock | undefined, { block }: PlacedBlock): string | undefined {
  if (!original) return 'is one more';
  if (block.language !== original.block.language) return 'is of another language';
  if (block.fill.join() !== original.block.fill.join()) return 'has another fill';
  return codeOf(block) === codeOf(original.block) ? undefined : 'has other code';
}

/** The code without its comments, which may be translated. */
function codeOf({ lines }: CodeBlock): string {
  return lines
    .map((line) =>
      line
        .map(([text, kind]) => (kind === 'comment' ? '' : text))
        .join('')
        .trimEnd(),
    )
    .join('\n');
}
