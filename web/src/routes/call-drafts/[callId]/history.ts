import type { HistoryLine } from '#shared/workflow/history.ts';
import type { Officer } from '#words/calls/officer/vi.ts';

type Hub = Officer['hub'];

const isKnown = (type: string, events: Hub['events']): type is keyof Hub['events'] =>
  Object.hasOwn(events, type);

/** One line of a call's history, as a sentence with who did it. */
export const sentenceOf = ({ type, byName }: HistoryLine, say: Hub) => {
  const who = byName ?? say.somebody;
  return isKnown(type, say.events) ? say.events[type](who) : say.otherEvent(who);
};
