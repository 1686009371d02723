import type { Submission } from '../applications/model.ts';
import { asJson } from '../applications/highlights.ts';
import type { Call } from '../calls/model.ts';
import type { Decision } from '../decisions/model.ts';
import type { Form } from '../forms/form.ts';
import { valueAt } from '../forms/json.ts';
import type { Organisation } from '../organisations/model.ts';
import type { StartupRecord } from '../startups/views.ts';
import { groupsShown } from '../startups/views.ts';
import type { FieldGroup } from '../startups/sharing.ts';
import type { AwardEntry, CallEntry, StartupEntry } from './entry.ts';
import { ScienceField } from './field.ts';

/** A call as the register has it; not before it is published. */
export const callEntry = (call: Call): CallEntry | undefined => {
  const { id, code, title, track, status, opensAt, closesAt, budget } = call;
  if (status === 'draft') return undefined;
  return { kind: 'call', id, code, title, field: track, status, opensAt, closesAt, budget };
};

/** What an award is shown with besides its decision. */
export interface AwardSources {
  call: Pick<Call, 'track'>;
  host: Pick<Organisation, 'kind' | 'commune'>;
  form: Form | undefined;
  /** The submission that was judged. */
  submission: Pick<Submission, 'answers'> | undefined;
}

/** Whether everybody may know of it: declined, and not yet decided, is between the applicant and the department. */
export const isAward = ({ status, outcome }: Decision) =>
  status === 'approved' && outcome === 'fund';

/** What was funded, as the register has it: no word of how it was judged or what was asked for. */
export const awardEntry = (decision: Decision, sources: AwardSources): AwardEntry | undefined => {
  const { id, callId, organisationId, decisionNumber, decidedAt, amount } = decision;
  if (!isAward(decision) || !decisionNumber || !decidedAt) return undefined;
  const { host, call } = sources;
  const { months, field } = told(sources);
  return {
    kind: 'award',
    id,
    callId,
    title: decision.applicationTitle,
    recipient: {
      id: organisationId,
      kind: host.kind,
      ...(host.kind !== 'household' && { name: decision.organisationName }),
      ...(host.commune && { commune: host.commune }),
    },
    field: field ?? call.track,
    amount,
    ...(months && { months }),
    decisionNumber,
    decidedAt,
  };
};

/** What the form tells that belongs to an award: how long, and which field of science where it asks for one. */
const told = ({ form, submission }: AwardSources) => {
  const answers = asJson(submission?.answers);
  const months = form?.ui.highlights.months && valueAt(answers, form.ui.highlights.months);
  return {
    months: typeof months === 'number' && months > 0 ? Math.round(months) : undefined,
    field: ScienceField.safeParse(valueAt(answers, '/topic/field')).data,
  };
};

/** A startup as its founders show it; undefined while they show nothing. */
export const startupEntry = (
  record: StartupRecord,
  commune: string | undefined,
): StartupEntry | undefined => {
  const groups = groupsShown(record.startup, 'public');
  if (!groups.includes('profile')) return undefined;
  const { id, name, kind, sector, stage, status, summary } = record.startup;
  const { foundedOn, website, registeredAt } = record.startup;
  const shown = groups.flatMap((group) => Object.entries(partOf[group](record)));
  return {
    kind: 'startup',
    ...{ id, name, is: kind, field: sector, stage, status, summary, registeredAt },
    ...(foundedOn && { foundedOn }),
    ...(website && { website }),
    ...(commune && { commune }),
    ...Object.fromEntries(shown),
  };
};

type Parts = Pick<
  StartupEntry,
  'team' | 'readiness' | 'metrics' | 'rounds' | 'property' | 'support'
>;

/** What each group puts into the register: figures and things, never who. */
const partOf: Record<FieldGroup, (record: StartupRecord) => Partial<Parts>> = {
  profile: () => ({}),
  team: ({ startup: { team } }) => ({
    team: { people: team.length, founders: team.filter(({ isFounder }) => isFounder).length },
  }),
  readiness: ({ startup: { trl, mrl } }) =>
    trl || mrl ? { readiness: { ...(trl && { trl }), ...(mrl && { mrl }) } } : {},
  metrics: ({ metrics }) => {
    const last = metrics.at(-1);
    if (!last) return {};
    const { revenue, payingCustomers, jobs, femaleJobs } = last.figures;
    return { metrics: { period: last.period, revenue, payingCustomers, jobs, femaleJobs } };
  },
  rounds: ({ rounds }) => ({
    rounds: rounds.map(({ name, instrument, disbursed, on }) => ({
      name,
      instrument,
      disbursed,
      on,
    })),
  }),
  property: ({ property }) => ({
    property: property.map(({ kind, title, status, number, on }) => ({
      ...{ kind, title, status, on },
      ...(number && { number }),
    })),
  }),
  support: ({ support }) => ({
    support: support.map(({ group, what, value, on }) => ({ group, what, value, on })),
  }),
};
