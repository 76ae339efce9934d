import type { Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import 'mdast-util-math';
import { mathToMarkdown } from 'mdast-util-math';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';

type Unsafe = NonNullable<Options['unsafe']>[number];

/**
 * Where a text would be taken for an address of email. GFM's own rule escapes every `@` between letters, and who looks
 * for `pass@k` would meet `pass\@k`; but an address has a dot behind the sign. In angle brackets it needs none
 * (https://spec.commonmark.org/0.31.2/#email-address), and may begin with more than letters.
 */
const EMAIL: Unsafe[] = [
  {
    character: '@',
    before: '[+\\-.\\w]',
    after: '[\\w-]+\\.[\\w-]',
    inConstruct: 'phrasing',
    notInConstruct: ['autolink', 'link', 'image', 'label'],
  },
  { character: '<', after: "[\\w.!#$%&'*+/=?^`{|}~-]+@", inConstruct: 'phrasing' },
];

const OPTIONS: Options = {
  bullet: '-',
  emphasis: '*',
  rule: '-',
  listItemIndent: 'one',
  unsafe: EMAIL,
  extensions: [...gfmExtensions(), mathToMarkdown()],
};

/** Markdown (GFM, formulas between `$` signs) that reads back as the same tree; text in it stays text. */
export function writeMarkdown(children: readonly RootContent[]): string {
  return toMarkdown({ type: 'root', children: [...children] } satisfies Root, OPTIONS);
}

/** What GFM adds; tables without padding, whose rows would else all be as long as the longest. */
function gfmExtensions(): Options[] {
  const { extensions } = gfmToMarkdown({ tablePipeAlign: false });
  return (extensions ?? []).map(({ unsafe, ...others }) => ({
    ...others,
    unsafe: (unsafe ?? []).filter(({ character }) => character !== '@'),
  }));
}
