import { describe, expect, it } from 'vitest';
import { newStatement, type PolicyForm } from './model.ts';
import { typedTexts, withTyped } from './typed.ts';

const test = (operator: string, newValue: string) => ({
  operator,
  key: 'acs:SourceIp',
  values: [],
  newValue,
});

const before: PolicyForm = {
  version: '1',
  kept: '',
  statements: [
    {
      ...newStatement(),
      newAction: 'cs:Get',
      newCluster: 'c/1',
      newResource: 'acs',
      region: 'cn-hangzhou',
      newRegion: 'cn hangzhou',
      tests: [test('IpAddress', '10.0.0.0/99'), test('NotIpAddress', 'x')],
    },
    { ...newStatement(), newAction: 'node pool' },
  ],
};

describe('what is being typed', () => {
  it('outlives a change of the JSON where its statement and test are still there', () => {
    const next: PolicyForm = {
      ...before,
      statements: [
        {
          ...newStatement(),
          region: 'cn-beijing',
          newRegion: 'cn-beijing',
          tests: [test('NotIpAddress', '')],
        },
      ],
    };
    expect(withTyped(next, before).statements).toMatchObject([
      {
        newAction: 'cs:Get',
        newCluster: 'c/1',
        newResource: 'acs',
        region: 'cn-beijing',
        newRegion: 'cn hangzhou',
        newAccount: '*',
        tests: [{ operator: 'NotIpAddress', newValue: 'x' }],
      },
    ]);
  });

  it('is told, but for searches, what the chosen form of resources does not show and what the policy has', () => {
    expect(typedTexts(before)).toEqual(['cs:Get', 'cn hangzhou', 'c/1', '10.0.0.0/99', 'x']);
    expect(typedTexts({ ...before, statements: [{ ...newStatement(), newAction: '  ' }] })).toEqual([]);
  });
});
