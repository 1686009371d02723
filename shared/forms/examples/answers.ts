import type { Answers } from '../form.ts';
import { ideaAnswers } from './idea.ts';
import { nd268Answers } from './nd268.ts';
import { tt20Answers } from './tt20.ts';
import { tt44Answers } from './tt44.ts';

/** Invented, complete, valid answers of each form, by form id: for the seed and the tests. */
export const exampleAnswers: Readonly<Record<string, Answers>> = {
  'nd268-i1-i5@1': nd268Answers,
  'tt20-b1-1-b1-2a@1': tt20Answers,
  'tt44-bm08-bm11@1': tt44Answers,
  'idea-intake@1': ideaAnswers,
};
