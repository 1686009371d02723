import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { once } from '../given/applications.ts';
import { cast, type Cast } from '../given/people.ts';
import { aStartup, figures } from '../given/startups.ts';
import { startPortal, type Portal } from './portal.ts';
import { examine } from './walks/looks.ts';
import { fill, follow, press, reads } from './walks/page.ts';
import { picturesOfFailures } from './walks/pictured.ts';
import { vi } from './walks/words.ts';

const say = vi.startups;
const now = '2026-11-22T03:00:00.000Z';
const phone = { viewport: { width: 390, height: 800 } };
const plainPhone = { ...phone, javaScriptEnabled: false };

let portal: Portal;
let given: Cast;
/** Mầm Xanh, which told the figures of September. */
let startupId: string;
beforeAll(async () => {
  portal = await startPortal();
  const { service } = portal;
  given = await cast(service);
  service.clock.set('2026-09-10T03:00:00.000Z');
  const lan = service.as('lan');
  const entered = await lan.registerStartup(
    { ...aStartup(), organisationId: given.mamXanh },
    once(),
  );
  startupId = entered.id;
  await portal.moveTo(now);
  await lan.tellFigures({ startupId, period: '2026-09', version: 0, figures: figures() });
}, 120_000);
afterAll(() => portal.stop());
picturesOfFailures(() => portal);

/** Types the five figures that are always asked for. */
const type = async (page: Page, told: readonly string[]) => {
  const { revenue, payingCustomers, jobs, femaleJobs, technicalJobs } = say.figures.names;
  const labels = [revenue, payingCustomers, jobs, femaleJobs, technicalJobs];
  for (const [at, label] of labels.entries()) await fill(page, label, told[at] ?? '');
};

describe('a founder on a phone', () => {
  it('tells the figures of a month, is asked about a slip, and corrects it, without script', async () => {
    const lan = await portal.as('lan', '/', plainPhone);
    await follow(lan, say.awaits.figures('tháng 10/2026'));
    await reads(lan, say.figures.lastTime('tháng 9/2026', '42.000.000\u00a0₫'));
    await type(lan, ['bốn trăm', '20', '6', '3', '2']);
    await press(lan, say.figures.save);
    await lan.getByRole('link', { name: say.figures.noNumber }).waitFor();
    await type(lan, ['450 000 000', '20', '6', '3', '2']);
    await press(lan, say.figures.save);
    await reads(lan, say.figures.saved('tháng 10/2026'));
    await reads(lan, say.figures.questions['revenue-tenfold']);

    await follow(lan, say.figures.correct);
    await fill(lan, say.figures.names.revenue, '45 000 000');
    await fill(lan, say.figures.reason, 'Thừa');
    await press(lan, say.figures.saveCorrection);
    await lan.getByRole('alert').waitFor();
    expect(await lan.locator('[name="figures.revenue"]').inputValue()).toBe('45 000 000');
    await fill(lan, say.figures.reason, 'Gõ thừa một số 0 ở doanh thu.');
    await press(lan, say.figures.saveCorrection);
    await reads(lan, say.figures.corrected('tháng 10/2026'));
    await reads(lan, '450.000.000\u00a0₫');
    await lan.goto('/');
    expect(await lan.getByText(say.awaits.figures('tháng 10/2026')).count()).toBe(0);
  });

  it('hears an amount in words while typing it, and loses nothing to a colleague who was faster', async () => {
    const address = `/startups/${startupId}/figures/2026-08`;
    const [lan, tuan] = await Promise.all([
      portal.as('lan', address, phone),
      portal.as('tuan', address, phone),
    ]);
    await type(lan, ['39500000', '15', '5', '2', '2']);
    await reads(lan, /Bằng chữ: ba mươi chín triệu năm trăm nghìn/iu);
    await type(tuan, ['38000000', '15', '5', '2', '2']);
    await press(tuan, say.figures.save);
    await reads(tuan, say.figures.saved('tháng 8/2026'));

    await press(lan, say.figures.save);
    await reads(lan, vi.parts.changed.title);
    const revenue = lan.locator('[name="figures.revenue"]');
    expect((await revenue.inputValue()).replace(/\D/gu, '')).toBe('39500000');
    await lan.getByLabel(vi.parts.changed.mine).check();
    await fill(lan, say.figures.reason, 'Sổ sách ghi số khác với số đồng nghiệp gửi.');
    await press(lan, say.figures.saveCorrection);
    await reads(lan, say.figures.corrected('tháng 8/2026'));
    const { metrics } = await portal.service.as('lan').getStartup({ startupId });
    expect(metrics?.[0]).toMatchObject({ period: '2026-08', version: 2 });
  });

  it('enters a group, asks a friend in with a code, and chooses what mentors see', async () => {
    const hanh = await portal.as('hanh', '/startups/new', plainPhone);
    await fill(hanh, say.fields.name, 'Lúa Chịu Mặn');
    await hanh.getByLabel(say.create.ofGroup).check();
    await hanh.getByLabel(say.fields.sector).selectOption('agriculture');
    await hanh.getByLabel(say.stage.idea.label).check();
    await fill(hanh, say.fields.summary, 'Giống lúa chịu mặn cho vùng ven biển, ít phải bón phân.');
    await hanh.locator('[name="team.0.name"]').fill('Phạm Thị Hạnh');
    await hanh.locator('[name="team.0.role"]').fill('Trưởng nhóm');
    await press(hanh, say.create.go);
    await reads(hanh, say.create.done('Lúa Chịu Mặn'));
    const home = new URL(hanh.url()).pathname;

    await follow(hanh, say.record.people);
    await press(hanh, say.sharing.people.makeCode);
    const link = await hanh.getByLabel(say.sharing.people.code).inputValue();
    const minh = await portal.as('minh', new URL(link).pathname + new URL(link).search, phone);
    await press(minh, say.sharing.join.accept);
    await reads(minh, say.sharing.join.joined('Lúa Chịu Mặn'));

    await hanh.goto(`${home}/sharing`);
    await hanh.locator('[name="sharing.team"][value="mentors"]').uncheck();
    await press(hanh, say.sharing.save);
    await reads(hanh, say.sharing.saved);
    const nam = await portal.as('nam', home, phone);
    await reads(nam, 'Lúa Chịu Mặn');
    expect(await nam.getByText('Trưởng nhóm').count()).toBe(0);
  });
});

it('looks as it should to founders and the centre, in three languages, by day and by night', async () => {
  const home = `/startups/${startupId}`;
  const parts = ['figures', 'figures/2026-09?correct', 'sharing'];
  const ofLan = ['/startups/new', home, ...parts.map((part) => `${home}/${part}`)];
  const lan = await portal.as('lan');
  for (const address of ofLan) await examine(lan, address);
  const linh = await portal.as('linh');
  await examine(linh, '/startups/all');
}, 120_000);
