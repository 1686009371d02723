import type { EventRepository } from './event-repository.ts';
import type { HourRepository } from './hour-repository.ts';
import type { MentorRepository } from './mentor-repository.ts';
import type { Needs } from './needs.ts';

/** What the operations on mentors, hours and support events need besides. */
export interface MentoringNeeds extends Needs {
  mentors: MentorRepository;
  hours: HourRepository;
  events: EventRepository;
}
