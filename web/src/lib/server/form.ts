import { fail, json } from '@sveltejs/kit';
import { ProblemError } from '#shared/http/problem.ts';
import { readDay } from '#shared/values/dates.ts';
import { parseDong } from '#shared/values/dong.ts';
import type { Failed } from '#lib/form.ts';
import { readPosted, textsIn } from './posted.ts';

/** Reads what the browser posted: always text, here turned into values. */
export const readForm = async (request: Request) => {
  const posted = await readPosted(request);
  const texts = textsIn(posted).map(([name, value]) => [name, value.normalize('NFC')] as const);
  const text = (name: string) => texts.find(([field]) => field === name)?.[1].trim() ?? '';
  return {
    text,
    /** Absent when left empty: for what is optional. */
    maybe: (name: string) => text(name) || undefined,
    all: (name: string) => texts.filter(([field]) => field === name).map(([, value]) => value),
    number: (name: string) => Number(text(name)),
    /** Whole đồng from what was typed; left as NaN, so that the API names the field, when it is none. */
    money: (name: string) => parseDong(text(name)) ?? Number.NaN,
    /** `18/12/2026` → `2026-12-18`; anything else goes through as typed, for the API to refuse. */
    date: (name: string) => {
      const day = readDay(text(name));
      return day.ok ? day.value : text(name);
    },
    checked: (name: string) => texts.some(([field]) => field === name),
    /** The version the page was made from, or the newer one its writer chose to replace: <Version />. */
    version: () => Number(texts.findLast(([field]) => field === 'version')?.[1] ?? ''),
    /** The idempotency key of this page: <Once />. */
    once: () => ({ once: text('once') }),
    typed: () => {
      const typed: Record<string, string[]> = {};
      for (const [name, value] of texts) (typed[name] ??= []).push(value);
      return typed;
    },
  };
};
export type Form = Awaited<ReturnType<typeof readForm>>;

/** Runs an action. A problem the person can mend goes back to the page beside what they typed. */
export const act = async <Result>(request: Request, action: (form: Form) => Promise<Result>) => {
  const form = await readForm(request);
  try {
    return await action(form);
  } catch (error) {
    if (!(error instanceof ProblemError) || error.problem.status >= 500) throw error;
    const failed: Failed = { problem: error.problem, typed: form.typed() };
    return fail(error.problem.status, failed);
  }
};

/** Answers a script of ours (autosave, upload) with what it asked for, or with the problem. */
export const answer = async (work: () => Promise<object>) => {
  try {
    return json(await work());
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return json(error.problem, { status: error.problem.status });
  }
};
