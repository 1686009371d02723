import { applicationsAwaiting } from '#lib/applications/awaits.ts';
import { calendarAwaiting } from '#lib/calls/calendar/awaits.ts';
import { callsAwaiting } from '#lib/calls/awaits.ts';
import { councilsAwaiting } from '#lib/councils/awaits.ts';
import { decisionsAwaiting } from '#lib/decisions/awaits.ts';
import { incubationAwaiting } from '#lib/incubation/awaits.ts';
import { mentoringAwaiting } from '#lib/mentoring/awaits.ts';
import { monitoringAwaiting } from '#lib/monitoring/awaits.ts';
import { newcomerAwaits } from '#lib/organisations/awaits.ts';
import type { Awaited } from '#lib/parts/Awaits.svelte';
import { feedbackAwaiting } from '#lib/register/awaits.ts';
import { reportsAwaiting } from '#lib/reports/awaits.ts';
import { reviewsAwaiting } from '#lib/reviews/awaits.ts';
import { startupsAwaiting } from '#lib/startups/awaits.ts';

/** Asks one context what awaits the person signed in. */
type Source = (locals: App.Locals) => Promise<readonly Awaited[]>;

/** One line a context: what it has for people to do. */
const sources: readonly Source[] = [
  newcomerAwaits,
  applicationsAwaiting,
  startupsAwaiting,
  callsAwaiting,
  calendarAwaiting,
  councilsAwaiting,
  reviewsAwaiting,
  decisionsAwaiting,
  monitoringAwaiting,
  reportsAwaiting,
  mentoringAwaiting,
  incubationAwaiting,
  feedbackAwaiting,
];

/** Everything that awaits whoever is signed in; a context that does not answer hides only its own. */
export const awaitedBy = async (locals: App.Locals) => {
  if (!locals.token) return [];
  const found = await Promise.allSettled(sources.map((source) => source(locals)));
  return found.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
};
