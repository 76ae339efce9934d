import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import type { PluggableList } from 'unified';

/** Markdown extensions that bodies may use, in the build and in the check alike. */
export const SYNTAX: PluggableList = [remarkGfm, remarkMath];

/** Components that bodies may use, each with its attributes: required ones are `true`. */
export const COMPONENTS: Record<string, Record<string, boolean>> = {
  Cite: { paper: true },
  Term: { id: true },
  Figure: { src: true, alt: true, caption: true },
};

/** How a component is written, with all its attributes. */
export function usage(component: string): string {
  const attributes = Object.keys(COMPONENTS[component] ?? {}).map((name) => `${name}="…"`);
  return `<${[component, ...attributes].join(' ')} />`;
}
