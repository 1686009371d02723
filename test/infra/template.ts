import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { z } from 'zod';
import { check } from '#infra/cloud/findings.ts';
import { portalStack } from '#infra/cloud/stack.ts';

const Resource = z.object({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  DeletionPolicy: z.string().optional(),
});
export const Template = z.object({ Resources: z.record(z.string(), Resource) });
export type Template = z.infer<typeof Template>;

/** A synthesised stage: both templates, and the tree they were made from. Nothing is bundled. */
export const synthesise = (stage: 'dev' | 'prod', context: Record<string, string> = {}) => {
  const app = new App({ context: { ...context, stage, 'aws:cdk:bundling-stacks': [] } });
  const stacks = portalStack(app);
  check(app);
  const assembly = app.synth();
  const read = (name: string) =>
    Template.parse(JSON.parse(readFileSync(join(assembly.directory, name), 'utf8')));
  return {
    app,
    portal: read(stacks.portal.templateFile),
    edge: read(stacks.edge.templateFile),
  };
};

/** The resources of one kind, by their logical ids. */
export const all = ({ Resources }: Template, type: string) =>
  Object.entries(Resources)
    .filter(([, { Type }]) => Type === type)
    .map(([id, { Properties, DeletionPolicy }]) => ({ id, DeletionPolicy, ...Properties }));

/** Our own functions; the one that copies files is CDK's. */
export const ownFunctions = (template: Template) =>
  z
    .array(
      z.looseObject({
        id: z.string(),
        FunctionName: z.string(),
        ReservedConcurrentExecutions: z.number().optional(),
        Role: z.object({ 'Fn::GetAtt': z.tuple([z.string(), z.literal('Arn')]) }),
        Environment: z.object({ Variables: z.record(z.string(), z.unknown()) }),
      }),
    )
    .parse(all(template, 'AWS::Lambda::Function').filter((one) => 'FunctionName' in one))
    .map((one) => ({ ...one, name: one.FunctionName.replace(/^vuon-uom-\w+?-/, '') }));
