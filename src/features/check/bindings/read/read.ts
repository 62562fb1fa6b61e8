import type { Reading } from './dump.ts';
import { readJson } from './json.ts';
import { readYaml } from './yaml.ts';

/** JSON quotes its keys, and two braces begin a template. */
const JSON_BEGINS = /^\s*(?:\{\s*["}]|\[\s*["\]{[])/;

/** Reads the output of kubectl in steps: JSON if it begins like it, else YAML. */
export function readDump(text: string): Reading {
  return JSON_BEGINS.test(text.slice(0, 1000)) ? readJson(text) : readYaml(text);
}
