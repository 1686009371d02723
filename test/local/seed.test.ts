import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { client } from '#shared/http/client.ts';
import { routes } from '#shared/routes.ts';
import { StartupStatus } from '#shared/startups/model.ts';
import { seed } from '#infra/local/seed/seed.ts';
import { startService, type Service } from '../service.ts';
import { tokenOf } from '../tokens.ts';

// The first administrator of tests goes by another name than the portal's own.
const tokenFor = (account: string) => tokenOf(account === 'admin' ? 'an' : account);

let service: Service;
beforeAll(async () => {
  service = await startService();
  await seed({
    api: service.url,
    tokenOf: tokenFor,
    say: () => undefined,
    at: (moment) => {
      if (moment) service.clock.set(moment.toISOString());
      else service.clock.release();
      return Promise.resolve();
    },
  });
}, 180_000);
afterAll(() => service.stop());

const as = (account: string) =>
  client(routes, async (path, init) => {
    const headers = new Headers(init.headers);
    headers.set('authorization', `Bearer ${await tokenFor(account)}`);
    return fetch(service.url + path, { ...init, headers });
  });

describe('the sample province', () => {
  it('follows forty startups of its founders, and the founder’s own', async () => {
    const { items } = await as('founders').listMyStartups({});
    expect(items).toHaveLength(40);
    expect((await as('founder').listMyStartups({})).items).toMatchObject([
      { name: 'Mầm Xanh (mẫu)' },
    ]);
  });

  it('has every way a startup can end', async () => {
    for (const status of StartupStatus.options.filter((one) => one !== 'pivot')) {
      const { items } = await as('centre').listStartups({ status });
      expect(items.length, status).toBeGreaterThan(0);
    }
  });

  it('knows three years of figures, month by month', async () => {
    const months = await Promise.all(
      (await as('founders').listMyStartups({})).items.map(async ({ id: startupId }) => {
        const { metrics = [] } = await as('centre').getStartup({ startupId });
        return metrics.length;
      }),
    );
    expect(Math.max(...months)).toBe(36);
  });

  it('has one cohort whose startups graduated or failed, and one under way', async () => {
    const cohorts = async (status: 'running' | 'ended') => {
      const { items } = await as('centre').listCohorts({ status });
      return items.map(({ name, admitted, active }) => [name, admitted, active]);
    };
    expect(await cohorts('running')).toEqual([['Khóa 2 (mẫu)', 13, 13]]);
    expect(await cohorts('ended')).toEqual([['Khóa 1 (mẫu)', 16, 0]]);
  });
});
