import type { Day } from '#shared/values/instant.ts';
import type { Wording } from '../shape.ts';

interface Project {
  title: string;
}

/** Letters about funded projects and about the yearly report. */
export interface OverseeingLetterWords {
  /** `part` is the title of the part, where it has one of its own. */
  gap: (of: { form: string; year: number; part: string | undefined; dueOn: Day }) => Wording;
  remedy: (of: Project & { cause: string; what: string; owner: string; dueOn: Day }) => Wording;
  givenBack: (of: Project & { reason: string }) => Wording;
  judged: (of: Project) => Wording;
}
