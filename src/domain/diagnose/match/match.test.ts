import { describe, expect, it } from 'vitest';
import { entryId } from '../../entry/entry.ts';
import { diagnose } from '../diagnose.ts';
import type { Signature } from '../signature.ts';
import cases from './match.cases.json' with { type: 'json' };

const signatures: Signature[] = [
  {
    entry: id('cannot'),
    kind: 'message',
    message: 'is forbidden: User "{user}" cannot {verb} resource',
    general: true,
  },
  { entry: id('apiserver'), kind: 'code', code: 'APISERVER_403', general: true },
  { entry: id('helm'), kind: 'code', code: 'ForbiddenHelmUsage' },
  { entry: id('trigger'), kind: 'code', code: 'Forbidden get trigger' },
  { entry: id('ram'), kind: 'message', message: 'RAM policy Forbidden for action {action}', general: true },
  { entry: id('check'), kind: 'message', message: 'RAM policy Forbidden for action cs:CheckServiceRole' },
  {
    entry: id('escalation'),
    kind: 'message',
    message: 'user "{user}" (groups={groups}) is attempting to grant RBAC permissions not currently held',
  },
];

function id(text: string) {
  const result = entryId(text);
  if (result === undefined) throw new Error(text);
  return result;
}

describe('signatures', () => {
  it.each(cases)('$name', ({ text, entries }) => {
    expect(diagnose(text, signatures).entries.map((match) => match.entry)).toEqual(entries);
  });

  it('says why and where', () => {
    const text = 'x "Forbidden.Helm" \\"APISERVER.403\\" y';
    expect(diagnose(text, signatures).entries).toEqual([
      {
        entry: 'apiserver',
        reason: { kind: 'code', code: 'APISERVER_403', general: true },
        spans: [{ start: text.indexOf('APISERVER'), end: text.indexOf('APISERVER') + 13 }],
      },
    ]);
  });

  it('finds what stands where two stretches meet', () => {
    for (let shift = 0; shift < 40; shift++) {
      const text = `${'lorem ipsum '.repeat(5461)}${' '.repeat(shift)}ForbiddenHelmUsage and so on`;
      const start = text.indexOf('Forbidden');
      expect(diagnose(text, signatures).entries[0]?.spans).toEqual([{ start, end: start + 18 }]);
    }
  });
});
