import {
  AttributeType,
  Billing,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
  type TablePropsV2,
} from 'aws-cdk-lib/aws-dynamodb';
import { Construct } from 'constructs';
import { EXPIRES, type TableShape } from '#functions/storage/shape.ts';
import type { Keys } from './keys.ts';
import type { Stage } from './stages.ts';

const text = (name: string) => ({ name, type: AttributeType.STRING });

/** Thirty-five days back to the second: as far as the engine goes. */
const kept = (keys: Keys, { removal, deletionProtection }: Stage) =>
  ({
    billing: Billing.onDemand(),
    encryption: TableEncryptionV2.customerManagedKey(keys.records),
    pointInTimeRecoverySpecification: {
      pointInTimeRecoveryEnabled: true,
      recoveryPeriodInDays: 35,
    },
    timeToLiveAttribute: EXPIRES,
    removalPolicy: removal,
    deletionProtection,
  }) satisfies Partial<TablePropsV2>;

/** A context's table, from its shape: the same data that makes it on one machine. */
export const tableFor = (scope: Construct, shape: TableShape, keys: Keys, stage: Stage) =>
  new TableV2(scope, 'Table', {
    ...kept(keys, stage),
    partitionKey: text('pk'),
    sortKey: text('sk'),
    globalSecondaryIndexes: Object.entries(shape.indexes).map(([indexName, [partition, sort]]) => ({
      indexName,
      partitionKey: text(partition),
      sortKey: text(sort),
    })),
    ...(shape.stream && { dynamoStream: StreamViewType.NEW_IMAGE }),
  });

/** The web's sessions: web/src/lib/server/session/dynamodb.ts. */
export const sessionsTable = (scope: Construct, keys: Keys, stage: Stage) =>
  new TableV2(scope, 'Sessions', { ...kept(keys, stage), partitionKey: text('id') });
