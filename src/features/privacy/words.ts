import { createWords } from '../../parts/words.tsx';
import type { PrivacyWording } from '../../wording/privacy.ts';

const privacy = createWords<PrivacyWording>('privacy');

export const putPrivacyWords = privacy.put;
export const usePrivacyWords = privacy.use;
