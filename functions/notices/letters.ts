import type { Application } from '#shared/applications/model.ts';
import { ApplicationId } from '#shared/applications/model.ts';
import { CallId } from '#shared/calls/model.ts';
import { DecisionId } from '#shared/decisions/model.ts';
import { PersonId } from '#shared/identity/actor.ts';
import { Role } from '#shared/identity/roles.ts';
import { CouncilId } from '#shared/reviews/model.ts';
import { inLanguage, type Language } from '#shared/values/localised.ts';
import type { HistoryEvent } from '#shared/workflow/history.ts';
import { ofAssignments, ofHours } from './hours.ts';
import { ofFunded, ofReports } from './overseeing.ts';
import { ofPlaces, ofSlots } from './places.ts';
import type { LetterWords, Wording } from './words/index.ts';
import type { World } from './world.ts';

/** A letter before it has a reader: who gets it, what it says in their language, where it leads. */
export interface Draft {
  to: readonly PersonId[];
  say: (words: LetterWords, language: Language) => Wording;
  link: string;
}

/** What a stream told: which record, and what happened to it. */
export interface Told {
  pk: string;
  event: HistoryEvent;
}

type Writer = (told: Told, world: World) => Promise<Draft[]>;

const toHost = async (
  { pk }: Told,
  world: World,
  say: (application: Application) => Draft['say'],
): Promise<Draft[]> => {
  const application = await world.applications.get(ApplicationId.parse(pk));
  const to = await world.membersOf(application.organisationId);
  return [{ to, say: say(application), link: `/applications/${application.id}` }];
};

const receipt = (application: Application, at: HistoryEvent['at']) => ({
  ...application,
  dossierCode: application.dossierCode ?? '',
  receivedAt: at,
});

const ofApplications: Record<string, Writer> = {
  submitted: (told, world) =>
    toHost(told, world, (it) => (words) => words.submitted(receipt(it, told.event.at))),
  replaced: (told, world) =>
    toHost(told, world, (it) => (words) => words.replaced(receipt(it, told.event.at))),
  withdrawn: (told, world) => toHost(told, world, (it) => (words) => words.withdrawn(it)),
  supplementRequested: (told, world) =>
    toHost(
      told,
      world,
      (it) => (words) =>
        words.supplementRequested({
          ...it,
          dueAt: it.supplement?.dueAt ?? told.event.at,
          missing: it.supplement?.missing ?? [],
          note: it.supplement?.note ?? '',
        }),
    ),
  supplementAnswered: (told, world) =>
    toHost(told, world, (it) => (words) => words.supplementAnswered(receipt(it, told.event.at))),
  admitted: (told, world) => toHost(told, world, (it) => (words) => words.admitted(it)),
  rejected: (told, world) => toHost(told, world, (it) => (words) => words.rejected(it)),
};

const corrected: Writer = async ({ pk, event }, world) => {
  const call = await world.calls.get(CallId.parse(pk));
  const to = await world.applicantsOf(call.id);
  return [
    {
      to,
      say: (words, language) =>
        words.callCorrected({
          callTitle: inLanguage(call.title, language),
          reason: event.note ?? '',
          closesAt: call.closesAt,
        }),
      link: `/calls/${call.id}`,
    },
  ];
};

const informed: Writer = async ({ pk }, world) => {
  const council = await world.councils.get(CouncilId.parse(pk));
  const call = await world.calls.get(council.callId);
  const { meeting } = council;
  if (!meeting) return [];
  return [
    {
      to: council.members.map(({ personId }) => personId),
      say: (words, language) =>
        words.councilInformed({
          callTitle: inLanguage(call.title, language),
          meetingAt: meeting.at,
          place: meeting.place ?? '',
        }),
      link: '/reviews',
    },
  ];
};

/** Told to all who were called, but for the one who adjourned: the meeting stands among the earlier. */
const adjourned: Writer = async ({ pk, event }, world) => {
  const council = await world.councils.get(CouncilId.parse(pk));
  const call = await world.calls.get(council.callId);
  const meeting = council.earlier.find((one) => one.adjourned?.at === event.at);
  if (!meeting) return [];
  const called = new Set([...council.members.map(({ personId }) => personId), council.secretaryId]);
  return [
    {
      to: [...called].filter((person) => person !== event.by),
      say: (words, language) =>
        words.councilAdjourned({
          callTitle: inLanguage(call.title, language),
          meetingAt: meeting.at,
          reason: event.note ?? '',
        }),
      link: '/reviews',
    },
  ];
};

const proposed: Writer = async ({ pk }, world) => {
  const decision = await world.decisions.get(DecisionId.parse(pk));
  const approvers = await world.peopleWith('approver');
  return [
    {
      to: approvers.filter((person) => person !== decision.proposedBy),
      say: (words) => words.proposed({ title: decision.applicationTitle }),
      link: `/decisions/${decision.id}`,
    },
  ];
};

const ofDecisions: Record<string, Writer> = {
  proposed,
  reproposed: proposed,
  returned: async ({ pk }, world) => {
    const decision = await world.decisions.get(DecisionId.parse(pk));
    const about = { title: decision.applicationTitle, reason: decision.returnReason ?? '' };
    return [
      {
        to: [decision.proposedBy],
        say: (words) => words.returned(about),
        link: `/decisions/${decision.id}`,
      },
    ];
  },
  approved: async ({ pk }, world) => {
    const decision = await world.decisions.get(DecisionId.parse(pk));
    const application = await world.applications.get(decision.applicationId);
    const about = {
      ...decision,
      title: application.title,
      callTitle: application.callTitle,
      decisionNumber: decision.decisionNumber ?? '',
    };
    return [
      {
        to: await world.membersOf(application.organisationId),
        say: (words) => (decision.outcome === 'fund' ? words.funded(about) : words.declined(about)),
        link: `/applications/${application.id}`,
      },
    ];
  },
};

const roleChanged =
  (template: 'roleGranted' | 'roleRevoked'): Writer =>
  ({ pk, event }) => {
    const role = Role.parse(event.facts?.role);
    const about = { role, reason: event.note ?? '' };
    return Promise.resolve([
      { to: [PersonId.parse(pk)], say: (words) => words[template](about), link: '/me' },
    ]);
  };

/** Which letters an event calls for, by what happened to what. What is not here writes none. */
export const writers: Record<string, Record<string, Writer>> = {
  application: ofApplications,
  call: { corrected },
  council: { informed, adjourned },
  decision: ofDecisions,
  place: ofPlaces,
  slot: ofSlots,
  hour: ofHours,
  assignment: ofAssignments,
  funded: ofFunded,
  report: ofReports,
  person: { roleGranted: roleChanged('roleGranted'), roleRevoked: roleChanged('roleRevoked') },
};
