import type { DecisionWords } from '../../wording/decision.ts';
import { createWords } from '../words.tsx';

const decision = createWords<DecisionWords>('decision');

/** Keeps the sentences about decisions in one language. */
export const putDecisionWords = decision.put;

/** The sentences about decisions. */
export const useDecisionWords = decision.use;
