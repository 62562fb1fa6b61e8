/** Every denial that the content's samples and the diagnosis corpus hold, with its remedy; for tests over all of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { diagnose } from '../domain/diagnose/diagnose.ts';
import { taskGrant } from '../domain/remedy/combined.ts';
import type { RemedyFacts } from '../domain/remedy/facts.ts';
import { remediesFor } from '../domain/remedy/for-denial.ts';
import type { Grant, Remedy } from '../domain/remedy/remedy.ts';
import { tasksOf } from '../domain/remedy/task.ts';
import { readContent } from './read.ts';
import { remedyFacts } from './remedy-facts.ts';
import { signatures } from './views.ts';

const ROOT = join(import.meta.dirname, '../..');
const DIAGNOSE = join(ROOT, 'src/domain/diagnose');
const caseSchema = z.array(z.object({ name: z.string(), text: z.string() }));

export interface Told {
  /** The sample or case that the denial was read from. */
  readonly from: string;
  readonly remedy: Remedy;
  /** Grants of whole tasks that the denial belongs to. */
  readonly tasks: readonly Grant[];
}

export async function readCorpus(): Promise<{ readonly facts: RemedyFacts; readonly told: readonly Told[] }> {
  const { content, problems } = await readContent(ROOT);
  if (!content) throw new Error(problems.map(({ message }) => message).join('\n'));
  const facts = remedyFacts(content, 'en');
  const known = signatures(content);
  const samples = content.entries.flatMap(({ facts: { id, samples } }) =>
    samples.map(({ text }) => ({ name: `sample of ${id}`, text })),
  );
  const cases = readdirSync(DIAGNOSE, { recursive: true, encoding: 'utf8' })
    .filter((name) => /^(?:cases\/.*|diagnose\.cases)\.json$/.test(name))
    .flatMap((name) => caseSchema.parse(JSON.parse(readFileSync(join(DIAGNOSE, name), 'utf8'))));
  const told = [...samples, ...cases].flatMap(({ name, text }) =>
    remediesFor(diagnose(text, known), facts).map((remedy) => ({
      from: name,
      remedy,
      tasks: tasksOf(remedy.denial, facts.capabilities).flatMap(
        ({ capability }) => taskGrant(capability, remedy.denial, facts, {}) ?? [],
      ),
    })),
  );
  return { facts, told };
}
