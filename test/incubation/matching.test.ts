import { describe, expect, it } from 'vitest';
import { PersonId } from '#shared/identity/actor.ts';
import { matchesFor, type Candidate } from '#shared/incubation/matching.ts';
import { averageOf, Mentor, MentorProfile, reprofiled } from '#shared/incubation/mentor.ts';
import { StartupId } from '#shared/startups/model.ts';
import { aProfile } from '../given/mentoring.ts';

const personId = (nth: number) => PersonId.parse(`per_${String(nth).padStart(32, '0')}`);
const startupId = StartupId.parse(`sta_${'1'.repeat(32)}`);

const mentor = (nth: number, name: string, given: Partial<Mentor> = {}): Mentor =>
  Mentor.parse({
    ...aProfile(),
    id: personId(nth),
    version: 1,
    name,
    status: 'approved',
    since: '2026-01-01T00:00:00.000Z',
    ...given,
  });

const needing = { needs: ['business', 'law'] as const };
const startup = { id: startupId, sector: 'agriculture', keepers: [personId(9)] } as const;

const matched = (...candidates: Candidate[]) =>
  matchesFor(
    { needs: [...needing.needs] },
    { ...startup, keepers: [...startup.keepers] },
    candidates,
  );

describe('mentors measured against a place that needs business and law', () => {
  const cases = [
    [
      'meets one need, knows the trade',
      mentor(1, 'An'),
      0,
      ['fields', 'sector', 'time-left', 'years', 'languages'],
    ],
    [
      'meets none',
      mentor(2, 'Bình', { fields: ['finance'] }),
      0,
      ['no-field', 'sector', 'time-left', 'years', 'languages'],
    ],
    [
      'has no time left',
      mentor(3, 'Chi'),
      600,
      ['fields', 'sector', 'no-time-left', 'years', 'languages'],
    ],
    [
      'is new to it',
      mentor(4, 'Dư', { years: 2, sectors: [] }),
      0,
      ['fields', 'time-left', 'languages'],
    ],
    [
      'holds a part of it',
      mentor(5, 'Giang', { investedIn: [startupId] }),
      0,
      ['invested', 'fields', 'sector', 'time-left', 'years', 'languages'],
    ],
    [
      'founded it',
      mentor(9, 'Hà'),
      0,
      ['invested', 'fields', 'sector', 'time-left', 'years', 'languages'],
    ],
  ] as const;

  it.each(cases)('one who %s is told so', (_, one, bookedMinutes, codes) => {
    const [match] = matched({ mentor: one, bookedMinutes });
    expect(match?.reasons.map(({ code }) => code)).toEqual(codes);
    expect(match?.excluded).toBe(codes.some((code) => code === 'invested'));
  });

  it('stand in the order they help; who may not stands last, with the reason', () => {
    const both = mentor(6, 'Khoa', { fields: ['business', 'law'], sectors: [] });
    const candidates = [
      ...cases.map(([, one, bookedMinutes]) => ({ mentor: one, bookedMinutes })),
      { mentor: both, bookedMinutes: 0 },
    ];
    expect(matched(...candidates).map(({ name }) => name)).toEqual([
      'Khoa',
      'An',
      'Dư',
      'Bình',
      'Chi',
      'Giang',
      'Hà',
    ]);
  });

  it('are only those the centre vouches for', () => {
    expect(matched({ mentor: mentor(7, 'Lý', { status: 'proposed' }), bookedMinutes: 0 })).toEqual(
      [],
    );
  });
});

describe('a profile', () => {
  it('is vouched for anew when what is vouched for changes, not when time or money does', () => {
    const before = mentor(1, 'An');
    const profile = MentorProfile.parse(aProfile());
    expect(
      reprofiled(before, { ...profile, hoursPerMonth: 4, investedIn: [startupId] }),
    ).toMatchObject({
      status: 'approved',
      version: 2,
    });
    expect(reprofiled(before, { ...profile, fields: ['law'] }).status).toBe('proposed');
  });
});

describe('opinions of a mentor', () => {
  it.each([
    [0, 0, undefined],
    [2, 10, undefined],
    [3, 13, { average: 4.3, count: 3 }],
  ])('of %i people, %i in sum, are shown as %j', (count, sum, shown) => {
    expect(averageOf({ count, sum })).toEqual(shown);
  });
});
