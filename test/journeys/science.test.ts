import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleAnswers } from '#shared/forms/examples/answers.ts';
import { ApplicationId } from '#shared/applications/model.ts';
import { startOfDay, type Day } from '#shared/values/instant.ts';
import type { PublicCall } from '#shared/calls/routes.ts';
import { sectionAnswers } from '../given/applications.ts';
import { anOpenCall } from '../given/calls.ts';
import { cast, type Cast, type Known } from '../given/people.ts';
import { aBallot, namesOf, only, seven, vote } from '../given/reviews.ts';
import { startPortal, type Portal } from './portal.ts';
import * as institute from './walks/applicant.ts';
import * as council from './walks/council.ts';
import { calendar } from './walks/days.ts';
import * as decision from './walks/decision.ts';
import { reads } from './walks/page.ts';
import { picturesOfFailures } from './walks/pictured.ts';
import { typeSection } from './walks/typing.ts';
import { vi } from './walks/words.ts';

const pack = 'tt20-selection-applied';
let portal: Portal;
let people: Cast;
let call: PublicCall;
beforeAll(async () => {
  portal = await startPortal();
  people = await cast(portal.service);
  const paper = { key: 'capacity', title: { vi: 'Lý lịch khoa học' }, maxFiles: 2 } as const;
  const checklist = [{ ...paper, required: true, types: ['pdf' as const, 'docx' as const] }];
  call = await anOpenCall(portal.service, { pack, checklist });
});
afterAll(() => portal.stop());
picturesOfFailures(() => portal);

/** An old phone: narrow, and no script runs on it. */
const onAnOldPhone = (name: Known, next?: string) =>
  portal.as(name, next, { javaScriptEnabled: false, viewport: { width: 390, height: 800 } });
const { today, daysLater, meetingDay } = calendar(() => portal);

const typed = ['plan', 'costs'];
const story = { draft: '', council: '', decision: '' };
let meets: Day;
const applicationId = () => ApplicationId.parse(story.draft.split('/').at(-1));

describe('the science track on an old phone, without script', () => {
  it('takes answers in tables that grow by their buttons', async () => {
    const hanh = await onAnOldPhone('hanh');
    story.draft = await institute.begin(hanh, call);
    for (const section of typed) {
      await hanh.goto(`${story.draft}/sections/${section}`);
      await typeSection(hanh, section, call.formId);
      await hanh.locator('submit-once button').click();
      await hanh.waitForURL((url) => !url.pathname.endsWith(section));
    }
    for (const section of typed) {
      const given = { applicationId: applicationId(), section };
      const { answers } = await portal.service.as('hanh').getSection(given);
      expect(answers).toEqual(sectionAnswers(section, call.formId));
    }
  });

  it('sends a paper through the form of the store, and hands in', async () => {
    const rest = Object.keys(exampleAnswers[call.formId] ?? {}).filter(
      (one) => !typed.includes(one),
    );
    for (const section of rest)
      await portal.service.as('hanh').saveSection({
        applicationId: applicationId(),
        section,
        version: 0,
        answers: sectionAnswers(section, call.formId),
      });
    const hanh = await onAnOldPhone('hanh');
    await institute.attachPlainly(hanh, story.draft, { key: 'capacity' });
    expect(await institute.handIn(hanh, story.draft)).not.toBe('');
  });

  it('is found valid and given to a council that the circular accepts', async () => {
    await daysLater(1, call.closesAt);
    const dung = await onAnOldPhone('dung');
    await council.admit(dung, call.id);
    story.council = await council.form(dung, call.id, seven, today());
    meets = meetingDay(8);
    await council.inform(await onAnOldPhone('thu'), story.council, meets);
  });

  it('is read and scored by a member, and judged by points', async () => {
    const hoa = await onAnOldPhone('hoa');
    await council.declareNone(hoa);
    await council.comment(hoa, 'Phương pháp phù hợp, sản phẩm rõ ràng.');
    const others = namesOf(seven).filter((name) => name !== 'hoa');
    await council.declareElsewhere(portal.service, others);

    await daysLater(0, startOfDay(meets));
    const thu = await onAnOldPhone('thu');
    await council.openMeeting(thu, story.council);
    await council.attend(thu, seven);
    await council.openVoting(thu);
    await council.vote(await onAnOldPhone('hoa'));
    const review = only((await portal.service.as('mai').listSeats({})).items);
    for (const name of others)
      await vote(
        { service: portal.service, cast: people },
        name,
        review.id,
        aBallot(pack, { items: [] }),
      );
    await council.closeVoting(thu, story.council);
    await reads(thu, vi.councils.count.conclusions.fund);
  });

  it('ends in a decision with reasons that its applicant and everybody can read', async () => {
    await daysLater(1);
    const dung = await onAnOldPhone('dung', story.council);
    await dung.getByRole('link', { name: vi.councils.review.count }).first().click();
    story.decision = await decision.propose(dung, 'Hội đồng chấm điểm cao và đề nghị thực hiện.');
    await decision.approve(await onAnOldPhone('son'), story.decision, '31/QĐ-UBND');
    const hanh = await onAnOldPhone('hanh', story.draft);
    await reads(hanh, 'Hội đồng chấm điểm cao và đề nghị thực hiện.');
    await hanh.goto('/results');
    await reads(hanh, '31/QĐ-UBND');
  });
});
