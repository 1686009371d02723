import { checkedSums } from './checksums.ts';
import { sha256 } from './credential.ts';
import { refusal } from './refusal.ts';
import type { Request } from './request.ts';

/** Bytes that are what their sender said they are. */
export type Payload = { readonly bytes: Buffer; readonly sums: Record<string, string> };

/** S3 takes 5 GiB in one request; held in memory here, so less. Larger files come in parts. */
const largest = 256 * 2 ** 20;

const received = async ({ incoming }: Request) => {
  const parts: AsyncIterable<Buffer> = incoming;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of parts) {
    size += chunk.length;
    if (size <= largest) chunks.push(chunk);
    else chunks.length = 0;
  }
  return { size, chunks };
};

/** The whole body. One that is too large is drained, so that its sender can read our answer. */
export const bodyOf = async (request: Request) => {
  const { size, chunks } = await received(request).catch(() => {
    throw refusal(400, 'RequestTimeout', 'The upload broke off');
  });
  if (size > largest) throw refusal(400, 'EntityTooLarge');
  return Buffer.concat(chunks);
};

const trailersIn = (text: string) =>
  Object.fromEntries(
    text
      .split('\r\n')
      .filter((line) => line.includes(':'))
      .map((line) => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
      }),
  );

/** Takes the `aws-chunked` framing off: sizes in hex, chunks, then trailing headers. */
const unframed = (framed: Buffer) => {
  const chunks: Buffer[] = [];
  let at = 0;
  for (;;) {
    const lineEnd = framed.indexOf('\r\n', at);
    const size = /^[0-9a-f]+(?=;|$)/i.exec(framed.toString('latin1', at, Math.max(at, lineEnd)));
    if (!size) throw refusal(400, 'IncompleteBody');
    const from = lineEnd + 2;
    const to = from + Number.parseInt(size[0], 16);
    if (to > framed.length) throw refusal(400, 'IncompleteBody');
    if (to === from) {
      return { bytes: Buffer.concat(chunks), trailers: trailersIn(framed.toString('utf8', from)) };
    }
    chunks.push(framed.subarray(from, to));
    at = to + 2;
  }
};

const checkDecodedLength = ({ headers }: Request, bytes: Buffer) => {
  const length = headers['x-amz-decoded-content-length'];
  if (length !== undefined && Number(length) !== bytes.length) {
    throw refusal(400, 'IncompleteBody');
  }
};

/** The body as its signature describes it (`stated`: see `verifiedPayload`). */
export const payloadOf = async (request: Request, stated: string): Promise<Payload> => {
  const body = await bodyOf(request);
  if (stated === 'STREAMING-UNSIGNED-PAYLOAD-TRAILER') {
    const { bytes, trailers } = unframed(body);
    checkDecodedLength(request, bytes);
    return { bytes, sums: checkedSums(bytes, { ...request.headers, ...trailers }) };
  }
  if (stated !== 'UNSIGNED-PAYLOAD' && !/^[0-9a-f]{64}$/.test(stated)) {
    throw refusal(501, 'NotImplemented', stated);
  }
  if (stated !== 'UNSIGNED-PAYLOAD' && sha256(body) !== stated) {
    throw refusal(400, 'XAmzContentSHA256Mismatch');
  }
  return { bytes: body, sums: checkedSums(body, request.headers) };
};
