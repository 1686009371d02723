/* Loads one module in this fresh process and says what that took, in milliseconds of the processor and of the clock. */
const before = process.cpuUsage();
const started = performance.now();
await import(process.argv[2]);
const clock = performance.now() - started;
const { user, system } = process.cpuUsage(before);
process.stdout.write(JSON.stringify({ processor: (user + system) / 1000, clock }));
process.exit(0);
