import type { ChildProcess } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answering, end, setClock, startProgram } from './child.ts';
import { startDynamoDB } from './dynamodb.ts';
import { portsFrom, requireFree, type Ports } from './ports.ts';
import { seedOnce } from './seeding.ts';
import { environment, folderOf } from './settings.ts';
import { orSayWhy, Unready } from './unready.ts';
import { welcome } from './welcome.ts';

// In the order they are to be stopped: nobody loses the engine while still writing.
const children = new Map<string, ChildProcess>();
let stopping = false;

const stop = async (code: number) => {
  if (stopping) return;
  stopping = true;
  const { engine, ...programs } = Object.fromEntries(children);
  await Promise.all(Object.values(programs).map(end));
  if (engine) await end(engine);
  process.exit(code);
};

/** A part that ends by itself ends the portal, and is named. */
const watch = (name: string, child: ChildProcess) => {
  children.set(name, child);
  child.once('exit', (code, signal) => {
    if (stopping) return;
    const why = signal ?? code;
    console.error(
      `Phần "${name}" đã dừng (${why}), cổng dừng theo | "${name}" stopped (${why}): all stop`,
    );
    void stop(1);
  });
  return child;
};

const requireWritable = async (folder: string) => {
  const probe = join(folder, '.writable');
  const tried = await mkdir(folder, { recursive: true })
    .then(() => writeFile(probe, ''))
    .then(() => rm(probe))
    .catch((error: unknown) => error);
  if (!tried) return;
  throw new Unready(
    `Không ghi được vào ${folder}: hãy cấp quyền ghi cho thư mục này rồi chạy lại`,
    `Cannot write to ${folder}: make the folder writable and start again`,
  );
};

const requireAnswer = async (endpoint: string) => {
  await fetch(endpoint).catch(() => {
    throw new Unready(
      `Không có gì trả lời ở DYNAMODB_ENDPOINT=${endpoint}: hãy khởi động máy chủ đó trước`,
      `Nothing answers at DYNAMODB_ENDPOINT=${endpoint}: start that engine first`,
    );
  });
  return {};
};

const startEngine = async ({ engine }: Ports, folder: string) => {
  const elsewhere = process.env.DYNAMODB_ENDPOINT;
  if (elsewhere) return requireAnswer(elsewhere);
  const started = await startDynamoDB(engine, join(folder, 'dynamodb.db'));
  watch('engine', started.process);
  return { ENGINE_PID: `${started.process.pid}` };
};

const start = async () => {
  const ports = portsFrom(process.env.PORT);
  const folder = folderOf(ports);
  const { engine, ...others } = ports;
  await requireFree([...Object.values(others), ...(process.env.DYNAMODB_ENDPOINT ? [] : [engine])]);
  if (process.argv.includes('--fresh')) await rm(folder, { recursive: true, force: true });
  await requireWritable(folder);

  const env = await environment(ports, folder);
  const own = await startEngine(ports, folder);
  const web = watch('web', startProgram({ name: 'web', env, folder }));
  const services = startProgram({ name: 'services', env: { ...env, ...own }, folder });
  watch('services', services);
  await Promise.all([answering(web), answering(services)]);
  console.log(welcome(ports));
  await seedOnce(ports, folder, (clock) => setClock(services, clock));
};

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) {
  process.on(signal, () => void stop(0));
}
await orSayWhy(start).catch((error: unknown) => {
  console.error(error);
  return stop(1);
});
