import { splitEntry } from '../content/splitEntry.ts';

/**
 * Hands entries to MDX without their front matter, which the content reader has read, so that only one YAML parser
 * ever sees it. Blank lines take its place and keep the line numbers of messages.
 */
export function blankFrontMatter() {
  return {
    name: 'survey:blank-front-matter',
    enforce: 'pre' as const,
    transform: {
      filter: { id: /\.mdx$/ },
      handler(source: string) {
        const split = splitEntry(source);
        if ('complaint' in split) return null;
        return { code: '\n'.repeat(split.bodyLine - 1) + split.body, map: null };
      },
    },
  };
}
