import { z } from 'zod';

const Schema = z.object({
  properties: z.record(z.string(), z.unknown()).optional(),
  additionalProperties: z.unknown().optional(),
  items: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
});
type Path = readonly (string | number)[];
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where in this value objects lie whose fields a contract names: their paths, the value itself left out. */
export const partsOf = (contract: z.ZodType, value: unknown): Path[] => {
  const walk = (given: unknown, at: unknown, path: Path): Path[] => {
    const { properties, items, anyOf = [] } = Schema.parse(given ?? {});
    const among = anyOf.flatMap((option) => walk(option, at, path));
    if (properties && isObject(at)) {
      const inner = Object.entries(properties).flatMap(([name, schema]) =>
        walk(schema, at[name], [...path, name]),
      );
      return [...(path.length > 0 ? [path] : []), ...inner, ...among];
    }
    const first: unknown = Array.isArray(at) ? at[0] : undefined;
    return [...(items && first !== undefined ? walk(items, first, [...path, 0]) : []), ...among];
  };
  return walk(z.toJSONSchema(contract, { io: 'input', unrepresentable: 'any' }), value, []);
};

/** Objects of a contract that would take a field they do not name, anywhere. */
export const openParts = (contract: z.ZodType): string[] => {
  const walk = (given: unknown, path: string): string[] => {
    if (Array.isArray(given)) return given.flatMap((one, at) => walk(one, `${path}/${at}`));
    if (!isObject(given)) return [];
    const { properties, additionalProperties } = Schema.parse(given);
    const inner = Object.entries(given).flatMap(([name, one]) => walk(one, `${path}/${name}`));
    return properties && additionalProperties !== false ? [path || '/', ...inner] : inner;
  };
  return walk(z.toJSONSchema(contract, { io: 'input', unrepresentable: 'any' }), '');
};

/** The value with one more field in the object at that place. */
export const withMore = (value: unknown, [step, ...rest]: Path, more: object): unknown => {
  if (step === undefined) return isObject(value) ? { ...value, ...more } : more;
  if (Array.isArray(value))
    return value.map((one: unknown, at) => (at === step ? withMore(one, rest, more) : one));
  return isObject(value) ? { ...value, [step]: withMore(value[step], rest, more) } : value;
};
