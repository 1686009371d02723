import type { ApplicationLine } from '#shared/applications/routes.ts';
import type { CallId } from '#shared/calls/model.ts';
import type { Person } from '#shared/organisations/model.ts';
import { findPack } from '#shared/rulepacks/packs.ts';
import { instantOf } from '#shared/values/instant.ts';
import { inLanguage, type Language } from '#shared/values/localised.ts';
import { calendarOf } from '#lib/server/calendar.ts';
import type { Api } from '#lib/server/api.ts';
import { nextOf } from './next.ts';

/** The organisations a person may apply for. */
export const membershipsOf = async (api: Api, { memberships }: Person) =>
  Promise.all(memberships.map(({ organisationId }) => api.getOrganisation({ organisationId })));

/** Each call once, however many applications it has. */
export const callsOf = async (api: Api, lines: readonly Pick<ApplicationLine, 'callId'>[]) => {
  const ids = [...new Set(lines.map(({ callId }) => callId))];
  const calls = await Promise.all(ids.map((callId) => api.getCall({ callId })));
  return (id: CallId) => calls.find((call) => call.id === id);
};

/** Only an application that waits for additions has a deadline of its own. */
export const supplementOf = async (api: Api, { id, status }: ApplicationLine) => {
  if (status !== 'supplementing') return undefined;
  const { supplement } = await api.getApplication({ applicationId: id });
  return supplement;
};

/** Applications as a list shows them: with the call's name and what happens next. */
export const linesOf = async (api: Api, lines: readonly ApplicationLine[], language: Language) => {
  const callOf = await callsOf(api, lines);
  const now = instantOf(new Date());
  const calendar = await calendarOf(api);
  return Promise.all(
    lines.map(async (line) => {
      const call = callOf(line.callId);
      const application = { status: line.status, supplement: await supplementOf(api, line) };
      const next =
        call && nextOf({ application, call, pack: findPack(call.packId), now, calendar });
      return { line, next, call: call ? inLanguage(call.title, language) : line.callTitle };
    }),
  );
};
