import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Decision } from '#shared/decisions/model.ts';
import { mostPerDay } from '#shared/register/feedback.ts';
import { once } from '../given/applications.ts';
import { cast } from '../given/people.ts';
import { tell } from '../given/register.ts';
import { anApprovedDecision } from '../given/reviews.ts';
import { refusal, refused } from '../refused.ts';
import { startService, type Service } from '../service.ts';

let service: Service;
let decisionId: Decision['id'];
beforeAll(async () => {
  service = await startService({
    only: ['organisations', 'calls', 'applications', 'reviews', 'decisions', 'register'],
  });
  const given = await cast(service);
  ({
    decision: { id: decisionId },
  } = await anApprovedDecision({ service, cast: given }));
  await tell(decisionId, 'decision');
});
afterAll(() => service.stop());

const text = 'Bao giờ hợp tác xã ở xã tôi được dùng thử cảm biến này?';
const give = (more: object = {}) =>
  service.as().giveFeedback({ decisionId, text, ...more }, once());
const asShown = async () => (await service.as().getAward({ decisionId })).feedback;
const answer = 'Từ quý I năm sau, hợp tác xã đăng ký với Trung tâm Đổi mới sáng tạo.';

describe('feedback on an award', () => {
  it('is read by nobody before an officer answered it, then beside the answer, without who asked', async () => {
    const { id: feedbackId } = await give({ name: 'Bà Canary Kín', contact: '0900 000 007' });
    expect(await asShown()).toEqual([]);
    const waiting = await service.as('dung').getFeedback({ feedbackId });
    expect(waiting).toMatchObject({ contact: '0900 000 007', actions: ['answer', 'setAside'] });

    await service.as('dung').answerFeedback({ feedbackId, version: waiting.version, answer });
    const shown = await asShown();
    expect(shown).toMatchObject([{ text, answer }]);
    const everybody = JSON.stringify([shown, await service.as().searchRegister({})]);
    for (const secret of ['Bà Canary Kín', '0900 000 007', 'answeredBy'])
      expect(everybody).not.toContain(secret);
    // Nobody needs to reach them any more.
    const after = await service.as('dung').getFeedback({ feedbackId });
    expect(after).not.toHaveProperty('contact');
    expect(after).not.toHaveProperty('name');
  });

  it('that was set aside is never shown', async () => {
    const { id: feedbackId } = await give();
    const { version } = await service.as('thao').getFeedback({ feedbackId });
    const reason = 'Nội dung quảng cáo, không liên quan nhiệm vụ.';
    const aside = await service.as('thao').setFeedbackAside({ feedbackId, version, reason });
    expect(aside.status).toBe('setAside');
    expect(JSON.stringify(await asShown())).not.toContain(feedbackId);
    const again = service.as('dung').answerFeedback({ feedbackId, version: aside.version, answer });
    expect(await refusal(again)).toBe('out-of-turn');
  });

  it('is answered once, by one of two officers at the same moment', async () => {
    const { id: feedbackId } = await give();
    const both = await Promise.allSettled(
      (['dung', 'thao'] as const).map((name) =>
        service.as(name).answerFeedback({ feedbackId, version: 1, answer: `${answer} ${name}` }),
      ),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('is kept as it was meant: one code sequence a letter, no hidden marks, not too short', async () => {
    const { id: feedbackId } = await give({ text: text.normalize('NFD') });
    expect((await service.as('dung').getFeedback({ feedbackId })).text).toBe(text);
    expect(await refusal(give({ text: 'Sao?' }))).toBe('unfit');
    expect(await refusal(give({ text: `${text}\u202e` }))).toBe('unfit');
  });

  it('counts once however often it is sent', async () => {
    const key = once();
    const send = () => service.as().giveFeedback({ decisionId, text }, key);
    const answers = await Promise.all(
      [send(), send(), send()].map((one) => one.catch(() => undefined)),
    );
    const ids = new Set(answers.flatMap((one) => (one ? [one.id] : [])));
    expect(ids.size).toBe(1);
    expect(ids).toContain((await send()).id);
  });

  it('has so many places a day, however many come at once', async () => {
    const sent = await Promise.allSettled(
      Array.from({ length: mostPerDay.award + 5 }, () => give()),
    );
    const kept = sent.filter(({ status }) => status === 'fulfilled').length;
    expect(kept).toBeLessThanOrEqual(mostPerDay.award);
    for (let tries = 0; tries < mostPerDay.award; tries += 1)
      if (
        await give().then(
          () => false,
          () => true,
        )
      )
        break;
    expect(await refused(give())).toMatchObject({ code: 'too-much-today', status: 429 });
    service.clock.set(new Date(service.clock.now() + 86_400_000).toISOString());
    expect((await give()).id).toMatch(/^fbk_/);
  });

  it('is about what the register shows, and nothing else', async () => {
    const absent = service.as().giveFeedback({ decisionId: `dec_${'0'.repeat(32)}`, text }, once());
    expect(await refusal(absent)).toBe('not-found');
  });
});
