import { createWords } from '../../parts/words.tsx';
import type { ListWording } from '../../wording/list.ts';

const list = createWords<ListWording>('list');

export const putListWords = list.put;
export const useListWords = list.use;
