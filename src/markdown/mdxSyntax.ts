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

/** The component that prints the words inside it; the others print their own. */
export const WITH_TEXT = 'Term';

/** How a component is written, with all its attributes. */
export function usage(component: string): string {
  const attributes = Object.keys(COMPONENTS[component] ?? {}).map((name) => `${name}="…"`);
  const tag = `<${[component, ...attributes].join(' ')}`;
  return component === WITH_TEXT ? `${tag}>…</${component}>` : `${tag} />`;
}
