/** A table as data: its name, and an index for each question asked of it. */
export interface TableShape {
  name: string;
  indexes: Record<string, readonly [partition: string, sort: string]>;
  /** Whether its events have readers; a table of sessions has none. */
  stream: boolean;
}

export const tableShape = (
  name: string,
  indexes: TableShape['indexes'] = {},
  { stream = true } = {},
): TableShape => ({ name, indexes, stream });

/** The attribute that holds when an item may be swept away, in epoch seconds. Reads never trust the sweep. */
export const EXPIRES = 'expires';
