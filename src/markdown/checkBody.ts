import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { VFileMessage } from 'vfile-message';
import { explainSyntaxError } from './explainSyntaxError.ts';
import { findLost } from './findLost.ts';
import { findUnreadableMath } from './findUnreadableMath.ts';
import { type BodyProblem, findUnsafe, isOwnPicture } from './findUnsafe.ts';
import { attributeOf, type JsxElement } from './jsxElement.ts';
import { parseBody } from './parseBody.ts';

/** A `<Cite>` or `<Term>` in a body. */
export interface BodyReference {
  to: 'paper' | 'term';
  id: string;
  line: number;
  column: number;
}

/** A picture of the repository that a body shows, by its path from the entry's folder. */
export interface BodyPicture {
  path: string;
  line: number;
  column: number;
}

/** A link of a body to a page of the survey or a part of one: an address that begins with `/`, or with `#` on its own page. */
export interface BodyLink {
  address: string;
  line: number;
  column: number;
}

/** What a body holds; places count from its first line. */
export interface CheckedBody {
  problems: BodyProblem[];
  references: BodyReference[];
  pictures: BodyPicture[];
  links: BodyLink[];
}

const NOTHING: CheckedBody = { problems: [], references: [], pictures: [], links: [] };

/** Parses a body as the build does, without executing anything; lists what must not be in it and what it cites. */
export function checkBody(body: string): CheckedBody {
  if (body.trim() === '') return NOTHING;
  let tree: Root;
  try {
    tree = parseBody(body);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return { ...NOTHING, problems: [explainSyntaxError(error, body)] };
  }
  return {
    problems: [...findUnsafe(tree), ...findUnreadableMath(tree), ...findLost(tree, body)],
    references: findReferences(tree),
    pictures: findPictures(tree),
    links: findLinks(tree),
  };
}

function findReferences(tree: Root): BodyReference[] {
  return findElements(tree).flatMap((element) => {
    const to = element.name === 'Cite' ? 'paper' : element.name === 'Term' ? 'term' : undefined;
    const id = attributeOf(element, to === 'paper' ? 'paper' : 'id');
    return to && id !== undefined ? [{ to, id, ...startOf(element) }] : [];
  });
}

function findPictures(tree: Root): BodyPicture[] {
  const pictures = findElements(tree).flatMap((element) => {
    const path = element.name === 'Figure' ? attributeOf(element, 'src') : undefined;
    return path === undefined ? [] : [{ path, ...startOf(element) }];
  });
  visit(tree, 'image', (image) => {
    pictures.push({ path: image.url, ...startOf(image) });
  });
  return pictures.filter(({ path }) => isOwnPicture(path));
}

function findLinks(tree: Root): BodyLink[] {
  const links: BodyLink[] = [];
  visit(tree, (node) => {
    if ((node.type === 'link' || node.type === 'definition') && /^[/#]/.test(node.url))
      links.push({ address: node.url, ...startOf(node) });
  });
  return links;
}

function findElements(tree: Root): JsxElement[] {
  const elements: JsxElement[] = [];
  visit(tree, (node) => {
    if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') elements.push(node);
  });
  return elements;
}

function startOf(node: Nodes): { line: number; column: number } {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line, column };
}
