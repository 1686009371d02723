import * as z from 'zod';
import { pageOf, paging } from '../http/page.ts';
import { route } from '../http/route.ts';
import { overseers } from '../identity/roles.ts';
import { StartupId } from '../startups/model.ts';
import { EventId } from './model.ts';
import { SupportEvent, SupportEventEntry } from './support-event.ts';

const year = z.string().regex(/^20\d\d$/);

export const supportEventRoutes = {
  recordEvent: route('POST /support-events', {
    summary: 'Record an event of one of the six groups of form IV.4.2',
    access: ['centre'],
    input: SupportEventEntry,
    output: SupportEvent,
    once: true,
    status: 201,
  }),
  correctEvent: route('PUT /support-events/{eventId}', {
    summary: 'Correct what was recorded of an event',
    access: ['centre'],
    input: z.object({ eventId: EventId, version: z.int().positive(), ...SupportEventEntry.shape }),
    output: SupportEvent,
  }),
  listEvents: route('GET /support-events', {
    summary: 'Events of a year, the latest first',
    access: overseers,
    input: z.object({ year, ...paging }),
    output: pageOf(SupportEvent),
  }),
  getEvent: route('GET /support-events/{eventId}', {
    summary: 'Read an event',
    access: overseers,
    input: z.object({ eventId: EventId }),
    output: SupportEvent,
  }),
  listStartupEvents: route('GET /startups/{startupId}/support-events', {
    summary: 'Events a startup took part in, the latest first',
    access: 'signed-in',
    input: z.object({ startupId: StartupId, ...paging }),
    output: pageOf(SupportEvent.omit({ beneficiaries: true })),
  }),
};
