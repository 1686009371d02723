import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { contexts, type Context } from '#functions/contexts.ts';
import { deployedAs } from './statements.ts';
import { ownFunctions } from './template.ts';
import { dev } from './stages.ts';

const { portal } = dev;
const declared = new Map(Object.entries<Context>(contexts));

const reading = ['ConditionCheckItem', 'GetItem', 'Query'];
const writing = ['ConditionCheckItem', 'DeleteItem', 'GetItem', 'PutItem', 'Query'];

/** Written down anew, not read off infra: what contexts.ts promises, as actions. */
const promised = (name: string) => {
  const { reads = [], writes = [], sums }: Partial<Context> = declared.get(name) ?? {};
  const granted: Record<string, string[]> = { organisations: reading };
  for (const one of reads) granted[one] = reading;
  for (const one of [name, ...writes]) granted[one] = writing;
  if (sums) granted[name] = [...writing, 'UpdateItem'].sort();
  return granted;
};

/** The actions a function has on each table, by the variable it is told the table with. */
const granted = (name: string) => {
  const { variables, statements } = deployedAs(portal, name);
  const tables = Object.entries(variables).filter(([variable]) => variable.endsWith('_TABLE'));
  const on = (arn: string) =>
    statements
      .filter(({ Resource }) => Resource.includes(arn))
      .flatMap(({ Action }) => Action.map((action) => action.replace('dynamodb:', '')))
      .sort();
  return Object.fromEntries(
    tables.map(([variable, value]) => [
      variable.replace('_TABLE', '').toLowerCase(),
      on(`<${z.object({ Ref: z.string() }).parse(value).Ref}.Arn>`),
    ]),
  );
};

const ofContexts = ownFunctions(portal)
  .map(({ name }) => name)
  .filter((name) => declared.has(name.split('-')[0] ?? ''));

describe('a function of a context', () => {
  it('exists for the routes and for every event contexts.ts names', () => {
    const wanted = [...declared].flatMap(([name, { also = {} }]) => [
      name,
      ...Object.keys(also).map((file) => `${name}-${file}`),
    ]);
    expect(ofContexts.sort()).toEqual(wanted.sort());
  });

  it.each(ofContexts)('%s reaches exactly the tables that contexts.ts says', (name) => {
    expect(granted(name)).toEqual(promised(name.split('-')[0] ?? ''));
  });

  it.each(ofContexts)('%s is told of no table or index beyond these', (name) => {
    const { statements, variables } = deployedAs(portal, name);
    const told = Object.values(variables).flatMap((value) => {
      const reference = z.object({ Ref: z.string() }).safeParse(value);
      return reference.success ? [`<${reference.data.Ref}.Arn>`] : [];
    });
    const items = /^dynamodb:(?!ListStreams|DescribeStream|GetRecords|GetShardIterator)/;
    for (const { Action, Resource } of statements) {
      if (!Action.some((action) => items.test(action))) continue;
      for (const resource of Resource) {
        const [table = '', index] = resource.split('/index/');
        expect(told).toContain(table);
        if (index !== undefined) expect(Action).toEqual(['dynamodb:Query']);
      }
    }
  });
});

/** The services a function of a context has to do with, by what contexts.ts says of it. */
const servicesOf = (name: string) => {
  const [context = '', file] = name.split('-');
  const { objects, also = {} }: Partial<Context> = declared.get(context) ?? {};
  const trigger = file && also[file];
  const speaksOfFiles = trigger ? trigger === 'scan-verdict' : objects;
  return [
    ...['dynamodb', 'kms', 'logs', 'xray'],
    ...(speaksOfFiles ? ['s3'] : []),
    ...(trigger === 'streams' || trigger === 'daily' ? ['ses'] : []),
    ...(trigger ? ['sqs'] : []),
  ].sort();
};

describe('a function of a context', () => {
  it.each(ofContexts)('%s has to do with these services and no other', (name) => {
    const { statements } = deployedAs(portal, name);
    const services = statements.flatMap(({ Action }) =>
      Action.map((action) => action.split(':')[0]),
    );
    expect([...new Set(services)].sort()).toEqual(servicesOf(name));
  });

  it.each(ofContexts)(
    '%s opens the key through a service only, and stars nothing of ours',
    (name) => {
      for (const { Action, Resource, Condition } of deployedAs(portal, name).statements) {
        if (Action.some((action) => action.startsWith('kms:')))
          expect(Condition).toMatchObject({
            StringEquals: { 'kms:ViaService': expect.any(Array) as unknown },
          });
        const harmless = /^(xray:|dynamodb:ListStreams$)/;
        if (!Action.every((action) => harmless.test(action))) expect(Resource).not.toContain('*');
      }
    },
  );
});

describe('the web', () => {
  it('keeps sessions and reaches nothing else: it asks the API as anybody does', () => {
    expect(granted('web')).toEqual({ sessions: ['DeleteItem', 'GetItem', 'PutItem'] });
  });
});
