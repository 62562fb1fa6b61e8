/** Median and spread of what was measured, kept to be compared with the next build. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

export interface Figure {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export type Report = Readonly<Record<string, Figure>>;

/** Collects values by name, a value a round. */
export class Samples {
  readonly #values = new Map<string, number[]>();

  add(name: string, value: number): void {
    this.#values.set(name, [...(this.#values.get(name) ?? []), value]);
  }

  report(): Report {
    return Object.fromEntries([...this.#values].map(([name, values]) => [name, figure(values)]));
  }
}

function figure(values: readonly number[]): Figure {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  const [least] = sorted;
  const most = sorted.at(-1);
  if (middle === undefined || least === undefined || most === undefined) throw new Error('Nothing measured');
  return { median: middle, least, most };
}

/** The report of the build before, or nothing where there is none yet. */
export async function previousReport(file: string): Promise<Report | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}

export async function keepReport(file: string, report: Report): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(report, null, 2)}\n`);
}

/** A table: what, median, spread, and how it was before. A change counts where the two spreads do not touch. */
export function asTable(report: Report, before: Report | undefined): string {
  const rows = Object.entries(report).map(([name, now]) => [
    name,
    shown(now.median),
    `${shown(now.least)}–${shown(now.most)}`,
    compared(now, before?.[name]),
  ]);
  const table = [['', 'median', 'spread', before ? 'before' : ''], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function compared(now: Figure, before: Figure | undefined): string {
  if (!before) return '';
  const change = now.least > before.most ? ' worse' : now.most < before.least ? ' better' : '';
  return `${shown(before.median)}${change}`;
}

function shown(value: number): string {
  return value < 10 ? value.toFixed(2).replace(/\.?0+$/, '') : String(Math.round(value));
}
