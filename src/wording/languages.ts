/** What one language says to the readers of another: the only sentences that stand on a page in a foreign language. */
import type { Locale } from '../paths.ts';
import type { Text } from './core.ts';

interface LanguageWording {
  /** The language's own name. */
  readonly name: Text;
  readonly offer: Text;
  readonly accept: Text;
  readonly decline: Text;
  readonly notFound: Text;
  readonly home: Text;
}

export const LANGUAGES: Record<Locale, LanguageWording> = {
  en: {
    name: 'English',
    offer: 'This page is available in English.',
    accept: 'Read it in English',
    decline: 'No, thanks',
    notFound: 'There is no page at this address.',
    home: 'Go to the English front page',
  },
  zh: {
    name: '中文',
    offer: '本页有中文版。',
    accept: '切换到中文',
    decline: '不用了',
    notFound: '这个地址没有对应的页面。',
    home: '前往中文首页',
  },
};
