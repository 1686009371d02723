import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { contexts, type Context } from '#functions/contexts.ts';
import { prod } from './stages.ts';
import { all, ownFunctions } from './template.ts';

const { portal, edge } = prod;
const anything = expect.anything() as unknown;

const idOf = (name: string) => ownFunctions(portal).find((one) => one.name === name)?.id ?? '';
const arnOf = (id: string) => ({ 'Fn::GetAtt': [id, 'Arn'] });
const queueOf = (name: string) =>
  all(portal, 'AWS::SQS::Queue').find(({ id }) => id.startsWith(name))?.id ?? '';

describe('a request', () => {
  const Route = z.object({ RouteKey: z.string(), Target: z.unknown() });
  const Integration = z.object({ id: z.string(), IntegrationUri: z.unknown() });
  const integrations = all(portal, 'AWS::ApiGatewayV2::Integration').map((one) =>
    Integration.parse(one),
  );
  const routes = all(portal, 'AWS::ApiGatewayV2::Route').map((one) => Route.parse(one));
  const leadsTo = (key: string) => {
    const target = JSON.stringify(routes.find(({ RouteKey }) => RouteKey === key)?.Target);
    return integrations.find(({ id }) => target.includes(`"${id}"`))?.IntegrationUri;
  };

  it.each(Object.entries<Context>(contexts))(
    'to %s is answered by its own function',
    (name, one) => {
      for (const { key } of Object.values(one.routes))
        expect(leadsTo(key)).toEqual(arnOf(idOf(name)));
    },
  );
});

describe('a verdict', () => {
  it('is one of GuardDuty on our bucket, tried again, and never lost', () => {
    const rules = all(portal, 'AWS::Events::Rule').filter((rule) => 'Targets' in rule);
    expect(rules).toEqual([
      expect.objectContaining({
        State: 'ENABLED',
        EventPattern: {
          source: ['aws.guardduty'],
          'detail-type': ['GuardDuty Malware Protection Object Scan Result'],
          detail: {
            s3ObjectDetails: {
              bucketName: [{ Ref: expect.stringMatching(/^DocumentsQuarantine/) as unknown }],
            },
          },
        },
        Targets: [
          {
            Id: anything,
            Arn: arnOf(idOf('documents-verdict')),
            DeadLetterConfig: { Arn: arnOf(queueOf('documentsFunctionsverdict')) },
            RetryPolicy: { MaximumRetryAttempts: 5, MaximumEventAgeInSeconds: 21_600 },
          },
        ],
      }),
    ]);
  });
});

describe('the morning', () => {
  it('wakes the function of reminders, is tried again, and never lost', () => {
    expect(all(portal, 'AWS::Scheduler::Schedule')).toMatchObject([
      {
        Target: {
          Arn: arnOf(idOf('notices-remind')),
          DeadLetterConfig: { Arn: arnOf(queueOf('noticesFunctionsremind')) },
          RetryPolicy: { MaximumRetryAttempts: 5 },
        },
      },
    ]);
  });
});

describe('what happened', () => {
  const Mapping = z.looseObject({ id: z.string(), FunctionName: z.unknown() });
  const mappings = all(portal, 'AWS::Lambda::EventSourceMapping').map((one) => Mapping.parse(one));
  const letters = { Ref: idOf('notices-stream') };
  const writing = mappings.filter(({ FunctionName }) => isDeepStrictEqual(FunctionName, letters));

  it.each(writing)('$id reaches those who write letters: what was new', (mapping) => {
    expect(mapping).toMatchObject({
      FilterCriteria: { Filters: [{ Pattern: '{"eventName":["INSERT"]}' }] },
      DestinationConfig: {
        OnFailure: { Destination: arnOf(queueOf('noticesFunctionsstream')) },
      },
    });
  });

  it.each(mappings.filter((mapping) => !writing.includes(mapping)))(
    '$id reaches those who show it elsewhere: whatever changed',
    (mapping) => {
      expect(mapping).not.toHaveProperty('FilterCriteria');
    },
  );

  it.each(mappings)('$id is read from the beginning, and for six hours', (mapping) => {
    expect(mapping).toMatchObject({
      StartingPosition: 'TRIM_HORIZON',
      MaximumRecordAgeInSeconds: 21_600,
    });
  });
});

describe('the firewall', () => {
  const Acl = z.object({
    Scope: z.literal('CLOUDFRONT'),
    Rules: z.array(z.looseObject({ Name: z.string() })),
  });

  it('blocks crowds, known attackers, known attacks; a long proposal is none', () => {
    const [acl] = all(edge, 'AWS::WAFv2::WebACL').map((one) => Acl.parse(one));
    expect(acl?.Rules).toMatchObject([
      { Name: 'Crowd', Action: { Block: {} }, Statement: { RateBasedStatement: { Limit: 3_000 } } },
      { Name: 'AWSManagedRulesAmazonIpReputationList', OverrideAction: { None: {} } },
      { Name: 'AWSManagedRulesKnownBadInputsRuleSet', OverrideAction: { None: {} } },
      {
        Name: 'AWSManagedRulesCommonRuleSet',
        OverrideAction: { None: {} },
        Statement: {
          ManagedRuleGroupStatement: {
            RuleActionOverrides: [{ Name: 'SizeRestrictions_BODY', ActionToUse: { Count: {} } }],
          },
        },
      },
    ]);
  });

  it('writes down what it saw, without tokens', () => {
    expect(all(edge, 'AWS::WAFv2::LoggingConfiguration')).toMatchObject([
      {
        RedactedFields: ['authorization', 'cookie'].map((Name) => ({ SingleHeader: { Name } })),
      },
    ]);
  });
});

describe('CloudFront', () => {
  it('asks the web over TLS, and tells it the secret', () => {
    const front = all(portal, 'AWS::CloudFront::Distribution').find(({ id }) =>
      id.startsWith('Front'),
    );
    expect(JSON.stringify(front)).toMatch(/"OriginProtocolPolicy":"https-only"/);
    expect(JSON.stringify(front)).toMatch(/"HeaderName":"x-origin-secret"/);
    expect(JSON.stringify(front)).not.toMatch(/"ViewerProtocolPolicy":"allow-all"/);
  });
});
