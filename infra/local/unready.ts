/** The portal cannot start (or answer a command) and this line says what to do. Shown without a stack. */
export class Unready extends Error {
  constructor(vi: string, en: string) {
    super(`${vi} | ${en}`);
    this.name = 'Unready';
  }
}

/** Runs a command; what is not ready is one line on stderr and exit code 1. */
export const orSayWhy = async (command: () => Promise<unknown>) => {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof Unready)) throw error;
    console.error(error.message);
    process.exit(1);
  }
};
