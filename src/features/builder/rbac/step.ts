import type { Step } from '../history.ts';
import { readSource } from './source.ts';

/** One state of the YAML. */
export interface YamlStep extends Step {
  /** The last text that the form could show. */
  readonly sound: string;
}

/** Reads a text after another one. */
export function readStep(text: string, before: YamlStep | undefined): YamlStep {
  return { text, sound: readSource(text).form === undefined ? (before?.sound ?? '') : text };
}
