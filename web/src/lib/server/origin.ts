const reading = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Whether a change comes from a page of ours. A browser names the Origin of every change, whatever
 * its content type, so a missing one is refused too.
 */
export const comesFromUs = (request: Request, portal: string) =>
  reading.includes(request.method) || request.headers.get('origin') === portal;

/** The most a form of ours sends; files go to the object store, not through here. */
export const MAX_BODY = 512 * 1024;

export const isTooBig = (request: Request) =>
  Number(request.headers.get('content-length') ?? 0) > MAX_BODY;
