import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { freePort } from '#infra/local/ports.ts';
import type { Language } from '#shared/values/localised.ts';
import type { Name } from '../people.ts';
import { startService } from '../service.ts';
import { startBrowser } from '../web/browser.ts';
import { clientId, startIssuer } from './issuer.ts';

const built = 'web/build/index.js';

interface Visitor extends BrowserContextOptions {
  language?: Language;
}

/**
 * The whole portal for journeys: API, files, sign-in, the built web and a browser, on free ports
 * with tables of their own. `service.as(name)` and `signIn(page, name)` are the same person.
 * `apiUrl` is where the web looks for the API instead.
 */
export const startPortal = async ({ apiUrl }: { apiUrl?: string } = {}) => {
  if (!existsSync(built)) throw new Error('The web is not built: npm run build');
  const port = await freePort();
  const address = `http://localhost:${port}`;
  // The API leads plain posts of files back to the portal.
  process.env.PORTAL_URL = address;
  const service = await startService({ origins: [address] });
  const [issuer, sessions] = await Promise.all([startIssuer(service.clock), makeSessions(port)]);
  const web = startWeb({
    PORT: `${port}`,
    PORTAL_URL: address,
    API_URL: apiUrl ?? service.url,
    OBJECTS_URL: service.objectsUrl,
    ISSUER_URL: issuer.address,
    SESSIONS_TABLE: sessions,
  });
  const [browser] = await Promise.all([startBrowser(), web.answering(address)]);

  /** A fresh browser of somebody who is not signed in: own cookies, own size, own language. */
  const visit = async ({ language = 'vi', ...options }: Visitor = {}) => {
    const still = { reducedMotion: 'reduce' } as const; // a colour on its way to another is none
    const context = await browser.newContext({ baseURL: address, ...still, ...options });
    context.setDefaultTimeout(30_000);
    const cookie = { name: 'lang', value: language, url: address };
    await context.addCookies([cookie]);
    return context.newPage();
  };

  /** Signs in as one of the cast, through the issuer, and lands on `next`. */
  const signIn = async (page: Page, name: Name, next = '/') => {
    await page.goto(`${address}/sign-in?next=${encodeURIComponent(next)}`);
    await page.click(`button[value="${name}"]`);
    await page.waitForURL((url) => url.origin === address);
    return page;
  };

  return {
    address,
    service,
    browser,
    visit,
    signIn,
    /** A signed-in page of somebody, in a browser of their own. */
    as: async (name: Name, next?: string, visitor?: Visitor) =>
      signIn(await visit(visitor), name, next),
    /** Takes the API and the web to a moment. Sessions end as in life: sign in again after days. */
    moveTo: async (instant: string) => {
      service.clock.set(instant);
      await web.moveTo(Date.parse(instant));
    },
    /** What the web wrote to its error log. */
    log: web.log,
    stop: async () => {
      await stopped(browser, web.child);
      await Promise.all([issuer.close(), service.stop()]);
    },
  };
};
export type Portal = Awaited<ReturnType<typeof startPortal>>;

const stopped = async (browser: Browser, web: ChildProcess) => {
  await browser.close();
  if (web.exitCode !== null) return;
  web.kill();
  await once(web, 'exit');
};

const startWeb = (settings: Record<string, string>) => {
  const clock = new URL('moved-clock.ts', import.meta.url).href;
  const child = spawn(process.execPath, ['--import', clock, built], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: { ...process.env, HOST: '127.0.0.1', CLIENT_ID: clientId, ...settings },
  });
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const answers = async (address: string) =>
    fetch(`${address}/mark.svg`).then(
      ({ ok }) => ok,
      () => false,
    );
  return {
    child,
    log: () => said,
    answering: async (address: string) => {
      while (!(await answers(address))) {
        if (child.exitCode !== null) throw new Error(said);
        await pause(50);
      }
    },
    moveTo: async (moment: number) => {
      const moved = once(child, 'message');
      child.send(moment - Date.now());
      await moved;
    },
  };
};

const makeSessions = async (port: number) => {
  const table = `sessions-${process.pid}-${port}`;
  const engine = new DynamoDBClient({
    endpoint: process.env.DYNAMODB_ENDPOINT ?? '',
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  await engine.send(
    new CreateTableCommand({
      TableName: table,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
    }),
  );
  engine.destroy();
  return table;
};
