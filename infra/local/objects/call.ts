import type { announcer } from './announcements.ts';
import type { Answer } from './answer.ts';
import type { Bucket } from './bucket.ts';
import type { Payload } from './payload.ts';
import type { Request } from './request.ts';
import type { Store } from './store.ts';

/** A signed request to a bucket that exists, and what answers need. */
export type Call = {
  readonly request: Request;
  readonly bucket: Bucket;
  readonly store: Store;
  /** the body, checked against signature and checksums */
  readonly payload: () => Promise<Payload>;
  readonly announce: ReturnType<typeof announcer>['announce'];
};

export type Operation = (call: Call) => Answer | Promise<Answer>;
