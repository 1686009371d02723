import { error } from '@sveltejs/kit';
import { GALLERY } from '$app/env/private';
import { exampleAnswers } from '#shared/forms/examples/answers.ts';
import { forms } from '#shared/forms/forms.ts';
import type { Answers } from '#shared/forms/form.ts';
import { checkForm, checkSection } from '#shared/forms/validate.ts';
import { prefilled } from '#lib/forms/prefill.ts';
import { readSection } from '#lib/forms/read.ts';
import type { Actions, PageServerLoad } from './$types';

/** Every form with its invented answers, to be looked at and filled in while building; people never see it. */
const asked = (url: URL) => {
  const form = forms.find(({ id }) => id === url.searchParams.get('form')) ?? forms[0];
  if (GALLERY !== '1' || !form) error(404);
  const section = url.searchParams.get('section') ?? form.ui.sections[0]?.key ?? '';
  const example = exampleAnswers[form.id] ?? {};
  const state = url.searchParams.get('state') ?? 'example';
  return { form, section, state, answers: state === 'empty' ? {} : example };
};

const record = { name: 'Công ty TNHH Mầm Xanh (dữ liệu mẫu)', taxCode: '0100109106' };

export const load: PageServerLoad = ({ url }) => {
  const { form, section, state, answers } = asked(url);
  const whole: Answers = state === 'wrong' ? { ...answers, [section]: {} } : answers;
  return {
    ...{ form, section, state },
    ...prefilled(form, whole, record),
    problems: state === 'example' ? [] : checkForm(form, whole),
  };
};

export const actions: Actions = {
  default: async ({ request, url, locals }) => {
    const { form, section, answers } = asked(url);
    const read = readSection(form, section, await request.formData(), locals.language);
    const all = { ...answers, [section]: read.answers };
    return {
      read,
      all,
      wrong: [...read.problems, ...checkSection(form, section, read.answers, all)],
    };
  },
};
