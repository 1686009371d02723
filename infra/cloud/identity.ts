import { Aws, Duration, SecretValue } from 'aws-cdk-lib';
import * as cognito from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import { NO_DOMAIN, type Stage } from './stages.ts';

export interface Identity {
  issuer: string;
  /** The one client whose access tokens the API takes. */
  clientId: string;
  /** Where people sign in and out: not the issuer's own address. */
  pages: string;
}

/** Who people are: their own account with a second factor, or the province's sign-in. */
export const identity = (scope: Construct, stage: Stage, portal: string): Identity => {
  const here = new Construct(scope, 'Identity');
  const pool = people(here, stage);
  const sso = provinceSignIn(here, pool, stage);
  const pages = pool.addDomain('SignIn', {
    cognitoDomain: { domainPrefix: `${stage.prefix}-${Aws.ACCOUNT_ID}` },
    managedLoginVersion: cognito.ManagedLoginVersion.NEWER_MANAGED_LOGIN,
  });
  const web = pool.addClient('Web', {
    // A public client: the code is bound by PKCE and goes to the portal only; a secret would have to
    // be read back out of Cognito by a custom resource and kept in a second place.
    generateSecret: false,
    authFlows: {},
    oAuth: {
      flows: { authorizationCodeGrant: true },
      scopes: [cognito.OAuthScope.OPENID, cognito.OAuthScope.EMAIL, cognito.OAuthScope.PROFILE],
      callbackUrls: [`${portal}/signed-in`],
      logoutUrls: [`${portal}/`],
    },
    supportedIdentityProviders: [
      cognito.UserPoolClientIdentityProvider.COGNITO,
      ...(sso ? [cognito.UserPoolClientIdentityProvider.custom(sso.providerName)] : []),
    ],
    preventUserExistenceErrors: true,
    enableTokenRevocation: true,
    accessTokenValidity: Duration.minutes(10),
    idTokenValidity: Duration.minutes(10),
    refreshTokenValidity: Duration.hours(12), // as long as a session may last
  });
  if (sso) web.node.addDependency(sso);
  new cognito.CfnManagedLoginBranding(here, 'Branding', {
    userPoolId: pool.userPoolId,
    clientId: web.userPoolClientId,
    useCognitoProvidedValues: true,
  });
  return {
    issuer: `https://cognito-idp.${stage.region}.amazonaws.com/${pool.userPoolId}`,
    clientId: web.userPoolClientId,
    pages: pages.baseUrl(),
  };
};

const people = (here: Construct, { prefix, removal, deletionProtection, mailDomain }: Stage) =>
  new cognito.UserPool(here, 'People', {
    userPoolName: prefix,
    selfSignUpEnabled: true, // any citizen may apply; an account alone allows nothing
    signInAliases: { email: true },
    signInCaseSensitive: false,
    autoVerify: { email: true },
    keepOriginal: { email: true },
    standardAttributes: { email: { required: true, mutable: true } },
    passwordPolicy: {
      minLength: 12,
      requireLowercase: true,
      requireUppercase: true,
      requireDigits: true,
      requireSymbols: true,
      tempPasswordValidity: Duration.days(3),
    },
    // For all: roles are rows of ours, so the pool cannot ask it of officers alone.
    mfa: cognito.Mfa.REQUIRED,
    mfaSecondFactor: { otp: true, sms: false },
    accountRecovery: cognito.AccountRecovery.EMAIL_ONLY,
    featurePlan: cognito.FeaturePlan.PLUS,
    standardThreatProtectionMode: cognito.StandardThreatProtectionMode.FULL_FUNCTION,
    removalPolicy: removal,
    deletionProtection,
    ...(mailDomain !== NO_DOMAIN && {
      email: cognito.UserPoolEmail.withSES({
        fromEmail: `no-reply@${mailDomain}`,
        fromName: 'Vườn Ươm',
        sesVerifiedDomain: mailDomain,
      }),
    }),
  });

const provinceSignIn = (
  here: Construct,
  userPool: cognito.UserPool,
  { ssoIssuer, ssoClientId, ssoSecret }: Stage,
) =>
  ssoIssuer && ssoClientId && ssoSecret
    ? new cognito.UserPoolIdentityProviderOidc(here, 'Province', {
        userPool,
        name: 'Province',
        issuerUrl: ssoIssuer,
        clientId: ssoClientId,
        clientSecret: SecretValue.secretsManager(ssoSecret).unsafeUnwrap(),
        scopes: ['openid', 'profile', 'email'],
        attributeMapping: {
          email: cognito.ProviderAttribute.other('email'),
          fullname: cognito.ProviderAttribute.other('name'),
        },
      })
    : undefined;
