import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { flat } from '#infra/cloud/intrinsics.ts';
import { documentHeaders, fileHeaders, strictTransport } from '#shared/http/file-headers.ts';
import { referenceHeaders } from '#shared/http/reference.ts';
import { variables as declared } from '../../web/src/env.ts';
import { securityHeaders } from '../../web/src/lib/server/headers.ts';
import { prod } from './stages.ts';
import { deployedAs } from './statements.ts';
import { all } from './template.ts';

const { portal } = prod;
const { variables } = deployedAs(portal, 'web');

/** A variable as text: references stand as `<Name>`. */
const Joined = z.object({ 'Fn::Join': z.tuple([z.literal(''), z.array(z.unknown())]) });
const written = (value: unknown) => {
  const joined = Joined.safeParse(value);
  const parts = joined.success ? joined.data['Fn::Join'][1] : [value];
  return parts.map((part) => (typeof part === 'string' ? part : flat(part))).join('');
};
const told = (name: string) => written(variables[name]);
const idOf = (type: string, id: RegExp) =>
  all(portal, type).find((one) => id.test(one.id))?.id ?? `no ${type}`;

describe('the web', () => {
  it('is told everything it asks for, and nothing that it does not read', () => {
    const readByOthers = /^(PORT|AWS_.*|.*_HEADER)$/;
    const given = Object.keys(variables).filter((name) => !readByOthers.test(name));
    const asked = Object.keys(declared);
    expect(asked).toEqual(expect.arrayContaining(given));
    const optional = ['API_AUDIENCE', 'CLIENT_SECRET', 'DYNAMODB_ENDPOINT', 'GALLERY'];
    expect(given.sort()).toEqual(asked.filter((name) => !optional.includes(name)).sort());
  });

  it('lets forms lead to the bucket that takes files, to where they are fetched, and to Cognito’s pages', () => {
    const bucket = idOf('AWS::S3::Bucket', /Quarantine/);
    const downloads = idOf('AWS::CloudFront::Distribution', /^Downloads/);
    const pages = idOf('AWS::Cognito::UserPoolDomain', /SignIn/);
    const origins = {
      portal: told('PORTAL_URL'),
      objects: told('OBJECTS_URL'),
      kept: told('KEPT_URL'),
      signIn: told('SIGN_IN_URL'),
    };
    expect(origins).toEqual({
      portal: 'https://vuon-uom.example.vn',
      objects: `https://<${bucket}.RegionalDomainName>`,
      kept: `https://<${downloads}.DomainName>`,
      signIn: `https://<${pages}>.auth.ap-southeast-1.amazoncognito.com`,
    });
    const policy = securityHeaders('n', origins, true)['content-security-policy'];
    const lead = [origins.objects, origins.kept, origins.signIn].join(' ');
    expect(policy).toContain(`form-action 'self' ${lead};`);
    expect(policy).toContain(`connect-src 'self' ${origins.objects};`);
  });

  it('fetches files where the function of documents makes links to', () => {
    expect(deployedAs(portal, 'documents').variables.KEPT_URL).toEqual(variables.KEPT_URL);
  });
});

const Security = z.object({
  ContentSecurityPolicy: z.object({ ContentSecurityPolicy: z.string() }),
  ContentTypeOptions: z.object({ Override: z.literal(true) }),
  FrameOptions: z.object({ FrameOption: z.string() }),
  ReferrerPolicy: z.object({ ReferrerPolicy: z.string() }).optional(),
  StrictTransportSecurity: z.object({
    AccessControlMaxAgeSec: z.number(),
    IncludeSubdomains: z.literal(true),
    Preload: z.literal(true),
  }),
});
const Headers = z.object({
  ResponseHeadersPolicyConfig: z.object({
    SecurityHeadersConfig: Security,
    CustomHeadersConfig: z
      .object({ Items: z.array(z.object({ Header: z.string(), Value: z.string() })) })
      .optional(),
  }),
});

/** The headers a policy of CloudFront adds, by the names they travel under. */
const addedBy = (id: RegExp) => {
  const found = all(portal, 'AWS::CloudFront::ResponseHeadersPolicy').find((one) =>
    id.test(one.id),
  );
  const { SecurityHeadersConfig: security, CustomHeadersConfig: custom } =
    Headers.parse(found).ResponseHeadersPolicyConfig;
  const age = security.StrictTransportSecurity.AccessControlMaxAgeSec;
  return {
    'content-security-policy': security.ContentSecurityPolicy.ContentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'x-frame-options': security.FrameOptions.FrameOption,
    ...(security.ReferrerPolicy && { 'referrer-policy': security.ReferrerPolicy.ReferrerPolicy }),
    'strict-transport-security': `max-age=${age}; includeSubDomains; preload`,
    ...Object.fromEntries(custom?.Items.map(({ Header, Value }) => [Header, Value]) ?? []),
  };
};

describe('what browsers load beside pages', () => {
  it('has the headers it has on one machine', () => {
    expect(addedBy(/^FrontHeaders/)).toEqual({ ...fileHeaders, ...strictTransport });
    expect(addedBy(/^DownloadsHeaders/)).toMatchObject({ ...documentHeaders, ...strictTransport });
    const { 'content-security-policy': policy, 'referrer-policy': referrer } = referenceHeaders;
    expect(addedBy(/^FrontReferenceHeaders/)).toMatchObject({
      'content-security-policy': policy,
      'referrer-policy': referrer,
    });
  });

  it('is fetched by a signed link only: CloudFront itself may open no document', () => {
    const [downloads] = all(portal, 'AWS::CloudFront::Distribution').filter(({ id }) =>
      id.startsWith('Downloads'),
    );
    expect(JSON.stringify(downloads)).not.toContain('OriginAccessControlId');
    expect(downloads).toMatchObject({
      DistributionConfig: { DefaultCacheBehavior: { ViewerProtocolPolicy: 'https-only' } },
    });
    for (const policy of all(portal, 'AWS::S3::BucketPolicy').filter(({ id }) => /Kept/.test(id)))
      expect(JSON.stringify(policy)).not.toContain('cloudfront');
  });
});
