import { Refusal } from '#shared/workflow/refusal.ts';

const TRIES = 5;

/** Loads, decides and saves anew when somebody was faster: for changes that named no version. */
export const again = async <T>(change: () => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await change();
    } catch (error) {
      const beaten = error instanceof Refusal && error.code === 'changed-meanwhile';
      if (!beaten || attempt === TRIES) throw error;
    }
  }
};
