import { Stack, Validations, type App } from 'aws-cdk-lib';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import type { IConstruct } from 'constructs';
import { flat } from './intrinsics.ts';

/** Who answers for what was accepted, and when it is looked at again. */
const REVIEW = 'Owner: portal operations; review by 2027-06-30.';

/** Holds the whole app to both rule packs; synthesis stops at a finding that is neither fixed nor accepted. */
export const check = (app: App) => {
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
};

/** Accepts findings on this construct and what is in it, for one stated reason. */
export const accept = (construct: IConstruct, reason: string, ...ids: readonly string[]) => {
  for (const id of ids)
    Validations.of(construct).acknowledge({ id, reason: `${reason} ${REVIEW}` });
};

/** Accepts that policies here name exactly these resources with a star. */
export const acceptStars = (construct: IConstruct, reason: string, ...arns: readonly string[]) => {
  const ids = arns.map((arn) => flat(Stack.of(construct).resolve(arn)));
  accept(construct, reason, ...ids.map((id) => `AwsSolutions-IAM5[Resource::${id}]`));
};
