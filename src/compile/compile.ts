/** The whole way from content/ to content that keeps every promise. */

import type { Content, Reading } from './content.ts';
import type { FileCache } from './entries.ts';
import { checkFinding } from './finding.ts';
import { checkGuide } from './guide-check.ts';
import { formatProblems } from './problem.ts';
import { readContent } from './read.ts';

/** Reads the content as `readContent` does and, where it stands, asks the finder for every sample and question, and walks the guide. */
export async function compileContent(root: string, cache?: FileCache): Promise<Reading> {
  const reading = await readContent(root, cache);
  if (!reading.content) return reading;
  const problems = [...checkFinding(reading.content), ...checkGuide(reading.content)];
  return problems.length > 0 ? { problems } : reading;
}

/** The compiled content, for scripts and tests. Throws an error that lists every problem. */
export async function loadContent(root: string): Promise<Content> {
  const { content, problems } = await compileContent(root);
  if (!content) throw new Error(formatProblems(problems));
  return content;
}
