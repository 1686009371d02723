import { Aws, Duration, Stack } from 'aws-cdk-lib';
import { HttpMethod, HttpNoneAuthorizer, type HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpUrlIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { BucketDeployment, CacheControl, type ISource } from 'aws-cdk-lib/aws-s3-deployment';
import { Construct } from 'constructs';
import { referencePaths } from '#shared/http/reference.ts';
import type { Store } from './buckets.ts';
import { immutable, named, reference } from './build.ts';
import { accept, acceptStars } from './findings.ts';
import type { Keys } from './keys.ts';
import type { Stage } from './stages.ts';

const A_YEAR = Duration.days(365);
const A_MINUTE = Duration.minutes(1);

/** Puts what browsers load where CloudFront finds it. Nothing is removed: open pages still ask for it. */
export const putFiles = (scope: Construct, bucket: Store, stage: Stage, keys: Keys) => {
  const here = new Construct(scope, 'PutFiles');
  const stack = Stack.of(here);
  const logGroup = new LogGroup(here, 'Log', {
    retention: stage.logs,
    encryptionKey: keys.logs,
    removalPolicy: stage.removal,
  });
  const role = new Role(here, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  logGroup.grantWrite(role);
  const put = (id: string, sources: ISource[], maxAge: Duration, more: CacheControl[], at = '') =>
    new BucketDeployment(here, id, {
      destinationBucket: bucket,
      destinationKeyPrefix: at,
      sources,
      prune: false,
      role,
      logGroup,
      memoryLimit: 512,
      cacheControl: [CacheControl.setPublic(), CacheControl.maxAge(maxAge), ...more],
    });
  put('Immutable', [immutable(stack)], A_YEAR, [CacheControl.immutable()], '_app');
  put('Named', [named(stack), ...reference()], A_MINUTE, []);
  acceptPutting(role, bucket);
};

// The function that copies them is CDK's own and runs only while a deployment does.
const acceptPutting = (role: Role, bucket: Store) => {
  const stack = Stack.of(role);
  const why = 'CDK’s own function copies files as a deployment runs and at no other time;';
  acceptStars(
    role,
    `${why} it reads the bucket of CDK’s assets and writes the one of public files.`,
    bucket.arnForObjects('*'),
    `arn:${Aws.PARTITION}:s3:::cdk-hnb659fds-assets-${stack.account}-${stack.region}/*`,
  );
  accept(
    role,
    `${why} its actions are CDK’s, on public files only.`,
    ...['GetObject*', 'GetBucket*', 'List*', 'DeleteObject*', 'Abort*'].map(
      (action) => `AwsSolutions-IAM5[Action::s3:${action}]`,
    ),
  );
  const copier = stack.node.children.find(({ node }) => node.id.startsWith('Custom::CDKBucket'));
  if (!copier) throw new Error('CDK calls its function that copies files otherwise now');
  accept(
    copier,
    `${why} its Python version is chosen by the CDK release, and CloudFormation sees its failure.`,
    'AwsSolutions-L1',
    'Serverless-LambdaLatestVersion',
    'Serverless-LambdaDLQ',
    'Serverless-LambdaTracing',
  );
};

/** The API describes itself where it does on one machine, from the same files. */
export const describeApi = (api: HttpApi, portal: string) => {
  const pages = {
    '/': '/openapi.html',
    [referencePaths.description]: referencePaths.description,
    [referencePaths.viewer]: referencePaths.viewer,
  };
  for (const [path, file] of Object.entries(pages)) {
    const [route] = api.addRoutes({
      path,
      methods: [HttpMethod.GET],
      integration: new HttpUrlIntegration(file, `${portal}${file}`, { method: HttpMethod.GET }),
      authorizer: new HttpNoneAuthorizer(),
    });
    if (route) {
      accept(
        route,
        'The description of the API is public: whoever writes a program against it needs no account.',
        'AwsSolutions-APIG4',
      );
    }
  }
};
