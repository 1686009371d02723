import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nd268Answers } from '#shared/forms/examples/nd268.ts';
import { aCompleteDraft, aDraft, sectionAnswers, submit } from '../given/applications.ts';
import { anOpenCall } from '../given/calls.ts';
import { cast, type Cast } from '../given/people.ts';
import { refusal, refused } from '../refused.ts';
import { startService, type Service } from '../service.ts';

let service: Service;
let given: Cast;
beforeAll(async () => {
  service = await startService({
    only: ['organisations', 'calls', 'applications', 'documents'],
  });
  given = await cast(service);
});
afterAll(() => service.stop());

const aDraftOfBoth = async () => {
  const { id } = await aDraft(service, 'lan', given.mamXanh, await anOpenCall(service));
  return id;
};
const [task, goals] = [sectionAnswers('task'), sectionAnswers('goals')];

describe('a draft that two people write', () => {
  it('takes two sections at once, every time', async () => {
    const applicationId = await aDraftOfBoth();
    const sections = Object.keys(nd268Answers);
    const saved = await Promise.all(
      sections.map((section, at) =>
        service.as(at % 2 ? 'lan' : 'tuan').saveSection({
          applicationId,
          section,
          version: 0,
          answers: sectionAnswers(section),
        }),
      ),
    );
    expect(saved.map(({ key }) => key)).toEqual(sections);
    const shown = await service.as('lan').getApplication({ applicationId });
    expect(shown).toMatchObject({ requested: 800_000_000, title: task.name });
  });

  it('tells the second of two about the first, and loses nothing of either', async () => {
    const applicationId = await aDraftOfBoth();
    const save = (name: 'lan' | 'tuan', general: string) =>
      service.as(name).saveSection({
        applicationId,
        section: 'goals',
        version: 0,
        answers: { ...goals, general },
      });
    const { version } = await save('lan', 'Mục tiêu của Lan.');
    expect(version).toBe(1);
    const problem = await refused(save('tuan', 'Mục tiêu của Tuấn.'));
    expect(problem).toMatchObject({
      status: 412,
      code: 'changed-meanwhile',
      detail: { version: 1 },
    });
    const kept = await service.as('tuan').getSection({ applicationId, section: 'goals' });
    expect(kept.answers).toMatchObject({ general: 'Mục tiêu của Lan.' });
    expect(kept.savedBy).toBe(given.people('lan'));
  });

  it('keeps one of twenty saves of one section at the same moment', async () => {
    const applicationId = await aDraftOfBoth();
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, (_, at) =>
        service.as(at % 2 ? 'lan' : 'tuan').saveSection({
          applicationId,
          section: 'task',
          version: 0,
          answers: { ...task, name: `Tên thứ ${at}` },
        }),
      ),
    );
    const won = outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    expect(won).toHaveLength(1);
    const shown = await service.as('lan').getApplication({ applicationId });
    expect(shown.title).toBe(won[0]?.answers.name);
  });

  it('keeps what is unfinished or wrong, and says so', async () => {
    const applicationId = await aDraftOfBoth();
    const { shortcomings, answers } = await service.as('lan').saveSection({
      applicationId,
      section: 'task',
      version: 0,
      answers: { name: 'Ươm mầm'.normalize('NFD'), months: 'mười hai', stateMoney: -5 },
    });
    expect(answers.name).toBe('Ươm mầm'.normalize('NFC'));
    expect(shortcomings.map(({ pointer }) => pointer)).toEqual([
      '/task/months',
      '/task/stateMoney',
    ]);
    const shown = await service.as('lan').getApplication({ applicationId });
    expect(shown).toMatchObject({ title: 'Ươm mầm', requested: 0 });
  });

  it('has no section the form has not, and none too long to keep', async () => {
    const applicationId = await aDraftOfBoth();
    const save = (section: string, answers: Record<string, unknown>) =>
      service.as('lan').saveSection({ applicationId, section, version: 0, answers });
    expect(await refusal(save('secrets', {}))).toBe('section-unknown');
    const long = await refused(save('goals', { general: 'a'.repeat(310_000) }));
    expect(long).toMatchObject({ status: 413, detail: { section: 'goals' } });
  });
});

describe('T-16 a page that is out of date', () => {
  it('cannot hand in what it has not seen', async () => {
    const call = await anOpenCall(service);
    const seen = await aCompleteDraft(service, 'lan', given.mamXanh, call);
    await service.as('tuan').saveSection({
      applicationId: seen.id,
      section: 'task',
      version: 1,
      answers: { ...task, name: 'Tên khác hẳn' },
    });
    expect(await refusal(submit(service, 'lan', seen))).toBe('changed-meanwhile');
  });

  it('cannot edit what was handed in: only the working copy of a replacement', async () => {
    const call = await anOpenCall(service);
    const draft = await aCompleteDraft(service, 'lan', given.mamXanh, call);
    const { id: applicationId } = await submit(service, 'lan', draft);
    await service.as('tuan').saveSection({
      applicationId,
      section: 'task',
      version: 1,
      answers: { ...task, name: 'Bản nháp mới', stateMoney: 1 },
    });
    const handedIn = await service.as('dung').getApplication({ applicationId });
    expect(handedIn).toMatchObject({ title: draft.title, requested: 800_000_000, sections: [] });
    const submission = await service.as('dung').getSubmission({ applicationId });
    expect(submission.answers.task).toMatchObject({ name: draft.title });
  });

  it('has no race to win: a save and a submission at once leave one consistent copy', async () => {
    const call = await anOpenCall(service);
    const draft = await aCompleteDraft(service, 'lan', given.mamXanh, call);
    const applicationId = draft.id;
    const saves = ['goals', 'capacity'].map((section) =>
      service.as('tuan').saveSection({
        applicationId,
        section,
        version: 1,
        answers: sectionAnswers(section),
      }),
    );
    const [submitted] = await Promise.allSettled([submit(service, 'lan', draft), ...saves]);
    const after = await service.as('lan').getApplication({ applicationId });
    expect(after.submissions).toBe(submitted.status === 'fulfilled' ? 1 : 0);
    expect(after.status).toBe(submitted.status === 'fulfilled' ? 'submitted' : 'draft');
  });
});
