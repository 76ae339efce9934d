import type { AstroIntegration } from 'astro';

/**
 * Tells pages what they are built for, as constants. Not through `import.meta.env`: variables of the environment
 * named `BASE_URL` or `NODE_ENV` get into that, and would move every link or leave out the policy.
 */
export function buildFacts(): AstroIntegration {
  return {
    name: 'survey:build-facts',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        const define = {
          __BASE_PATH__: JSON.stringify(config.base),
          __HOME_URL__: JSON.stringify(config.site ? new URL(config.base, config.site).href : ''),
          // The development server needs inline scripts and styles.
          __STRICT_POLICY__: JSON.stringify(command === 'build'),
        };
        updateConfig({ vite: { define } });
      },
    },
  };
}
