import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { contexts, type Context } from '#functions/contexts.ts';
import { EXPIRES, type TableShape } from '#functions/storage/shape.ts';
import { deployedAs } from './statements.ts';
import { prod } from './stages.ts';
import { all } from './template.ts';

const { portal } = prod;

const Keys = z.array(z.object({ AttributeName: z.string(), KeyType: z.string() }));
const Index = z.object({
  IndexName: z.string(),
  KeySchema: Keys,
  Projection: z.object({ ProjectionType: z.literal('ALL') }),
});
const Table = z.object({
  id: z.string(),
  KeySchema: Keys,
  AttributeDefinitions: z.array(z.object({ AttributeName: z.string(), AttributeType: z.string() })),
  GlobalSecondaryIndexes: z.array(Index).default([]),
  StreamSpecification: z.object({ StreamViewType: z.string() }).optional(),
  TimeToLiveSpecification: z.object({ AttributeName: z.string(), Enabled: z.boolean() }),
});
const tables = all(portal, 'AWS::DynamoDB::GlobalTable').map((table) => Table.parse(table));
const declared = Object.entries<Context>(contexts);

/** The table that a context's own function is told of. */
const tableOf = (name: string) => {
  const { variables } = deployedAs(portal, name);
  const { Ref } = z.object({ Ref: z.string() }).parse(variables[`${name.toUpperCase()}_TABLE`]);
  return tables.find(({ id }) => id === Ref);
};

const keys = ([partition, sort]: readonly [string, string]) => [
  { AttributeName: partition, KeyType: 'HASH' },
  { AttributeName: sort, KeyType: 'RANGE' },
];

const asDeployed = ({ indexes, stream }: TableShape) => ({
  KeySchema: keys(['pk', 'sk']),
  GlobalSecondaryIndexes: Object.entries(indexes).map(([IndexName, index]) => ({
    IndexName,
    KeySchema: keys(index),
    Projection: { ProjectionType: 'ALL' },
  })),
  ...(stream && { StreamSpecification: { StreamViewType: 'NEW_IMAGE' } }),
  TimeToLiveSpecification: { AttributeName: EXPIRES, Enabled: true },
});

describe('the table of a context', () => {
  it.each(declared)('%s is its declared shape', (name, { table }) => {
    const wanted = asDeployed(table);
    const found = tableOf(name);
    expect(found).toMatchObject(wanted);
    expect(found?.StreamSpecification !== undefined).toBe(table.stream);
    expect(found?.GlobalSecondaryIndexes).toHaveLength(wanted.GlobalSecondaryIndexes.length);
    for (const { AttributeType } of found?.AttributeDefinitions ?? [])
      expect(AttributeType).toBe('S');
  });

  it('is the only one besides that of the web’s sessions', () => {
    const sessions = tables.filter(({ KeySchema }) => KeySchema[0]?.AttributeName === 'id');
    expect(sessions).toHaveLength(1);
    expect(tables).toHaveLength(declared.length + 1);
  });

  const Followed = z.looseObject({ EventSourceArn: z.unknown() });
  const followed = all(portal, 'AWS::Lambda::EventSourceMapping').map((mapping) =>
    JSON.stringify(Followed.parse(mapping).EventSourceArn),
  );
  const readersOf = (name: string) =>
    followed.filter((arn) => arn.includes(`"${tableOf(name)?.id}"`)).length;

  it.each(declared)(
    '%s has a stream when somebody reads it, and then two readers at most',
    (name, { table }) => {
      expect(readersOf(name) > 0).toBe(table.stream);
      expect(readersOf(name)).toBeLessThanOrEqual(2);
    },
  );

  it('is followed by those who say so, and by nobody else', () => {
    const said = declared.flatMap(([, { follows = [] }]) => follows);
    expect(followed).toHaveLength(said.length);
  });
});
