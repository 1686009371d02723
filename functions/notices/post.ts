import { createHash } from 'node:crypto';
import type { PersonId } from '#shared/identity/actor.ts';
import { LetterId } from '#shared/notices/model.ts';
import type { Instant } from '#shared/values/instant.ts';
import type { Language } from '#shared/values/localised.ts';
import { settings } from '../settings.ts';
import type { Draft } from './letters.ts';
import type { Send } from './mail.ts';
import type { LetterRepository } from './repository.ts';
import { letterWords, type Wording } from './words/index.ts';
import type { World } from './world.ts';

interface Needs {
  world: World;
  letters: LetterRepository;
  send: Send;
}

/** The same occasion and reader give the same letter: a stream tells everything at least once. */
export const letterIdOf = (occasion: string, reader: string) =>
  LetterId.parse(
    `let_${createHash('sha256').update(`${occasion}|${reader}`).digest('hex').slice(0, 32)}`,
  );

export const textOf = ({ body }: Wording, link: string, language: Language) => {
  const words = letterWords(language);
  return `${body}\n\n${words.open}\n${settings.PORTAL_URL}${link}\n\n${words.signature}`;
};

/** Sends what was not sent before. Sent, then noted: a letter twice is better than none. */
export const post = async (
  { world, letters, send }: Needs,
  { to, say, link }: Draft,
  occasion: string,
  at: Instant,
) => {
  const one = async (reader: PersonId) => {
    const id = letterIdOf(occasion, reader);
    const person = await world.people.find(reader);
    if (!person || (await letters.wasSent(id))) return;
    const wording = say(letterWords(person.language), person.language);
    await send({
      to: person.email,
      subject: wording.subject,
      text: textOf(wording, link, person.language),
    });
    await letters.keep({ id, personId: reader, ...wording, link, at });
  };
  for (const reader of to) await one(reader);
};
