/** A link to the object store for exactly one file: where to, and the fields that go before it. */
export interface Ticket {
  url: string;
  fields: Record<string, string>;
}

/** Sends a file as a form to the object store and tells how far it is; fetch cannot. */
export const sendFile = (
  { url, fields }: Ticket,
  file: File,
  told: (percent: number) => void,
  signal: AbortSignal,
) =>
  new Promise<void>((done, failed) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append('file', file); // last: the store reads no field after it

    const request = new XMLHttpRequest();
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      told(Math.floor((loaded / total) * 100)),
    );
    request.addEventListener('load', () =>
      request.status < 300 ? done() : failed(new Error(String(request.status))),
    );
    request.addEventListener('error', () => failed(new Error('network')));
    request.addEventListener('abort', () => failed(new Error('abort')));
    signal.addEventListener('abort', () => request.abort());
    request.open('POST', url);
    request.send(form);
  });
