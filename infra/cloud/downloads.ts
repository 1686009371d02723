import * as cloudfront from 'aws-cdk-lib/aws-cloudfront';
import { S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { Construct } from 'constructs';
import { documentHeaders } from '#shared/http/file-headers.ts';
import type { Store } from './buckets.ts';
import { accept } from './findings.ts';
import { added } from './headers.ts';
import type { Stage } from './stages.ts';

interface DownloadsProps {
  stage: Stage;
  kept: Store;
  logs: Store;
  firewall: string;
}

/**
 * Where kept files are fetched: an origin of their own, since S3 by itself cannot say `nosniff`. It opens nothing:
 * the bucket judges the signature of each link, which was made for its own name, and CloudFront asks under that.
 */
export const downloads = (scope: Construct, { stage, kept, logs, firewall }: DownloadsProps) => {
  const here = new Construct(scope, 'Downloads');
  const front = new cloudfront.Distribution(here, 'Distribution', {
    comment: `${stage.prefix} downloads`,
    webAclId: firewall,
    httpVersion: cloudfront.HttpVersion.HTTP2_AND_3,
    logBucket: logs,
    logFilePrefix: 'downloads/',
    defaultBehavior: {
      origin: S3BucketOrigin.withBucketDefaults(kept),
      viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.HTTPS_ONLY,
      // Each link is for one person and five minutes: nothing of it is kept on the way.
      cachePolicy: cloudfront.CachePolicy.CACHING_DISABLED,
      originRequestPolicy: signature(here),
      responseHeadersPolicy: added(here, 'Headers', documentHeaders),
    },
  });
  acceptDownloads(front);
  return `https://${front.domainName}`;
};

/** A link is its query; the name in it is the bucket's. */
const signature = (here: Construct) =>
  new cloudfront.OriginRequestPolicy(here, 'Signature', {
    queryStringBehavior: cloudfront.OriginRequestQueryStringBehavior.all(),
  });

const acceptDownloads = (front: cloudfront.Distribution) => {
  accept(
    front,
    'Applicants and council members read from abroad; a link is signed for one person and five minutes.',
    'AwsSolutions-CFR1',
  );
  accept(
    front,
    'Nobody types this name: browsers follow a link to it, and every one of today speaks TLS 1.2 or later.',
    'AwsSolutions-CFR4',
  );
  accept(
    front,
    'CloudFront has no right to the bucket on purpose: only the signature of the link opens a file.',
    'AwsSolutions-CFR7',
  );
};
