/** What people take for a refused permission and is something else. */
import type { Span } from '../lib/result.ts';

export interface LookAlike {
  readonly kind: string;
  readonly spans: { readonly whole: Span };
}
