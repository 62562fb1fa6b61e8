import type { DecisionWords } from '../../wording/decision.ts';
import { createWords } from '../words.tsx';

const decision = createWords<DecisionWords>('decision');

/** Gives the views of decisions their sentences. */
export const DecisionWordsProvider = decision.Provider;

/** The sentences about decisions. */
export const useDecisionWords = decision.use;
