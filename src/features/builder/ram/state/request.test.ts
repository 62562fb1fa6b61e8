import { describe, expect, it } from 'vitest';
import type { RamRequest } from '../../../../domain/ram/decision.ts';
import { fromRequest, readRequests, toRequest } from './request.ts';

const row = { action: ' cs:A ', resource: ' ', says: false, context: [{ key: 'a:b', value: '1' }] };

describe('a row', () => {
  it('is a request without what it leaves empty', () => {
    expect(toRequest(row)).toEqual({ action: 'cs:A' });
    expect(toRequest({ ...row, resource: ' * ' })).toEqual({ action: 'cs:A', resource: '*' });
  });

  it('gives a complete context once it says one, with both values of a key given twice', () => {
    const context = [
      { key: ' a:b ', value: ' 1 ' },
      { key: '', value: 'x' },
      { key: 'a:b', value: '2' },
    ];
    expect(toRequest({ ...row, says: true, context })).toEqual({
      action: 'cs:A',
      context: { 'a:b': ['1', '2'] },
    });
    expect(toRequest({ ...row, says: true, context: [] })).toEqual({ action: 'cs:A', context: {} });
  });

  it('keeps a key that objects have of themselves', () => {
    const request = toRequest({ ...row, says: true, context: [{ key: '__proto__', value: 'x' }] });
    expect(Object.entries(request.context ?? {})).toEqual([['__proto__', ['x']]]);
  });

  it.each<RamRequest>([
    { action: 'cs:A' },
    { action: 'cs:A', resource: 'acs:cs:*:*:cluster/c1', context: {} },
    { action: 'cs:A', context: { 'acs:SourceIp': ['1.1.1.1'], 'acs:MFAPresent': ['true'] } },
  ])('comes from a request and gives it back: %j', (request) => {
    expect(toRequest(fromRequest(request))).toEqual(request);
  });

  it('is read from anything that has its form', () => {
    expect(readRequests('x')).toEqual([]);
    expect(readRequests([row, { action: 'cs:A' }, { ...row, context: 'x', says: 1 }])).toEqual([
      row,
      { ...row, context: [] },
    ]);
  });
});
