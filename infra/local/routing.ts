import type { LambdaFunction } from './lambda.ts';

/** What the gateway needs to know of a route of the contract. */
interface ServedRoute {
  key: string;
  access: 'public' | 'signed-in' | readonly string[];
}

/** A function with the routes that lead to it. */
export interface Served extends LambdaFunction {
  routes: Record<string, ServedRoute>;
}

export interface Match {
  route: ServedRoute;
  served: Served;
  /** Path parameters, decoded. */
  parameters: Record<string, string>;
}

interface Pattern {
  method: string;
  segments: string[];
  route: ServedRoute;
  served: Served;
}

/** Finds the route of a request as API Gateway does: a written segment goes before a parameter. */
export const routing = (functions: readonly Served[]) => {
  const patterns = functions
    .flatMap((served) => Object.values(served.routes).map((route) => patternOf(route, served)))
    .sort(mostWrittenFirst);

  return (method: string, path: string): Match | undefined => {
    const segments = path.split('/');
    const found = patterns.find((pattern) => pattern.method === method && fits(pattern, segments));
    return (
      found && { route: found.route, served: found.served, parameters: taken(found, segments) }
    );
  };
};

const patternOf = (route: ServedRoute, served: Served): Pattern => {
  const [method = '', path = ''] = route.key.split(' ');
  return { method, segments: path.split('/'), route, served };
};

const isParameter = (segment: string) => segment.startsWith('{');

const shapeOf = ({ segments }: Pattern) =>
  segments.map((s) => (isParameter(s) ? '1' : '0')).join('');

const mostWrittenFirst = (a: Pattern, b: Pattern) => (shapeOf(a) < shapeOf(b) ? -1 : 1);

const fits = (pattern: Pattern, segments: readonly string[]) =>
  pattern.segments.length === segments.length &&
  pattern.segments.every((wanted, index) =>
    isParameter(wanted) ? segments[index] !== '' : wanted === segments[index],
  );

const taken = (pattern: Pattern, segments: readonly string[]) =>
  Object.fromEntries(
    pattern.segments.flatMap((wanted, index) =>
      isParameter(wanted) ? [[wanted.slice(1, -1), decodeURIComponent(segments[index] ?? '')]] : [],
    ),
  );
