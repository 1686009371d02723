import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Bucket } from './bucket.ts';
import type { StoredObject } from './records.ts';
import type { Store } from './store.ts';
import { amend, objectAt } from './versions.ts';

/** A new version of an object, told at least once: again after a restart, if need be. */
export type ObjectCreated = {
  readonly bucket: string;
  readonly key: string;
  readonly versionId: string;
  /** without its quotes */
  readonly eTag: string;
  /** in bytes */
  readonly size: number;
  readonly read: () => Promise<Buffer>;
  /** Sets one tag of this version and leaves the others. */
  readonly tag: (name: string, value: string) => void;
};

export type Listener = (created: ObjectCreated) => Promise<void> | void;

const tries = 3;

const eventOf = (bucket: Bucket, key: string, version: StoredObject): ObjectCreated => ({
  bucket: bucket.name,
  key,
  versionId: version.id,
  eTag: version.eTag,
  size: version.size,
  read: () => readFile(join(bucket.bodies, objectAt(bucket, key, version.id).body)),
  tag: (name, value) => {
    const { tags } = objectAt(bucket, key, version.id);
    amend(bucket, key, version.id, { tags: { ...tags, [name]: value } });
  },
});

const tell = async (listener: Listener, created: ObjectCreated) => {
  for (let left = tries - 1; ; left -= 1) {
    try {
      await listener(created);
      return;
    } catch (error) {
      if (left === 0) throw error;
      await pause(200);
    }
  }
};

/** Tells a listener of new objects, without keeping the uploader waiting. */
export const announcer = (listener: Listener | undefined) => {
  const running = new Set<Promise<void>>();
  const announce = (bucket: Bucket, key: string, version: StoredObject) => {
    if (!listener) return;
    const telling = tell(listener, eventOf(bucket, key, version))
      .then(() => amend(bucket, key, version.id, { announced: true }))
      .catch((error: unknown) => console.error(`Nobody took in ${bucket.name}/${key}:`, error))
      .finally(() => running.delete(telling));
    running.add(telling);
  };
  return {
    announce,
    /** Tells what an earlier run stored but did not get to tell. */
    catchUp: (store: Store) => {
      for (const bucket of store.all()) {
        for (const key of bucket.keys()) {
          for (const version of bucket.versions(key)) {
            if (version.kind === 'object' && !version.announced) announce(bucket, key, version);
          }
        }
      }
    },
    settled: async () => {
      while (running.size > 0) await Promise.all(running);
    },
  };
};
