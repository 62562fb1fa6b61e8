import { describe, expect, it } from 'vitest';
import { readFilters } from './filters.ts';

describe('the address as a filter', () => {
  it.each([
    ['', { page: 1, refused: [] }],
    ['gate=ram', { gate: 'ram', page: 1, refused: [] }],
    ['gate=rbac&group=failures', { gate: 'rbac', group: 'failures', page: 1, refused: [] }],
    ['page=3&gate=ram', { gate: 'ram', page: 3, refused: [] }],
    ['page=0', { page: 1, refused: ['0'] }],
    ['page=-1', { page: 1, refused: ['-1'] }],
    ['page=1e9', { page: 1, refused: ['1e9'] }],
    ['page=123456', { page: 1, refused: ['123456'] }],
    ['gate=<img src=x>', { page: 1, refused: ['<img src=x>'] }],
    ['gate=RAM&group=nope', { page: 1, refused: ['RAM', 'nope'] }],
    ['gate=__proto__', { page: 1, refused: ['__proto__'] }],
  ])('%s', (query, filters) => {
    expect(readFilters(new URLSearchParams(query))).toEqual(filters);
  });
});
