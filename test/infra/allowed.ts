import { z } from 'zod';
import type { AwsCall } from '#functions/storage/watch.ts';
import { needsOf, type Need } from './needs.ts';
import { deployedAs, type Statement } from './statements.ts';
import type { Template } from './template.ts';

type Names = Record<string, string | undefined>;
const Reference = z.object({ Ref: z.string() });

/**
 * Whether a recorded call is allowed by the policies of the function that made it. `names` is the environment it
 * was recorded in: it says which variable a table's or bucket's name came from, and the deployed function's own
 * variable of that name says which resource this is in the cloud. What is not understood is not allowed.
 */
export const isAllowed = (
  template: Template,
  functionName: string,
  call: AwsCall,
  names: Names = process.env,
) => refusedOf(template, functionName, call, names).length === 0;

/** What a recorded call lacks: the permissions no statement gives. */
export const refusedOf = (
  template: Template,
  functionName: string,
  call: AwsCall,
  names: Names = process.env,
): Need[] => {
  const { variables, statements } = deployedAs(template, functionName);
  const needs = needsOf(call, (name) => {
    const variable = variableOf(name, names);
    const value = variables[variable];
    const target = Reference.safeParse(value);
    if (target.success) return `<${target.data.Ref}.Arn>`;
    return variable === 'MAIL_FROM' && typeof value === 'string' ? identityOf(value) : undefined;
  });
  return needs.filter((need) => !permits(statements, need));
};

const identityOf = (address: string) =>
  `arn:<AWS::Partition>:ses:ap-southeast-1:<AWS::AccountId>:identity/${address.split('@')[1]}`;

/** The variable this name came from; unset ones have the defaults of functions/settings.ts and storage/table.ts. */
const variableOf = (name: string, names: Names) => {
  const given = Object.entries(names).find(
    ([variable, value]) => value === name && /_(TABLE|BUCKET|FROM)$/.test(variable),
  );
  if (given) return given[0];
  if (name.includes('@')) return 'MAIL_FROM';
  const isBucket = name === 'quarantine' || name === 'kept';
  return `${name.toUpperCase()}_${isBucket ? 'BUCKET' : 'TABLE'}`;
};

const permits = (statements: readonly Statement[], need: Need) => {
  const about = statements.filter(
    ({ Action, Resource }) =>
      Action.some((action) => matches(action, need.action)) &&
      Resource.some((resource) => matches(resource, need.resource)),
  );
  // A condition is somebody else's to judge: a permission under one is none, a denial always counts.
  return (
    about.some(({ Effect, Condition }) => Effect === 'Allow' && Condition === undefined) &&
    !about.some(({ Effect }) => Effect === 'Deny')
  );
};

const matches = (pattern: string, text: string) =>
  new RegExp(`^${pattern.split('*').map(literally).join('.*')}$`).test(text);

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
