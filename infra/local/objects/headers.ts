import { validateHeaderValue } from 'node:http';
import type { StoredObject } from './records.ts';
import { refusal } from './refusal.ts';

type Texts = Readonly<Record<string, string>>;

const kept =
  /^(content-(type|disposition|encoding|language)|cache-control|expires|x-amz-meta-.+|x-amz-server-side-encryption)$/;

const asStored = (name: string, value: string): [string, string] => {
  if (name !== 'content-encoding') return [name, value];
  return [name, value.replace(/\baws-chunked,?\s*/, '')];
};

/** The headers that stay with an object, from those of a request or the fields of a form. */
export const headersToKeep = (given: Texts): Record<string, string> => {
  const acl = given['x-amz-acl'] ?? given['acl'] ?? 'private';
  if (!/^(private|bucket-owner-full-control)$/.test(acl)) {
    throw refusal(400, 'AccessControlListNotSupported');
  }
  const chosen = Object.entries(given)
    .filter(([name]) => kept.test(name))
    .map(([name, value]) => asStored(name, value))
    .filter(([, value]) => value !== '');
  return { 'content-type': 'binary/octet-stream', ...Object.fromEntries<string>(chosen) };
};

const quoted = (eTag: string) => `"${eTag}"`;

export const versionHeader = (id: string): Record<string, string> =>
  id === 'null' ? {} : { 'x-amz-version-id': id };

/** What tells one version from another. */
export const identity = ({ eTag, id }: StoredObject): Record<string, string> => ({
  etag: quoted(eTag),
  ...versionHeader(id),
});

/** All that is said about an object when it is read. */
export const description = (object: StoredObject) => {
  const tags = Object.keys(object.tags).length;
  return {
    ...object.headers,
    ...identity(object),
    'last-modified': new Date(object.at).toUTCString(),
    'accept-ranges': 'bytes',
    ...(tags > 0 && { 'x-amz-tagging-count': String(tags) }),
  };
};

const overridable =
  /^response-(content-(?:type|disposition|encoding|language)|cache-control|expires)$/;

/** Headers that a signed link sets for its own answer: `response-content-disposition=…`. */
export const overrides = (query: URLSearchParams): Record<string, string> => {
  const chosen = [...query].flatMap(([parameter, value]) => {
    const name = overridable.exec(parameter)?.[1];
    return name ? [[name, value] as const] : [];
  });
  try {
    for (const [name, value] of chosen) validateHeaderValue(name, value);
  } catch {
    throw refusal(400, 'InvalidArgument', 'Not the value of a header');
  }
  return Object.fromEntries(chosen);
};
