import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { invoke } from '#infra/local/lambda.ts';
import { aDraft, aSubmittedApplication } from '../given/applications.ts';
import { anOpenCall } from '../given/calls.ts';
import { cast, type Cast } from '../given/people.ts';
import {
  anApprovedDecision,
  anInformedCouncil,
  aSittingCouncil,
  type World,
} from '../given/reviews.ts';
import { startService, type Service } from '../service.ts';
import { aStartup } from '../given/startups.ts';
import { follow, lettersTo, letterTo } from './streams.ts';
import { once } from '../given/applications.ts';

let service: Service;
let people: Cast;
let stopFollowing: () => Promise<void>;
beforeAll(async () => {
  service = await startService();
  people = await cast(service);
  stopFollowing = follow(service);
});
afterAll(async () => {
  await stopFollowing();
  await service.stop();
});

const lan = 'lan@vuon-uom.example';
const world = (given: Partial<World> = {}): World => ({ service, cast: people, ...given });

describe('a letter', () => {
  it('confirms what was handed in to everybody of the host, with its number and the time', async () => {
    const call = await anOpenCall(service, { checklist: [] });
    const { dossierCode = '' } = await aSubmittedApplication(service, 'lan', people.mamXanh, call);
    const letter = await letterTo(lan, new RegExp(dossierCode));
    expect(letter.text).toContain(`Mã số hồ sơ: ${dossierCode}`);
    expect(letter.text).toMatch(/Thời điểm nhận \(giờ hệ thống\): \d{2}:\d{2}/);
    expect((await letterTo('tuan@vuon-uom.example', new RegExp(dossierCode))).text).toBe(
      letter.text,
    );
    const { items } = await service.as('lan').listLetters({});
    expect(items.map(({ subject }) => subject)).toContain(letter.subject);
  });

  it('is written in the language its reader chose', async () => {
    const { person } = await service.as('minh').getMe({});
    if (!person) throw new Error('Minh is not introduced');
    const { id, roles, memberships, since, ...profile } = person;
    expect([id, roles, memberships.length, since]).toBeDefined();
    await service.as('minh').changeMe({ ...profile, language: 'ar' });
    const call = await anOpenCall(service, { checklist: [] });
    await aSubmittedApplication(service, 'minh', people.rival, call);
    const letter = await letterTo('minh@vuon-uom.example', /استلمنا الطلب/);
    expect(letter.text).toContain('رقم الملف');
  });

  it('tells those who are drafting that the call was corrected, and why', async () => {
    const call = await anOpenCall(service);
    await aDraft(service, 'lan', people.mamXanh, call);
    await service.as('dung').correctCall({
      callId: call.id,
      version: call.version,
      contact: 'Phòng 305, Sở Khoa học và Công nghệ',
      reason: 'Đổi nơi liên hệ vì phòng làm việc chuyển tầng.',
    });
    expect((await letterTo(lan, /có đính chính/)).text).toContain('phòng làm việc chuyển tầng');
  });

  it('sends the secret of an invitation only to the one invited', async () => {
    await service
      .as('lan')
      .invite({ organisationId: people.mamXanh, email: 'moi@vuon-uom.example', as: 'member' });
    const letter = await letterTo('moi@vuon-uom.example', /Lời mời/);
    expect(letter.text).toMatch(/\/invitations\/inv_[0-9a-f]{32}\?secret=[\w-]{43}/);
    expect(JSON.stringify(await lettersTo(lan))).not.toContain('secret=');
  });

  it('calls the members of a council to its papers, and the applicant to the result', async () => {
    await anInformedCouncil(world());
    expect((await letterTo('hoa@vuon-uom.example', /Tài liệu họp/)).text).toContain('/reviews');
    service.clock.release();
    await anApprovedDecision(world({ hosts: [['hanh', people.institute]] }));
    const letter = await letterTo('hanh@vuon-uom.example', /được phê duyệt/);
    expect(letter.text).toContain('25/QĐ-UBND');
    service.clock.release();
  });

  it('tells who was called that the meeting was adjourned, and why, but not who adjourned it', async () => {
    const { council } = await aSittingCouncil(world());
    const { id: councilId, version } = council;
    const reason = 'Mất điện toàn tòa nhà, không thể họp tiếp.';
    await service.as('thu').adjournMeeting({ councilId, version, reason });
    const letter = await letterTo('hoa@vuon-uom.example', /Đã hoãn phiên họp/);
    expect(letter.text).toContain(reason);
    expect(letter.text).toMatch(/Phiên họp lúc \d{2}:\d{2} /);
    expect(await lettersTo('thu@vuon-uom.example')).not.toContainEqual(
      expect.objectContaining({ subject: letter.subject }),
    );
    service.clock.release();
  });

  it('reminds of a draft three days before the deadline, once however often it is asked', async () => {
    service.clock.release();
    const closesAt = new Date(Date.now() + 2 * 86_400_000).toISOString();
    const call = await anOpenCall(service, { closesAt });
    await aDraft(service, 'hanh', people.institute, call);
    const remind = () =>
      Promise.all(
        service.functions
          .on('daily')
          .map((daily) => invoke(daily, { time: new Date().toISOString() })),
      );
    await remind();
    await remind();
    const letters = await lettersTo('hanh@vuon-uom.example');
    expect(letters.filter(({ subject }) => subject.startsWith('Sắp hết hạn'))).toHaveLength(1);
  });

  it('asks founders once for the figures of a period that ended, with a link to it', async () => {
    service.clock.release();
    const { id } = await service
      .as('hanh')
      .registerStartup(aStartup({ kind: 'group', name: 'Lúa Chịu Mặn' }), once());
    const inAMonth = new Date(Date.now() + 32 * 86_400_000).toISOString();
    const remind = (time: string) =>
      Promise.all(service.functions.on('daily').map((daily) => invoke(daily, { time })));
    const asked = async () =>
      (await lettersTo('hanh@vuon-uom.example')).filter(({ subject }) =>
        subject.endsWith('của Lúa Chịu Mặn'),
      );
    await remind(new Date().toISOString());
    expect(await asked()).toEqual([]);
    await remind(inAMonth);
    await remind(inAMonth);
    const [letter, ...more] = await asked();
    expect(more).toEqual([]);
    expect(letter?.text).toMatch(new RegExp(`/startups/${id}/figures/20\\d\\d-\\d\\d\n`));
  });
});
