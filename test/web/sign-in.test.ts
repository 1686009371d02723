import {
  CreateTableCommand,
  DynamoDBClient,
  ScanCommand,
  type DynamoDBClientConfig,
} from '@aws-sdk/client-dynamodb';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startIdentity } from '#infra/local/identity/index.ts';
import { freePort } from '#infra/local/ports.ts';
import { startBrowser } from './browser.ts';
import { startPortal, type Portal } from './portal.ts';

const table = `sessions-${process.pid}`;
const engine: DynamoDBClientConfig = {
  endpoint: process.env.DYNAMODB_ENDPOINT ?? '',
  region: 'local',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
};
const dynamodb = new DynamoDBClient(engine);

let portal: Portal;
let identity: Awaited<ReturnType<typeof startIdentity>>;
let folder: string;
let browser: Browser;
let lan: BrowserContext;
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sign-in-'));
  await dynamodb.send(
    new CreateTableCommand({
      TableName: table,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
    }),
  );
  const port = await freePort();
  const issuer = `http://localhost:${port}`;
  portal = await startPortal(() => ({
    ISSUER_URL: issuer,
    CLIENT_SECRET: 'a secret of this test',
    API_AUDIENCE: 'http://localhost:9',
    SESSIONS_TABLE: table,
  }));
  identity = await startIdentity({
    port,
    folder,
    address: issuer,
    portal: portal.address,
    api: 'http://localhost:9',
    clientSecret: 'a secret of this test',
  });
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  await identity.close();
  portal.stop();
  await rm(folder, { recursive: true });
});

beforeEach(async () => {
  lan = await browser.newContext();
  page = await lan.newPage();
});
afterEach(() => lan.close());

const signIn = async (next = '/gallery') => {
  await page.goto(`${portal.address}/sign-in?next=${encodeURIComponent(next)}`);
  await page.click('button[value=founder]');
  await page.waitForURL(`${portal.address}/**`);
};
const sessionOf = async (context: BrowserContext) =>
  (await context.cookies(portal.address)).find(({ name }) => name === '__Host-session');

describe('signing in', () => {
  it('takes one click and leads to where one wanted to be', async () => {
    await signIn('/gallery?after=x');
    expect(page.url()).toBe(`${portal.address}/gallery?after=x`);
    await expect(page.locator('.account').innerText()).resolves.toContain('Đăng xuất');
  });

  it('leads home when the address was made up by somebody else', async () => {
    await signIn('//evil.example');
    expect(page.url()).toBe(`${portal.address}/`);
  });

  it('leaves one opaque cookie in the browser and no token anywhere', async () => {
    await signIn();
    // The issuer on this machine is another port of one host, which cookies do not tell apart.
    const cookies = (await lan.cookies(portal.address)).filter(
      ({ name }) => !name.startsWith('sign-in'),
    );
    expect(cookies.map(({ name }) => name)).toEqual(['__Host-session']);
    expect(cookies[0]).toMatchObject({
      httpOnly: true,
      secure: true,
      sameSite: 'Lax',
      path: '/',
      expires: -1,
    });
    expect(cookies[0]?.value).toMatch(/^[\w-]{43}$/);
    expect(await page.content()).not.toMatch(/eyJ[\w-]+\./);
  });

  it('keeps nothing in the table that would open a session', async () => {
    await signIn();
    const { Items } = await dynamodb.send(new ScanCommand({ TableName: table }));
    expect(JSON.stringify(Items)).not.toContain((await sessionOf(lan))?.value);
    expect(Items?.every(({ expires }) => Number(expires?.N) > Date.now() / 1000)).toBe(true);
  });

  it('cannot be finished twice, nor in the browser of another', async () => {
    const callbacks: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/signed-in')) callbacks.push(request.url());
    });
    await signIn();
    const [callback = ''] = callbacks;
    expect(callback).toContain('code=');

    const dung = await browser.newContext();
    for (const context of [lan, dung]) {
      const other = await context.newPage();
      await other.goto(callback);
      expect(other.url()).toBe(`${portal.address}/?signed-in=no`);
    }
    expect(await sessionOf(dung)).toBeUndefined();
    await dung.close();
  });

  it('says what to do when it did not work', async () => {
    await page.goto(`${portal.address}/signed-in?code=x&state=y`);
    await expect(page.locator('.callout').innerText()).resolves.toContain('Chưa đăng nhập được');
  });
});

describe('signing out', () => {
  it('ends the session for whoever still has its cookie', async () => {
    await signIn();
    const before = await sessionOf(lan);
    expect(before).toBeDefined();
    await page.click('.account button');
    expect(await sessionOf(lan)).toBeUndefined();
    await page.click('button[value=yes]'); // at the issuer, too
    await page.waitForURL(`${portal.address}/`);

    const cookie = `__Host-session=${before?.value ?? ''}`;
    const answer = await fetch(portal.address, { headers: { cookie } });
    expect(await answer.text()).toContain('Đăng nhập');
    expect(answer.headers.get('set-cookie')).toContain('__Host-session=;');
  });
});

describe('a portal whose issuer is away', () => {
  it('says so and keeps its public pages', async () => {
    const alone = await startPortal();
    expect((await fetch(`${alone.address}/sign-in`)).status).toBe(500);
    expect((await fetch(alone.address)).status).toBe(200);
    const cookie = '__Host-session=of-an-engine-that-is-away';
    expect((await fetch(alone.address, { headers: { cookie } })).status).toBe(200);
    alone.stop();
  });
});
