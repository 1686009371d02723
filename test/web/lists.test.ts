import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errors } from '../../web/src/words/errors/vi.ts';
import { startService, type Service } from '../service.ts';
import { startPortal, type Portal } from './portal.ts';

let service: Service;
let portal: Portal;
beforeAll(async () => {
  service = await startService({ only: ['organisations', 'calls'] });
  portal = await startPortal(() => ({ API_URL: service.url }));
});
afterAll(async () => {
  portal.stop();
  await service.stop();
});

describe('a list whose place in the address is no longer good', () => {
  it('is opened at its first page, and says so', async () => {
    const old = await fetch(`${portal.address}/calls?phase=closed&after=a.b.c`, {
      redirect: 'manual',
    });
    expect([old.status, old.headers.get('location')]).toEqual([303, '?phase=closed']);
    const [cookie = ''] = old.headers.getSetCookie().map((one) => one.split(';')[0] ?? '');
    const page = await fetch(`${portal.address}/calls?phase=closed`, { headers: { cookie } });
    expect(page.status).toBe(200);
    expect(await page.text()).toContain(errors.listAgain);
  });
});
