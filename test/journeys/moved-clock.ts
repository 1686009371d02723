// Loaded into the web before its own code: the web’s day is the day of the test’s gateway.
const RealDate = Date;
let ahead = 0;
const now = () => RealDate.now() + ahead;

process.on('message', (asked: unknown) => {
  ahead = typeof asked === 'number' ? asked : 0;
  process.send?.('moved');
});
// Listening would keep a web alive whose test is gone.
process.channel?.unref();

globalThis.Date = new Proxy(RealDate, {
  construct: (date, given, target) => {
    const made: unknown = Reflect.construct(date, given.length === 0 ? [now()] : given, target);
    return made instanceof date ? made : new date(now());
  },
  get: (date, name, receiver): unknown =>
    name === 'now' ? now : Reflect.get(date, name, receiver),
});

export {};
