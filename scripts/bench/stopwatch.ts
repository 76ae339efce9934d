import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { watchChildren } from './childMemory.ts';
import { CHECK_MEASURE } from './timedCheckContent.ts';

/** What a build took; times in milliseconds. */
export interface BuildTimes {
  /** By step, in order; they add up to the whole. */
  steps: Record<string, number>;
  /** Time spent rendering, by route; part of the step "generate pages". */
  routes: Record<string, number>;
  pages: number;
  /** Peak memory of the processes that the build started, in bytes; 0 where the system does not tell. */
  childMemory: number;
}

const NAME = 'bench:stopwatch';

/** How steps that end the build are called, by the integration whose `astro:build:done` they are. */
const CLOSING_STEPS: Record<string, string> = {
  '@astrojs/sitemap': 'sitemap',
  'survey:search-index': 'search index',
  'survey:plain-text': 'other texts as Markdown',
  'survey:whole-build': 'swap',
  'survey:kept-cards': 'removal of unused pictures',
};

/** An integration that times the steps of a build, and what it measured; it must be the last one. */
export function stopwatch(): { integration: AstroIntegration; read(): BuildTimes } {
  const times: BuildTimes = { steps: {}, routes: {}, pages: 0, childMemory: 0 };
  let last = 0;
  const end = (step: string) => {
    const now = performance.now();
    times.steps[step] = (times.steps[step] ?? 0) + now - last;
    last = now;
  };
  const endSync = () => {
    const [check] = performance.getEntriesByName(CHECK_MEASURE);
    if (!check) throw new Error('The build did not check its content through `timedCheckContent.ts`.');
    times.steps[CHECK_MEASURE] = check.duration;
    last += check.duration;
    end('content sync');
  };
  let readChildMemory = () => 0;

  const integration: AstroIntegration = {
    name: NAME,
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        updateConfig({ vite: { plugins: [timeCheck()] } });
        for (const other of config.integrations) if (other.name !== NAME) timeClosing(other, end);
      },
      'astro:config:done': () => end('start'),
      'astro:build:start': ({ setPrerenderer }) => {
        endSync();
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          setup: async () => {
            end('bundle');
            await prerenderer.setup?.();
          },
          render: async (request, options) => {
            const start = performance.now();
            const response = await prerenderer.render(request, options);
            const { route } = options.routeData;
            times.routes[route] = (times.routes[route] ?? 0) + performance.now() - start;
            return response;
          },
        }));
      },
      'astro:build:generated': () => {
        readChildMemory = watchChildren();
      },
      'astro:build:done': ({ pages }) => {
        times.pages = pages.length;
        times.childMemory = readChildMemory();
      },
    },
  };
  return { integration, read: () => times };
}

/** Makes an integration's `astro:build:done` a step of its own; before the first such one, pages were generated. */
function timeClosing(integration: AstroIntegration, end: (step: string) => void): void {
  const { hooks, name } = integration;
  const hook = hooks['astro:build:done'];
  if (!hook) return;
  hooks['astro:build:done'] = async (options) => {
    end('generate pages');
    await hook(options);
    end(CLOSING_STEPS[name] ?? name);
  };
}

/** Puts the timed check of the content in the place of the site's. */
function timeCheck() {
  const timed = fileURLToPath(new URL('timedCheckContent.ts', import.meta.url));
  return {
    name: 'bench:time-check',
    enforce: 'pre' as const,
    resolveId: (source: string, importer: string | undefined) =>
      source.endsWith('/content/checkContent.ts') && importer !== timed ? timed : undefined,
  };
}
