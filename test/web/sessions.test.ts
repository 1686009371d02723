import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { dynamoSessions } from '../../web/src/lib/server/session/dynamodb.ts';
import { sessions, type Tokens } from '../../web/src/lib/server/session/sessions.ts';

const table = `renewals-${process.pid}`;
const endpoint = process.env.DYNAMODB_ENDPOINT ?? '';
const store = dynamoSessions({ table, endpoint });

beforeAll(async () => {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  await new DynamoDBClient({ endpoint, region: 'local', credentials }).send(
    new CreateTableCommand({
      TableName: table,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
    }),
  );
});

const inSeconds = (seconds: number) => Date.now() / 1000 + seconds;
const tokens = (name: string, seconds: number): Tokens => ({
  access: `access of ${name}`,
  accessUntil: inSeconds(seconds),
  refresh: `refresh of ${name}`,
});

/** An issuer that takes each refresh token once, as real ones do, and counts. */
const issuer = () => {
  const used = new Set<string | undefined>();
  return {
    used,
    renew: ({ refresh }: Tokens) => {
      if (used.has(refresh)) return Promise.reject(new Error('invalid_grant'));
      used.add(refresh);
      return Promise.resolve(tokens(`renewal ${used.size}`, 600));
    },
  };
};

describe('a session', () => {
  it('renews its access token shortly before the end', async () => {
    const lan = sessions(store, issuer().renew);
    const id = await lan.start(tokens('lan', 30));
    expect((await lan.read(id))?.access).toBe('access of renewal 1');
    expect((await lan.read(id))?.access).toBe('access of renewal 1');
  });

  it('spends a refresh token once, however many pages open at once', async () => {
    const { renew, used } = issuer();
    const lan = sessions(store, renew);
    const id = await lan.start(tokens('lan', 30));
    const pages = await Promise.all(Array.from({ length: 8 }, () => lan.read(id)));
    expect(new Set(pages.map((page) => page?.access))).toEqual(new Set(['access of renewal 1']));
    expect(used.size).toBe(1);
  });

  it('takes the tokens another server got a moment before', async () => {
    const { renew } = issuer();
    const [here, there] = [sessions(store, renew), sessions(store, renew)];
    const id = await here.start(tokens('lan', -5));
    await there.read(id);
    expect((await here.read(id))?.access).toBe('access of renewal 1');
  });

  it('ends when the issuer renews it no more', async () => {
    const lan = sessions(store, () => Promise.reject(new Error('invalid_grant')));
    const id = await lan.start(tokens('lan', -5));
    expect(await lan.read(id)).toBeUndefined();
  });

  it('is not found after its end, though the row may still lie there', async () => {
    const once = { access: 'access of lan', accessUntil: inSeconds(-1) };
    const lan = sessions(store, issuer().renew);
    expect(await lan.read(await lan.start(once))).toBeUndefined();
  });

  it('is gone for everybody once it was ended', async () => {
    const lan = sessions(store, issuer().renew);
    const id = await lan.start(tokens('lan', 600));
    expect((await lan.end(id))?.refresh).toBe('refresh of lan');
    expect(await lan.read(id)).toBeUndefined();
    expect(await lan.end(id)).toBeUndefined();
  });

  it('stays ended, though a page was just renewing it', async () => {
    const answers = Promise.withResolvers<Tokens>();
    const lan = sessions(store, () => answers.promise);
    const id = await lan.start(tokens('lan', -5));
    const page = lan.read(id);
    expect(await lan.end(id)).toBeDefined();
    answers.resolve(tokens('renewal', 600));
    expect(await page).toBeUndefined();
    expect(await lan.read(id)).toBeUndefined();
  });

  it('opens to nobody who guesses', async () => {
    const lan = sessions(store, issuer().renew);
    expect(await lan.read('x'.repeat(43))).toBeUndefined();
  });
});
