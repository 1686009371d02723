import type { announcer } from './announcements.ts';
import type { Answer } from './answer.ts';
import type { Operation } from './call.ts';
import { preflight } from './cors.ts';
import { listObjects, listVersions } from './listing.ts';
import { payloadOf } from './payload.ts';
import { postObject } from './posting.ts';
import { readObject } from './reading.ts';
import { refusal } from './refusal.ts';
import { type Request, withHoistedHeaders } from './request.ts';
import { readCors, readVersioning, writeCors, writeVersioning } from './settings.ts';
import { verifiedPayload } from './signature.ts';
import type { Store } from './store.ts';
import { deleteTags, readTags, writeTags } from './tagging.ts';
import { abortUpload, beginUpload, completeUpload, listParts, putPart } from './uploads.ts';
import { deleteObject, putOrCopy } from './writing.ts';

const operations: Record<string, Operation> = {
  'HEAD bucket': () => ({ status: 200 }),
  'GET bucket?list-type': listObjects,
  'GET bucket?versions': listVersions,
  'GET bucket?versioning': readVersioning,
  'PUT bucket?versioning': writeVersioning,
  'GET bucket?cors': readCors,
  'PUT bucket?cors': writeCors,
  'GET object': readObject,
  'HEAD object': readObject,
  'PUT object': putOrCopy,
  'DELETE object': deleteObject,
  'GET object?tagging': readTags,
  'PUT object?tagging': writeTags,
  'DELETE object?tagging': deleteTags,
  'POST object?uploads': beginUpload,
  'GET object?uploadId': listParts,
  'PUT object?uploadId': putPart,
  'POST object?uploadId': completeUpload,
  'DELETE object?uploadId': abortUpload,
};

/** Parameters of an operation. Any other says which operation: `?acl` must not become a PUT. */
const parameter =
  /^(x-id|x-amz-.*|response-.*|versionId|partNumber|prefix|delimiter|max-.*|start-after|continuation-token|encoding-type|fetch-owner)$/i;

const nameOf = ({ method, key, query }: Request) => {
  const chosen = [...query.keys()].filter((name) => !parameter.test(name));
  return `${method} ${key ? 'object' : 'bucket'}${chosen.length > 0 ? `?${chosen.join('&')}` : ''}`;
};

type Surroundings = Pick<ReturnType<typeof announcer>, 'announce'> & { readonly store: Store };

const isForm = ({ method, key, headers, query }: Request) =>
  method === 'POST' &&
  !key &&
  query.size === 0 &&
  /^multipart\/form-data/i.test(headers['content-type'] ?? '');

/** Decides what a request asks for, after deciding whether it may ask. */
export const answerTo = async (
  arrived: Request,
  { store, announce }: Surroundings,
): Promise<Answer> => {
  if (arrived.method === 'OPTIONS') {
    return preflight(arrived, store.find(arrived.bucket)?.settings().cors ?? []);
  }
  if (isForm(arrived)) return postObject(arrived, store, announce);
  const stated = verifiedPayload(arrived);
  const request = withHoistedHeaders(arrived);
  const payload = () => payloadOf(request, stated);
  const name = nameOf(request);
  if (name === 'PUT bucket') {
    store.create(request.bucket);
    return { status: 200, headers: { location: `/${request.bucket}` } };
  }
  const bucket = store.bucket(request.bucket);
  const operation = operations[name];
  if (!operation) throw refusal(501, 'NotImplemented', name);
  return operation({ request, bucket, store, payload, announce });
};
