import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { client } from '#shared/http/client.ts';
import { asCsvFile, asJsonFile, everyEntry, everyGrant } from '#shared/register/export.ts';
import { Kind } from '#shared/register/facets.ts';
import { licence } from '#shared/register/giving.ts';
import { registerRoutes } from '#shared/register/routes.ts';
import { addressOf, portsFrom } from './ports.ts';
import { orSayWhy, Unready } from './unready.ts';

const title = 'Các khoản hỗ trợ đổi mới sáng tạo và ươm tạo của tỉnh';
const funder = 'Sở Khoa học và Công nghệ';

/** Everything the portal publishes, as files: `API_URL` and `PORTAL_URL` name another portal than this machine's. */
const exported = async (folder: string, origin: string, portal: string) => {
  const api = client(registerRoutes, (path, init) => fetch(origin + path, init));
  const grants = await everyGrant(api, { name: funder, portal });
  const lists = await Promise.all(
    Kind.options.map(async (kind) => {
      const { edition, items } = await everyEntry(api, kind);
      return [`${kind}s.json`, JSON.stringify({ license: licence, edition, items })] as const;
    }),
  );
  const file = '360giving.json';
  const files = [
    [file, asJsonFile(grants, title, file)],
    ['360giving.csv', asCsvFile(grants)],
    ...lists,
    ['LICENCE.txt', `${title}\n${funder}, ${portal}/open-data\nCC BY 4.0: ${licence}\n`],
  ] as const;
  await mkdir(folder, { recursive: true });
  await Promise.all(files.map(([name, text]) => writeFile(join(folder, name), text)));
  return files.map(([name]) => name);
};

/** `npm run open-data -- FOLDER` */
await orSayWhy(async () => {
  const [folder] = process.argv.slice(2);
  if (!folder)
    throw new Unready(
      'Hãy cho biết thư mục: npm run open-data -- du-lieu-mo',
      'Name a folder: npm run open-data -- open-data',
    );
  const ports = portsFrom(process.env.PORT);
  const { API_URL = addressOf(ports.api), PORTAL_URL = addressOf(ports.web) } = process.env;
  const written = await exported(folder, API_URL, PORTAL_URL).catch((cause: unknown) => {
    if (!(cause instanceof TypeError)) throw cause;
    throw new Unready(
      'Cổng chưa chạy: hãy chạy npm start trước',
      'The portal is not running: npm start first',
    );
  });
  console.log(written.join('\n'));
});
