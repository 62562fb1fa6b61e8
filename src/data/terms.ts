/** The words a text is found by, in every language. */
import { stemmer } from 'stemmer';

/**
 * What a text is found by. Of Latin words their stems, without those that every question has: `blocking` finds `blocked`.
 * Of Han characters, between which no blanks stand, every two neighbours: so that any word of the text is found, whatever
 * a dictionary would make of it.
 */
export function terms(text: string): readonly string[] {
  return piecesOf(text)
    .filter((word) => !STOP_WORDS.has(word))
    .flatMap((word) => (HAN.test(word) ? pairs(word) : stemOf(word)));
}

/** Texts are long, and a language has few words. */
const stems = new Map<string, string>();

function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = stemmer(word);
  stems.set(word, stem);
  return stem;
}

/** Runs of Han characters, and words of all other letters and digits. */
export function piecesOf(text: string): readonly string[] {
  return folded(text).match(WORD) ?? [];
}

/** Full-width letters, digits and punctuation as their usual forms, all in lower case. */
export function folded(text: string): string {
  return splitWords(text.normalize('NFKC')).toLowerCase();
}

/** `ForbiddenHelmUsage` → `Forbidden Helm Usage`, because people type the words of a code. */
export function splitWords(text: string): string {
  return text.replace(/(?<=[a-z])(?=[A-Z])|[._/:-]+/g, ' ');
}

/** A Chinese question without the words that every question has, unless nothing else was typed. */
export function withoutFillers(query: string): string {
  const rest = query.replace(FILLERS, ' ');
  return /[\p{L}\p{N}]{2}/u.test(rest) ? rest : query;
}

function pairs(run: string): string[] {
  const letters = [...run];
  return letters.length === 1
    ? letters
    : letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}

const HAN = /\p{Script=Han}/u;
const WORD = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const FILLERS =
  /为什么|为何|是什么|什么|怎么办|怎么样|怎么|怎样|如何|请问|能不能|可不可以|是不是|该|吗|呢|啊|我们|我|的|了|会|要|后|时|还是|还|都|请/g;

const STOP_WORDS = new Set(
  `a about all already am an and any are as at be but by can could did do does don else even every for from get gets got
  had has have how i if in into is isn it its just know me my no not of on one only or other our out s should so some
  still t than that the their them then there they this to us use was we were what when where which who why will with
  without would you your`.split(/\s+/),
);
