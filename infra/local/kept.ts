import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A small value in a JSON file, changed in memory and saved whole: a crash leaves the old or the new one. */
export const kept = async <T extends object>(file: string, initial: T) => {
  await mkdir(dirname(file), { recursive: true });
  const value: T = await readFile(file, 'utf8').then(JSON.parse, () => initial);
  let saving = Promise.resolve();
  const write = async () => {
    await writeFile(`${file}.new`, JSON.stringify(value), { mode: 0o600 });
    await rename(`${file}.new`, file);
  };
  const save = () => (saving = saving.then(write, write));
  return { value, save };
};
