import { Duration } from 'aws-cdk-lib';
import {
  HeadersFrameOption,
  HeadersReferrerPolicy,
  ResponseHeadersPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';
import { strictTransport } from '#shared/http/file-headers.ts';

interface Said {
  'content-security-policy': string;
  'referrer-policy'?: 'same-origin' | 'no-referrer';
  'cross-origin-resource-policy'?: string;
}

const referrerPolicies = {
  'same-origin': HeadersReferrerPolicy.SAME_ORIGIN,
  'no-referrer': HeadersReferrerPolicy.NO_REFERRER,
};
const [, seconds = ''] = /max-age=(\d+)/.exec(strictTransport['strict-transport-security']) ?? [];

/**
 * The same headers that one machine sends, added by CloudFront to files that cannot say them themselves; what a
 * page says itself stays.
 */
export const added = (here: Construct, id: string, said: Said) => {
  const referrerPolicy = said['referrer-policy'];
  const resourcePolicy = said['cross-origin-resource-policy'];
  return new ResponseHeadersPolicy(here, id, {
    securityHeadersBehavior: {
      contentSecurityPolicy: {
        contentSecurityPolicy: said['content-security-policy'],
        override: false,
      },
      contentTypeOptions: { override: true },
      frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
      ...(referrerPolicy && {
        referrerPolicy: { referrerPolicy: referrerPolicies[referrerPolicy], override: false },
      }),
      strictTransportSecurity: {
        accessControlMaxAge: Duration.seconds(Number(seconds)),
        includeSubdomains: true,
        preload: true,
        override: true,
      },
    },
    ...(resourcePolicy && {
      customHeadersBehavior: {
        customHeaders: [
          { header: 'cross-origin-resource-policy', value: resourcePolicy, override: false },
        ],
      },
    }),
  });
};
