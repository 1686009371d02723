// Each part starts its own service, which reads the environment as it loads: one after another.
const parts = [
  async () => (await import('./submitting/submitting.ts')).submitting(),
  async () => (await import('./listing/listing.ts')).listing(),
  async () => (await import('./loading/loading.ts')).loading(),
];

for (const part of parts) {
  const { title, table, aims, notes } = await part();
  console.log(`\n${title}`);
  console.table(table);
  for (const { aim, found, met } of aims)
    console.log(`${met ? 'met' : 'not met'}: ${aim} – ${found}`);
  for (const note of notes) console.log(note);
}
process.exit(0);
