import * as z from 'zod';

type Schema = z.core.$ZodTypes;

/**
 * The same schema, whose objects take only what they name, however deep they lie: a field that was misspelt or
 * smuggled in is refused by its path, never dropped in silence (T-11).
 */
export const closed = <S extends z.core.$ZodType>(schema: S): S => deep(schema) as S;

const deep = (given: z.core.$ZodType): z.core.$ZodType => {
  const schema = given as Schema;
  const { def } = schema._zod;
  const rebuilt = (parts: object): z.core.$ZodType =>
    // What holds no object stays as it is: schemas are dear to build, and functions build them as they start.
    Object.entries(parts).every(([name, part]) => part === (def as never)[name])
      ? schema
      : z.clone(schema, { ...def, ...parts });

  switch (def.type) {
    case 'object': {
      const shape = each(def.shape);
      return def.catchall
        ? rebuilt({ shape })
        : z.clone(schema, { ...def, shape, catchall: z.never() });
    }
    case 'array':
      return rebuilt({ element: deep(def.element) });
    case 'union':
      return rebuilt({ options: same(def.options, def.options.map(deep)) });
    case 'record':
      return rebuilt({ valueType: deep(def.valueType) });
    case 'pipe':
      return rebuilt({ in: deep(def.in) });
    case 'optional':
    case 'nullable':
    case 'nonoptional':
    case 'default':
    case 'prefault':
    case 'catch':
    case 'readonly':
      return rebuilt({ innerType: deep(def.innerType) });
    default:
      return schema;
  }
};

const each = (shape: Readonly<Record<string, z.core.$ZodType>>) => {
  const parts = Object.entries(shape).map(([name, part]) => [name, deep(part)] as const);
  return parts.every(([name, part]) => part === shape[name]) ? shape : Object.fromEntries(parts);
};

const same = <T>(before: readonly T[], after: readonly T[]) =>
  after.every((one, at) => one === before[at]) ? before : after;
