import { Stack, type StackProps } from 'aws-cdk-lib';
import { Certificate, CertificateValidation } from 'aws-cdk-lib/aws-certificatemanager';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { CfnLoggingConfiguration, CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';
import type { Stage } from './stages.ts';

/** What CloudFront wants from us-east-1, wherever the portal itself is. */
export const edgeStack = (scope: Construct, stage: Stage, props: StackProps) => {
  const stack = new Stack(scope, 'Edge', { ...props, stackName: `${stage.prefix}-edge` });
  const { portalHost } = stage;
  return {
    stack,
    firewall: firewall(stack, stage).attrArn,
    ...(portalHost && {
      certificate: new Certificate(stack, 'Certificate', {
        domainName: portalHost,
        validation: CertificateValidation.fromDns(),
      }),
    }),
  };
};

/** At most this many requests from one address in five minutes; an office shares one. */
const CROWD = 3_000;

const seen = (metricName: string) => ({
  cloudWatchMetricsEnabled: true,
  sampledRequestsEnabled: false, // samples hold whole requests, people's words among them
  metricName,
});

const managed = (
  name: string,
  priority: number,
  ruleActionOverrides: CfnWebACL.RuleActionOverrideProperty[] = [],
): CfnWebACL.RuleProperty => ({
  name,
  priority,
  overrideAction: { none: {} },
  statement: { managedRuleGroupStatement: { vendorName: 'AWS', name, ruleActionOverrides } },
  visibilityConfig: seen(name),
});

const firewall = (stack: Stack, { prefix, logs, removal }: Stage) => {
  const acl = new CfnWebACL(stack, 'Firewall', {
    name: prefix,
    scope: 'CLOUDFRONT',
    defaultAction: { allow: {} },
    visibilityConfig: seen(prefix),
    rules: [
      {
        name: 'Crowd',
        priority: 0,
        action: { block: {} },
        statement: { rateBasedStatement: { aggregateKeyType: 'IP', limit: CROWD } },
        visibilityConfig: seen('Crowd'),
      },
      managed('AWSManagedRulesAmazonIpReputationList', 1),
      managed('AWSManagedRulesKnownBadInputsRuleSet', 2),
      // A proposal is longer than the 8 kB this rule allows; the portal itself stops at 512 kB.
      managed('AWSManagedRulesCommonRuleSet', 3, [
        { name: 'SizeRestrictions_BODY', actionToUse: { count: {} } },
      ]),
    ],
  });
  const log = new LogGroup(stack, 'FirewallLog', {
    logGroupName: `aws-waf-logs-${prefix}`, // the beginning is prescribed
    retention: logs,
    removalPolicy: removal,
  });
  new CfnLoggingConfiguration(stack, 'FirewallLogging', {
    resourceArn: acl.attrArn,
    logDestinationConfigs: [
      stack.formatArn({
        service: 'logs',
        resource: `log-group:${log.logGroupName}`,
      }),
    ],
    redactedFields: ['authorization', 'cookie'].map((name) => ({ singleHeader: { Name: name } })),
  });
  return acl;
};
