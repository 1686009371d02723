import * as z from 'zod';
import { Application } from '../applications/model.ts';
import { Startup } from '../startups/model.ts';
import { Day } from '../values/instant.ts';
import { Blocker, CheckIn, Comment, Milestone, Survey } from './following.ts';
import { Shortfall } from './graduation.ts';
import { Aim, Cohort, Place } from './model.ts';
import { Colour, Concern } from './rag.ts';
import { Slot } from './slot.ts';

const actions = z.array(z.string());

/** A cohort, with what its reader may do to it now. */
export const CohortView = Cohort.extend({ actions });
export type CohortView = z.infer<typeof CohortView>;

const PlaceLine = Place.omit({ version: true, needs: true });

/** A place at a glance: how it stands, why, and what comes next. */
export const PlaceCard = PlaceLine.extend({
  cohortName: z.string(),
  colour: Colour,
  concerns: z.array(Concern),
  milestones: z.object({ accepted: z.int(), delivered: z.int(), total: z.int() }),
  /** The milestone due first of those still open. */
  next: Milestone.pick({ title: true, dueOn: true }).optional(),
  /** From when its next survey can be answered. */
  survey: z.object({ months: z.int(), on: Day }).optional(),
});
export type PlaceCard = z.infer<typeof PlaceCard>;

/** A place on its cohort's board: with every goal it was set, as a timeline shows them. */
export const BoardCard = PlaceCard.extend({
  goals: z.array(
    Milestone.pick({ id: true, title: true, dueOn: true, isMandatory: true, status: true }),
  ),
});
export type BoardCard = z.infer<typeof BoardCard>;

export const Board = z.object({ cohort: CohortView, cards: z.array(BoardCard) });
export type Board = z.infer<typeof Board>;

const CohortLine = Cohort.pick({
  id: true,
  programme: true,
  kind: true,
  name: true,
  status: true,
  startsOn: true,
  endsOn: true,
  demoDayOn: true,
});

/** A goal of the cohort beside what the startup last told. */
const Kpi = z.object({ figure: Aim, target: z.int(), have: z.int().optional() });

/** A place with all that is followed of it, as far as its reader may see. */
export const PlaceView = Place.extend({
  cohort: CohortLine,
  colour: Colour,
  concerns: z.array(Concern),
  /** The last day of the longest time in this stage. */
  stageEndsOn: Day.optional(),
  milestones: z.array(Milestone),
  comments: z.array(Comment),
  blockers: z.array(Blocker),
  checkIns: z.array(CheckIn),
  /** Absent where the startup does not show its figures to the reader. */
  kpis: z.array(Kpi).optional(),
  surveys: z.array(Survey).optional(),
  /** How many months after graduation a survey can be answered, or corrected, now. */
  surveysOpen: z.array(z.int()),
  /** Steps it is time for, each with what it still lacks. */
  gates: z.array(z.object({ action: z.string(), lacks: z.array(Shortfall) })),
  actions,
});
export type PlaceView = z.infer<typeof PlaceView>;

/** An applicant of the intake call: judged or being judged, invited or not, admitted or not. */
export const IntakeLine = Application.pick({
  id: true,
  title: true,
  status: true,
  organisationId: true,
  organisationName: true,
}).extend({
  startups: z.array(
    Startup.pick({ id: true, name: true }).extend({ placeId: Place.shape.id.optional() }),
  ),
  slot: Slot.optional(),
});
export type IntakeLine = z.infer<typeof IntakeLine>;

/** What waits for the centre: deliveries to judge, places in trouble, surveys nobody answered. */
export const Attention = z.object({
  deliveries: z.array(
    Place.pick({ startupName: true }).extend({
      placeId: Place.shape.id,
      milestone: Milestone.pick({ id: true, title: true, deliveredAt: true }),
    }),
  ),
  red: z.array(PlaceCard),
  surveys: z.array(PlaceCard),
});
export type Attention = z.infer<typeof Attention>;
