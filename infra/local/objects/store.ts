import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Bucket, openBucket } from './bucket.ts';
import { folderAt } from './disk.ts';
import { refusal } from './refusal.ts';

/** All buckets of this machine, in one folder. */
export type Store = ReturnType<typeof openStore>;

/** The naming rule of S3. It also makes a name safe as that of a folder. */
const bucketName = /^(?!.*\.\.)[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;

export const openStore = (folder: string) => {
  const root = folderAt(folder);
  const names = readdirSync(root).filter((name) => existsSync(join(root, name, 'keys')));
  const buckets = new Map<string, Bucket>(names.map((name) => [name, openBucket(root, name)]));

  return {
    all: () => [...buckets.values()],
    find: (name: string) => buckets.get(name),
    bucket: (name: string) => {
      const bucket = buckets.get(name);
      if (!bucket) throw refusal(404, 'NoSuchBucket');
      return bucket;
    },
    create: (name: string) => {
      if (!bucketName.test(name)) throw refusal(400, 'InvalidBucketName');
      if (buckets.has(name)) throw refusal(409, 'BucketAlreadyOwnedByYou');
      const bucket = openBucket(root, name);
      buckets.set(name, bucket);
      return bucket;
    },
  };
};
