import { describe, expect, it } from 'vitest';
import { tt20SelectionApplied } from '#shared/rulepacks/tt20-selection-applied/pack.ts';
import { nd268StartupSupport } from '#shared/rulepacks/nd268-startup-support/pack.ts';
import { ideaIntake } from '#shared/rulepacks/idea-intake/pack.ts';
import { tt44Task } from '#shared/rulepacks/tt44-task/pack.ts';
import { ballotSchema } from '#shared/judging/ballots.ts';
import { ReviewComment } from '#shared/reviews/model.ts';
import type { RulePack } from '#shared/rulepacks/pack.ts';
import { ballotFrom, ballotOf, type Given } from '../../web/src/lib/reviews/given.ts';
import { mistakesIn } from '../../web/src/lib/reviews/mistakes.ts';
import { allOf, questionsOf } from '../../web/src/lib/reviews/questions.ts';
import { pointsIn, tallyOf } from '../../web/src/lib/reviews/tally.ts';
import { reviews } from '../../web/src/words/reviews/vi.ts';

const items = [{ key: 'item1', title: 'Ươm tạo 20 nhóm' }];
const nothing: Given = { marks: {}, remarks: {}, text: '', vote: '', reason: '' };
const reason = 'Chưa nêu căn cứ lập dự toán.';

const paperOf = (pack: RulePack) => {
  const asked = pack.scheme.kind === 'items' ? items : [];
  const questions = allOf(questionsOf(pack.scheme, { items: asked, hostIsProposer: false }, 'vi'));
  const all = (mark: string) => Object.fromEntries(questions.map(({ key }) => [key, mark]));
  return {
    questions,
    all,
    faults: (given: Partial<Given>) =>
      mistakesIn(
        pack.scheme,
        questions,
        { ...nothing, ...given },
        { finish: 'ballot', say: reviews.mistakes },
      ),
    cast: (given: Partial<Given>) => ballotOf(pack.scheme, questions, { ...nothing, ...given }),
    schema: ballotSchema(pack.scheme, {
      items: asked.map(({ key }) => key),
      hostIsProposer: false,
    }),
  };
};

describe('a sum on the page', () => {
  it('shows its arithmetic, with a dash for what is not marked yet', () => {
    const asked = [
      { key: 'one', max: 12 },
      { key: 'two', max: 24 },
      { key: 'three', max: 16 },
    ];
    const { sum, total, most, left } = tallyOf(asked, { one: '9', three: '١٦' });
    expect({ sum, total, most, left }).toEqual({
      sum: '9 + – + 16',
      total: 25,
      most: 52,
      left: 1,
    });
  });

  it('counts a mark on a scale as often as its weight says, and takes no other mark', () => {
    const steps = [{ mark: 1 }, { mark: 3 }, { mark: 5 }];
    const asked = [
      { key: 'one', max: 5, weight: 4, steps },
      { key: 'two', max: 5, weight: 1, steps },
    ];
    expect(tallyOf(asked, { one: '3', two: '0' })).toMatchObject({ total: 12, most: 25, left: 1 });
  });

  it.each(['', ' ', '-1', '1,5', '7.0', '13', '1e1', 'mười'])(
    'takes no points from “%s”',
    (text) => {
      expect(pointsIn(text, 12)).toBeUndefined();
    },
  );
});

describe.each([
  ['items', nd268StartupSupport, 'pass', {}],
  ['points', tt20SelectionApplied, '10', {}],
  ['weighted', ideaIntake, '3', {}],
  ['vote', tt44Task, '5', { vote: 'decline', reason }],
] as const)('a ballot of %s', (_, pack, mark, rest) => {
  const { questions, all, faults, cast, schema } = paperOf(pack);

  it('names every mark that is missing, at its box', () => {
    const missing = faults(rest).map(({ field }) => field);
    expect(missing).toEqual(questions.map(({ key }) => `mark.${key}`));
  });

  it('is one the API takes once the page finds nothing wrong', () => {
    const given = { marks: all(mark), ...rest };
    expect(faults(given)).toEqual([]);
    expect(schema.safeParse(cast(given)).success).toBe(true);
  });
});

describe('a reason', () => {
  it('is asked for a fail, and left out again when the mark is a pass', () => {
    const { all, faults, cast, schema } = paperOf(nd268StartupSupport);
    const marks = { ...all('pass'), item1: 'fail' };
    const [short] = faults({ marks, remarks: { item1: 'Không rõ' } });
    expect(short?.field).toBe('remark.item1');
    expect(short?.message).toContain('Nội dung 1');
    expect(faults({ marks, remarks: { item1: reason } })).toEqual([]);
    const ballot = cast({ marks: all('pass'), remarks: { item1: 'Không rõ' } });
    expect(JSON.stringify(ballot)).not.toContain('Không rõ');
    expect(schema.safeParse(ballot).success).toBe(true);
  });

  it('is asked for 0 points and for voting against', () => {
    const points = paperOf(tt20SelectionApplied);
    const zero = points.faults({ marks: { ...points.all('10'), content: '0' } });
    expect(zero.map(({ field }) => field)).toEqual(['remark.content']);
    const vote = paperOf(tt44Task);
    const against = vote.faults({ marks: vote.all('5'), vote: 'decline' });
    expect(against.map(({ field }) => field)).toEqual(['reason']);
  });
});

describe('a ballot filled in beforehand', () => {
  it('takes over marks, and of the remarks only the reasons that are needed', () => {
    const { scheme } = nd268StartupSupport;
    const { questions } = paperOf(nd268StartupSupport);
    const comment = ReviewComment.parse({
      personId: 'per_00000000000000000000000000000001',
      version: 3,
      scores: { feasible: 'pass', item1: 'fail' },
      remarks: { feasible: 'Nhận xét riêng', item1: reason },
      text: 'Nhận xét chung của tôi',
      final: true,
      savedAt: '2026-11-22T02:00:00.000Z',
    });
    const given = ballotFrom(scheme, questions, comment);
    expect(given).toEqual({
      ...nothing,
      marks: { feasible: 'pass', item1: 'fail' },
      remarks: { item1: reason },
    });
  });
});
