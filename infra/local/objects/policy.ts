import { z } from 'zod';
import { algorithm, checkSignature, scopeOf } from './credential.ts';
import type { Form } from './form.ts';
import { denied, refusal } from './refusal.ts';

const Length = z.int().nonnegative();
const Matching = z.enum(['eq', 'starts-with']);
const Field = z.string().regex(/^\$./);

const Policy = z.object({
  expiration: z.iso.datetime(),
  conditions: z.array(
    z.union([
      z.tuple([z.literal('content-length-range'), Length, Length]),
      z.tuple([Matching, Field, z.string()]),
      z.record(z.string(), z.string()),
    ]),
  ),
});

type Test = {
  readonly field: string;
  readonly how: z.infer<typeof Matching>;
  readonly value: string;
};

const parsed = (policy: string) => {
  try {
    return Policy.parse(JSON.parse(Buffer.from(policy, 'base64').toString()));
  } catch {
    throw refusal(400, 'InvalidPolicyDocument');
  }
};

const testsIn = (conditions: z.infer<typeof Policy>['conditions']): Test[] =>
  conditions.flatMap((condition): Test[] => {
    if (!Array.isArray(condition)) {
      const pairs = Object.entries(condition);
      return pairs.map(([name, value]) => ({ field: name.toLowerCase(), how: 'eq', value }));
    }
    if (condition[0] === 'content-length-range') return [];
    const [how, name, value] = condition;
    return [{ field: name.slice(1).toLowerCase(), how, value }];
  });

const holds = ({ how, value }: Test, given: string | undefined) =>
  given !== undefined && (how === 'eq' ? given === value : given.startsWith(value));

/** Each field must be spoken for by the policy, or the holder of a form could add some. */
const checkFields = (fields: ReadonlyMap<string, string>, tests: readonly Test[]) => {
  const failed = tests.find((test) => !holds(test, fields.get(test.field)));
  if (failed) throw denied(`Invalid according to Policy: ${failed.how} ${failed.field}`);
  const free = /^(policy|x-amz-signature|x-ignore-.*)$/;
  const spokenFor = new Set(tests.map(({ field }) => field));
  const extra = [...fields.keys()].find((name) => !free.test(name) && !spokenFor.has(name));
  if (extra) throw denied(`Invalid according to Policy: Extra input fields: ${extra}`);
  for (const needed of ['bucket', 'key']) {
    if (!spokenFor.has(needed)) throw denied(`Invalid according to Policy: no ${needed}`);
  }
};

/**
 * Refuses a posted form that its signed policy does not allow (`fields` with the bucket of the
 * address among them): 403 for the signature, the expiry or a field, 400 for the size.
 * Source: "Creating a POST policy", Amazon S3 API reference.
 */
export const checkPolicy = (fields: ReadonlyMap<string, string>, file: Form['file']) => {
  const policy = fields.get('policy');
  if (!policy) throw denied('A POST needs a policy');
  if (fields.get('x-amz-algorithm') !== algorithm) throw denied(`Only ${algorithm}`);
  const scope = scopeOf(fields.get('x-amz-credential') ?? '');
  checkSignature(scope, policy, fields.get('x-amz-signature') ?? '');
  const { expiration, conditions } = parsed(policy);
  if (Date.parse(expiration) <= Date.now()) {
    throw denied('Invalid according to Policy: Policy expired.');
  }
  checkFields(fields, testsIn(conditions));
  for (const condition of conditions) {
    if (!Array.isArray(condition) || condition[0] !== 'content-length-range') continue;
    const [, least, most] = condition;
    if (file.bytes.length > most) throw refusal(400, 'EntityTooLarge');
    if (file.bytes.length < least) throw refusal(400, 'EntityTooSmall');
  }
};
