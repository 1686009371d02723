import {
  CopyObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { settings } from '../settings.ts';
import { watching } from './watch.ts';

const { OBJECTS_ENDPOINT: endpoint, KEPT_URL: keptUrl } = settings;
const { QUARANTINE_BUCKET: quarantine, KEPT_BUCKET: kept } = settings;
const onThisMachine = {
  region: 'local',
  forcePathStyle: true,
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
};

const client = new S3Client({
  maxAttempts: 5,
  // Otherwise a presigned form would demand a checksum that a browser's form cannot give.
  requestChecksumCalculation: 'WHEN_REQUIRED',
  ...(endpoint && { endpoint, ...onThisMachine }),
});
client.middlewareStack.use(watching());
client.middlewareStack.remove('loggerMiddleware'); // as in client.ts

interface Invitation {
  key: string;
  mediaType: string;
  /** The most bytes it takes. */
  size: number;
  seconds: number;
  /** Where a plain form goes afterwards; otherwise the answer is 201 with a receipt. */
  redirect?: string | undefined;
}

interface Copied {
  from: string;
  versionId: string | undefined;
  to: string;
  mediaType: string;
  sha256: string;
}

interface Link {
  key: string;
  versionId: string;
  disposition: string;
  mediaType: string;
  seconds: number;
}

const absent = new Set(['NoSuchKey', 'NoSuchVersion', 'NotFound']);
const isAbsent = (error: unknown) => error instanceof S3ServiceException && absent.has(error.name);
const isThereAlready = (error: unknown) =>
  error instanceof S3ServiceException && error.$metadata.httpStatusCode === 412;

/** Files: invited into the quarantine, and copied to where they are kept once they are clean. */
export const objects = {
  quarantine,

  /** A form for one key, one type, at most this size: whatever else is posted, the store refuses. */
  invite: ({ key, mediaType, size, seconds, redirect }: Invitation) =>
    createPresignedPost(client, {
      Bucket: quarantine,
      Key: key,
      Expires: seconds,
      Conditions: [['content-length-range', 1, size]],
      Fields: {
        'Content-Type': mediaType,
        ...(redirect ? { success_action_redirect: redirect } : { success_action_status: '201' }),
      },
    }),

  /** The bytes of one version in quarantine, if it is there and not larger than `most`. */
  read: async (key: string, versionId: string | undefined, most: number) => {
    const command = new GetObjectCommand({ Bucket: quarantine, Key: key, VersionId: versionId });
    const found = await client.send(command).catch((error: unknown) => {
      if (isAbsent(error)) return undefined;
      throw error;
    });
    if (!found) return 'absent';
    if ((found.ContentLength ?? Infinity) > most) {
      found.Body?.transformToWebStream()
        .cancel()
        .catch(() => undefined);
      return 'too-big';
    }
    return Buffer.from((await found.Body?.transformToByteArray()) ?? []);
  },

  /** Copies exactly that version, never over another: answers what is kept, also of an earlier try. */
  keep: async ({ from, versionId, to, mediaType, sha256 }: Copied) => {
    const version = versionId ? `?versionId=${encodeURIComponent(versionId)}` : '';
    const copy = new CopyObjectCommand({
      Bucket: kept,
      Key: to,
      CopySource: `${quarantine}/${from}${version}`,
      IfNoneMatch: '*',
      MetadataDirective: 'REPLACE',
      TaggingDirective: 'REPLACE',
      ContentType: mediaType,
      Metadata: { sha256 },
    });
    await client.send(copy).catch((error: unknown) => {
      if (!isThereAlready(error)) throw error;
    });
    const { VersionId, ContentLength, Metadata } = await client.send(
      new HeadObjectCommand({ Bucket: kept, Key: to }),
    );
    return {
      versionId: VersionId ?? 'null',
      size: ContentLength ?? 0,
      sha256: Metadata?.['sha256'] ?? '',
    };
  },

  /** A short link to one version of a kept file, downloaded under its name, never opened in place. */
  link: async ({ key, versionId, disposition, mediaType, seconds }: Link) => {
    const signed = await getSignedUrl(
      client,
      new GetObjectCommand({
        Bucket: kept,
        Key: key,
        ...(versionId !== 'null' && { VersionId: versionId }),
        ResponseContentDisposition: disposition,
        ResponseContentType: mediaType,
        ResponseCacheControl: 'private, no-store',
      }),
      { expiresIn: seconds },
    );
    // Signed for the bucket's name, which is the one CloudFront asks under.
    return keptUrl ? signed.replace(/^https?:\/\/[^/]+/, keptUrl) : signed;
  },
};
export type Objects = typeof objects;
