import { describe, expect, it } from 'vitest';
import readCases from './cases/read.json';
import writeCases from './cases/write.json';
import type { RoleForm } from './form.ts';
import { readSource } from './source.ts';
import { writeSource } from './write.ts';

describe('reading', () => {
  it.each(readCases)('$name', ({ text, form, others }) => {
    const source = readSource(text.join('\n'));
    if (form === null) expect(source.form).toBeUndefined();
    else expect(source.form).toMatchObject(form);
    expect(source.others).toBe(others);
  });
});

describe('writing', () => {
  it.each(writeCases)('$name', ({ text, change, after }) => {
    const before = text.join('\n');
    const { form } = readSource(before);
    // The cases' own types make any text of the kinds.
    const written = writeSource(before, { ...form, ...change } as RoleForm);
    expect(written.split('\n')).toEqual(after);
  });
});
