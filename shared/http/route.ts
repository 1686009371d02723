import type * as z from 'zod';
import type { Role } from '../identity/roles.ts';
import { closed } from './closed.ts';

/** Who may call at all: anybody, whoever signed in, or holders of one of these roles. */
export type Access = 'public' | 'signed-in' | readonly Role[];

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';
export type RouteKey = `${Method} /${string}`;

/** `'GET /a/{x}/b/{y}'` → `'x' | 'y'` */
type PathParameter<Key extends string> = Key extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PathParameter<Rest>
  : never;

type InputFor<Key extends string> = z.ZodObject<
  { [Name in PathParameter<Key>]: z.ZodType<string> } & z.ZodRawShape
>;

export interface Route<
  Key extends RouteKey = RouteKey,
  Input extends z.ZodObject = z.ZodObject,
  Output extends z.ZodType = z.ZodType,
> {
  key: Key;
  summary: string;
  access: Access;
  input: Input;
  output: Output;
  /** Needs an `Idempotency-Key`; its first answer is kept and replayed. */
  once: boolean;
  /** The status of success: 201 where something was made. */
  status: 200 | 201;
}

interface Declared<Input, Output> {
  summary: string;
  access: Access;
  input: Input;
  output: Output;
  once?: boolean;
  status?: 200 | 201;
}

/** One operation of the API. Path parameters are taken from `input` by name; nothing undeclared is accepted. */
export const route = <
  const Key extends RouteKey,
  Input extends InputFor<Key>,
  Output extends z.ZodType,
>(
  key: Key,
  { once = false, status = 200, input, ...rest }: Declared<Input, Output>,
): Route<Key, Input, Output> => ({
  key,
  once,
  status,
  input: closed(input),
  ...rest,
});

export type Routes = Record<string, Route>;
export type InputOf<R extends Route> = z.input<R['input']>;
export type OutputOf<R extends Route> = z.output<R['output']>;

/** Splits `'POST /applications/{applicationId}'` into its method and path. */
export const methodAndPath = (key: RouteKey) => key.split(' ') as [Method, string];

/** A change to something that exists names the version it was read at. */
export const changesVersion = (route: Route) => 'version' in route.input.shape;
