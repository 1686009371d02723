import { type Answer, xmlAnswer } from './answer.ts';
import type { Operation } from './call.ts';
import { versionHeader } from './headers.ts';
import { refusal } from './refusal.ts';
import { amend, objectAt } from './versions.ts';
import { branch, insides, leaf, text } from './xml.ts';

type Tags = Record<string, string>;

/** The limits of S3. */
const checked = (pairs: readonly (readonly [string, string])[]): Tags => {
  const tooLong = pairs.some(([name, value]) => name.length > 128 || value.length > 256);
  const names = new Set(pairs.map(([name]) => name));
  if (pairs.length > 10 || tooLong || names.size < pairs.length || names.has('')) {
    throw refusal(400, 'InvalidTag');
  }
  return Object.fromEntries(pairs);
};

/** Tags as XML, in a request or in the `tagging` field of a form. */
export const tagsInXml = (xml: string) =>
  checked(insides(xml, 'Tag').map((tag) => [text(tag, 'Key') ?? '', text(tag, 'Value') ?? '']));

/** Tags as `a=1&b=2`, in the header `x-amz-tagging`. */
export const tagsInHeader = (header = '') => checked([...new URLSearchParams(header)]);

export const readTags: Operation = ({ request: { key, query }, bucket }) => {
  const { id, tags } = objectAt(bucket, key, query.get('versionId'));
  const all = Object.entries(tags).map(([name, value]) =>
    branch('Tag', leaf('Key', name), leaf('Value', value)),
  );
  return xmlAnswer(200, branch('Tagging', branch('TagSet', ...all)), versionHeader(id));
};

export const writeTags: Operation = async ({ request: { key, query }, bucket, payload }) => {
  const tags = tagsInXml((await payload()).bytes.toString());
  const { id } = objectAt(bucket, key, query.get('versionId'));
  amend(bucket, key, id, { tags });
  return { status: 200, headers: versionHeader(id) };
};

export const deleteTags: Operation = ({ request: { key, query }, bucket }): Answer => {
  const { id } = objectAt(bucket, key, query.get('versionId'));
  amend(bucket, key, id, { tags: {} });
  return { status: 204, headers: versionHeader(id) };
};
