/** `npm start`: builds the survey with its search index and serves it on this machine. */
import { readSettings } from '../src/site/settings.ts';
import { buildSite } from './lib/buildSite.ts';
import { serveSite } from './lib/serveSite.ts';

if (await buildSite()) {
  const { outDir, base, port } = readSettings(process.env);
  const { address } = await serveSite(outDir, base, port);
  console.log(`The survey is at ${address} (stop with Ctrl C)`);
} else process.exitCode = 1;
