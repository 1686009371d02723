import { FeedbackStatus } from '#shared/register/feedback.ts';
import { needsPerson } from '#lib/server/guard.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await needsPerson(event);
  const { searchParams } = event.url;
  const status = FeedbackStatus.catch('received').parse(searchParams.get('status'));
  const after = searchParams.get('after') ?? undefined;
  return { status, page: await event.locals.api.listFeedback({ status, after }) };
};
