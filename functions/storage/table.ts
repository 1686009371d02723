import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Refusal } from '#shared/workflow/refusal.ts';
import { documents } from './client.ts';
import type { Write } from './commit.ts';
import type { TableShape } from './shape.ts';

export interface Item {
  pk: string;
  sk: string;
  [attribute: string]: unknown;
}
export interface Versioned extends Item {
  version: number;
}
export type Key = Record<string, unknown>;

/** Which part of a partition or an index: after what, how many, from which end. */
export interface Slice {
  after?: Key | undefined;
  limit?: number;
  newestFirst?: boolean;
  /** Bounds of the sort key, both included. */
  from?: string;
  until?: string;
}
export interface Found {
  items: Key[];
  after?: Key;
}

const nameOf = ({ name }: TableShape) => process.env[`${name.toUpperCase()}_TABLE`] ?? name;

/** A table as its context uses it: reads by key, questions by index, and parts for a commit. */
export const openTable = (shape: TableShape) => {
  const TableName = nameOf(shape);

  const query = async (
    [pk, sk]: readonly [string, string],
    of: string,
    prefix: string,
    { after, limit, newestFirst = false, from, until }: Slice,
    index?: string,
  ): Promise<Found> => {
    const bound = boundOf({ prefix, from, until });
    const command = new QueryCommand({
      TableName,
      ...(index ? { IndexName: index } : { ConsistentRead: true }),
      KeyConditionExpression: `#pk = :of${bound.condition}`,
      ExpressionAttributeNames: { '#pk': pk, ...(bound.condition && { '#sk': sk }) },
      ExpressionAttributeValues: { ':of': of, ...bound.values },
      ScanIndexForward: !newestFirst,
      ...(limit && { Limit: limit }),
      ...(after && { ExclusiveStartKey: after }),
    });
    const { Items = [], LastEvaluatedKey } = await documents.send(command);
    return { items: Items, ...(LastEvaluatedKey && { after: LastEvaluatedKey }) };
  };

  return {
    name: TableName,

    /** One item, as it is now. */
    get: async (pk: string, sk: string) =>
      (await documents.send(new GetCommand({ TableName, Key: { pk, sk }, ConsistentRead: true })))
        .Item,

    /** A page of one partition, as it is now. */
    within: (pk: string, prefix = '', slice: Slice = {}) => query(['pk', 'sk'], pk, prefix, slice),

    /** The whole of one partition's children; only where their number is bounded by a rule. */
    all: async (pk: string, prefix: string, bounds: Pick<Slice, 'from' | 'until'> = {}) => {
      const items: Key[] = [];
      let after: Key | undefined;
      do {
        const page = await query(['pk', 'sk'], pk, prefix, { ...bounds, after });
        items.push(...page.items);
        after = page.after;
      } while (after);
      return items;
    },

    /** A page of an index. It may lag a second: nothing is decided from it. */
    by: (index: string, value: string, slice: Slice = {}) =>
      query(indexOf(shape, index), value, '', slice, index),

    /** How many items an index holds under a value, counted up to `most`. */
    count: async (index: string, value: string, most = 2_000) => {
      const [pk] = indexOf(shape, index);
      let total = 0;
      let after: Key | undefined;
      do {
        const { Count = 0, LastEvaluatedKey } = await documents.send(
          new QueryCommand({
            TableName,
            IndexName: index,
            KeyConditionExpression: '#pk = :of',
            ExpressionAttributeNames: { '#pk': pk },
            ExpressionAttributeValues: { ':of': value },
            Select: 'COUNT',
            ...(after && { ExclusiveStartKey: after }),
          }),
        );
        total += Count;
        after = LastEvaluatedKey;
      } while (after && total < most);
      return total;
    },

    /** The record, if nobody wrote it since the version before. */
    record: (item: Versioned, otherwise?: Refusal): Write => ({
      action: {
        Put: {
          TableName,
          Item: item,
          ...(item.version === 1
            ? { ConditionExpression: 'attribute_not_exists(pk)' }
            : {
                ConditionExpression: '#version = :before',
                ExpressionAttributeNames: { '#version': 'version' },
                ExpressionAttributeValues: { ':before': item.version - 1 },
              }),
        },
      },
      ...(otherwise && { otherwise }),
    }),

    /** An item that must not have been there. */
    fresh: (item: Item, otherwise?: Refusal): Write => ({
      action: {
        Put: { TableName, Item: item, ConditionExpression: 'attribute_not_exists(pk)' },
      },
      ...(otherwise && { otherwise }),
    }),

    /** An item, whatever was there. */
    put: (item: Item): Write => ({ action: { Put: { TableName, Item: item } } }),

    remove: (pk: string, sk: string): Write => ({
      action: { Delete: { TableName, Key: { pk, sk } } },
    }),

    /** Holds the transaction to something that is true of an item it does not write. */
    holds: (
      pk: string,
      sk: string,
      condition: string,
      values: Record<string, unknown>,
      otherwise: Refusal,
    ): Write => ({
      action: {
        ConditionCheck: {
          TableName,
          Key: { pk, sk },
          ConditionExpression: condition,
          ExpressionAttributeNames: Object.fromEntries(
            [...new Set(condition.match(/#\w+/g))].map((name) => [name, name.slice(1)]),
          ),
          ...(Object.keys(values).length > 0 && { ExpressionAttributeValues: values }),
        },
      },
      otherwise,
    }),
  };
};
export type Table = ReturnType<typeof openTable>;

const indexOf = ({ name, indexes }: TableShape, index: string) => {
  const keys = indexes[index];
  if (!keys) throw new Error(`The table ${name} has no index ${index}.`);
  return keys;
};

interface Bounds {
  prefix: string;
  from: string | undefined;
  until: string | undefined;
}

const boundOf = ({ prefix, from, until }: Bounds) => {
  if (prefix) return { condition: ' AND begins_with(#sk, :from)', values: { ':from': prefix } };
  if (from !== undefined && until !== undefined)
    return {
      condition: ' AND #sk BETWEEN :from AND :until',
      values: { ':from': from, ':until': until },
    };
  if (from !== undefined) return { condition: ' AND #sk >= :from', values: { ':from': from } };
  if (until !== undefined) return { condition: ' AND #sk <= :until', values: { ':until': until } };
  return { condition: '', values: {} };
};
