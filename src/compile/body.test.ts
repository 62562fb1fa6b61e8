import { describe, expect, it } from 'vitest';
import { compileBody } from './body.ts';
import cases from './cases/body.json' with { type: 'json' };

describe('Markdown becomes a tree of plain data', () => {
  it.each(cases)('$name', ({ markdown, body }) => {
    expect(compileBody('x.md', markdown.join('\n'), 'en').body).toEqual(body);
  });
});
