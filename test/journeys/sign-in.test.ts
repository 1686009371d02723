import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cast } from '../given/people.ts';
import { startPortal, type Portal } from './portal.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal();
  await cast(portal.service);
});
afterAll(() => portal.stop());

describe('the portal of a journey', () => {
  it('knows the same person in the browser and through the API', async () => {
    const page = await portal.as('dung');
    await page.getByRole('link', { name: 'Lê Thị Dung' }).waitFor();
  });

  it('lives on the day of the test, and asks to sign in again after weeks', async () => {
    const page = await portal.as('dung');
    await portal.moveTo('2027-03-01T03:00:00.000Z');
    await page.goto('/');
    expect(await page.getByRole('link', { name: 'Lê Thị Dung' }).count()).toBe(0);
    await portal.signIn(page, 'dung', '/calls');
    await page.getByRole('link', { name: 'Lê Thị Dung' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/calls');
  });
});
