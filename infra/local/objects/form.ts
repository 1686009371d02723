import { refusal } from './refusal.ts';

/** A posted form: its fields (names in lower case) and the file that ends it. */
export type Form = {
  readonly fields: ReadonlyMap<string, string>;
  readonly file: { readonly name: string; readonly bytes: Buffer };
};

/** All that stands before the file: the limit of S3. */
const longestPreamble = 20_000;

const malformed = (why: string) => refusal(400, 'MalformedPOSTRequest', why);

const boundaryOf = (type: string) => {
  const match = /^multipart\/form-data;.*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(type);
  const boundary = match?.[1] ?? match?.[2];
  if (!boundary) throw malformed('No boundary');
  return Buffer.from(`\r\n--${boundary}`);
};

function* partsOf(body: Buffer, boundary: Buffer) {
  // The first boundary has no line end before it: give it one.
  const text = Buffer.concat([Buffer.from('\r\n'), body]);
  let at = text.indexOf(boundary) + boundary.length;
  while (at >= boundary.length && text.toString('latin1', at, at + 2) === '\r\n') {
    const headEnd = text.indexOf('\r\n\r\n', at);
    const end = text.indexOf(boundary, headEnd);
    if (headEnd < 0 || end < 0) throw malformed('A part does not end');
    const head = text.toString('utf8', at, headEnd);
    yield { head, at, content: text.subarray(headEnd + 4, end) };
    at = end + boundary.length;
  }
}

const parameter = (head: string, name: string) =>
  new RegExp(`content-disposition:[^\\r\\n]*;\\s*${name}="([^"]*)"`, 'i').exec(head)?.[1];

/** Reads a posted form. What follows the file is ignored, as in S3. */
export const formIn = (body: Buffer, type: string): Form => {
  const fields = new Map<string, string>();
  for (const { head, at, content } of partsOf(body, boundaryOf(type))) {
    const name = parameter(head, 'name')?.toLowerCase();
    if (name === undefined) throw malformed('A part has no name');
    if (at > longestPreamble) throw refusal(400, 'MaxPostPreDataLengthExceeded');
    if (name === 'file') {
      return { fields, file: { name: parameter(head, 'filename') ?? '', bytes: content } };
    }
    // Of two fields of one name, the policy might be shown one and the store the other.
    if (fields.has(name)) throw refusal(400, 'InvalidArgument', `Two fields named ${name}`);
    fields.set(name, content.toString());
  }
  throw refusal(400, 'InvalidArgument', 'POST requires exactly one file upload per request.');
};
