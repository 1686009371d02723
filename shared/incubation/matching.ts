import * as z from 'zod';
import { PersonId } from '../identity/actor.ts';
import { Sector, type Startup } from '../startups/model.ts';
import { hasPartIn, minutesLeft, Tongue, type Mentor } from './mentor.ts';
import { AdviceField, type Place } from './model.ts';

/** One thing that speaks for a mentor, or against. */
export const MatchReason = z.discriminatedUnion('code', [
  z.object({ code: z.literal('invested') }),
  z.object({ code: z.literal('fields'), fields: z.array(AdviceField) }),
  z.object({ code: z.literal('no-field') }),
  z.object({ code: z.literal('sector'), sector: Sector }),
  z.object({ code: z.literal('time-left'), minutes: z.int() }),
  z.object({ code: z.literal('no-time-left') }),
  z.object({ code: z.literal('years'), years: z.int() }),
  z.object({ code: z.literal('languages'), languages: z.array(Tongue) }),
  z.object({ code: z.literal('liked'), average: z.number(), count: z.int() }),
]);
export type MatchReason = z.infer<typeof MatchReason>;

/** A mentor measured against the needs of a place; one whose money is in it is shown, and why not. */
export const Match = z.object({
  mentorId: PersonId,
  name: z.string(),
  excluded: z.boolean(),
  fits: z.array(AdviceField),
  minutesLeft: z.int(),
  reasons: z.array(MatchReason),
});
export type Match = z.infer<typeof Match>;

/** A mentor with what is known of this month and of earlier sessions. */
export interface Candidate {
  mentor: Mentor;
  bookedMinutes: number;
  liked?: { average: number; count: number } | undefined;
}

type Known = Pick<Startup, 'id' | 'sector' | 'keepers'>;

/** Fewer years say nothing. */
const YEARS_WORTH_SAYING = 3;

const match = (
  { mentor, bookedMinutes, liked }: Candidate,
  { needs }: Pick<Place, 'needs'>,
  startup: Known,
): Match => {
  const { id: mentorId, name, fields, sectors, years, languages } = mentor;
  const fits = needs.filter((need) => fields.includes(need));
  const minutes = minutesLeft(mentor, bookedMinutes);
  const excluded = hasPartIn(mentor, startup);
  const { sector } = startup;
  const knowsSector = sectors.includes(sector);
  const reasons: MatchReason[] = [
    ...(excluded ? [{ code: 'invested' } as const] : []),
    fits.length > 0 ? { code: 'fields', fields: fits } : { code: 'no-field' },
    ...(knowsSector ? [{ code: 'sector', sector } as const] : []),
    minutes > 0 ? { code: 'time-left', minutes } : { code: 'no-time-left' },
    ...(years >= YEARS_WORTH_SAYING ? [{ code: 'years', years } as const] : []),
    { code: 'languages', languages },
    ...(liked ? [{ code: 'liked', ...liked } as const] : []),
  ];
  return { mentorId, name, excluded, fits, minutesLeft: minutes, reasons };
};

/** The better first: who may, meets more needs, knows the trade, has time; then by name. */
const weightOf = ({ excluded, fits, reasons, minutesLeft: minutes }: Match) => [
  excluded ? 0 : 1,
  minutes > 0 ? 1 : 0,
  fits.length,
  reasons.some(({ code }) => code === 'sector') ? 1 : 0,
  minutes,
];

const byWeight = (one: Match, other: Match) => {
  const [mine, theirs] = [weightOf(one), weightOf(other)];
  const at = mine.findIndex((weight, nth) => weight !== theirs[nth]);
  return at < 0 ? one.name.localeCompare(other.name) : (theirs[at] ?? 0) - (mine[at] ?? 0);
};

/** Everybody who could advise a place, the best fit first, each with reasons anybody can check. */
export const matchesFor = (
  place: Pick<Place, 'needs'>,
  startup: Known,
  candidates: readonly Candidate[],
): Match[] =>
  candidates
    .filter(({ mentor }) => mentor.status === 'approved')
    .map((candidate) => match(candidate, place, startup))
    .sort(byWeight);
