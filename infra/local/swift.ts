import { DatabaseSync } from 'node:sqlite';

/** The questions the engine asks before it writes a stream record, each over all of the table's. */
const indexes = [
  'CREATE INDEX IF NOT EXISTS last_number ON _stream_records (table_name, CAST(sequence_number AS INTEGER))',
  'CREATE INDEX IF NOT EXISTS of_shard ON _stream_records (table_name, shard_id, sequence_number)',
];

/**
 * Gives the engine's file the indexes it lacks: a write into a table with a stream would otherwise read
 * every record of the last day, and 12,000 of them slow it thirtyfold. Another engine's file is left alone.
 */
export const quicken = (file: string) => {
  const database = new DatabaseSync(file, { timeout: 5_000 });
  try {
    const known = database.prepare("SELECT 1 FROM sqlite_master WHERE name = '_stream_records'");
    if (known.get()) for (const index of indexes) database.exec(index);
  } finally {
    database.close();
  }
};
