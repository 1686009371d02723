import { hourRoutes } from './hour-routes.ts';
import { mentorProfileRoutes } from './mentor-profile-routes.ts';
import { supportEventRoutes } from './support-event-routes.ts';

/** Mentors, their hours, and what else the centre does for startups. */
export const mentorRoutes = { ...mentorProfileRoutes, ...hourRoutes, ...supportEventRoutes };
