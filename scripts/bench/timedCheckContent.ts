import { checkContent as check } from '../../src/content/checkContent.ts';

/** The name under which `performance` keeps how long reading and checking the content took. */
export const CHECK_MEASURE = 'read and check content';

/** Stands in for the site's `checkContent` while a build is timed. */
export const checkContent: typeof check = (...args) => {
  const start = performance.now();
  try {
    return check(...args);
  } finally {
    performance.measure(CHECK_MEASURE, { start, end: performance.now() });
  }
};
