import type { Refusal } from '#shared/workflow/refusal.ts';
import type { Write } from './commit.ts';
import { EXPIRES } from './shape.ts';
import type { Table } from './table.ts';

interface Limit {
  /** The number of these that may not grow beyond a bound. */
  name: string;
  most: number;
  otherwise: Refusal;
  /** When the numbers may be swept away, in epoch seconds. */
  expires?: number;
}

/** Adds to numbers that many change at once: no version to lose, and a bound that holds for all of them. */
export const adds = (
  table: Table,
  pk: string,
  sk: string,
  numbers: Readonly<Record<string, number>>,
  limit?: Limit,
): Write => {
  const names = Object.keys(numbers);
  return {
    action: {
      Update: {
        TableName: table.name,
        Key: { pk, sk },
        UpdateExpression: `ADD ${names.map((name) => `#${name} :${name}`).join(', ')}${limit?.expires ? ` SET ${EXPIRES} = :expires` : ''}`,
        ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
        ExpressionAttributeValues: {
          ...Object.fromEntries(names.map((name) => [`:${name}`, numbers[name]])),
          ...(limit?.expires && { ':expires': limit.expires }),
          ...(limit && { ':most': limit.most - (numbers[limit.name] ?? 0) }),
        },
        ...(limit && {
          ConditionExpression: `attribute_not_exists(#${limit.name}) OR #${limit.name} <= :most`,
        }),
      },
    },
    ...(limit && { otherwise: limit.otherwise }),
  };
};
