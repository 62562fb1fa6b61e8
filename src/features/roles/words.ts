import { createWords } from '../../parts/words.tsx';
import type { RolesWording } from '../../wording/roles.ts';

const roles = createWords<RolesWording>('roles');

/** Gives the page of the roles its sentences. */
export const RolesWordsProvider = roles.Provider;

/** The sentences of the role matrix. */
export const useRolesWords = roles.use;
