import { describe, expect, it } from 'vitest';
import { readPrincipal } from '../../../domain/check/principal.ts';
import { answer, type Question, readObjects } from './answer.ts';
import { EXAMPLE } from './example.ts';

const ALLOW = '{"Version":"1","Statement":[{"Effect":"Allow","Action":"cs:GetClusters","Resource":"*"}]}';

function ask(change: Partial<Question>) {
  const question: Question = {
    policies: [],
    objects: '',
    principal: readPrincipal('7', []),
    asked: [{ kind: 'ram', action: 'cs:GetClusters', resource: '*' }],
    roles: [],
    actions: [],
    ...change,
  };
  return answer(question, readObjects(question.objects));
}

const policy = (key: number, text: string) => ({ key, name: `p${key}`, layer: 'identity', text }) as const;

describe('an answer', () => {
  it('uses the policies that can be read, and knows which they are', () => {
    const reply = ask({ policies: [policy(1, '{"Version": '), policy(2, ''), policy(3, ALLOW)] });
    expect(reply.policies.map(({ state }) => state)).toEqual(['left-out', 'empty', 'used']);
    expect(reply.policies[0]?.problems[0]).toMatchObject({ rule: 'RAM-L01', at: { line: 1 } });
    expect(reply.used).toEqual([2]);
    expect(reply.check.verdict).toBe('cannot-tell');
    expect(reply.policies[2]?.statements[0]).toMatchObject({ start: ALLOW.indexOf('{"Effect"') });
  });

  it.each([
    ['a Version that RAM does not know', ALLOW.replace('"1"', '"2012-10-17"')],
    ['an Effect misspelt', ALLOW.replace('"Allow"', '"Permit"')],
    ['an action without its product', ALLOW.replace('cs:GetClusters', 'GetClusters')],
  ])('leaves out a policy that RAM refuses: %s', (_, text) => {
    const reply = ask({ policies: [policy(1, text)] });
    expect(reply.policies[0]?.state).not.toBe('used');
    expect(reply.used).toEqual([]);
    expect(reply.check).toMatchObject({
      verdict: 'cannot-tell',
      answers: [{ caveats: ['unusable-policy'] }],
    });
  });

  it('uses the objects that can be read, and says where others are broken', () => {
    const reply = ask({
      objects: `${EXAMPLE.objects}---\nkind: [\n`,
      principal: readPrincipal(EXAMPLE.principal, []),
      asked: [
        {
          kind: 'rbac',
          request: {
            user: EXAMPLE.principal,
            verb: 'get',
            apiGroup: '',
            resource: 'pods',
            namespace: 'shop',
          },
        },
      ],
    });
    expect(reply.check.verdict).toBe('open');
    expect(reply.objects.counts).toMatchObject({ roles: 1, roleBindings: 1 });
    expect(reply.objects.faults).toMatchObject([{ document: 3 }]);
    expect(reply.objects.users).toEqual([EXAMPLE.principal]);
  });

  it('can be sent from a worker whole', () => {
    const reply = ask({ policies: [policy(1, ALLOW)], objects: EXAMPLE.objects });
    expect(structuredClone(reply)).toEqual(reply);
  });
});
