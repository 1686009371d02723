import { Duration, Fn, Stack } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import type { ICertificate } from 'aws-cdk-lib/aws-certificatemanager';
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { fileHeaders } from '#shared/http/file-headers.ts';
import { referenceHeaders } from '#shared/http/reference.ts';
import { accept } from './findings.ts';
import type { Stage } from './stages.ts';
import { openFiles, type Store } from './buckets.ts';
import { added } from './headers.ts';

interface DistributionProps {
  stage: Stage;
  site: HttpApi;
  logs: Store;
  /** The ARN of the web ACL; it lives in us-east-1. */
  firewall: string;
  certificate?: ICertificate | undefined;
}

/** The portal's front: one name, a firewall, files from S3, everything else from the web's server. */
export const distribution = (scope: Construct, props: DistributionProps) => {
  const { stage, site, logs, firewall, certificate } = props;
  const here = new Construct(scope, 'Front');
  const files = openFiles(here, 'Files', stage, {
    serverAccessLogsBucket: logs,
    serverAccessLogsPrefix: 'files/',
  });
  const originSecret = generatedSecret(here, 'OriginSecret', 'CloudFront shows it to the web');
  const origin = S3BucketOrigin.withOriginAccessControl(files);
  const fromFiles = (headers: cloudfront.ResponseHeadersPolicy): cloudfront.BehaviorOptions => ({
    origin,
    viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
    cachePolicy: cloudfront.CachePolicy.CACHING_OPTIMIZED,
    responseHeadersPolicy: headers,
  });
  const plain = added(here, 'Headers', fileHeaders);
  const front = new cloudfront.Distribution(here, 'Distribution', {
    comment: stage.prefix,
    webAclId: firewall,
    httpVersion: cloudfront.HttpVersion.HTTP2_AND_3,
    logBucket: logs,
    logFilePrefix: 'front/',
    ...(stage.portalHost &&
      certificate && {
        domainNames: [stage.portalHost],
        certificate,
        minimumProtocolVersion: cloudfront.SecurityPolicyProtocol.TLS_V1_2_2021,
      }),
    defaultBehavior: pages(here, site, originSecret, plain),
    additionalBehaviors: {
      ...Object.fromEntries(kinds.map((path) => [path, fromFiles(plain)])),
      'openapi*': fromFiles(
        added(here, 'ReferenceHeaders', { ...fileHeaders, ...referenceHeaders }),
      ),
    },
  });
  acceptFront(front, stage);
  return { front, files, originSecret, portal: `https://${stage.portalHost ?? front.domainName}` };
};

/** What of the portal is a file: web/static and what the build names by its content. */
const kinds = ['_app/*', 'enhance/*', '*.css', '*.svg'];

/** A secret nobody chose: it is made once and only ever read by the template. */
export const generatedSecret = (here: Construct, id: string, description: string) => {
  const secret = new Secret(here, id, {
    description,
    generateSecretString: { passwordLength: 48, excludePunctuation: true },
  });
  accept(
    secret,
    'Two parts must change together, which a deployment does; turned by one with a new name, not by a timer.',
    'AwsSolutions-SMG4',
  );
  return secret;
};

const pages = (
  here: Construct,
  site: HttpApi,
  secret: Secret,
  responseHeadersPolicy: cloudfront.ResponseHeadersPolicy,
): cloudfront.BehaviorOptions => ({
  origin: new HttpOrigin(Fn.select(2, Fn.split('/', site.apiEndpoint)), {
    protocolPolicy: cloudfront.OriginProtocolPolicy.HTTPS_ONLY,
    originSslProtocols: [cloudfront.OriginSslPolicy.TLS_V1_2],
    customHeaders: { 'x-origin-secret': secret.secretValue.unsafeUnwrap() },
    readTimeout: Duration.seconds(30),
  }),
  allowedMethods: cloudfront.AllowedMethods.ALLOW_ALL,
  viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
  // Pages say themselves who may keep them: some are for one person.
  cachePolicy: cloudfront.CachePolicy.CACHING_DISABLED,
  originRequestPolicy: cloudfront.OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
  responseHeadersPolicy,
  functionAssociations: [
    {
      function: new cloudfront.Function(here, 'Host', {
        comment: 'Tells the web which name was asked for',
        runtime: cloudfront.FunctionRuntime.JS_2_0,
        code: cloudfront.FunctionCode.fromInline(
          "function handler({ request }) { request.headers['x-portal-host'] = { value: request.headers.host.value }; return request; }",
        ),
      }),
      eventType: cloudfront.FunctionEventType.VIEWER_REQUEST,
    },
  ],
});

const acceptFront = (front: cloudfront.Distribution, { portalHost }: Stage) => {
  accept(
    front,
    'Founders and investors apply and read from abroad; the firewall judges what they do, not where they are.',
    'AwsSolutions-CFR1',
  );
  if (portalHost) return;
  accept(
    front,
    `${Stack.of(front).stackName} has no name of its own yet: with -c portalHost=… only TLS 1.2 and later is spoken.`,
    'AwsSolutions-CFR4',
  );
};
