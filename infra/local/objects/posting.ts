import { type Answer, xmlAnswer } from './answer.ts';
import type { Call } from './call.ts';
import { checkedSums } from './checksums.ts';
import { type Form, formIn } from './form.ts';
import { headersToKeep, identity } from './headers.ts';
import { bodyOf } from './payload.ts';
import { checkPolicy } from './policy.ts';
import type { StoredObject } from './records.ts';
import { denied } from './refusal.ts';
import { checkedKey, type Request } from './request.ts';
import { encodedPath } from './signature.ts';
import type { Store } from './store.ts';
import { tagsInXml } from './tagging.ts';
import { keep, writeBody } from './versions.ts';
import { md5 } from './writing.ts';
import { branch, leaf } from './xml.ts';

/** The fields as the policy must see them: the file's name filled in, the bucket of the address. */
const fieldsOf = ({ fields, file }: Form, bucket: string) => {
  if ((fields.get('bucket') ?? bucket) !== bucket) throw denied('Another bucket');
  const key = (fields.get('key') ?? '').replaceAll('${filename}', () => file.name);
  if (!key) throw denied('A POST needs a key');
  return new Map([...fields, ['bucket', bucket], ['key', key]]);
};

const redirectTo = (wanted: string | undefined, bucket: string, key: string, eTag: string) => {
  if (!wanted || !URL.canParse(wanted) || !/^https?:/i.test(wanted)) return undefined;
  const url = new URL(wanted);
  url.searchParams.append('bucket', bucket);
  url.searchParams.append('key', key);
  url.searchParams.append('etag', `"${eTag}"`);
  return url.href;
};

/** As the form asks: a redirect, an XML receipt (201), an empty 200, or an empty 204. */
const receipt = (
  fields: ReadonlyMap<string, string>,
  bucket: string,
  object: StoredObject,
): Answer => {
  const key = fields.get('key') ?? '';
  const headers = { ...identity(object), location: `/${bucket}/${encodedPath(key)}` };
  const wanted = fields.get('success_action_redirect');
  const location = redirectTo(wanted, bucket, key, object.eTag);
  if (location) return { status: 303, headers: { ...headers, location } };
  const status = fields.get('success_action_status');
  if (status === '200') return { status: 200, headers };
  if (status !== '201') return { status: 204, headers };
  const said = [leaf('Location', headers.location), leaf('Bucket', bucket), leaf('Key', key)];
  return xmlAnswer(201, branch('PostResponse', ...said, leaf('ETag', `"${object.eTag}"`)), headers);
};

/** A form posted to a bucket: what its signed policy allows is stored, anything else is not. */
export const postObject = async (
  request: Request,
  store: Store,
  announce: Call['announce'],
): Promise<Answer> => {
  const form = formIn(await bodyOf(request), request.headers['content-type'] ?? '');
  const fields = fieldsOf(form, request.bucket);
  const { bytes } = form.file;
  checkPolicy(fields, form.file);
  const given = Object.fromEntries(fields);
  const key = checkedKey(given['key'] ?? '');
  const bucket = store.bucket(request.bucket);
  const said = {
    eTag: md5(bytes),
    sums: checkedSums(bytes, given),
    headers: headersToKeep(given),
    tags: tagsInXml(given['tagging'] ?? ''),
  };
  const draft = { body: await writeBody(bucket, bytes), size: bytes.length, ...said };
  const object = await keep(bucket, key, draft, {});
  announce(bucket, key, object);
  return receipt(fields, bucket.name, object);
};
