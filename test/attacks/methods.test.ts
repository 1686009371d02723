import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { contexts, type Context } from '#functions/contexts.ts';
import { methodAndPath } from '#shared/http/route.ts';
import { openapi } from '#shared/http/openapi.ts';
import { routes } from '#shared/routes.ts';
import { readFile } from 'node:fs/promises';
import { allOf } from '../access/ask.ts';
import { startService, type Service } from '../service.ts';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

const declared = new Set<string>(Object.values(routes).map(({ key }) => key));
const templates = [...new Set([...declared].map((key) => key.split(' ')[1] ?? ''))];

/** A request with any method: `fetch` refuses to send some of them. */
const statusOf = (method: string, template: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    const path = template.replace(/\{\w+\}/g, 'x');
    request(service.url + path, { method }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on('error', reject)
      .end();
  });

describe('T-08 what can be called', () => {
  it('is what the functions serve, what the contract declares and what is described', async () => {
    const described = z
      .object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) })
      .parse(JSON.parse(await readFile('docs/openapi.json', 'utf8')));
    const keys = ({ paths }: typeof described) =>
      Object.entries(paths)
        .flatMap(([path, operations]) =>
          Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
        )
        .sort();
    const served = service.functions.contexts.flatMap(({ routes: own }) =>
      Object.values(own).map(({ key }) => key),
    );
    const ofContexts = Object.fromEntries(
      Object.entries<Context>(contexts).map(([name, context]) => [name, context.routes]),
    );
    const info = { title: '', version: '', description: '' };
    const now = z
      .object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) })
      .parse(openapi(info, ofContexts));
    expect(served.sort()).toEqual([...declared].sort());
    expect(keys(now)).toEqual([...declared].sort());
    expect(keys(described)).toEqual([...declared].sort());
  });

  it.each([
    'OPTIONS',
    'TRACE',
    'PATCH',
    'HEAD',
    'PROPFIND',
    'PURGE',
    'GET',
    'POST',
    'PUT',
    'DELETE',
  ])('is nothing by %s where it is not declared', async (method) => {
    const undeclared = templates.filter((path) => !declared.has(`${method} ${path}`));
    const found = await allOf(undeclared, async (path) => ({
      path,
      status: await statusOf(method, path),
    }));
    expect(found.filter(({ status }) => status !== 404)).toEqual([]);
  });

  it('has no route for who is told nothing of it: every one has its access', () => {
    for (const { key, access } of Object.values(routes)) {
      expect(methodAndPath(key)).toHaveLength(2);
      if (typeof access !== 'string') expect(access.length, key).toBeGreaterThan(0);
    }
  });
});
