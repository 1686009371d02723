import { applicationRoutes } from './applications/routes.ts';
import { callRoutes } from './calls/routes.ts';
import { decisionRoutes } from './decisions/routes.ts';
import { documentRoutes } from './documents/routes.ts';
import { incubationRoutes } from './incubation/routes.ts';
import { insightRoutes } from './insights/routes.ts';
import { noticeRoutes } from './notices/routes.ts';
import { organisationRoutes } from './organisations/routes.ts';
import { registerRoutes } from './register/routes.ts';
import { reviewRoutes } from './reviews/routes.ts';
import { startupRoutes } from './startups/routes.ts';

/** Every operation of the API, for the web's client and the description. */
export const routes = {
  ...organisationRoutes,
  ...callRoutes,
  ...applicationRoutes,
  ...documentRoutes,
  ...reviewRoutes,
  ...decisionRoutes,
  ...noticeRoutes,
  ...startupRoutes,
  ...registerRoutes,
  ...incubationRoutes,
  ...insightRoutes,
};
