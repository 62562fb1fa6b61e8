import { createWords } from '../../parts/words.tsx';
import type { RolesWording } from '../../wording/roles.ts';

const roles = createWords<RolesWording>('roles');

/** Keeps the sentences of the page of the roles in one language. */
export const putRolesWords = roles.put;

/** The sentences of the role matrix. */
export const useRolesWords = roles.use;
