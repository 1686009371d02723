import { Validations } from 'aws-cdk-lib';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { dev, prod } from './stages.ts';

/** How many rules are accepted for how many reasons. It may fall; whoever raises it says why in the commit. */
const ACCEPTED = { dev: 22, prod: 21 };

const acceptedIn = ({ app }: typeof dev) =>
  app.node.findAll().flatMap(
    ({ node }) =>
      node.metadata
        .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
        .flatMap(({ data }) => Object.entries(z.record(z.string(), z.string()).parse(data)))
        .map(([id, reason]) => ({ where: node.path, id, reason }))
        .filter(({ id }) => /AwsSolutions|Serverless/.test(id)), // the CDK accepts some of its own warnings
  );

// Synthesis itself stops at a finding that is neither fixed nor accepted: both stages got here.
describe.each([
  ['dev', dev],
  ['prod', prod],
] as const)('what is accepted in %s', (stage, synthesised) => {
  const accepted = acceptedIn(synthesised);

  it('has a reason, an owner and a day to look again', () => {
    for (const { reason } of accepted) {
      const [why = ''] = reason.split(' Owner:');
      expect(why.length).toBeGreaterThanOrEqual(30);
      expect(reason).toMatch(/Owner: .+; review by \d{4}-\d{2}-\d{2}\.$/);
    }
  });

  it('names the star where it is a star', () => {
    for (const { id } of accepted)
      if (id.includes('IAM5')) expect(id).toMatch(/\[(Resource|Action)::.+\]$/);
  });

  it('is never accepted for the whole portal', () => {
    for (const { where } of accepted) expect(where.split('/').length).toBeGreaterThan(1);
  });

  it('does not grow unseen', () => {
    const decided = accepted.map(({ id, reason }) => `${id.replace(/\[.*/, '')}: ${reason}`);
    expect(new Set(decided).size).toBe(ACCEPTED[stage]);
  });
});
