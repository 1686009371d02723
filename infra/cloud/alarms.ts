import {
  Alarm,
  ComparisonOperator,
  TreatMissingData,
  type IMetric,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { Keys } from './keys.ts';
import * as meanings from './meanings.ts';
import type { Meaning } from './meanings.ts';
import { waitingIn } from './measures.ts';
import { failureQueue } from './queue.ts';
import type { Stage } from './stages.ts';

interface Limit {
  metric: IMetric;
  /** The first value that is too much. */
  from: number;
  /** How many periods in a row it has to last. */
  lasting?: number;
  /** Which part of the system, when several can mean the same to people. */
  of?: string;
}

/** Tells a person that this has become too much. */
export type Ring = (meaning: Meaning, limit: Limit) => void;

/** Rings a person: alarms say what people cannot do, in two languages, and go out by mail. */
export const bell = (scope: Construct, stage: Stage, keys: Keys) => {
  const here = new Construct(scope, 'Alarms');
  const unsent = failureQueue(here, 'Unsent', keys);
  const topic = new Topic(here, 'Topic', { masterKey: keys.records, enforceSSL: true });
  topic.addSubscription(new EmailSubscription(stage.alarmMail, { deadLetterQueue: unsent }));
  const byMail = new SnsAction(topic);
  const rung: Alarm[] = [];

  const ring: Ring = ({ name, vi, remedy }, { metric, from, lasting = 1, of }) => {
    const part = of ? ` (${of})` : '';
    const alarm = new Alarm(here, `${name}${part}`, {
      alarmName: `${stage.prefix}: ${name}${part}`,
      alarmDescription: `${vi}${part}. → ${remedy.vi}. | ${name}${part}. → ${remedy.en}. (docs/decisions/0010-the-cloud.md)`,
      metric,
      threshold: from,
      evaluationPeriods: lasting,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING, // no requests at night are no fault
    });
    alarm.addAlarmAction(byMail);
    alarm.addOkAction(byMail);
    rung.push(alarm);
  };
  ring(meanings.unsent, { metric: waitingIn(unsent), from: 1 });
  return { ring, rung };
};
