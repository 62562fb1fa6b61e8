import { describe, expect, it } from 'vitest';
import { readFilters } from './filters.ts';

describe('the address as a filter', () => {
  it.each([
    ['', { refused: [] }],
    ['gate=ram', { gate: 'ram', refused: [] }],
    ['gate=rbac&group=failures', { gate: 'rbac', group: 'failures', refused: [] }],
    ['gate=<img src=x>', { refused: ['<img src=x>'] }],
    ['gate=RAM&group=nope', { refused: ['RAM', 'nope'] }],
    ['gate=__proto__', { refused: ['__proto__'] }],
  ])('%s', (query, filters) => {
    expect(readFilters(new URLSearchParams(query))).toEqual(filters);
  });
});
