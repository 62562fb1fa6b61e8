/** Keys that stand beside a refusal by RAM and complete it. */
import { valueOf } from '../codes/keyed.ts';
import { fact, mark } from '../mark.ts';
import type { Fact, FactName, Shape } from '../shape.ts';
import { isWordUnit } from '../view/characters.ts';
import type { Cursor } from '../view/cursor.ts';
import { readAction, readResource } from './action.ts';

/** A request id that is complete: a UUID, or the 24 digits of the object store and the log service. */
const WHOLE_ID = /^(?:[\dA-F]{8}-[\dA-F]{4}-[\dA-F]{4}-[\dA-F]{4}-[\dA-F]{12}|[\dA-F]{24})$/i;
/** One that may be masked or of another make; a digit or a mask tells it from a word. */
const ANY_ID = /^[A-Za-z-]{0,40}[\d*][A-Za-z\d*-]{5,63}$/;

/** Every expression of this file, for the test that tries them on hostile text. */
export const BESIDE_PATTERNS: readonly RegExp[] = [WHOLE_ID, ANY_ID];

const REQUEST_ID_KEYS = ['request id', 'request-id', 'x-acs-request-id', 'x-oss-request-id', '请求 ID'];

export const requestId = beside('request-id', 'requestId', REQUEST_ID_KEYS, (cursor) => {
  const token = cursor.quotedOrWord((unit) => isWordUnit(unit) || unit === 0x2a || unit === 0x2d, WHOLE_ID);
  const found = fact(cursor.view, token);
  return found && ANY_ID.test(found.value) ? found : undefined;
});

export const keyedAction = beside('keyed-action', 'action', ['action', 'actions'], readAction);

export const keyedResource = beside('keyed-resource', 'resource', ['resource', 'resources'], readResource);

function beside(
  name: string,
  factName: FactName,
  keys: readonly string[],
  read: (cursor: Cursor) => Fact | undefined,
): Shape {
  return {
    name,
    hint: true,
    patterns: keys.map((text) => ({ kind: 'message', text })),
    read: (hit) => {
      const cursor = valueOf(hit.view, hit.end);
      const found = cursor && read(cursor);
      if (cursor === undefined || found === undefined) return undefined;
      return mark(
        hit,
        { start: hit.start, end: cursor.at, gate: 'ram', shape: name, proof: 'no' },
        { [factName]: found },
      );
    },
  };
}

/** Hosts of Alibaba Cloud's services, and the object store's own error codes. */
export const service: Shape = {
  name: 'service',
  hint: true,
  patterns: ['aliyuncs.com', 'EC>0003-', 'EC=0003-', 'EC":"0003-', 'EC:0003-'].map((text) => ({
    kind: 'part',
    text,
  })),
  read: (hit) => {
    const { view, start, end } = hit;
    const host = { value: view.text(start, end), span: view.span(start, end) };
    return mark(hit, { start, end, gate: 'ram', shape: 'service', proof: 'no' }, { service: host });
  },
};
