import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileNameOf, filesIn, folderAt, readAs, writeWhole } from './disk.ts';
import { BucketSettings, KeyRecord, type Version } from './records.ts';

/** A bucket on disk, with its index in memory. Every change is on disk before it is seen. */
export type Bucket = ReturnType<typeof openBucket>;

export const openBucket = (root: string, name: string) => {
  const folder = folderAt(root, name);
  const records = folderAt(folder, 'keys');
  const bodies = folderAt(folder, 'bodies');
  const settingsFile = join(folder, 'settings.json');
  const settings = { now: readSettings(settingsFile) };
  const keys = readKeys(records);
  clearOrphans(bodies, keys);

  const bodyOf = (version: Version) =>
    version.kind === 'object' ? [join(bodies, version.body)] : [];

  return {
    name,
    bodies,
    uploads: folderAt(folder, 'uploads'),
    settings: () => settings.now,
    configure: (changes: Partial<BucketSettings>) => {
      const changed = { ...settings.now, ...changes };
      writeWhole(settingsFile, JSON.stringify(changed));
      settings.now = changed;
    },
    keys: () => [...keys.keys()],
    /** oldest first; empty when there never was such a key */
    versions: (key: string): readonly Version[] => keys.get(key) ?? [],
    /** Makes these the versions of a key. Synchronous: nobody can come between look and leap. */
    replace: (key: string, versions: readonly Version[]) => {
      const file = join(records, `${fileNameOf(key)}.json`);
      const gone = new Set((keys.get(key) ?? []).flatMap(bodyOf));
      for (const kept of versions.flatMap(bodyOf)) gone.delete(kept);
      if (versions.length > 0) writeWhole(file, JSON.stringify({ key, versions }));
      else rmSync(file, { force: true });
      if (versions.length > 0) keys.set(key, versions);
      else keys.delete(key);
      for (const body of gone) rmSync(body, { force: true });
    },
  };
};

const readSettings = (file: string): BucketSettings =>
  existsSync(file) ? readAs(BucketSettings, file) : { cors: [] };

const readKeys = (folder: string) =>
  new Map<string, readonly Version[]>(
    filesIn(folder)
      .map((name) => readAs(KeyRecord, join(folder, name)))
      .map(({ key, versions }) => [key, versions]),
  );

/** Bodies that no record speaks of: their upload was cut off before it was recorded. */
const clearOrphans = (bodies: string, keys: ReadonlyMap<string, readonly Version[]>) => {
  const known = new Set(
    [...keys.values()].flat().map((version) => (version.kind === 'object' ? version.body : '')),
  );
  for (const name of filesIn(bodies)) if (!known.has(name)) rmSync(join(bodies, name));
};
