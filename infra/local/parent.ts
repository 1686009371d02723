import { z } from 'zod';

/** Tells the supervisor that this process answers now; it may be gone already. */
export const ready = () => process.send?.('ready', () => undefined);

/** Ends this process well: when it is told to, or when the supervisor is gone. */
export const untilTold = (stop: () => Promise<unknown>) => {
  let stopping = false;
  const end = () => {
    if (stopping) return;
    stopping = true;
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.on(signal, end);
};

const SetClock = z.object({ clock: z.number().optional() });

/** A clock that the supervisor may set while it fills a new portal with a season that has been. */
export const clockOfParent = () => {
  let still: number | undefined;
  process.on('message', (message) => {
    const told = SetClock.safeParse(message);
    if (!told.success) return;
    still = told.data.clock;
    ready();
  });
  return () => still ?? Date.now();
};
