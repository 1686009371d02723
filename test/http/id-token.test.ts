import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { invoke } from '#infra/local/lambda.ts';
import { startService, type Service } from '../service.ts';
import { issuer } from '../tokens.ts';

let service: Service;
beforeAll(async () => {
  service = await startService({ only: ['organisations'] });
});
afterAll(() => service.stop());

const Answer = z.object({ statusCode: z.int(), body: z.string() });

/** What API Gateway hands on once it has checked a token: the claims, whatever kind of token it was. */
const askedWith = async (claims: Record<string, string>) => {
  const [organisations] = service.functions.contexts;
  if (!organisations) throw new Error('The function is not there.');
  const event = {
    routeKey: 'GET /me',
    headers: {},
    requestContext: {
      requestId: 'r1',
      timeEpoch: service.clock.now(),
      authorizer: { jwt: { claims: { iss: issuer, sub: 'lan', ...claims } } },
    },
  };
  return Answer.parse(await invoke(organisations, event));
};

describe('T-40: a token that API Gateway let through', () => {
  it('is taken when it is an access token', async () => {
    expect((await askedWith({})).statusCode).toBe(200);
    expect((await askedWith({ token_use: 'access' })).statusCode).toBe(200);
  });

  it('is refused when it is Cognito’s id token, which has our audience too', async () => {
    const { statusCode, body } = await askedWith({ token_use: 'id' });
    expect(statusCode).toBe(401);
    expect(body).toContain('not-signed-in');
  });
});
