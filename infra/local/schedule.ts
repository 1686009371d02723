/** Milliseconds until the next 07:00 in Asia/Ho_Chi_Minh: 00:00 UTC, as Việt Nam keeps no summer time. */
export const untilSeven = (now: Date) => {
  const next = new Date(now);
  next.setUTCHours(24, 0, 0, 0);
  return next.getTime() - now.getTime();
};

/** Runs `task` every day at seven, as EventBridge Scheduler does in the cloud. Returns how to stop. */
export const everyMorning = (task: () => Promise<unknown>) => {
  let timer: NodeJS.Timeout;
  const wait = () => {
    timer = setTimeout(() => {
      task().catch((error: unknown) => console.error('schedule:', error));
      wait();
    }, untilSeven(new Date()));
    timer.unref();
  };
  wait();
  return () => clearTimeout(timer);
};

/** The event the scheduled function gets. */
export const scheduledEvent = (now: Date) => ({
  version: '0',
  id: `schedule-${now.getTime()}`,
  'detail-type': 'Scheduled Event',
  source: 'aws.scheduler',
  time: now.toISOString(),
  resources: [],
  detail: {},
});
