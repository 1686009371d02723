import { PAGE_SIZE } from '#shared/http/page.ts';
import { lastingFacets } from '#shared/register/facets.ts';
import type { registerRoutes } from '#shared/register/routes.ts';
import { search } from '#shared/register/search.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import type { Operations } from '../http/api.ts';
import { settings } from '../settings.ts';
import type { FeedbackRepository } from './feedback-repository.ts';
import type { Memory } from './memory.ts';

type Done = 'searchRegister' | 'getAward' | 'getShownStartup' | 'listEntries' | 'getEdition';

interface Needs {
  memory: Memory;
  feedback: FeedbackRepository;
}

/** A response of a function holds six megabytes: a thousand entries are less than one. */
const MANY = 1_000;

const pagesOf = (total: number, size: number) => Math.max(1, Math.ceil(total / size));

/** What everybody reads: nothing here depends on who asks. */
export const searching = ({
  memory,
  feedback,
}: Needs): Pick<Operations<typeof registerRoutes>, Done> => {
  return {
    searchRegister: async ({ q = '', sort, page, ...wanted }, _, { receivedAt: now }) => {
      const { register } = await memory.now();
      const from = (page - 1) * PAGE_SIZE;
      const until = from + PAGE_SIZE;
      const { total, found, counts } = search(register, {
        typed: q,
        wanted,
        sort,
        now,
        from,
        until,
      });
      return { total, page, pages: pagesOf(total, PAGE_SIZE), items: found, facets: counts };
    },

    getAward: async ({ decisionId }) => {
      const { find } = await memory.now();
      const award = find(decisionId);
      if (award?.kind !== 'award') throw refuse('not-found');
      const call = find(award.callId);
      return {
        award,
        ...(call?.kind === 'call' && { call }),
        feedback: await feedback.answeredAbout(decisionId),
      };
    },

    getShownStartup: async ({ startupId }) => {
      const startup = (await memory.now()).find(startupId);
      if (startup?.kind !== 'startup') throw refuse('not-found');
      return { startup };
    },

    listEntries: async ({ kind, year, page }) => {
      const { edition, register } = await memory.now();
      const of = register.all
        .map(({ entry }) => entry)
        .filter((entry) => entry.kind === kind)
        .filter((entry) => year === undefined || lastingFacets(entry).year === year);
      return {
        edition: numbered(edition),
        publisher: settings.ORGAN_ID,
        pages: pagesOf(of.length, MANY),
        items: of.slice((page - 1) * MANY, page * MANY),
      };
    },

    getEdition: async () => numbered((await memory.now()).edition),
  };
};

const numbered = ({ version, at }: { version: number; at?: string | undefined }) => ({
  number: version,
  ...(at && { at }),
});
