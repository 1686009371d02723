import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { contexts } from '#functions/contexts.ts';
import type { Routes } from '#shared/http/route.ts';
import { referencePaths } from '#shared/http/reference.ts';
import { all } from './template.ts';
import { dev, prod } from './stages.ts';

const { portal } = dev;

const Reference = z.object({ Ref: z.string() });
const Deployed = z.object({
  RouteKey: z.string(),
  AuthorizationType: z.enum(['NONE', 'JWT', 'CUSTOM']),
  AuthorizationScopes: z.array(z.string()).optional(),
  AuthorizerId: Reference.optional(),
  ApiId: Reference,
});
const deployed = all(portal, 'AWS::ApiGatewayV2::Route').map((route) => Deployed.parse(route));
const ofApi = deployed.filter(({ AuthorizationType }) => AuthorizationType !== 'CUSTOM');
const declared: Routes[] = Object.values(contexts).map(({ routes }) => routes);

const Limits = z.object({ ThrottlingRateLimit: z.number(), ThrottlingBurstLimit: z.number() });
const Stage = z.looseObject({
  id: z.string(),
  RouteSettings: z.record(z.string(), Limits).default({}),
  AccessLogSettings: z.unknown(),
});
/** A stage of prod, with the limits of single routes. */
const stageOf = (name: string) => {
  const found = all(prod.portal, 'AWS::ApiGatewayV2::Stage').find(({ id }) => id.startsWith(name));
  const { RouteSettings: routes, ...rest } = Stage.parse(found);
  return { routes, ...rest };
};

describe('every route of the contract', () => {
  it('is deployed, signed in unless public, beside the description of the API and nothing else', () => {
    const wanted = declared
      .flatMap((routes) => Object.values(routes))
      .map(({ key, access }) => `${key} ${access === 'public' ? 'NONE' : 'JWT'}`);
    const description = ['/', referencePaths.description, referencePaths.viewer];
    expect(ofApi.map((route) => `${route.RouteKey} ${route.AuthorizationType}`).sort()).toEqual(
      [...wanted, ...description.map((path) => `GET ${path} NONE`)].sort(),
    );
  });

  it('takes access tokens only: an ID token has no scope to show', () => {
    for (const { AuthorizationType, AuthorizationScopes, AuthorizerId } of ofApi) {
      expect(AuthorizationScopes).toEqual(AuthorizationType === 'JWT' ? ['openid'] : undefined);
      expect(AuthorizerId !== undefined).toBe(AuthorizationType === 'JWT');
    }
  });

  it('trusts the tokens of the one pool for the one client', () => {
    const [jwt, ...others] = all(portal, 'AWS::ApiGatewayV2::Authorizer').filter(
      (one) => 'JwtConfiguration' in one,
    );
    expect(others).toEqual([]);
    expect(jwt).toMatchObject({
      IdentitySource: ['$request.header.Authorization'],
      JwtConfiguration: {
        Audience: [{ Ref: expect.stringMatching(/^IdentityPeopleWeb/) as unknown }],
        Issuer: {
          'Fn::Join': [
            '',
            ['https://cognito-idp.ap-southeast-1.amazonaws.com/', expect.anything()],
          ],
        },
      },
    });
  });
});

describe('the pages', () => {
  it('answer only to CloudFront, which alone knows the secret', () => {
    const site = deployed.filter(({ AuthorizationType }) => AuthorizationType === 'CUSTOM');
    expect(site.map(({ RouteKey }) => RouteKey).sort()).toEqual(['ANY /', 'ANY /{proxy+}']);
    expect(all(portal, 'AWS::ApiGatewayV2::Authorizer')).toContainEqual(
      expect.objectContaining({
        AuthorizerType: 'REQUEST',
        IdentitySource: ['$request.header.x-origin-secret'],
      }),
    );
  });
});

describe('the stage of the API', () => {
  const { routes, ...stage } = stageOf('Api');

  it('has limits, and writes down every request', () => {
    expect(stage).toMatchObject({
      AutoDeploy: true,
      DefaultRouteSettings: { ThrottlingRateLimit: 500, ThrottlingBurstLimit: 1000 },
    });
    expect(JSON.stringify(stage.AccessLogSettings)).toMatch(/routeKey.*status.*sourceIp/);
    expect(JSON.stringify(stage.AccessLogSettings)).not.toMatch(/query|path\b/i);
  });

  it('keeps half of what it lets through for those who signed in', () => {
    const open = declared
      .flatMap((one) => Object.values(one))
      .filter(({ access }) => access === 'public');
    expect(Object.keys(routes).sort()).toEqual(open.map(({ key }) => key).sort());
    const rates = Object.values(routes).map(({ ThrottlingRateLimit: rate }) => rate);
    expect(rates.reduce((sum, rate) => sum + rate, 0)).toBeLessThanOrEqual(250);
  });
});

describe('the stage of the pages', () => {
  it('has limits, and writes down every request', () => {
    expect(stageOf('Site')).toMatchObject({
      DefaultRouteSettings: { ThrottlingRateLimit: 500, ThrottlingBurstLimit: 1000 },
      AccessLogSettings: { DestinationArn: expect.anything() as unknown },
    });
  });
});
