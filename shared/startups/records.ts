import * as z from 'zod';
import { PersonId } from '../identity/actor.ts';
import { Dong } from '../values/dong.ts';
import { id } from '../values/id.ts';
import { Day, Instant } from '../values/instant.ts';
import { line, prose } from '../values/text.ts';

/** Technology and manufacturing readiness, and the highest level of each (handbook §6.3). */
export const Scale = z.enum(['trl', 'mrl']);
export type Scale = z.infer<typeof Scale>;
export const highestLevel: Record<Scale, number> = { trl: 9, mrl: 10 };

/** Who vouches for a level: the startup itself, or who looked from outside. */
export const Assessor = z.enum(['self', 'mentor', 'centre']);
export type Assessor = z.infer<typeof Assessor>;

const Marked = z.object({
  scale: Scale,
  level: z.int().min(1).max(10),
  on: Day,
  /** What shows it: a test, a prototype, a customer's letter, and where it can be seen. */
  evidence: prose(10, 2_000),
  /** Where it can be seen, when it is on the web. */
  link: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .optional(),
});

/** A level with its evidence, kept for ever: a later mark stands beside it, never on it. */
export const ReadinessMark = Marked.extend({ assessor: Assessor, at: Instant, by: PersonId });
export type ReadinessMark = z.infer<typeof ReadinessMark>;

export const Instrument = z.enum(['grant', 'equity', 'convertible', 'loan']);
export type Instrument = z.infer<typeof Instrument>;

const Raised = z.object({
  /** Giai đoạn gọi vốn, as form IV.4.3 asks for capital by stage. */
  name: line(80),
  instrument: Instrument,
  investor: line(200),
  committed: Dong,
  disbursed: Dong,
  on: Day,
});

/** Vòng gọi vốn: what was promised and what came. */
export const RoundId = id('rnd', 'RoundId');
export type RoundId = z.infer<typeof RoundId>;
export const Round = Raised.extend({ id: RoundId, version: z.int() });
export type Round = z.infer<typeof Round>;

export const PropertyKind = z.enum([
  'patent',
  'utilitySolution',
  'industrialDesign',
  'trademark',
  'plantVariety',
  'copyright',
]);

const Protected = z.object({
  kind: PropertyKind,
  title: line(300),
  status: z.enum(['filed', 'granted', 'lapsed']),
  number: line(60).optional(),
  on: Day,
});

/** Quyền sở hữu trí tuệ, filed or granted. */
export const PropertyId = id('ipr', 'PropertyId');
export type PropertyId = z.infer<typeof PropertyId>;
export const Property = Protected.extend({ id: PropertyId, version: z.int() });
export type Property = z.infer<typeof Property>;

/** The six groups of activities a centre reports (NĐ 268/2025, Biểu mẫu IV.4.2, mục II). */
export const SupportGroup = z.enum([
  'advice',
  'network',
  'incubation',
  'services',
  'propertyAndPolicy',
  'data',
]);
export type SupportGroup = z.infer<typeof SupportGroup>;

const Given = z.object({
  group: SupportGroup,
  provider: line(200),
  what: line(500),
  value: Dong,
  on: Day,
});

/** Hỗ trợ đã nhận, with its value as form IV.4.3 asks. */
export const SupportId = id('sup', 'SupportId');
export type SupportId = z.infer<typeof SupportId>;
export const Support = Given.extend({ id: SupportId, version: z.int() });
export type Support = z.infer<typeof Support>;

/** What somebody writes down of each; the rest is added when it is kept. */
export const asked = {
  readiness: Marked.shape,
  rounds: Raised.shape,
  property: Protected.shape,
  support: Given.shape,
};
