import { afterAll, beforeAll, describe, expect, it, vi as fake } from 'vitest';
import type { Page } from 'playwright-core';
import type { ApplicationView } from '#shared/applications/routes.ts';
import { eicar } from '#infra/local/objects/scan.ts';
import { docx, pdf } from '../documents/files.ts';
import { aDraft, fillIn } from '../given/applications.ts';
import { anOpenCall } from '../given/calls.ts';
import { cast, letterOf, type Cast } from '../given/people.ts';
import { startPortal, type Portal } from './portal.ts';
import { pick } from './walks/applicant.ts';
import { calendar } from './walks/days.ts';
import { reads } from './walks/page.ts';
import { picturesOfFailures } from './walks/pictured.ts';
import { vi } from './walks/words.ts';

const { papers } = vi.applications.filling;
const key = 'legal';
let portal: Portal;
let people: Cast;
let draft: ApplicationView;
beforeAll(async () => {
  portal = await startPortal();
  people = await cast(portal.service);
  const paper = { key, title: { vi: 'Giấy đăng ký' }, required: true, maxFiles: 10 };
  const call = await anOpenCall(portal.service, {
    checklist: [{ ...paper, types: ['pdf', 'docx'] }],
    fileLimit: 1_000_000,
  });
  draft = await aDraft(portal.service, 'lan', people.mamXanh, call);
  await fillIn(portal.service, 'lan', draft.id, call);
});
afterAll(() => portal.stop());
picturesOfFailures(() => portal);
const { daysLater } = calendar(() => portal);

const send = (page: Page, name: string, buffer: Buffer) =>
  pick(page, `/applications/${draft.id}`, key, { name, mimeType: 'application/pdf', buffer });
const sections = async () => {
  const application = { applicationId: draft.id };
  return (await portal.service.as('lan').getApplication(application)).sections;
};

describe('a file that cannot be taken', () => {
  const big = Buffer.alloc(1_000_001, 'x');
  it.each([
    ['is infected', 'a.pdf', pdf({ head: `% ${eicar()}\n` }), papers.faults.infected],
    ['is another kind than its name says', 'b.pdf', docx(), papers.faults['wrong-type']],
    ['has a password', 'c.pdf', pdf({ trailer: '/Encrypt 2 0 R' }), papers.faults.encrypted],
    ['is too big', 'd.pdf', big, 'd.pdf lớn hơn mức cho phép (1 MB)'],
    ['is of a kind nobody asked for', 'e.exe', pdf(), 'e.exe không thuộc loại tệp nhận được'],
  ])(
    'is refused in a sentence when it %s, and the draft stays whole',
    async (_, name, bytes, said) => {
      const before = await sections();
      const lan = await portal.as('lan');
      await send(lan, name, bytes);
      await reads(lan, said);
      expect(await sections()).toEqual(before);
      const { attachments } = await portal.service
        .as('lan')
        .getApplication({ applicationId: draft.id });
      expect(attachments).toEqual([]);
    },
  );

  it('is refused in a sentence when its invitation has run out, and may be sent again', async () => {
    const lan = await portal.as('lan');
    // The invitation is given ten minutes ago; the store lives now.
    fake.useFakeTimers({ toFake: ['Date'], now: Date.now() - 600_000 });
    await lan.route(`${portal.service.objectsUrl}/**`, async (route) => {
      fake.useRealTimers();
      await route.continue();
    });
    await send(lan, 'f.pdf', pdf());
    await reads(
      lan,
      'Chưa gửi được f.pdf. Bản nháp vẫn còn nguyên; hãy kiểm tra mạng rồi chọn lại tệp.',
    );
    await lan.unroute(`${portal.service.objectsUrl}/**`);
    await send(lan, 'f.pdf', pdf());
    await reads(lan, papers.clean);
  });
});

describe('an address that leads nowhere', () => {
  it.each(['/khong-co', '/calls/call_00000000000000000000000000000000', '/applications/none'])(
    '%s says so, and where to go instead',
    async (address) => {
      const lan = await portal.as('lan');
      expect((await lan.goto(address))?.status()).toBe(404);
      await reads(lan, vi.errors.notFound.title);
      await lan.getByRole('link', { name: vi.errors.goHome }).click();
      await reads(lan, vi.home.awaits);
    },
  );

  it('looks the same when it is somebody else’s', async () => {
    const minh = await portal.as('minh');
    expect((await minh.goto(`/applications/${draft.id}`))?.status()).toBe(404);
    await reads(minh, vi.errors.notFound.title);
  });

  it('is refused to whoever has not been given that work', async () => {
    const lan = await portal.as('lan');
    expect((await lan.goto('/call-drafts'))?.status()).toBe(403);
    await reads(lan, vi.errors.notAllowed.title);
  });

  it('says that an invitation has run out, and what to do', async () => {
    const email = 'la@vuon-uom.example';
    const invited = await portal.service
      .as('lan')
      .invite({ organisationId: people.mamXanh, email, as: 'member' });
    const { secret } = await letterOf(invited.id);
    await daysLater(20);
    const minh = await portal.as('minh', `/invitations/${invited.id}?secret=${secret}`);
    await reads(minh, vi.organisations.invitation.ended.expired);
  });
});
