import { CallId } from '#shared/calls/model.ts';
import { DecisionId } from '#shared/decisions/model.ts';
import { awardEntry, callEntry, isAward, startupEntry } from '#shared/register/entries.ts';
import type { Entry, EntryId } from '#shared/register/entry.ts';
import { StartupId } from '#shared/startups/model.ts';
import { isShown } from '#shared/startups/sharing.ts';
import { findForm } from '#shared/forms/forms.ts';
import { Refusal } from '#shared/workflow/refusal.ts';
import { applicationRepository } from '../applications/repository.ts';
import { applicationsTable } from '../applications/table.ts';
import { callRepository } from '../calls/repository.ts';
import { callsTable } from '../calls/table.ts';
import { formRepository } from '../calls/form-repository.ts';
import { decisionRepository } from '../decisions/repository.ts';
import { decisionsTable } from '../decisions/table.ts';
import { organisationRepository } from '../organisations/organisation-repository.ts';
import { organisationsTable } from '../organisations/table.ts';
import { startupRepository } from '../startups/repository.ts';
import { startupsTable } from '../startups/table.ts';
import { openTable } from '../storage/table.ts';

/** The records of others, read as they are now: a record that comes late says only where to look. */
export const openSources = () => {
  const calls = callRepository(openTable(callsTable));
  const imported = formRepository(openTable(callsTable));
  const applications = applicationRepository(openTable(applicationsTable));
  const decisions = decisionRepository(openTable(decisionsTable));
  const startups = startupRepository(openTable(startupsTable));
  const organisations = organisationRepository(openTable(organisationsTable));

  const award = async (id: DecisionId) => {
    const decision = await decisions.get(id);
    if (!isAward(decision)) return undefined;
    const [call, host, application] = await Promise.all([
      calls.get(decision.callId),
      organisations.get(decision.organisationId),
      applications.get(decision.applicationId),
    ]);
    const [submission, form] = await Promise.all([
      applications.submission(application.id, application.submissions),
      findForm(call.formId) ?? imported.find(call.formId),
    ]);
    return awardEntry(decision, { call, host, form, submission });
  };

  const startup = async (id: StartupId) => {
    const { sharing, organisationId } = await startups.get(id);
    if (!isShown(sharing, 'profile', 'public')) return undefined;
    const [record, host] = await Promise.all([
      startups.whole(id),
      organisationId && organisations.get(organisationId),
    ]);
    return startupEntry(record, host ? host.commune : undefined);
  };

  const entry = async (id: EntryId): Promise<Entry | undefined> => {
    if (id.startsWith('call_')) return callEntry(await calls.get(CallId.parse(id)));
    if (id.startsWith('dec_')) return award(DecisionId.parse(id));
    return startup(StartupId.parse(id));
  };

  return {
    /** What the register is to show of a record; undefined for what is not, or no more, to be shown. */
    entry: async (id: EntryId) =>
      entry(id).catch((error: unknown) => {
        if (error instanceof Refusal && error.code === 'not-found') return undefined;
        throw error;
      }),
  };
};
