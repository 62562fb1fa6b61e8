import { readdir, readFile } from 'node:fs/promises';

/** The names in a folder, sorted, without hidden ones. A folder that is not there is empty. */
export async function namesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(unlessMissing([]));
  return names.filter((name) => !name.startsWith('.')).sort();
}

/** A file's text. A file that is not there is empty. */
export async function textOf(file: string): Promise<string> {
  return await readFile(file, 'utf8').catch(unlessMissing(''));
}

function unlessMissing<T>(instead: T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    if (error.code === 'ENOENT') return instead;
    throw error;
  };
}
