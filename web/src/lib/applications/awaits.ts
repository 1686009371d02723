import type { ApplicationLine } from '#shared/applications/routes.ts';
import { phaseOf } from '#shared/calls/rules.ts';
import { instantOf, type Instant } from '#shared/values/instant.ts';
import type { Awaited } from '#lib/parts/Awaits.svelte';
import { wordsIn } from '#words/index.ts';
import { callsOf, supplementOf } from './list.ts';

/** A result is news for a month. */
const NEWS = 30 * 86_400_000;

const isNews = ({ status, updatedAt }: ApplicationLine, now: Instant) =>
  ['approved', 'refused', 'invalid'].includes(status) &&
  Date.parse(now) - Date.parse(updatedAt) < NEWS;

/** What awaits an applicant: drafts while their call is open, additions until they are due, results to read. */
export const applicationsAwaiting = async ({
  api,
  me,
  language,
}: App.Locals): Promise<Awaited[]> => {
  const { person } = await me();
  const pages = await Promise.all(
    (person?.memberships ?? []).map(({ organisationId }) =>
      api.listApplications({ organisationId }),
    ),
  );
  const lines = pages.flatMap(({ items }) => items);
  const drafts = lines.filter(({ status }) => status === 'draft');
  const callOf = await callsOf(api, drafts);
  const now = instantOf(new Date());
  const say = wordsIn(language).applications.record;

  const awaited = async (line: ApplicationLine): Promise<Awaited[]> => {
    const href = `/applications/${line.id}`;
    const about = line.title || line.callTitle;
    if (line.status === 'draft') {
      const call = callOf(line.callId);
      return call && phaseOf(call, now) === 'open'
        ? [{ href, about, what: say.awaits.finish, by: call.closesAt }]
        : [];
    }
    const supplement = await supplementOf(api, line);
    if (supplement && now <= supplement.dueAt)
      return [{ href, about, what: say.awaits.supplement, by: supplement.dueAt }];
    return isNews(line, now) ? [{ href, about, what: say.awaits.result }] : [];
  };
  return (await Promise.all(lines.map(awaited))).flat();
};
