import { isList, isObject, segments, type Json, type JsonObject } from '#shared/forms/json.ts';

/** A copy of answers with one of them replaced, or taken away when the value is undefined. */
export function change(answers: JsonObject, pointer: string, value: Json | undefined): JsonObject {
  const changed = put(answers, segments(pointer), value);
  return isObject(changed) ? changed : {};
}

function put(node: Json, steps: readonly string[], value: Json | undefined): Json {
  const [step, ...rest] = steps;
  if (step === undefined) return value ?? null;
  if (isList(node)) {
    return node.flatMap((item, index) =>
      String(index) !== step
        ? [item]
        : rest.length === 0 && value === undefined
          ? []
          : [put(item, rest, value)],
    );
  }
  if (!isObject(node)) return node;
  if (rest.length === 0 && value === undefined) {
    return Object.fromEntries(Object.entries(node).filter(([key]) => key !== step));
  }
  return { ...node, [step]: put(node[step] ?? {}, rest, value) };
}

/** Every pointer of a JSON value, the root's left out. */
export function pointersOf(value: Json, at = ''): string[] {
  const entries = isList(value) || isObject(value) ? Object.entries(value) : [];
  return entries.flatMap(([key, one]) => [`${at}/${key}`, ...pointersOf(one, `${at}/${key}`)]);
}
