/** A request that S3 would turn down: its HTTP status and its S3 error code. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Record<string, string>;

  constructor(status: number, code: string, message = code, headers: Record<string, string> = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

/** To be thrown: `throw refusal(404, 'NoSuchKey')`. */
export const refusal = (
  status: number,
  code: string,
  message?: string,
  headers?: Record<string, string>,
) => new Refusal(status, code, message, headers);

export const denied = (why: string) => refusal(403, 'AccessDenied', why);
