import { createReadStream } from 'node:fs';
import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { documentHeaders } from '#shared/http/file-headers.ts';
import { Refusal, refusal } from './refusal.ts';
import { branch, document, leaf } from './xml.ts';

/** Bytes `start` to `end` of a file, both included. */
export type Slice = { readonly file: string; readonly start: number; readonly end: number };

export type Answer = {
  readonly status: number;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string | Slice;
};

export const xmlAnswer = (status: number, root: string, headers?: OutgoingHttpHeaders): Answer => ({
  status,
  headers: { 'content-type': 'application/xml', ...headers },
  body: document(root),
});

/** What went wrong, as S3 says it. Our own faults are reported, not explained to the caller. */
export const errorAnswer = (error: unknown): Answer => {
  if (!(error instanceof Refusal)) console.error(error);
  const { status, code, message, headers } =
    error instanceof Refusal ? error : refusal(500, 'InternalError');
  return xmlAnswer(status, branch('Error', leaf('Code', code), leaf('Message', message)), headers);
};

export const send = async (
  response: ServerResponse,
  method: string,
  { status, headers, body }: Answer,
) => {
  response.writeHead(status, { ...documentHeaders, ...headers });
  if (method === 'HEAD' || body === undefined || typeof body === 'string') {
    response.end(method === 'HEAD' ? undefined : body);
  } else if (body.end < body.start) response.end();
  else await pipeline(createReadStream(body.file, body), response);
};
