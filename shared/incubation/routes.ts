import { cohortRoutes } from './cohort-routes.ts';
import { mentorRoutes } from './mentor-routes.ts';
import { placeRoutes } from './place-routes.ts';

export const incubationRoutes = { ...cohortRoutes, ...placeRoutes, ...mentorRoutes };
