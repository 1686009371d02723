import { createServer } from 'node:net';
import { Unready } from './unready.ts';

/** Where each part of the portal listens: five ports in a row. */
export interface Ports {
  web: number;
  api: number;
  signIn: number;
  objects: number;
  engine: number;
}

/** `PORT` shifts the five together. */
export const portsFrom = (text = '4000'): Ports => {
  const first = Number(text);
  if (!/^\d+$/.test(text) || first < 1024 || first > 65_531) {
    throw new Unready(
      `PORT=${text} không dùng được: hãy chọn một số từ 1024 đến 65531, ví dụ PORT=5000 npm start`,
      `PORT=${text} cannot be used: choose a number from 1024 to 65531, e.g. PORT=5000 npm start`,
    );
  }
  return { web: first, api: first + 1, signIn: first + 2, objects: first + 3, engine: first + 4 };
};

/** The address people and tokens know a part by. */
export const addressOf = (port: number) => `http://localhost:${port}`;

/** Refuses to start half a portal: every port is tried before anything runs. */
export const requireFree = async (ports: readonly number[]) => {
  const elsewhere = `PORT=${(ports[0] ?? 4000) + 1000} npm start`;
  for (const port of ports) {
    const free = await Promise.all([isFree(port, '127.0.0.1'), isFree(port, '::1')]);
    if (free.includes(false)) {
      throw new Unready(
        `Cổng ${port} đang có chương trình khác dùng: hãy dừng chương trình đó, hoặc chạy ${elsewhere}`,
        `Port ${port} is in use by another program: stop it, or run ${elsewhere}`,
      );
    }
  }
};

// A machine without IPv6 answers EADDRNOTAVAIL: nobody can be listening there either.
const isFree = (port: number, host: string) =>
  new Promise<boolean>((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      resolve(error.code !== 'EADDRINUSE' && error.code !== 'EACCES');
    });
    server.listen(port, host, () => server.close(() => resolve(true)));
  });

/** A port nobody uses at this moment, for tests. */
export const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
