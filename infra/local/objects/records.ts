import { z } from 'zod';

const Texts = z.record(z.string(), z.string());

/** One version of an object. The bytes are in the file `body` of the bucket's `bodies` folder. */
const StoredObject = z.object({
  kind: z.literal('object'),
  /** `null` while the bucket keeps no versions, as in S3 */
  id: z.string(),
  at: z.iso.datetime(),
  body: z.string(),
  size: z.number(),
  /** without its quotes */
  eTag: z.string(),
  /** content-type, content-disposition, x-amz-meta-…: given back as they came */
  headers: Texts,
  /** by header name */
  sums: Texts,
  tags: Texts,
  /** whether who listens has been told; if not, they are told again at the next start */
  announced: z.boolean(),
});
export type StoredObject = z.infer<typeof StoredObject>;

/** Stands for an object that was deleted in a bucket that keeps versions. */
const DeleteMarker = z.object({
  kind: z.literal('marker'),
  id: z.string(),
  at: z.iso.datetime(),
});

export const Version = z.discriminatedUnion('kind', [StoredObject, DeleteMarker]);
export type Version = z.infer<typeof Version>;

/** A key and its versions, oldest first. */
export const KeyRecord = z.object({ key: z.string(), versions: z.array(Version) });

export const CorsRule = z.object({
  origins: z.array(z.string()),
  methods: z.array(z.string()),
  headers: z.array(z.string()),
  exposed: z.array(z.string()),
});
export type CorsRule = z.infer<typeof CorsRule>;

export const BucketSettings = z.object({
  versioning: z.enum(['Enabled', 'Suspended']).optional(),
  cors: z.array(CorsRule),
});
export type BucketSettings = z.infer<typeof BucketSettings>;
