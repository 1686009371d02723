import { Stage, Sector, StartupKind, type TeamMember } from '#shared/startups/model.ts';
import { Rhythm } from '#shared/startups/period.ts';
import { Audience, FieldGroup, type Sharing } from '#shared/startups/sharing.ts';
import type { Language } from '#shared/values/localised.ts';
import { mustChoose } from '#lib/organisations/must-choose.ts';
import type { Form } from '#lib/server/form.ts';

const MOST_LINES = 33;

/** The lines of the team that were filled in; a line left empty is none. */
const teamIn = (form: Form): TeamMember[] =>
  Array.from({ length: MOST_LINES }, (_, at) => `team.${at}`).flatMap((line) => {
    const [name, role] = [form.text(`${line}.name`), form.text(`${line}.role`)];
    if (!name && !role) return [];
    const gender = (['female', 'male'] as const).find((one) => one === form.text(`${line}.gender`));
    const isFounder = form.checked(`${line}.isFounder`);
    return [{ name, role, isFounder, ...(gender && { gender }) }];
  });

/** What was said of a startup, all but whose it is. */
export const profileIn = (form: Form, language: Language) => ({
  name: form.text('name'),
  sector: mustChoose(form, 'sector', Sector.options, language),
  stage: mustChoose(form, 'stage', Stage.options, language),
  summary: form.text('summary'),
  foundedOn: form.maybe('foundedOn') && form.date('foundedOn'),
  website: form.maybe('website'),
  rhythm: mustChoose(form, 'rhythm', Rhythm.options, language),
  team: teamIn(form),
});

export const kindIn = (form: Form, language: Language) =>
  mustChoose(form, 'kind', StartupKind.options, language);

/** Whose it is: a group, a person, or one of these organisations, as the form offers them. */
export const whoseIn = (
  form: Form,
  organisations: readonly string[],
  language: Language,
): { kind: StartupKind; organisationId?: string } => {
  const chosen = mustChoose(form, 'whose', ['group', 'person', ...organisations], language);
  return chosen === 'group' || chosen === 'person'
    ? { kind: chosen }
    : { kind: 'company', organisationId: chosen };
};

/** Group by group, whom it is shown to. */
export const sharingIn = (form: Form): Sharing => {
  const toWhom = (group: FieldGroup) => {
    const chosen = form.all(`sharing.${group}`);
    return { mentors: chosen.includes('mentors'), public: chosen.includes('public') };
  };
  return {
    profile: toWhom('profile'),
    team: toWhom('team'),
    readiness: toWhom('readiness'),
    metrics: toWhom('metrics'),
    rounds: toWhom('rounds'),
    property: toWhom('property'),
    support: toWhom('support'),
  };
};

export const sharedWith = (sharing: Sharing, group: FieldGroup) =>
  Audience.options.filter((audience) => sharing[group][audience]);
