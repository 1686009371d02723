import { isObject, segments, type Json, type JsonObject } from '../json.ts';

function put(node: JsonObject, steps: readonly string[], value: Json): JsonObject {
  const [step, ...rest] = steps;
  if (step === undefined) return node;
  const inside = Object.hasOwn(node, step) ? node[step] : undefined;
  const next = rest.length === 0 ? value : put(isObject(inside) ? inside : {}, rest, value);
  return { ...node, [step]: next };
}

/** Answers as one document, from pointers and what stands at them. */
export const nest = (
  entries: readonly (readonly [pointer: string, value: Json])[],
  onto: JsonObject = {},
): JsonObject =>
  entries.reduce((all, [pointer, value]) => put(all, segments(pointer), value), onto);
