/** One answer to "which entry?": what the reader recognised first, then what the search is reminded of. */
import type { Diagnosis } from '../domain/diagnose/diagnose.ts';
import type { Match, Reason } from '../domain/diagnose/match/rank.ts';
import type { EntryId } from '../domain/entry/entry.ts';
import { never } from '../domain/lib/never.ts';
import type { Span } from '../domain/lib/result.ts';
import { codeLikeWords, salientQuery } from './salient.ts';
import type { Search } from './search.ts';

/** Why an entry is suggested; `text` is what was recognised or meant. */
export interface Suggestion {
  readonly entry: EntryId;
  readonly why: 'code' | 'message' | 'denial' | 'near-code' | 'words';
  readonly text: string;
  readonly spans: readonly Span[];
}

/** A text this short, on one line, is taken for typed words rather than for a paste. */
const TYPED = 160;
const MOST = 6;

/**
 * Ranks the entries for a text.
 * @param text what was typed or pasted.
 * @param diagnosis what the reader made of the same text.
 * @returns entries, best first, each once; empty when nothing is near.
 */
export function find(text: string, diagnosis: Diagnosis, search: Search): readonly Suggestion[] {
  const suggestions = new Map<EntryId, Suggestion>();
  const add = (suggestion: Suggestion) => {
    if (!suggestions.has(suggestion.entry)) suggestions.set(suggestion.entry, suggestion);
  };
  // A text that is named as something else may still hold a sentence of the API server; it is not what to act on.
  if (diagnosis.denials.length === 0 && diagnosis.lookAlikes.length > 0) return [];
  const recognised = diagnosis.entries.map(toSuggestion);
  const firstGeneral = diagnosis.entries.findIndex(
    ({ reason }) => reason.kind === 'denial' || reason.general,
  );
  const specific = firstGeneral === -1 ? recognised.length : firstGeneral;
  for (const suggestion of recognised.slice(0, specific)) add(suggestion);
  // A mistyped code says more than a sentence that many refusals share, and less than anything specific.
  if (suggestions.size === 0) for (const near of nearCodes(text, search)) add(near);
  for (const suggestion of recognised.slice(specific)) add(suggestion);
  for (const surplus of [...suggestions.keys()].slice(MOST)) suggestions.delete(surplus);
  const typed = isTyped(text);
  if (typed || suggestions.size === 0) {
    const query = typed ? text : salientQuery(text);
    const containing = search.containing(query);
    for (const entry of new Set([...search(query).map((found) => found.entry), ...containing])) {
      // What is only near has its limit. What contains all that was typed is never left out.
      if (suggestions.size < MOST || (typed && containing.has(entry)))
        add({ entry, why: 'words', text: query, spans: [] });
    }
  }
  return [...suggestions.values()];
}

/** Whether a text is a question or a few words rather than something copied from a screen. */
export function isTyped(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length <= TYPED && !trimmed.includes('\n');
}

function toSuggestion({ entry, reason, spans }: Match): Suggestion {
  return { entry, why: reason.kind, text: textOf(reason), spans };
}

function textOf(reason: Reason): string {
  switch (reason.kind) {
    case 'code':
      return reason.code;
    case 'message':
      return reason.message;
    case 'denial':
      return reason.gate;
    default:
      return never(reason);
  }
}

function nearCodes(text: string, search: Search): Suggestion[] {
  return codeLikeWords(text)
    .flatMap(({ word, start }) => {
      const near = search.nearCode(word);
      return near ? [{ ...near, span: { start, end: start + word.length } }] : [];
    })
    .sort((a, b) => a.score - b.score)
    .map(({ entry, code, span }) => ({ entry, why: 'near-code', text: code, spans: [span] }));
}
