import { cohortRoutes } from './cohort-routes.ts';
import { mentorRoutes } from './mentor-routes.ts';
import { monitoringRoutes } from './monitoring-routes.ts';
import { placeRoutes } from './place-routes.ts';
import { reportRoutes } from './report/routes.ts';

export const incubationRoutes = {
  ...cohortRoutes,
  ...placeRoutes,
  ...mentorRoutes,
  ...monitoringRoutes,
  ...reportRoutes,
};
