import type { Server } from 'node:http';

export interface Listening {
  port: number;
  /** Resolves when the last connection is gone. */
  close: () => Promise<void>;
}

/** Opens a server on loopback only; port 0 is any free one. */
export const listen = (server: Server, port: number) =>
  new Promise<Listening>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve({
        port: typeof address === 'object' && address ? address.port : port,
        close: () => closed(server),
      });
    });
  });

const closed = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
