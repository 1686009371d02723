/* Set-up on a bare machine: plain Node 20, nothing installed. `npm start` and `npm test` begin here. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const at = (...path) => join(root, ...path);

/** Installs and builds what is missing or old; gives the Node 24 that runs everything else. */
export const setUp = () => {
  if (!isInstalled())
    npm('ci --loglevel=error', 'Đang cài đặt (vài phút)… | Installing (a few minutes)…');
  const node = node24() ?? rebuilt();
  if (!isBuilt()) {
    console.log('Đang dựng trang web… | Building the web…');
    must(
      spawnSync(node, [at('web/build.mjs')], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] }),
      'npm run build',
    );
  }
  return node;
};

/** Stops with one line that says what to do. */
const stop = (vi, en) => {
  console.error(`${vi} | ${en}`);
  process.exit(1);
};

const must = ({ status, error }, command) => {
  if (status === 0) return;
  stop(
    `Lệnh "${command}" không thành công${error ? ` (${error.message})` : ''}: hãy xem thông báo ở trên rồi chạy lại`,
    `"${command}" failed: see above, then run again`,
  );
};

const npm = (command, words) => {
  console.log(words);
  const windows = process.platform === 'win32';
  const [name, ...rest] = command.split(' ');
  must(
    spawnSync('npm', [name, ...rest], { cwd: root, stdio: 'inherit', shell: windows }),
    `npm ${command}`,
  );
};

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {};

/** Whether node_modules holds what the lock says; what is optional may be absent on this platform. */
const isInstalled = () => {
  const installed = at('node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const has = packagesOf(installed);
  return Object.entries(packagesOf(at('package-lock.json'))).every(
    ([path, { version, optional, devOptional, peer }]) =>
      path === '' ||
      has[path]?.version === version ||
      (!has[path] && (optional || devOptional || peer)),
  );
};

const isNode24 = (node) => {
  const { stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' });
  return Number(/^v(\d+)/.exec(stdout ?? '')?.[1]) >= 24;
};

/** The node of the devDependency, or the one that runs this, when it is new enough. */
const node24 = () => {
  const packaged = at('node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
  return [packaged, process.execPath].find(isNode24);
};

// Some npm versions hold install scripts back; the package `node` fetches its binary in one.
const rebuilt = () => {
  npm('rebuild node esbuild', 'Đang lấy Node 24… | Fetching Node 24…');
  return (
    node24() ??
    stop(
      'Không lấy được Node 24 cho máy này: hãy cài Node 24 (https://nodejs.org) rồi chạy lại',
      'Node 24 could not be fetched for this machine: install Node 24 (https://nodejs.org) and run again',
    )
  );
};

const sources = [
  'web/src',
  'web/static',
  'shared',
  'web/build.mjs',
  'web/faces.build.mjs',
  'web/vite.config.ts',
  'package-lock.json',
];

const isBuilt = () => {
  const built = at('web/build/index.js');
  if (!existsSync(at('web/build.mjs'))) return true;
  if (!existsSync(built)) return false;
  const since = statSync(built).mtimeMs;
  return sources.every((source) => newest(at(source)) <= since);
};

/** When anything in a folder last changed; what the build itself writes does not count. */
const newest = (path) => {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  if (path === at('web/static/enhance')) return 0;
  const inside = readdirSync(path).map((name) => newest(join(path, name)));
  return Math.max(0, ...inside);
};

/** The PATH on which `node` is the right one. */
export const environment = (node) => ({
  ...process.env,
  PATH: [dirname(node), at('node_modules/.bin'), process.env.PATH].join(
    process.platform === 'win32' ? ';' : ':',
  ),
});
