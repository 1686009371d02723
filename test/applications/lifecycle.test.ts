import { describe, expect, it } from 'vitest';
import { applicationLifecycle, applicationPassage } from '#shared/applications/lifecycle.ts';

const rows = (
  steps: Record<string, { from: readonly string[]; to: string; by: readonly string[] }>,
) =>
  Object.entries(steps).map(
    ([step, { from, to, by }]) => `${step}: ${from.join(' | ')} → ${to} by ${by.join(', ')}`,
  );

describe('the lifecycle of an application', () => {
  it('has these steps and no other', () => {
    expect(rows({ ...applicationLifecycle.steps, ...applicationPassage })).toMatchInlineSnapshot(`
      [
        "edit: draft → draft by applicant",
        "submit: draft → submitted by applicant",
        "replace: submitted → submitted by applicant",
        "withdraw: draft | submitted → withdrawn by applicant",
        "requestSupplement: submitted → supplementing by officer",
        "answerSupplement: supplementing → supplemented by applicant",
        "admit: submitted | supplemented → valid by officer",
        "reject: submitted | supplementing | supplemented → invalid by officer",
        "review: valid → reviewing by council",
        "release: reviewing → valid by council",
        "approve: reviewing → approved by decision",
        "refuse: reviewing → refused by decision",
      ]
    `);
  });
});
