import { error } from '@sveltejs/kit';
import type { Api } from '#lib/server/api.ts';
import { calendarOf } from '#lib/server/calendar.ts';
import { Form } from '#shared/forms/form.ts';
import { CallId, type Call } from '#shared/calls/model.ts';
import { packOf } from './pack.ts';

/** The call an address names; an address that could be no call's is no page. */
export const callIdIn = ({ callId }: { callId: string }) => {
  const id = CallId.safeParse(callId);
  if (!id.success) error(404);
  return id.data;
};

/** What the page of a call shows beside the call: its pack, the outline of its form, the holidays. */
export const aroundCall = async (api: Api, { packId, formId }: Pick<Call, 'packId' | 'formId'>) => {
  const [pack, form, calendar] = await Promise.all([
    packOf(api, packId),
    api.getForm({ formId }).then((found) => Form.parse(found)),
    calendarOf(api),
  ]);
  return {
    pack,
    calendar,
    form: { title: form.title, sections: form.ui.sections.map(({ title }) => title) },
  };
};
