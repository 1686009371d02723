import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { z } from 'zod';

/** A small value in a JSON file, saved whole: a crash leaves the old one or the new one. */
export const kept = async <T>(
  file: string,
  schema: z.ZodType<T>,
  initial: () => T | Promise<T>,
) => {
  await mkdir(dirname(file), { recursive: true });
  const text = await readFile(file, 'utf8').catch(() => undefined);
  const write = async (value: T) => {
    await writeFile(`${file}.new`, JSON.stringify(value), { mode: 0o600 });
    await rename(`${file}.new`, file);
  };
  let saving = Promise.resolve();
  return {
    value: text === undefined ? await initial() : schema.parse(JSON.parse(text)),
    /** One after another, in the order of the calls. */
    save: (value: T) => {
      const next = () => write(value);
      return (saving = saving.then(next, next));
    },
  };
};
