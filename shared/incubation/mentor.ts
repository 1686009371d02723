import * as z from 'zod';
import { PersonId } from '../identity/actor.ts';
import { Sector, StartupId, type Startup } from '../startups/model.ts';
import { Instant } from '../values/instant.ts';
import { prose } from '../values/text.ts';
import { AdviceField } from './model.ts';

/** Languages a mentor advises in, as ISO 639 names them. */
export const Tongue = z.enum(['vi', 'en', 'fr', 'de', 'ru', 'zh', 'ja', 'ko', 'ar']);
export type Tongue = z.infer<typeof Tongue>;

export const MentorStatus = z.enum(['proposed', 'approved', 'paused']);
export type MentorStatus = z.infer<typeof MentorStatus>;

/** What mentors say of themselves; fields of advice are those of NĐ 268/2025, Điều 32.4.b. */
export const MentorProfile = z.object({
  fields: z.array(AdviceField).min(1).max(7),
  sectors: z.array(Sector).max(13),
  languages: z.array(Tongue).min(1).max(9),
  /** Whole years of having done what they advise on. */
  years: z.int().min(0).max(60),
  about: prose(20, 1_500),
  /** Time they give in a month, whoever asks for it. */
  hoursPerMonth: z.int().min(1).max(160),
  /** Startups they hold a part of or have lent money to: never matched with these, never booked by them. */
  investedIn: z.array(StartupId).max(50),
});
export type MentorProfile = z.infer<typeof MentorProfile>;

/** Cố vấn: what they advise on, how much time they give, where their own money is. */
export const Mentor = MentorProfile.extend({
  id: PersonId,
  version: z.int(),
  name: z.string(),
  status: MentorStatus,
  /** Why they do not take hours now, where somebody said so. */
  pausedBecause: z.string().optional(),
  since: Instant,
});
export type Mentor = z.infer<typeof Mentor>;

/** What a mentor is known by to founders; investments are theirs and the centre’s. */
const askedAgain = ['fields', 'sectors', 'languages', 'years', 'about'] as const;

/** A profile after its owner changed it: what the centre vouches for is approved anew, time and money are not. */
export const reprofiled = (before: Mentor, profile: MentorProfile): Mentor => {
  const differs = askedAgain.some(
    (part) => JSON.stringify(before[part]) !== JSON.stringify(profile[part]),
  );
  const status = differs && before.status === 'approved' ? 'proposed' : before.status;
  return { ...before, ...profile, status, version: before.version + 1 };
};

/** Minutes a mentor has left in a month of which so many are booked. */
export const minutesLeft = ({ hoursPerMonth }: Pick<Mentor, 'hoursPerMonth'>, booked: number) =>
  Math.max(0, hoursPerMonth * 60 - booked);

/** Whether they declared a part of a startup. */
export const isInvestedIn = ({ investedIn }: Pick<Mentor, 'investedIn'>, startupId: StartupId) =>
  investedIn.includes(startupId);

/** Whether a startup is partly their own: by money they declared, or because they founded it. */
export const hasPartIn = (mentor: Mentor, { id, keepers }: Pick<Startup, 'id' | 'keepers'>) =>
  isInvestedIn(mentor, id) || keepers.includes(mentor.id);

/** Opinions of those who sat with somebody, added up. */
export const Opinions = z.object({ count: z.int(), sum: z.int() });
export type Opinions = z.infer<typeof Opinions>;

/** Fewer could be told apart by who sat there. */
const LEAST_OPINIONS = 3;

/** The average to one decimal, and of how many; nothing while they are too few to hide who said what. */
export const averageOf = ({ count, sum }: Opinions) =>
  count < LEAST_OPINIONS ? undefined : { average: Math.round((sum * 10) / count) / 10, count };
