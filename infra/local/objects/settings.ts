import { xmlAnswer } from './answer.ts';
import type { Operation } from './call.ts';
import { BucketSettings } from './records.ts';
import { refusal } from './refusal.ts';
import { branch, insides, leaf, text, texts } from './xml.ts';

export const readVersioning: Operation = ({ bucket }) =>
  xmlAnswer(200, branch('VersioningConfiguration', leaf('Status', bucket.settings().versioning)));

export const writeVersioning: Operation = async ({ bucket, payload }) => {
  const status = text((await payload()).bytes.toString(), 'Status');
  const parsed = BucketSettings.shape.versioning.safeParse(status);
  if (!parsed.success || !parsed.data) throw refusal(400, 'MalformedXML');
  bucket.configure({ versioning: parsed.data });
  return { status: 200 };
};

export const readCors: Operation = ({ bucket }) => {
  const { cors } = bucket.settings();
  if (cors.length === 0) throw refusal(404, 'NoSuchCORSConfiguration');
  const all = (name: string, values: readonly string[]) => values.map((one) => leaf(name, one));
  const rules = cors.map(({ origins, methods, headers, exposed }) =>
    branch(
      'CORSRule',
      ...all('AllowedOrigin', origins),
      ...all('AllowedMethod', methods),
      ...all('AllowedHeader', headers),
      ...all('ExposeHeader', exposed),
    ),
  );
  return xmlAnswer(200, branch('CORSConfiguration', ...rules));
};

export const writeCors: Operation = async ({ bucket, payload }) => {
  const rules = insides((await payload()).bytes.toString(), 'CORSRule');
  if (rules.length === 0) throw refusal(400, 'MalformedXML');
  bucket.configure({
    cors: rules.map((rule) => ({
      origins: texts(rule, 'AllowedOrigin'),
      methods: texts(rule, 'AllowedMethod'),
      headers: texts(rule, 'AllowedHeader'),
      exposed: texts(rule, 'ExposeHeader'),
    })),
  });
  return { status: 200 };
};
