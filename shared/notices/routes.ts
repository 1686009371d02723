import { pageOf, paging } from '../http/page.ts';
import { route } from '../http/route.ts';
import * as z from 'zod';
import { Letter } from './model.ts';

export const noticeRoutes = {
  listLetters: route('GET /letters', {
    summary: 'Letters the portal sent me, the newest first',
    access: 'signed-in',
    input: z.object({ ...paging }),
    output: pageOf(Letter),
  }),
};
