import { describe, expect, it } from 'vitest';
import { decisionLifecycle } from '#shared/decisions/lifecycle.ts';
import { councilLifecycle, reviewSteps } from '#shared/reviews/lifecycle.ts';

const rows = (
  steps: Record<string, { from: readonly string[]; to: string; by: readonly string[] }>,
) =>
  Object.entries(steps).map(
    ([step, { from, to, by }]) => `${step}: ${from.join(' | ')} → ${to} by ${by.join(', ')}`,
  );

describe('the lifecycles of judging', () => {
  it('of a council has these steps and no other', () => {
    expect(rows(councilLifecycle.steps)).toMatchInlineSnapshot(`
      [
        "inform: formed | informed | adjourned → informed by officer, secretary",
        "open: informed → inSession by officer, secretary",
        "attend: inSession → inSession by officer, secretary",
        "authorise: inSession → inSession by officer, secretary",
        "adjourn: inSession → adjourned by officer, secretary",
        "conclude: inSession → concluded by officer, secretary",
        "dissolve: formed | informed | adjourned → dissolved by officer",
      ]
    `);
  });

  it('of a review has these steps and no other', () => {
    expect(rows(reviewSteps)).toMatchInlineSnapshot(`
      [
        "openVoting: assigned → voting by officer, secretary",
        "closeVoting: voting → counted by officer, secretary",
        "voidVoting: voting → assigned by officer, secretary",
        "release: assigned → released by officer",
      ]
    `);
  });

  it('of a decision has these steps and no other', () => {
    expect(rows(decisionLifecycle.steps)).toMatchInlineSnapshot(`
      [
        "approve: proposed → approved by other-approver",
        "return: proposed → returned by other-approver",
        "repropose: returned → proposed by officer",
      ]
    `);
  });
});
