import { timingSafeEqual } from 'node:crypto';

interface Asked {
  headers?: Record<string, string | undefined>;
}

const expected = Buffer.from(process.env.ORIGIN_SECRET ?? '');

/** Whether a request came through CloudFront, where the firewall is: it alone knows the secret. */
export const handler = ({ headers = {} }: Asked) => {
  const given = Buffer.from(headers['x-origin-secret'] ?? '');
  const isAuthorized =
    expected.length > 0 && given.length === expected.length && timingSafeEqual(given, expected);
  return Promise.resolve({ isAuthorized });
};
