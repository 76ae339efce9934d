/** The time, in ms since 1970, and how to let it pass. */
export interface Clock {
  now(): number;
  wait(ms: number): Promise<void>;
}

/** The clock of this machine. */
export const CLOCK: Clock = {
  now: Date.now,
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};
