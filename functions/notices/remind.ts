import type { EventBridgeEvent } from 'aws-lambda';
import { inLanguage } from '#shared/values/localised.ts';
import { instantOf } from '#shared/values/instant.ts';
import { openTable } from '../storage/table.ts';
import { figuresDue } from './figures.ts';
import { hoursTomorrow } from './hours.ts';
import type { Draft } from './letters.ts';
import { sender } from './mail.ts';
import { surveysDue } from './places.ts';
import { post } from './post.ts';
import { letterRepository } from './repository.ts';
import { noticesTable } from './table.ts';
import { openWorld } from './world.ts';

const world = openWorld();
const letters = letterRepository(openTable(noticesTable));
const send = sender();

const DAYS_BEFORE = 3;

/**
 * Every morning, once each: of a draft for a call that closes within three days, of figures and of surveys
 * due, of hours with a mentor the day after.
 */
export const handler = async ({ time }: Pick<EventBridgeEvent<string, unknown>, 'time'>) => {
  const now = new Date(time);
  const at = instantOf(now);
  const until = instantOf(new Date(now.getTime() + DAYS_BEFORE * 86_400_000));
  const say = (letter: Draft, occasion: string) =>
    post({ world, letters, send }, letter, occasion, at);
  const { items: closing } = await world.calls.published({ from: at, until });
  for (const call of closing) {
    for (const draft of await world.draftsOf(call.id)) {
      const letter: Draft = {
        to: await world.membersOf(draft.organisationId),
        say: (words, language) =>
          words.closingSoon({
            title: draft.title,
            callTitle: inLanguage(call.title, language),
            closesAt: call.closesAt,
          }),
        link: `/applications/${draft.id}`,
      };
      await say(letter, `closing|${draft.id}|${call.closesAt}`);
    }
  }
  await figuresDue(world, at, say);
  await surveysDue(world, at, say);
  await hoursTomorrow(world, at, say);
};
