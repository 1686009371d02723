import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';

/** A file name for a key. No key can name a place on this machine: it is never part of a path. */
export const fileNameOf = (key: string) => createHash('sha256').update(key).digest('hex');

const unfinished = '.part';

/** Writes all or nothing, and so that a power cut leaves the old file or the new one. */
export const writeWhole = (path: string, content: string | Buffer) => {
  const draft = `${path}.${randomUUID()}${unfinished}`;
  writeFileSync(draft, content, { flush: true });
  renameSync(draft, path);
};

export const folderAt = (...path: string[]) => {
  const folder = join(...path);
  mkdirSync(folder, { recursive: true });
  return folder;
};

/** The finished files of a folder; what a crash left half-written is cleared away. */
export const filesIn = (folder: string) => {
  const names = readdirSync(folder);
  for (const name of names) if (name.endsWith(unfinished)) rmSync(join(folder, name));
  return names.filter((name) => !name.endsWith(unfinished));
};

/** A file of JSON, read as what it must be. */
export const readAs = <Schema extends z.ZodType>(schema: Schema, path: string) =>
  schema.parse(JSON.parse(readFileSync(path, 'utf8')));
