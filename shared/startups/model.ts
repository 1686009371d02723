import * as z from 'zod';
import { OrganisationId, PersonId } from '../identity/actor.ts';
import { id } from '../values/id.ts';
import { Day, Instant } from '../values/instant.ts';
import { line, prose } from '../values/text.ts';
import { Period, Rhythm } from './period.ts';
import { Sharing } from './sharing.ts';

export const StartupId = id('sta', 'StartupId');
export type StartupId = z.infer<typeof StartupId>;

/** Cá nhân, nhóm cá nhân, doanh nghiệp khởi nghiệp sáng tạo (NĐ 268/2025, Phụ lục IV.4.3). */
export const StartupKind = z.enum(['person', 'group', 'company']);
export type StartupKind = z.infer<typeof StartupKind>;

export const Sector = z.enum([
  'agriculture',
  'food',
  'health',
  'education',
  'tourism',
  'environment',
  'energy',
  'manufacturing',
  'logistics',
  'finance',
  'commerce',
  'software',
  'other',
]);
export type Sector = z.infer<typeof Sector>;

/** How far the business has come, by what it can show. */
export const Stage = z.enum(['idea', 'prototype', 'pilot', 'revenue', 'growth']);
export type Stage = z.infer<typeof Stage>;

export const StartupStatus = z.enum(['active', 'pivot', 'dormant', 'closed', 'exited']);
export type StartupStatus = z.infer<typeof StartupStatus>;

/** One of the team; only a founder's part in it is asked for, never an identity number. */
export const TeamMember = z.object({
  name: line(120),
  role: line(80),
  isFounder: z.boolean(),
  /** For the counts of equal access (NĐ 268/2025, Điều 61.7); nobody is asked twice. */
  gender: z.enum(['female', 'male']).optional(),
});
export type TeamMember = z.infer<typeof TeamMember>;

/** What a startup says of itself. */
export const StartupProfile = z.object({
  name: line(200),
  kind: StartupKind,
  sector: Sector,
  stage: Stage,
  summary: prose(20, 1_000),
  foundedOn: Day.optional(),
  website: z
    .url({ protocol: /^https?$/ })
    .max(300)
    .optional(),
  team: z.array(TeamMember).min(1).max(30),
  /** How often it tells its figures. */
  rhythm: Rhythm,
});
export type StartupProfile = z.infer<typeof StartupProfile>;

/** More than a team of founders has; each acts for all. */
export const MOST_KEEPERS = 10;

const Level = z.int().min(1);

/** Dự án khởi nghiệp sáng tạo: one record from the first idea to years after. */
export const Startup = StartupProfile.extend({
  id: StartupId,
  version: z.int(),
  status: StartupStatus,
  /** The day its present status began. */
  since: Day,
  /** Absent while it is a person's or a group's, before there is a company. */
  organisationId: OrganisationId.optional(),
  organisationName: z.string().optional(),
  /** Who may act for it besides the members of its organisation; nobody yet where the centre entered it. */
  keepers: z.array(PersonId).max(MOST_KEEPERS),
  sharing: Sharing,
  /** The levels last recorded; how it came to them stands beside, mark by mark. */
  trl: Level.max(9).optional(),
  mrl: Level.max(10).optional(),
  /** The last period whose figures were told. */
  lastPeriod: Period.optional(),
  registeredAt: Instant,
  updatedAt: Instant,
});
export type Startup = z.infer<typeof Startup>;
