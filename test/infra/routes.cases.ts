import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { contexts } from '#functions/contexts.ts';
import type { Routes } from '#shared/http/route.ts';
import { referencePaths } from '#shared/http/reference.ts';
import { all } from './template.ts';
import { dev } from './stages.ts';

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
