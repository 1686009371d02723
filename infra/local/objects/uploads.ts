import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { xmlAnswer } from './answer.ts';
import type { Call, Operation } from './call.ts';
import { folderAt, readAs, writeWhole } from './disk.ts';
import { headersToKeep, versionHeader } from './headers.ts';
import { refusal } from './refusal.ts';
import { tagsInHeader } from './tagging.ts';
import { keep, unquoted } from './versions.ts';
import { conditionsOf, md5 } from './writing.ts';
import { branch, insides, leaf, text } from './xml.ts';

const Texts = z.record(z.string(), z.string());
/** What an upload in parts will be stored as. Its parts lie beside it, named `number.md5`. */
const Upload = z.object({ key: z.string(), headers: Texts, tags: Texts });

const smallestPart = 5 * 2 ** 20;
const mostParts = 10_000;

export const beginUpload: Operation = ({ request, bucket }) => {
  const id = randomBytes(16).toString('hex');
  const upload = {
    key: request.key,
    headers: headersToKeep(request.headers),
    tags: tagsInHeader(request.headers['x-amz-tagging']),
  };
  writeWhole(join(folderAt(bucket.uploads, id), 'upload.json'), JSON.stringify(upload));
  const result = [leaf('Bucket', bucket.name), leaf('Key', request.key), leaf('UploadId', id)];
  return xmlAnswer(200, branch('InitiateMultipartUploadResult', ...result));
};

const uploadOf = ({ request: { key, query }, bucket }: Call) => {
  const id = query.get('uploadId') ?? '';
  const folder = join(bucket.uploads, id);
  const known = /^[0-9a-f]{32}$/.test(id) && existsSync(join(folder, 'upload.json'));
  const upload = known ? readAs(Upload, join(folder, 'upload.json')) : undefined;
  if (upload?.key !== key) throw refusal(404, 'NoSuchUpload');
  return { folder, upload };
};

export const putPart: Operation = async (call) => {
  const { folder } = uploadOf(call);
  const number = Number(call.request.query.get('partNumber'));
  if (!Number.isInteger(number) || number < 1 || number > mostParts) {
    throw refusal(400, 'InvalidArgument', 'partNumber is 1 to 10000');
  }
  const { bytes, sums } = await call.payload();
  const eTag = md5(bytes);
  const earlier = readdirSync(folder).filter((name) => name.startsWith(`${number}.`));
  writeWhole(join(folder, `${number}.${eTag}`), bytes);
  for (const name of earlier) if (name !== `${number}.${eTag}`) await rm(join(folder, name));
  return { status: 200, headers: { etag: `"${eTag}"`, ...sums } };
};

type Part = { readonly number: number; readonly eTag: string; readonly file: string };

const partsIn = (xml: string, folder: string): Part[] => {
  const parts = insides(xml, 'Part').map((part) => {
    const number = Number(text(part, 'PartNumber'));
    const eTag = unquoted(text(part, 'ETag') ?? '');
    return { number, eTag, file: join(folder, `${number}.${eTag}`) };
  });
  if (parts.length === 0) throw refusal(400, 'MalformedXML');
  if (parts.some(({ number }, index) => number <= (parts[index - 1]?.number ?? 0))) {
    throw refusal(400, 'InvalidPartOrder');
  }
  if (parts.some(({ eTag, file }) => !/^[0-9a-f]{32}$/.test(eTag) || !existsSync(file))) {
    throw refusal(400, 'InvalidPart');
  }
  const tooSmall = parts.slice(0, -1).some(({ file }) => statSync(file).size < smallestPart);
  if (tooSmall) throw refusal(400, 'EntityTooSmall');
  return parts;
};

const assemble = async (parts: readonly Part[], path: string) => {
  const whole = await open(path, 'wx');
  for (const { file } of parts) await whole.appendFile(createReadStream(file));
  await whole.sync();
  await whole.close();
};

/** Of the parts' checksums and their number: nobody reads the whole again. */
const eTagOf = (parts: readonly Part[]) => {
  const sums = Buffer.concat(parts.map(({ eTag }) => Buffer.from(eTag, 'hex')));
  return `${createHash('md5').update(sums).digest('hex')}-${parts.length}`;
};

export const completeUpload: Operation = async (call) => {
  const { request, bucket, payload, announce } = call;
  const { folder, upload } = uploadOf(call);
  const parts = partsIn((await payload()).bytes.toString(), folder);
  const body = randomUUID();
  await assemble(parts, join(bucket.bodies, body));
  const { size } = statSync(join(bucket.bodies, body));
  const { headers, tags } = upload;
  const draft = { body, size, eTag: eTagOf(parts), headers, tags, sums: {} };
  const object = await keep(bucket, request.key, draft, conditionsOf(request));
  await rm(folder, { recursive: true, force: true });
  announce(bucket, request.key, object);
  const result = [
    leaf('Bucket', bucket.name),
    leaf('Key', request.key),
    leaf('ETag', `"${object.eTag}"`),
  ];
  const root = branch('CompleteMultipartUploadResult', ...result);
  return xmlAnswer(200, root, versionHeader(object.id));
};

export const listParts: Operation = (call) => {
  const { folder, upload } = uploadOf(call);
  const parts = readdirSync(folder)
    .flatMap((name) => {
      const [, number, eTag] = /^(\d+)\.([0-9a-f]{32})$/.exec(name) ?? [];
      return number
        ? [{ number: Number(number), eTag, size: statSync(join(folder, name)).size }]
        : [];
    })
    .sort((one, other) => one.number - other.number)
    .map(({ number, eTag, size }) =>
      branch('Part', leaf('PartNumber', number), leaf('ETag', `"${eTag}"`), leaf('Size', size)),
    );
  return xmlAnswer(200, branch('ListPartsResult', leaf('Key', upload.key), ...parts));
};

export const abortUpload: Operation = async (call) => {
  await rm(uploadOf(call).folder, { recursive: true, force: true });
  return { status: 204 };
};
