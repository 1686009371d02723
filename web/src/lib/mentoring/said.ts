import type { MatchReason } from '#shared/incubation/matching.ts';
import type { AdviceField } from '#shared/incubation/model.ts';
import type { Language } from '#shared/values/localised.ts';
import { spokenMinutes } from '#shared/values/time-left.ts';
import type { Words } from '#words/index.ts';

const listed = (names: readonly string[], language: Language) =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(names);

/** Languages by the names the reader knows them by. */
export const tongues = (codes: readonly string[], language: Language) => {
  const names = new Intl.DisplayNames(language, { type: 'language' });
  return listed(
    codes.map((code) => names.of(code) ?? code),
    language,
  );
};

export const fieldNames = (fields: readonly AdviceField[], words: Words, language: Language) =>
  listed(
    fields.map((field) => words.incubation.fields[field]),
    language,
  );

/** A grade as its reader writes it: 4,3 in Vietnamese. */
export const grade = (average: number, language: Language) =>
  new Intl.NumberFormat(language === 'ar' ? 'ar-u-nu-latn' : language).format(average);

/** Why a mentor suits, or not, in a sentence. */
export const sayReason = (reason: MatchReason, words: Words, language: Language): string => {
  const say = words.mentoring.mentors.reasons;
  switch (reason.code) {
    case 'invested':
      return say.invested;
    case 'fields':
      return say.fields(fieldNames(reason.fields, words, language));
    case 'no-field':
      return say.noField;
    case 'sector':
      return say.sector(words.startups.sector[reason.sector]);
    case 'time-left':
      return say.timeLeft(spokenMinutes(reason.minutes, language));
    case 'no-time-left':
      return say.noTimeLeft;
    case 'years':
      return say.years(reason.years);
    case 'languages':
      return say.languages(tongues(reason.languages, language));
    case 'liked':
      return say.liked(grade(reason.average, language), reason.count);
  }
};
