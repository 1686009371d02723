import { json } from '@sveltejs/kit';
import { z } from 'zod';
import { idIn } from '#lib/applications/case.ts';
import { typeOfName } from '#lib/applications/sizes.ts';
import { answer } from '#lib/server/form.ts';
import { wordsIn } from '#words/index.ts';
import type { RequestHandler } from './$types';

const Picked = z.object({ name: z.string().min(1).max(200), size: z.int().positive() });

/** Where a picked file may be sent: a form for the store, good for five minutes. */
export const POST: RequestHandler = async ({ request, locals, params, url }) => {
  const { api, language } = locals;
  const say = wordsIn(language).applications.filling.papers;
  const picked = Picked.safeParse(await request.json().catch(() => undefined));
  if (!picked.success) return json({ title: say.wrongKind }, { status: 422 });
  return answer(async () => {
    const applicationId = idIn(params);
    const { callId } = await api.getApplication({ applicationId });
    const { checklist } = await api.getCall({ callId });
    const item = url.searchParams.get('item') ?? '';
    const types = checklist.find(({ key }) => key === item)?.types ?? [];
    const type = typeOfName(picked.data.name, types) ?? types[0] ?? 'pdf';
    const { upload } = await api.inviteDocument({ applicationId, item, type, ...picked.data });
    return upload;
  });
};
