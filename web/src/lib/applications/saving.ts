import type { Section } from '#shared/applications/model.ts';
import type { ApplicationView } from '#shared/applications/routes.ts';
import { asJson } from '#shared/applications/highlights.ts';
import type { Form } from '#shared/forms/form.ts';
import type { JsonObject } from '#shared/forms/json.ts';
import { ProblemError } from '#shared/http/problem.ts';
import type { PersonId } from '#shared/identity/actor.ts';
import type { SectionRead } from '#lib/forms/read.ts';
import { repointed } from '#lib/forms/read.ts';
import type { Api } from '#lib/server/api.ts';
import { sectionsOf } from './case.ts';

interface Saving {
  api: Api;
  application: ApplicationView;
  form: Form;
  key: string;
  read: SectionRead;
}

/** Sections that speak of rows of this one, as they have to read once rows of it are gone. */
const following = async ({ api, application, form, key, read }: Saving) => {
  if (Object.keys(read.kept).length === 0) return [];
  const { kept, answers } = await sectionsOf(api, application);
  const before: JsonObject = { ...answers, [key]: read.answers };
  const now = repointed(form, before, read.kept);
  return kept
    .filter((section) => section.key !== key && now[section.key] !== before[section.key])
    .map((section) => ({ ...section, answers: asJson(now[section.key]) }));
};

/** Whether saving as it was read would leave another section speaking of the wrong row. */
export const movesOthers = async (saving: Saving) => (await following(saving)).length > 0;

/** Saves a section, and after it what other sections say of its rows. */
export const save = async (saving: Saving, version: number) => {
  const { api, application, key, read } = saving;
  const applicationId = application.id;
  const others = await following(saving);
  const saved = await api.saveSection({
    applicationId,
    section: key,
    version,
    answers: read.answers,
  });
  for (const { key: section, version: at, answers } of others)
    await api.saveSection({ applicationId, section, version: at, answers });
  return saved;
};

export const isStale = (error: unknown) =>
  error instanceof ProblemError && error.problem.code === 'changed-meanwhile';

const JUST_NOW = 15_000;

/** The other copy is mine: my own autosave was on its way while I pressed "save". */
export const isMyOwn = ({ savedBy, savedAt }: Section, me: PersonId, now: number) =>
  savedBy === me && now - Date.parse(savedAt) < JUST_NOW;
