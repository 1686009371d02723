import type { ServerResponse } from 'node:http';
import { z } from 'zod';

/** What goes back over the wire. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  cookies?: string[];
  body?: string | Buffer;
  /** The rest of the request was not read: the connection cannot be used again. */
  close?: boolean;
}

const Structured = z.object({
  statusCode: z.int(),
  headers: z.record(z.string(), z.coerce.string()).optional(),
  cookies: z.array(z.string()).optional(),
  body: z.string().optional(),
  isBase64Encoded: z.boolean().optional(),
});

/** What a function returned, read as API Gateway reads it: anything without a status is a JSON body. */
export const answerOf = (result: unknown): Answer => {
  const read = Structured.safeParse(result);
  if (!read.success) {
    return {
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(result),
    };
  }
  const { statusCode, headers, cookies, body, isBase64Encoded } = read.data;
  return {
    status: statusCode,
    headers: { 'content-type': 'text/plain; charset=utf-8', ...lowerCase(headers) },
    ...(cookies && { cookies }),
    ...(body !== undefined && { body: isBase64Encoded ? Buffer.from(body, 'base64') : body }),
  };
};

export const send = (
  response: ServerResponse,
  { status, headers, cookies, body, close }: Answer,
) => {
  response.writeHead(status, {
    ...headers,
    ...(cookies && { 'set-cookie': cookies }),
    ...(close && { connection: 'close' }),
  });
  response.end(body);
};

const lowerCase = (headers: Record<string, string> = {}) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
