import { formalDay } from '#shared/values/dates.ts';
import type { OverseeingLetterWords } from './shape.ts';

const day = (of: Parameters<typeof formalDay>[0]) => formalDay(of, 'en');

export const overseeing: OverseeingLetterWords = {
  gap: ({ form, year, part, dueOn }) => ({
    subject: `Something is missing from the report of ${year}, needed by ${day(dueOn)}`,
    body: `The centre asks you to fill in a part that is still missing from its report of ${year} (form ${form})${part ? `:\n\n${part}` : '.'}\n\nDue: ${day(dueOn)}.`,
  }),
  remedy: ({ title, cause, what, owner, dueOn }) => ({
    subject: `A remedy for “${title}”, due ${day(dueOn)}`,
    body: `Problem: ${cause}\n\nProposed remedy: ${what}\n\nTo be done by: ${owner}\nDue: ${day(dueOn)}\n\nPlease answer on the portal once it is done.`,
  }),
  givenBack: ({ title, reason }) => ({
    subject: `The monitoring sheet of “${title}” needs more`,
    body: `The monitoring sheet was given back because:\n\n${reason}`,
  }),
  judged: ({ title }) => ({
    subject: `The monitoring sheet of “${title}” was judged`,
    body: `The monitoring sheet of “${title}” was judged. The portal shows what was found, product by product.`,
  }),
};
