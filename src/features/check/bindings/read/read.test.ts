import { expect, it } from 'vitest';
import { collect } from '../../../../domain/rbac/collect.ts';
import cases from '../cases/read.json';
import { groupProblems } from '../problem-groups.ts';
import { readDump } from './read.ts';
import { readAll } from './yaml.ts';

for (const { name, text, documents, kept, faults, problems } of cases) {
  it(name, () => {
    const dump = readAll(readDump(text.join('\n')));
    const collected = collect(dump.documents);
    const names = Object.values(collected.objects).flatMap(
      (list: readonly { metadata: { name: string } }[]) => list.map(({ metadata }) => metadata.name),
    );
    expect(dump.documents).toHaveLength(documents);
    expect(names).toEqual(kept);
    expect(dump.faults.map((f) => `${f.kind} ${f.document}:${f.line}:${f.column}`)).toEqual(faults);
    const groups = groupProblems(collected.problems, dump);
    const places = groups.flatMap(({ problem, places: at }) =>
      at.map(({ document, line, path }) => `${problem.rule} ${document}:${line} ${path.join('.')}`),
    );
    expect(places.sort()).toEqual(problems);
  });
}
