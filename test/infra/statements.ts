import { z } from 'zod';
import { flat } from '#infra/cloud/intrinsics.ts';
import { all, ownFunctions, type Template } from './template.ts';

const listed = z.union([z.unknown().array(), z.unknown().transform((one) => [one])]);
const Statement = z.object({
  Effect: z.enum(['Allow', 'Deny']),
  Action: listed.pipe(z.array(z.string())),
  Resource: listed.transform((resources) => resources.map(flat)),
  Condition: z.unknown().optional(),
});
export type Statement = z.infer<typeof Statement>;
export const Document = z.object({ Statement: z.array(Statement) });

const Policy = z.object({
  PolicyDocument: Document,
  Roles: z.array(z.object({ Ref: z.string() })),
});

/** Every statement of the policies of a role. */
const statementsOf = (template: Template, role: string): Statement[] =>
  all(template, 'AWS::IAM::Policy')
    .map((policy) => Policy.parse(policy))
    .filter(({ Roles }) => Roles.some(({ Ref }) => Ref === role))
    .flatMap(({ PolicyDocument }) => PolicyDocument.Statement);

/** A function as it is deployed: its environment, and what its role may do. */
export const deployedAs = (template: Template, name: string) => {
  const found = ownFunctions(template).find((one) => one.name === name);
  if (!found) throw new Error(`No function ${name} is deployed`);
  return {
    variables: found.Environment.Variables,
    statements: statementsOf(template, found.Role['Fn::GetAtt'][0]),
  };
};
