import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { dev, prod } from './stages.ts';
import { Document } from './statements.ts';
import { all, ownFunctions, type Template } from './template.ts';

const { portal, edge } = prod;
const idsOf = (template: Template, type: string) => all(template, type).map(({ id }) => id);
const some = (pattern: RegExp): unknown => expect.stringMatching(pattern);

/** Seconds: nobody waits for what events call, whose names have a dash. */
const patienceOf = (name: string) => (name === 'web' ? 25 : name.includes('-') ? 120 : 10);

describe('a function', () => {
  const functions = ownFunctions(portal);

  it('has a role of its own, and a policy of its own in it', () => {
    const roles = functions.map(({ Role }) => Role['Fn::GetAtt'][0]);
    expect(new Set(roles).size).toBe(functions.length);
    for (const role of all(portal, 'AWS::IAM::Role'))
      expect(role).not.toHaveProperty('ManagedPolicyArns');
  });

  it.each(functions)('$name has limits, a trace and a log', ({ name, ...deployed }) => {
    expect(deployed).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      TracingConfig: { Mode: 'Active' },
      ReservedConcurrentExecutions: expect.any(Number) as unknown,
      Timeout: patienceOf(name),
      LoggingConfig: { LogGroup: { Ref: expect.any(String) as unknown } },
    });
  });

  it('leaves a new account room to start in, and a large one room for others', () => {
    const reserved = ownFunctions(portal).map((one) => Number(one.ReservedConcurrentExecutions));
    expect(reserved.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(900);
    for (const one of ownFunctions(dev.portal))
      expect(one).not.toHaveProperty('ReservedConcurrentExecutions');
  });

  it('sends what it fails at to a queue when events call it', () => {
    const called = functions.filter(({ name }) => name.includes('-'));
    for (const one of called) expect(one).toHaveProperty('DeadLetterConfig.TargetArn');
  });
});

describe('a log', () => {
  it.each(all(portal, 'AWS::Logs::LogGroup'))('$id ends one day and is locked', (log) => {
    expect(log).toMatchObject({ RetentionInDays: 731, KmsKeyId: expect.anything() as unknown });
  });
});

describe('a policy', () => {
  it('names its actions: none has a star', () => {
    const documents = [
      ...all(portal, 'AWS::IAM::Policy').filter(({ id }) => !id.startsWith('PutFiles')),
      ...all(portal, 'AWS::IAM::Role').flatMap(
        (role) =>
          z.object({ Policies: z.array(z.looseObject({})).default([]) }).parse(role).Policies,
      ),
    ].map((policy) => z.object({ PolicyDocument: Document }).parse(policy).PolicyDocument);
    expect(documents.length).toBeGreaterThan(10);
    for (const { Action } of documents.flatMap(({ Statement }) => Statement))
      for (const action of Action) expect(action).not.toContain('*');
  });
});

describe('what is scheduled', () => {
  it('wakes at seven in the morning in Việt Nam', () => {
    expect(all(portal, 'AWS::Scheduler::Schedule')).toEqual([
      expect.objectContaining({
        ScheduleExpression: 'cron(0 7 * * ? *)',
        ScheduleExpressionTimezone: 'Asia/Ho_Chi_Minh',
      }),
    ]);
  });
});

describe('signing in', () => {
  it('asks for a strong password and a second factor, and does not say who has an account', () => {
    expect(all(portal, 'AWS::Cognito::UserPool')).toEqual([
      expect.objectContaining({
        MfaConfiguration: 'ON',
        EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
        UserPoolTier: 'PLUS',
        DeletionProtection: 'ACTIVE',
      }),
    ]);
    expect(all(portal, 'AWS::Cognito::UserPoolClient')).toEqual([
      expect.objectContaining({
        PreventUserExistenceErrors: 'ENABLED',
        AllowedOAuthFlows: ['code'],
        CallbackURLs: ['https://vuon-uom.example.vn/signed-in'],
        SupportedIdentityProviders: ['COGNITO', { Ref: some(/^IdentityProvince/) }],
      }),
    ]);
  });

  it('has the province’s own way in only where the province has told of it', () => {
    expect(idsOf(portal, 'AWS::Cognito::UserPoolIdentityProvider')).toHaveLength(1);
    expect(idsOf(dev.portal, 'AWS::Cognito::UserPoolIdentityProvider')).toHaveLength(0);
  });
});

describe('the front', () => {
  const fronts = all(portal, 'AWS::CloudFront::Distribution');

  it.each(fronts)('$id stands behind the firewall and writes down who came', (front) => {
    expect(front).toMatchObject({
      DistributionConfig: {
        WebACLId: { 'Fn::GetStackOutput': { Region: 'us-east-1' } },
        Logging: { Bucket: expect.anything() as unknown },
      },
    });
  });

  it('has its own certificate where it has its own name', () => {
    expect(fronts.filter(({ id }) => id.startsWith('Front'))).toEqual([
      expect.objectContaining({
        DistributionConfig: expect.objectContaining({
          Aliases: ['vuon-uom.example.vn'],
          ViewerCertificate: expect.objectContaining({
            MinimumProtocolVersion: 'TLSv1.2_2021',
          }) as unknown,
        }) as unknown,
      }),
    ]);
    expect(idsOf(edge, 'AWS::WAFv2::WebACL')).toHaveLength(1);
    expect(idsOf(edge, 'AWS::CertificateManager::Certificate')).toHaveLength(1);
  });
});

describe('an alarm', () => {
  const Alarm = z.looseObject({ AlarmName: z.string(), AlarmDescription: z.string() });
  const alarms = all(portal, 'AWS::CloudWatch::Alarm').map((alarm) => Alarm.parse(alarm));

  it('says in two languages what people cannot do and what to do about it, and rings somebody', () => {
    for (const alarm of alarms) {
      expect(alarm.AlarmDescription).toMatch(/[ạ-ỹ].* → .*[ạ-ỹ].* \| [A-Z].* → [A-Z]/u);
      expect(alarm.AlarmDescription.length).toBeLessThanOrEqual(1024);
      expect(alarm).toHaveProperty('AlarmActions.0');
    }
    expect(alarms.map(({ AlarmName }) => AlarmName)).toContain(
      'vuon-uom-prod: Founders cannot submit applications',
    );
  });
});
