import { CreateTableCommand, ResourceInUseException } from '@aws-sdk/client-dynamodb';
import { database } from './client.ts';
import type { TableShape } from './shape.ts';

const keys = ([partition, sort]: readonly [string, string]) => [
  { AttributeName: partition, KeyType: 'HASH' as const },
  { AttributeName: sort, KeyType: 'RANGE' as const },
];

const indexesOf = ({ indexes }: TableShape) =>
  Object.entries(indexes).map(([IndexName, index]) => ({
    IndexName,
    KeySchema: keys(index),
    Projection: { ProjectionType: 'ALL' as const },
  }));

/** Makes the table where there is none: on one machine and in tests. In the cloud CDK does. */
export const createTable = async (shape: TableShape, TableName = shape.name) => {
  const indexes = indexesOf(shape);
  const attributes = new Set(['pk', 'sk', ...Object.values(shape.indexes).flat()]);
  const command = new CreateTableCommand({
    TableName,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [...attributes].map((AttributeName) => ({
      AttributeName,
      AttributeType: 'S',
    })),
    KeySchema: keys(['pk', 'sk']),
    ...(indexes.length > 0 && { GlobalSecondaryIndexes: indexes }),
    ...(shape.stream && {
      StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_IMAGE' },
    }),
  });
  await database.send(command).catch((error: unknown) => {
    if (!(error instanceof ResourceInUseException)) throw error;
  });
};
