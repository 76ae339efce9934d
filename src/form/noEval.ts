import { z } from 'astro/zod';

// Zod compiles schemas to code where it may. The pages' policy forbids that, and asking whether it may is reported as a
// violation. It must be said before the first schema is made: import this first.
z.config({ jitless: true });
