import { corrected, MOST_CORRECTIONS, told } from '#shared/startups/metrics.ts';
import type { Startup } from '#shared/startups/model.ts';
import { shifted } from '#shared/startups/period.ts';
import { keptBy, mustBeTellable } from '#shared/startups/rules.ts';
import { questionsAbout } from '#shared/startups/sanity.ts';
import { refuse } from '#shared/workflow/refusal.ts';
import { happened } from '#shared/workflow/history.ts';
import { commit } from '../storage/commit.ts';
import type { Needs, Part } from './needs.ts';

/** The figures of a period: told once, later corrected with a reason, questioned but never held up. */
export const telling = ({ startups }: Needs): Part<'tellFigures'> => ({
  tellFigures: async (input, actor, { receivedAt: at }) => {
    const { startupId, period, version, figures, reason } = input;
    const startup = keptBy(await startups.get(startupId), actor);
    mustBeTellable(startup, period, at);
    const [standing, before] = await Promise.all([
      startups.snapshot(startupId, period),
      startups.snapshot(startupId, shifted(period, -1)),
    ]);
    if ((standing?.version ?? 0) !== version)
      throw refuse('changed-meanwhile', { version: standing?.version ?? 0 });
    if (standing && !reason) throw refuse('unfit', {}, [{ field: 'reason', code: 'required' }]);

    if (standing && standing.earlier.length >= MOST_CORRECTIONS)
      throw refuse('unfit', {}, [
        { field: 'period', code: 'too-many', params: { maximum: MOST_CORRECTIONS } },
      ]);

    const telling = { period, figures, toldAt: at, toldBy: actor.id };
    const snapshot = standing ? corrected(standing, telling, reason ?? '') : told(telling);
    const { lastPeriod = period } = startup;
    const latest: Startup = {
      ...startup,
      lastPeriod: lastPeriod < period ? period : lastPeriod,
      version: startup.version + 1,
      updatedAt: at,
    };
    const type = standing ? 'figuresCorrected' : 'figuresTold';
    const note = reason && { note: reason };
    const event = happened(type, latest, actor, at, { facts: { period }, ...note });
    await commit(startups.keepSnapshot(startupId, snapshot), ...startups.changed(latest, event));
    return { ...snapshot, questions: questionsAbout(figures, before?.figures) };
  },
});
