/** Names that say that their value is a secret, and what a value looks like that is one. */
import type { Span } from '../lib/result.ts';
import { expression } from './expression.ts';

/** What is to be covered, and how many of its first characters stay readable at most. */
export interface Secret extends Span {
  readonly kept?: number;
}

/**
 * `sure`: the value is a secret whatever it looks like. The others also have other values, which have to look like a
 * secret: long, or with digits.
 */
export type Strength = 'sure' | 'token' | 'weak';

/** A name of a secret, or the words at its end that say so. */
export interface Name extends Span {
  readonly strength: Strength;
}

/** Words of a name are joined by `_`, `-`, `.`, a blank or nothing. */
const joined = (...names: string[]) => names.join('|').replaceAll('_', '[-\\x5f .]?');

const SURE = joined(
  'access_key_secret',
  'secret_access_key',
  '(?:access|app)_secret',
  '(?:secret|private|api|account|encryption|shared_access)_key',
  '(?:security|sts|session|access|refresh|login|csrf|identity|registry|auth)_token',
  '(?<![a-z])id_token',
  'client_(?:key|certificate)_data',
  'pass_(?:words?|phrase|code)',
  'passwd',
  // The shell's `PWD` is a folder.
  'pwd(?!["\']?\\s?[:=]\\s?["\']?[/~])',
  'encoded_diagnostic_(?:message|info)',
  '(?:x_oss_)?signature',
  '(?:tls|ca|client|server)\\.key',
  'docker_config_json',
);
/** `FOO_SECRET`, but for names whose value names an object of Kubernetes. */
const ENDING = '(?<=[a-z\\d][-\\x5f]?)(?<!(?:pull|tls|image|existing|cert|ingress)[-\\x5f]?)secret';

const NAME = expression(
  new RegExp(
    `(?:(?:${SURE}|${ENDING})|(?<token>token|${joined('access_key', 'authorization')})|(?<weak>(?<![a-z])(?:secret|auth)))` +
      '(?:[_-]?(?:data|value|base64|text|\\d{1,2}))?(?![\\w-])|密码(?:短语)?|口令|[密私]钥|(?<han>令牌)',
    'gi',
  ),
);

/** Every name of a secret in a text, in order. */
export function namesIn(text: string): readonly Name[] {
  return Array.from(text.matchAll(NAME), ({ 0: whole, index, groups }) => ({
    start: index,
    end: index + whole.length,
    strength: groups?.token || groups?.han ? 'token' : groups?.weak ? 'weak' : 'sure',
  }));
}

/** Placeholders, and words about a secret. */
const PLAIN = expression(
  /^(?:null|nil|none|~|true|false|undefined|required|missing|invalid|incorrect|wrong|expired|empty|denied|forbidden|must|cannot|can|not|no|is|are|was|has|the|an?|for|of|in|to|and|or|with|token|auth[a-z]*|x+|[*.…|>-]+|\$\{?[A-Z_\d]+\}?|%[a-z]|\d+ bytes|[{[<(].*|\$[{(].*|(?:已?(?:错误|无效|为空|过期|失效)|不).*)[.,:;!]?$/i,
);

/** Whether a value hides nothing. */
export function isPlain(value: string): boolean {
  return PLAIN.test(value);
}

/** Names of objects, hosts and images. */
const LABELS = expression(/^[a-z\d]+(?:[-.:/][a-z\d]+)+$/);
const LONG = expression(/^\S{16,}$/);
const MIXED = expression(/^(?=\D*\d)(?=[^A-Za-z]*[A-Za-z])\S{8,}$/);

/** Whether a value that may be anything looks like a secret. */
export function isOpaque(value: string, strength: Strength): boolean {
  return (strength === 'token' && LONG.test(value)) || (MIXED.test(value) && !LABELS.test(value));
}
