import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './ports.ts';
import { quicken } from './swift.ts';
import { Unready } from './unready.ts';

export interface Engine {
  endpoint: string;
  process: ChildProcess;
  stop: () => void;
}

/** Starts the DynamoDB-compatible engine on loopback; without a `file` it forgets everything at the end. */
export const startDynamoDB = async (port: number, file?: string): Promise<Engine> => {
  const engine = binary();
  const passing = file === undefined ? mkdtempSync(join(tmpdir(), 'vuon-uom-engine-')) : undefined;
  const path = file ?? join(passing ?? '', 'engine.db');
  const server = spawn(engine, ['--port', `${port}`, '--db-path', path], { stdio: 'ignore' });
  const failed = once(server, 'error').then(([error]) => {
    throw error;
  });
  await Promise.race([answering(server, port), failed]);
  quicken(path);
  const stop = () => {
    server.kill();
    if (passing) rmSync(passing, { recursive: true, force: true, maxRetries: 5 });
  };
  return { endpoint: `http://127.0.0.1:${port}`, process: server, stop };
};

/** The engine npm installed for this platform; elsewhere the message says what else works. */
export const binary = (platform = `${process.platform}-${process.arch}`) => {
  try {
    const found = createRequire(import.meta.url).resolve(`@dynoxide/${platform}/package.json`);
    return join(dirname(found), process.platform === 'win32' ? 'dynoxide.exe' : 'dynoxide');
  } catch {
    throw new Unready(
      `Không có sẵn cơ sở dữ liệu cho ${platform}: hãy chạy npm ci, hoặc trỏ tới một máy chủ tương thích DynamoDB: DYNAMODB_ENDPOINT=http://… npm start`,
      `No database engine is bundled for ${platform}: run npm ci, or name a DynamoDB-compatible one: DYNAMODB_ENDPOINT=http://… npm start`,
    );
  }
};

const answering = async (server: ChildProcess, port: number) => {
  while (!(await answers(port))) {
    if (server.exitCode !== null) {
      throw new Unready(
        `Cơ sở dữ liệu không khởi động được: cổng ${port} có trống không, và .local có ghi được không?`,
        `The database engine stopped: is port ${port} free, and can .local be written?`,
      );
    }
    await pause(10);
  }
};

const answers = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const met = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => met(true)).once('error', () => met(false));
  });

/** What Vitest calls before the first test: an engine that forgets; what it returns runs after the last. */
export default async () => {
  if (process.env.DYNAMODB_ENDPOINT) return;
  const engine = await startDynamoDB(await freePort());
  process.env.DYNAMODB_ENDPOINT = engine.endpoint;
  return engine.stop;
};
