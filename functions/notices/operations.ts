import { PAGE_SIZE } from '#shared/http/page.ts';
import type { noticeRoutes } from '#shared/notices/routes.ts';
import type { Operations } from '../http/api.ts';
import { asPage, openCursor } from '../http/cursors.ts';
import type { LetterRepository } from './repository.ts';

export const noticeOperations = (letters: LetterRepository): Operations<typeof noticeRoutes> => ({
  listLetters: async ({ after }, actor) => {
    const found = await letters.of(actor.id, {
      limit: PAGE_SIZE,
      after: openCursor('listLetters', actor.id, after),
    });
    return asPage('listLetters', actor.id, found.items, found.after);
  },
});
