import { z } from 'zod';

const Join = z.object({ 'Fn::Join': z.tuple([z.string(), z.array(z.unknown())]) });
const GetAtt = z.object({ 'Fn::GetAtt': z.tuple([z.string(), z.string()]) });
const Ref = z.object({ Ref: z.string() });

/** A value of a template as one line: `<Table.Arn>/index/byCall`. The same writing as cdk-nag's. */
export const flat = (value: unknown): string => {
  if (typeof value === 'string') return value;
  const join = Join.safeParse(value);
  if (join.success) {
    const [between, parts] = join.data['Fn::Join'];
    return parts.map(flat).join(between);
  }
  const attribute = GetAtt.safeParse(value);
  if (attribute.success) return `<${attribute.data['Fn::GetAtt'].join('.')}>`;
  const reference = Ref.safeParse(value);
  return reference.success ? `<${reference.data.Ref}>` : JSON.stringify(value);
};
