/**
 * `npm start`: builds the survey with its search index and serves it on this machine.
 *
 * Exit status: 1 where it could not be built, 2 where the command was called wrongly.
 */
import { readSettings } from '../src/site/settings.ts';
import { buildSite } from './lib/buildSite.ts';
import { expectNoArguments, UsageError } from './lib/readOptions.ts';
import { serveSite } from './lib/serveSite.ts';

try {
  expectNoArguments('Usage: [PORT=4321] npm start; README.md lists the variables');
  if (await buildSite()) {
    const { outDir, base, port } = readSettings(process.env);
    const { address } = await serveSite(outDir, base, port);
    console.log(`The survey is at ${address} (stop with Ctrl C)`);
  } else process.exitCode = 1;
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
