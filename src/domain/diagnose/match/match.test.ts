import { describe, expect, it } from 'vitest';
import { diagnose } from '../diagnose.ts';
import { signature } from '../signature.fixture.ts';
import cases from './match.cases.json' with { type: 'json' };

const signatures = [
  signature('cannot', { message: 'is forbidden: User "{user}" cannot {verb} resource', general: true }),
  signature('apiserver', { code: 'APISERVER_403', general: true }),
  signature('helm', { code: 'ForbiddenHelmUsage' }),
  signature('trigger', { code: 'Forbidden get trigger' }),
  signature('ram', { message: 'RAM policy Forbidden for action {action}', general: true }),
  signature('check', { message: 'RAM policy Forbidden for action cs:CheckServiceRole' }),
  signature('escalation', {
    message: 'user "{user}" (groups={groups}) is attempting to grant RBAC permissions not currently held',
  }),
  signature('table', { message: 'first {a}, {b}, last' }),
];

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

  it('knows how far a code goes behind a broken line', () => {
    const text = 'The console answers with the code ForbiddenHelmUs\nage and some words';
    const [denial] = diagnose(text, signatures).denials;
    expect(denial?.code).toBe('ForbiddenHelmUsage');
    expect(text.slice(denial?.spans.code?.start, denial?.spans.code?.end)).toBe('ForbiddenHelmUs\nage');
  });

  it('falls back on the entry of a gate', () => {
    const { entries } = diagnose('kubectl says: pods is forbidden: User "2" cannot list resource "pods"', [
      ...signatures,
      signature('any-rbac', { denial: 'rbac' }),
      signature('any-ram', { denial: 'ram' }),
    ]);
    expect(entries.map(({ entry, reason }) => [entry, reason.kind])).toEqual([
      ['cannot', 'message'],
      ['any-rbac', 'denial'],
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
