import type { AstroIntegration } from 'astro';

/**
 * Tells pages whether they are built, and so carry the policy. The development server needs inline scripts and
 * styles; `import.meta.env.PROD` depends on the environment and would let a build go without.
 */
export function strictPolicy(): AstroIntegration {
  return {
    name: 'survey:strict-policy',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        updateConfig({ vite: { define: { __STRICT_POLICY__: JSON.stringify(command === 'build') } } });
      },
    },
  };
}
