/** The kubelet's own refusal: `Forbidden (user=…, verb=…, resource=nodes, subresource=…)`; it asks RBAC about `nodes/…`. */
import { fact, mark } from '../mark.ts';
import type { Fact, Shape } from '../shape.ts';
import { Cursor } from '../view/cursor.ts';
import { literal } from '../view/literal.ts';

const VERB = literal(', verb=');
const RESOURCE = literal(', resource=');
const SUBRESOURCE = literal(', subresource=');
/** Since 1.33 several are tried: `subresource(s)=[proxy]`. */
const SUBRESOURCES = literal(', subresource(s)=[');

export const kubelet: Shape = {
  name: 'kubelet',
  patterns: [{ kind: 'message', text: 'Forbidden (user=' }],
  read: (hit) => {
    const cursor = new Cursor(hit.view, hit.end);
    const principal = value(cursor);
    const verb = cursor.take(VERB) ? value(cursor) : undefined;
    if (principal === undefined || verb === undefined) return undefined;
    const resource = cursor.take(RESOURCE) ? value(cursor) : undefined;
    const subresource = cursor.take(SUBRESOURCE) || cursor.take(SUBRESOURCES) ? value(cursor) : undefined;
    cursor.skip('])', 2);
    const place = {
      start: hit.start,
      end: cursor.at,
      gate: 'rbac' as const,
      shape: 'kubelet',
      proof: 'yes' as const,
    };
    return mark(hit, place, { principal, verb, resource, subresource });
  },
};

/** A value up to the comma or bracket behind it; it holds no blanks. */
function value(cursor: Cursor): Fact | undefined {
  const { view } = cursor;
  const start = cursor.at;
  let end = start;
  while (end < Math.min(view.length, start + 260) && !',)]'.includes(String.fromCharCode(view.unit(end))))
    end++;
  cursor.at = end;
  return end > start ? fact(view, { start, end }) : undefined;
}
