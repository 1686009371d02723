import { applicationRoutes } from '#shared/applications/routes.ts';
import { callRoutes } from '#shared/calls/routes.ts';
import { decisionRoutes } from '#shared/decisions/routes.ts';
import { documentRoutes } from '#shared/documents/routes.ts';
import type { Routes } from '#shared/http/route.ts';
import { incubationRoutes } from '#shared/incubation/routes.ts';
import { insightRoutes } from '#shared/insights/routes.ts';
import { noticeRoutes } from '#shared/notices/routes.ts';
import { organisationRoutes } from '#shared/organisations/routes.ts';
import { registerRoutes } from '#shared/register/routes.ts';
import { reviewRoutes } from '#shared/reviews/routes.ts';
import { startupRoutes } from '#shared/startups/routes.ts';
import { applicationsTable } from './applications/table.ts';
import { callsTable } from './calls/table.ts';
import { decisionsTable } from './decisions/table.ts';
import { documentsTable } from './documents/table.ts';
import { incubationTable } from './incubation/table.ts';
import { insightsTable } from './insights/table.ts';
import { noticesTable } from './notices/table.ts';
import { organisationsTable } from './organisations/table.ts';
import { registerTable } from './register/table.ts';
import { reviewsTable } from './reviews/table.ts';
import { startupsTable } from './startups/table.ts';
import type { TableShape } from './storage/shape.ts';

export type ContextName =
  | 'organisations'
  | 'calls'
  | 'applications'
  | 'documents'
  | 'reviews'
  | 'decisions'
  | 'notices'
  | 'startups'
  | 'register'
  | 'incubation'
  | 'insights';

/** `streams`: what is new, to be told by letter; `changes`: whatever changed, to be shown elsewhere. */
export type Trigger = 'scan-verdict' | 'streams' | 'changes' | 'daily';

export interface Context {
  routes: Routes;
  table: TableShape;
  /** Other contexts whose tables its function may read, besides `organisations` (who acts). */
  reads?: readonly ContextName[];
  /** … and write, in one transaction with its own. */
  writes?: readonly ContextName[];
  /** Its functions besides the one behind the routes, and what calls them. */
  also?: Readonly<Record<string, Trigger>>;
  /** Whose streams these are handed. DynamoDB lets two functions read a stream, not more. */
  follows?: readonly ContextName[];
  /** Whether it adds to sums in place, which many change at once: places taken, hours given, figures. */
  sums?: boolean;
  /** Whether its functions hold files. */
  objects?: boolean;
}

/** The map of the system: every bounded context, what it owns, and how far it reaches. */
export const contexts = {
  organisations: { routes: organisationRoutes, table: organisationsTable },
  calls: { routes: callRoutes, table: callsTable, reads: ['applications'] },
  applications: {
    routes: applicationRoutes,
    table: applicationsTable,
    reads: ['calls', 'documents', 'organisations'],
  },
  documents: {
    routes: documentRoutes,
    table: documentsTable,
    reads: ['calls', 'reviews'],
    writes: ['applications'],
    also: { verdict: 'scan-verdict' },
    objects: true,
  },
  reviews: {
    routes: reviewRoutes,
    table: reviewsTable,
    reads: ['calls', 'organisations'],
    writes: ['applications'],
  },
  decisions: {
    routes: decisionRoutes,
    table: decisionsTable,
    reads: ['reviews', 'calls'],
    writes: ['applications'],
  },
  notices: {
    routes: noticeRoutes,
    table: noticesTable,
    reads: [
      'organisations',
      'calls',
      'applications',
      'reviews',
      'decisions',
      'startups',
      'incubation',
    ],
    also: { stream: 'streams', remind: 'daily' },
    follows: [
      'organisations',
      'calls',
      'applications',
      'documents',
      'reviews',
      'decisions',
      'incubation',
    ],
  },
  startups: {
    routes: startupRoutes,
    table: startupsTable,
    reads: ['applications'],
  },
  register: {
    routes: registerRoutes,
    table: registerTable,
    reads: ['calls', 'applications', 'decisions', 'startups'],
    also: { stream: 'changes' },
    follows: ['calls', 'decisions', 'startups'],
    sums: true,
  },
  incubation: {
    routes: incubationRoutes,
    table: incubationTable,
    reads: ['applications', 'calls', 'decisions', 'startups'],
    sums: true,
  },
  insights: {
    routes: insightRoutes,
    table: insightsTable,
    reads: ['startups', 'incubation', 'reviews'],
    also: { stream: 'changes' },
    follows: ['startups', 'incubation'],
    sums: true,
  },
} satisfies Record<ContextName, Context>;
