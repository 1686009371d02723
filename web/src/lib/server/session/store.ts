/** Where sessions are kept. A row is found under a key until its end, and not a moment longer. */
export interface SessionStore {
  /** `until` is in seconds since 1970. */
  put: (key: string, row: object, until: number) => Promise<void>;
  /** The same for a row that is still there; whether it was. What was ended meanwhile stays ended. */
  replace: (key: string, row: object, until: number) => Promise<boolean>;
  get: (key: string) => Promise<unknown>;
  /** Reads and removes: the second of two takers gets nothing. */
  take: (key: string) => Promise<unknown>;
}
