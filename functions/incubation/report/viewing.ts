import { hasRole, type Actor } from '#shared/identity/actor.ts';
import { overseers, type Role } from '#shared/identity/roles.ts';
import { fillReport } from '#shared/incubation/report/fill.ts';
import { reportForms } from '#shared/incubation/report/form.ts';
import { gapsOf, partOf } from '#shared/incubation/report/gaps.ts';
import type { Assignment, Report, ReportId } from '#shared/incubation/report/model.ts';
import type { ReportView } from '#shared/incubation/report/routes.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import type { PersonRepository } from '../../organisations/person-repository.ts';
import type { Needs } from '../needs.ts';
import { recordOf, type RecordNeeds } from './record.ts';
import type { ReportRepository } from './repository.ts';
import type { Snapshot } from './snapshot.ts';

/** What reporting needs of the world. */
export interface ReportNeeds extends RecordNeeds, Pick<Needs, 'named' | 'newId'> {
  reports: ReportRepository;
  people: Pick<PersonRepository, 'get' | 'withRole'>;
}

/** Whoever works for the centre or the department can be asked to fill a gap. */
export const helpers: readonly Role[] = ['centre', 'officer', 'mentor', 'finance'];

/** What stands in the report beside what was written: from the record now, or as it was frozen. */
export const filledOf = async (needs: ReportNeeds, report: Report): Promise<Snapshot> => {
  if (report.status === 'submitted') return needs.reports.frozen(report.id);
  const filled = fillReport(reportForms[report.form], await recordOf(needs, report.year));
  return { filled, gaps: gapsOf(report, filled) };
};

const oversees = (actor: Actor) => hasRole(actor, ...overseers);

/** The report, for who oversees it or was asked to fill a part of it. */
export const reportFor = async ({ reports }: ReportNeeds, id: ReportId, actor: Actor) => {
  const report = await reports.get(id);
  const assignments = await reports.assignments(id);
  const isHelper = hasRole(actor, ...helpers);
  const own = assignments.filter(({ personId }) => isHelper && personId === actor.id);
  if (!oversees(actor) && own.length === 0) throw refuse('not-found');
  return { report, assignments, own };
};

/** The parts of the draft this person may write: all for the centre, what they were asked for others. */
export const mayWrite = (actor: Actor, own: readonly Assignment[]) => {
  const asked = new Set(own.map(({ key }) => partOf(key)));
  const isCentre = hasRole(actor, 'centre');
  return (part: string) => isCentre || asked.has(part);
};

const everybody = async ({ people }: ReportNeeds) => {
  const found = await Promise.all(helpers.map((role) => people.withRole(role, {})));
  const all = found.flatMap(({ items }) => items.map(({ id, name }) => [id, name] as const));
  return [...new Map(all)].map(([id, name]) => ({ id, name }));
};

type Whole = Pick<ReportView, 'facts' | 'texts' | 'revenue' | 'filled' | 'gaps' | 'assignments'>;

/** What somebody who was asked for a part reads: that part; figures of startups are not theirs to see. */
const partFor = <T extends Whole>(whole: T, own: readonly Assignment[], actor: Actor): T => {
  const isTheirs = mayWrite(actor, own);
  const asked = new Set(own.map(({ key }) => key));
  return {
    ...whole,
    facts: Object.fromEntries(Object.entries(whole.facts).filter(([key]) => isTheirs(key))),
    texts: Object.fromEntries(Object.entries(whole.texts).filter(([key]) => isTheirs(key))),
    revenue: isTheirs('revenue') ? whole.revenue : [],
    filled: [],
    gaps: whole.gaps.filter(({ key }) => asked.has(key)),
    assignments: [...own],
  };
};

export const reportView = async (
  needs: ReportNeeds,
  { report, assignments, own }: Awaited<ReturnType<typeof reportFor>>,
  actor: Actor,
): Promise<ReportView> => {
  const isDraft = report.status === 'draft';
  const isCentre = hasRole(actor, 'centre');
  const offers = isCentre ? (['change', 'assign', 'submit'] as const) : (['change'] as const);
  const whole = { ...report, ...(await filledOf(needs, report)), assignments: [...assignments] };
  return {
    ...(oversees(actor) ? whole : partFor(whole, own, actor)),
    ...(isDraft && isCentre && { people: await everybody(needs) }),
    actions: isDraft && (isCentre || own.some(({ key }) => partOf(key))) ? [...offers] : [],
  };
};
