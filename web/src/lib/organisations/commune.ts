import { ProblemError } from '#shared/http/problem.ts';
import { communesLike, type Commune } from '#shared/places/place.ts';
import type { Form } from '#lib/server/form.ts';
import type { Words } from '#words/index.ts';

type Say = Words['organisations']['place'];

/** The most communes shown to choose from. */
export const MOST_CHOICES = 30;

export const withProvince = ({ name, provinceName }: Commune) => `${name}, ${provinceName}`;

/** What a name somebody typed may mean; the province, where chosen, narrows it. */
export const choicesFor = (typed: string, province: string | undefined) =>
  typed.trim() ? communesLike(typed, province) : [];

const refused = (message: string) =>
  new ProblemError({
    type: 'urn:vuon-uom:unfit',
    status: 422,
    code: 'unfit',
    title: message,
    fields: [{ field: 'commune', code: 'wrong-choice', message }],
  });

/**
 * The code of the commune somebody named: the only one of that name, or the one they chose of several. Otherwise the
 * page comes back with those it may be, to choose from.
 */
export const communeIn = (form: Form, say: Say): string | undefined => {
  const typed = form.text('commune');
  if (!typed) return undefined;
  const found = choicesFor(typed, form.maybe('province'));
  const chosen = found.find(({ code }) => code === form.text('communeCode'));
  const [only, ...others] = found;
  if (chosen) return chosen.code;
  if (!only) throw refused(say.none(typed));
  if (others.length === 0) return only.code;
  throw refused(found.length > MOST_CHOICES ? say.tooMany(found.length) : say.choose);
};
