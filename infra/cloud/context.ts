import { HttpMethod, HttpNoneAuthorizer, type HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import type { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { methodAndPath, type Routes } from '#shared/http/route.ts';
import { accept } from './findings.ts';

interface Door {
  api: HttpApi;
  authorizer: HttpJwtAuthorizer;
}

/** Leads every route of a contract to the function of its context. */
export const openRoutes = (scope: Construct, routes: Routes, to: IFunction, door: Door) => {
  const { api, authorizer } = door;
  // One permission for the whole API: one a route would outgrow the function's resource policy.
  const integration = new HttpLambdaIntegration('Integration', to, {
    scopePermissionToRoute: false,
  });
  for (const { key, access } of Object.values(routes)) {
    const [method, path] = methodAndPath(key);
    const isPublic = access === 'public';
    const opened = api.addRoutes({
      path,
      methods: [HttpMethod[method]],
      integration,
      // An ID token has no scopes: asking for one lets only access tokens in.
      ...(isPublic
        ? { authorizer: new HttpNoneAuthorizer() }
        : { authorizer, authorizationScopes: ['openid'] }),
    });
    if (!isPublic) continue;
    for (const route of opened) {
      accept(
        route,
        'The contract declares this operation public: calls and results are open by law.',
        'AwsSolutions-APIG4',
      );
    }
  }
};
