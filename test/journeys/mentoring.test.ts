import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PlaceView } from '#shared/incubation/views.ts';
import { aRunningCohort } from '../given/incubation.ts';
import { aMentor, book, offer, seated } from '../given/mentoring.ts';
import { cast, type Cast } from '../given/people.ts';
import { startPortal, type Portal } from './portal.ts';
import { fill, press, reads } from './walks/page.ts';
import { picturesOfFailures } from './walks/pictured.ts';
import { vi } from './walks/words.ts';

const { hours: say } = vi.mentoring;
let portal: Portal;
let people: Cast;
let mamXanh: PlaceView;
let rival: PlaceView;
beforeAll(async () => {
  portal = await startPortal();
  const { service } = portal;
  people = await cast(service);
  await portal.moveTo('2026-11-23T01:00:00.000Z');
  const cohort = await aRunningCohort(service);
  const seat = (founder: 'lan' | 'minh', name: string, organisationId: string) =>
    seated(service, { cohort, founder, name, organisationId });
  mamXanh = await seat('lan', 'Mầm Xanh', people.mamXanh);
  rival = await seat('minh', 'Nắng Mới', people.rival);
  await aMentor(service, 'nam');
});
afterAll(() => portal.stop());
picturesOfFailures(() => portal);

describe('two founders', () => {
  it.each([true, false])(
    'who tap the same hour at the same instant: one has it, the other is shown the next (script: %s)',
    async (script) => {
      const day = script ? '01' : '02';
      const [hour] = await offer(portal.service, 'nam', `2026-12-${day}T02:00:00.000Z`);
      const [next] = await offer(portal.service, 'nam', `2026-12-${day}T04:00:00.000Z`);
      const visitor = { javaScriptEnabled: script, viewport: { width: 390, height: 800 } };
      const pages = await Promise.all(
        (['lan', 'minh'] as const).map((name) =>
          portal.as(name, '/incubation/hours/book', visitor),
        ),
      );
      await Promise.all(pages.map((page) => page.locator(`#hour-${hour?.id}`).click()));
      await Promise.all(pages.map((page) => page.locator('.errors, .notice').first().waitFor()));
      const landed = pages.filter((page) => page.url().endsWith(`/hours/${hour?.id}`));
      expect(landed).toHaveLength(1);
      const [second] = pages.filter((page) => !landed.includes(page));
      expect(await second?.locator('.errors').innerText()).toContain(
        'Giờ này vừa có người đặt. Hãy chọn một giờ còn trống khác.',
      );
      const link = second?.locator(`.errors a[href="#hour-${next?.id}"]`);
      expect(await link?.count()).toBe(1);
      expect(await second?.locator(`#hour-${hour?.id}`).count()).toBe(0);
    },
  );
});

describe('a mentor', () => {
  it('lives a week: is asked, opens an hour, meets, notes and rates; the startup reads what is shared', async () => {
    const { service } = portal;
    const { week, page: one } = say;
    const why = 'Hợp lĩnh vực mà startup đang cần.';
    const mentorId = people.people('nam');
    await service.as('linh').askMentor({ placeId: rival.id, mentorId, why });

    const nam = await portal.as('nam', '/incubation/hours');
    await reads(nam, why);
    await press(nam, week.agree);
    await reads(nam, week.agreed('Nắng Mới'));
    await nam.goto('/incubation/hours/new');
    await fill(nam, say.offer.day, '09/12/2026');
    await fill(nam, say.offer.link, 'https://hop.example/nam');
    await press(nam, say.offer.go);
    await nam.locator('.week .hour.free').waitFor();

    const { items } = await service.as('lan').listFreeHours({ placeId: mamXanh.id });
    const free = items.flatMap(({ hours }) => hours).at(-1);
    const { id } = await book(service, 'lan', free?.id ?? '', mamXanh.id);
    await nam.reload();
    await nam.locator('.week .hour.booked', { hasText: 'Mầm Xanh' }).click();
    const [download] = await Promise.all([
      nam.waitForEvent('download'),
      nam.getByRole('link', { name: one.calendar }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('co-van.ics');

    await portal.moveTo('2026-12-09T03:30:00.000Z');
    await portal.signIn(nam, 'nam', `/incubation/hours/${id}`);
    await press(nam, one.tell.go);
    await reads(nam, one.tell.done);
    await nam.locator('#text-private').fill('Riêng: hai người sáng lập không hợp nhau');
    await nam.getByRole('button', { name: one.notes.save }).nth(1).click();
    await reads(nam, one.notes.saved);
    await nam.locator('#text-shared').fill('Gửi báo giá cho ba cửa hàng trước thứ Sáu.');
    await nam.getByRole('button', { name: one.notes.save }).first().click();
    await reads(nam, one.notes.saved);
    await nam.getByLabel(one.rate.scores[4]).check();
    await fill(nam, one.rate.words, 'Chuẩn bị kỹ, hỏi đúng chỗ.');
    await press(nam, one.rate.go);
    await reads(nam, one.rate.done);

    const lan = await portal.as('lan', `/incubation/hours/${id}`);
    await reads(lan, 'Gửi báo giá cho ba cửa hàng trước thứ Sáu.');
    expect(await lan.content()).not.toContain('không hợp nhau');
    await lan.getByLabel(one.rate.scores[5]).check();
    await fill(lan, one.rate.words, 'Góp ý rõ ràng.');
    await press(lan, one.rate.go);
    await reads(lan, one.next.done);
  });
});
