import { createWords } from '../../parts/words.tsx';
import type { TokenWords } from '../../ui/token-field.tsx';
import type { BuilderWording } from '../../wording/builder.ts';

const words = createWords<BuilderWording>('builder');

/** Keeps the sentences that both builders share in one language. */
export const putBuilderWords = words.put;

/** The sentences that both builders share. */
export const useBuilderWords = words.use;

/** What is said about the entries of the list with this name. */
export function useTokenWords(list: string): TokenWords {
  const { tokens } = words.use();
  return { ...tokens, remove: (entry) => tokens.remove(entry, list) };
}
