import { xmlAnswer } from './answer.ts';
import type { Bucket } from './bucket.ts';
import type { Operation } from './call.ts';
import type { Version } from './records.ts';
import { refusal } from './refusal.ts';
import { encodedPath } from './signature.ts';
import { branch, leaf } from './xml.ts';

const most = 1000;

/** By the bytes of their UTF-8, as S3 sorts. */
const inOrder = (keys: readonly string[]) =>
  keys
    .map((key) => Buffer.from(key))
    .sort((a, b) => Buffer.compare(a, b))
    .map(String);

type Page = { readonly prefix: string; readonly delimiter: string; readonly after: string };

/** A key, or the folder it lies in as seen from the prefix. */
const entryOf = (key: string, { prefix, delimiter }: Page) => {
  const end = delimiter ? key.indexOf(delimiter, prefix.length) : -1;
  return end < 0 ? key : key.slice(0, end + delimiter.length);
};

const isAfter = (entry: string, after: string) =>
  Buffer.compare(Buffer.from(entry), Buffer.from(after)) > 0;

const entriesOf = (bucket: Bucket, page: Page) => {
  const keys = bucket
    .keys()
    .filter((key) => key.startsWith(page.prefix))
    .filter((key) => bucket.versions(key).at(-1)?.kind === 'object');
  const entries = new Set(inOrder(keys).map((key) => entryOf(key, page)));
  return [...entries].filter((entry) => isAfter(entry, page.after));
};

const pageIn = (query: URLSearchParams): Page => {
  const token = query.get('continuation-token');
  return {
    prefix: query.get('prefix') ?? '',
    delimiter: query.get('delimiter') ?? '',
    after: token ? Buffer.from(token, 'base64url').toString() : (query.get('start-after') ?? ''),
  };
};

const written = (key: string, query: URLSearchParams) =>
  query.get('encoding-type') === 'url' ? encodedPath(key) : key;

const contents = (key: string, version: Version) =>
  version.kind === 'object'
    ? [
        leaf('LastModified', version.at),
        leaf('ETag', `"${version.eTag}"`),
        leaf('Size', version.size),
      ]
    : [leaf('LastModified', version.at)];

export const listObjects: Operation = ({ request: { query }, bucket }) => {
  if (query.get('list-type') !== '2') throw refusal(501, 'NotImplemented', 'list-type=2 only');
  const page = pageIn(query);
  const size = Math.min(Number(query.get('max-keys') ?? most), most);
  const entries = entriesOf(bucket, page);
  const shown = entries.slice(0, size);
  const last = shown.at(-1);
  const truncated = last !== undefined && entries.length > size;
  const items = shown.map((entry) => {
    const version = bucket.versions(entry).at(-1);
    const folder = page.delimiter !== '' && entry.indexOf(page.delimiter, page.prefix.length) >= 0;
    const key = written(entry, query);
    if (folder || !version) return branch('CommonPrefixes', leaf('Prefix', key));
    return branch('Contents', leaf('Key', key), ...contents(entry, version));
  });
  const next = truncated ? Buffer.from(last).toString('base64url') : undefined;
  return xmlAnswer(
    200,
    branch(
      'ListBucketResult',
      leaf('Name', bucket.name),
      leaf('Prefix', written(page.prefix, query)),
      leaf('KeyCount', shown.length),
      leaf('MaxKeys', size),
      leaf('IsTruncated', truncated),
      leaf('NextContinuationToken', next),
      ...items,
    ),
  );
};

/** All versions, newest first, in one page: enough for the buckets of one machine. */
export const listVersions: Operation = ({ request: { query }, bucket }) => {
  const prefix = query.get('prefix') ?? '';
  const keys = inOrder(bucket.keys().filter((key) => key.startsWith(prefix)));
  const items = keys.flatMap((key) =>
    bucket
      .versions(key)
      .toReversed()
      .map((version, index) =>
        branch(
          version.kind === 'object' ? 'Version' : 'DeleteMarker',
          leaf('Key', written(key, query)),
          leaf('VersionId', version.id),
          leaf('IsLatest', index === 0),
          ...contents(key, version),
        ),
      ),
  );
  const name = leaf('Name', bucket.name);
  return xmlAnswer(200, branch('ListVersionsResult', name, leaf('IsTruncated', false), ...items));
};
