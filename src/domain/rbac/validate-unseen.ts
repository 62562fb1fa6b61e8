/** Names that are not what they look like (RBAC-V08). Kubernetes takes them, and compares them as they stand. */
import { unseenIn } from '../lib/unseen.ts';
import type { Field } from './field.ts';
import { isObject } from './read.ts';

/** The parts of an object that name something. */
const NAMING = ['metadata', 'roleRef', 'subjects', 'rules'];
/** What is in them besides names. */
const BESIDES = ['labels', 'annotations', 'managedFields', 'ownerReferences'];

export function warnOfUnseen(object: Field): void {
  for (const part of NAMING) warn(object.child(part));
}

/** Goes as deep as rules are: an entry of a list of an entry of a list. */
function warn(field: Field, levels = 4): void {
  const { value } = field;
  if (typeof value === 'string') {
    const codes = unseenIn(value);
    if (codes.length > 0) field.report('RBAC-V08', { codes: codes.join(' ') }, 'warning');
  } else if (levels > 0) {
    for (const each of partsOf(field)) warn(each, levels - 1);
  }
}

function partsOf(field: Field): readonly Field[] {
  if (Array.isArray(field.value)) return field.list() ?? [];
  if (!isObject(field.value)) return [];
  return Object.keys(field.value).flatMap((key) => (BESIDES.includes(key) ? [] : field.child(key)));
}
