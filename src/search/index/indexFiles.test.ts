import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { CLIP, edited, essay, GRPO, LIMIT, writeSurvey } from '../../../tests/fixtures/smallSurvey.ts';
import { checkContent } from '../../content/checkContent.ts';
import type { Content } from '../../content/content.ts';
import { addresses } from '../../survey/addresses.ts';
import type { SearchStart } from '../engine/openIndex.ts';
import type { Fragment } from '../engine/pageText.ts';
import { EVERY, isMadeUp, typeWord } from '../madeUpWords.ts';
import { type IndexFile, indexFiles } from './indexFiles.ts';

/** What each file of a page's text begins with, before the text itself. */
const SIGNATURE = 'pagefind_dcd';

const debate = { section: { id: 'debate' } };

/** With quotes, signs of HTML and other spellings. */
const CHANGES = {
  ...essay(),
  ...edited(CLIP, 'takeaway: A wider clip keeps runs stable.', `takeaway: A "wider" clip's runs & <others>.`),
  ...edited(LIMIT, 'title: The Limit of Training', `title: The "Limit" of Training`),
  ...edited(GRPO, 'term: GRPO', 'term: GRPO\naliases: [group-relative policy optimization]'),
};

let records: number;
let files: IndexFile[];
let pages: Map<string, Fragment>;

beforeAll(async () => {
  ({ records, files } = await indexFiles(contentOf(CHANGES)));
  pages = new Map(
    files
      .filter(({ path }) => path.endsWith('.pf_fragment'))
      .map(({ content }) => readFragment(content))
      .map((fragment) => [fragment.url, fragment]),
  );
}, 30_000);

describe('the index holds', () => {
  test('every page and term of the survey, at its permanent address', () => {
    expect([...pages.keys()].sort()).toEqual(
      [
        addresses.paper('limit'),
        addresses.paper('prolonged'),
        addresses.paper('clip'),
        addresses.question('boundary'),
        addresses.term('grpo'),
        addresses.term('pass-at-k'),
        addresses.section('debate'),
        addresses.section('training'),
        addresses.topic({ id: 'boundary', ...debate }),
        addresses.topic({ id: 'base-model', ...debate }),
        addresses.topic({ id: 'stability', section: { id: 'training' } }),
      ].sort(),
    );
  });

  test.each([
    ['question', addresses.question('boundary')],
    ['term', addresses.term('grpo')],
    ['section', addresses.section('debate')],
    ['section', addresses.topic({ id: 'boundary', ...debate })],
  ] as const)('the type of a %s', (type, address) => {
    expect(madeUpAt(address).slice(0, 2)).toEqual([EVERY, typeWord(type)]);
  });

  test('no type of a paper, which most records are', () => {
    expect(madeUpAt(addresses.paper('limit')).filter((word) => /^zzz/.test(word))).toEqual([]);
  });

  test('the values that a paper is filtered by', () => {
    expect(madeUpAt(addresses.paper('limit'))).toEqual([
      EVERY,
      'zzfsectiondebate',
      'zzftopicboundary',
      'zzftopicbasemodel',
      'zzfquestionboundary',
      'zzfkindanalysis',
      'zzfyear2025',
      'zzfscopecore',
      'zzffamilyqwen',
      'zzfbenchmarkmath500',
      'zzfalgorithmgrpo',
    ]);
  });

  test('title, authors, year and section, as a result shows them', () => {
    expect(pageAt(addresses.paper('limit')).meta).toEqual({
      title: 'The “Limit” of Training',
      authors: 'Ada Lovelace, Alan Turing',
      year: '2025',
      section: 'debate',
    });
    expect(pageAt(addresses.paper('clip')).meta['authors']).toBe('Jean le Rond d’Alembert');
    expect(pageAt(addresses.term('grpo')).meta).toEqual({ title: 'GRPO' });
    expect(pageAt(addresses.section('debate')).meta).toEqual({ title: 'The debate', section: 'debate' });
    expect(pageAt(addresses.topic({ id: 'boundary', ...debate })).meta).toEqual({
      title: 'Does the boundary move?',
      section: 'debate',
      isTopic: 'yes',
    });
  });

  test('texts as the pages show them, whatever signs are in them', () => {
    expect(textAt(addresses.paper('clip'), '-lead')).toBe('A “wider” clip’s runs & <others>.');
  });

  test('what the running text of a section says of a topic at the address of the topic', () => {
    const boundary = addresses.topic({ id: 'boundary', ...debate });
    expect(textAt(boundary, 'boundary')).toMatch(/^Limit says that it stays, Prolonged that it moves\./);
    expect(pageAt(addresses.section('debate')).content).not.toContain('says that it stays');
  });
});

describe('the text of a paper', () => {
  test('stands at the anchors of its page', () => {
    const { anchors } = pageAt(addresses.paper('limit'));
    expect(anchors.map(({ id }) => id).filter((id) => !id.startsWith('-'))).toEqual([
      'problem',
      'approach',
      'findings',
      'limits',
      'result-math-large-k',
      'on-boundary',
    ]);
    expect(textAt(addresses.paper('limit'), 'result-math-large-k')).toBe(
      'up to 12.5%: The base model solves more problems than the trained one at large k.',
    );
    expect(textAt(addresses.paper('limit'), 'on-boundary')).toMatch(/^Does the boundary move\? At large k /);
  });

  test('holds nothing of a sentence that cites another paper', () => {
    expect(textAt(addresses.paper('limit'), 'problem')).toBe(
      'Does training help? Nobody had asked a base model often enough to know it.',
    );
    expect(pageAt(addresses.paper('limit')).content).not.toContain('Prolonged');
    const prolonged = pageAt(addresses.paper('prolonged')).content;
    expect(prolonged).toContain('What it gains is largest where the starting point is weakest.');
    expect(prolonged).not.toContain('The authors read this as new ability');
  });

  test.each([
    ['heading', /\b(?:Problem|Approach|Findings|Limits|Results as printed|Relations)\b/],
    [
      'name of a field',
      /\b(?:takeaway|published|topics|scope|locator|conditions|strength|confidence|basis)\b/i,
    ],
    ['name of a filter', /\b(?:Section|Topic|Open question|Kind|Year|Model family)\b/],
    ['value that says nothing of its subject', /\b(?:abstract|direct|high|core|disagrees-with)\b/],
  ])('holds no %s', (_name, label) => {
    expect(pageAt(addresses.paper('limit')).content).not.toMatch(label);
  });
});

describe('the files of the search', () => {
  const paths = () => files.map(({ path }) => path);

  test('lie in two folders, each once', () => {
    expect(new Set(paths()).size).toBe(files.length);
    expect(paths().filter((path) => !/^(?:pagefind|search)\/[\w./-]+$/.test(path))).toEqual([]);
  });

  test('are all that a search loads', () => {
    expect(paths()).toEqual(
      expect.arrayContaining([
        'pagefind/pagefind.js',
        'pagefind/pagefind-entry.json',
        'pagefind/wasm.en.pagefind',
        'search/start.json',
        'search/starting-points.json',
        'search/words/t.json',
      ]),
    );
    for (const ending of ['.pf_meta', '.pf_index'])
      expect(
        paths().filter((path) => path.endsWith(ending)),
        ending,
      ).not.toEqual([]);
  });

  test('hold no filters of another kind, whose order changes from build to build', () => {
    expect(paths().filter((path) => path.endsWith('.pf_filter'))).toEqual([]);
  });

  test('are the same whenever they are made of the same survey, byte for byte', async () => {
    const again = await indexFiles(contentOf(CHANGES));
    expect(digestsOf(again.files)).toEqual(digestsOf(files));
  }, 30_000);

  test('hold no interface that no page uses', () => {
    expect(paths().filter((path) => /\.css$|-ui\.|highlight|worker|unknown/.test(path))).toEqual([]);
    expect(paths().filter((path) => path.endsWith('.js'))).toEqual(['pagefind/pagefind.js']);
  });

  test('say how many records there are, what sections are called, and what means the same', () => {
    expect(records).toBe(pages.size);
    expect(json<SearchStart>('search/start.json')).toEqual({
      records: 11,
      sections: { debate: 'Debate', training: 'Training' },
      synonyms: [
        ['untrained', 'not trained'],
        ['GRPO', 'group-relative policy optimization'],
        ['pass@k', 'Pass at k'],
      ],
      common: [],
    });
  });

  test('offer the questions and topics', () => {
    expect(json<{ address: string }[]>('search/starting-points.json').map(({ address }) => address)).toEqual([
      '/questions/boundary/',
      '/debate/#boundary',
      '/debate/#base-model',
      '/training/#stability',
    ]);
  });

  test('correct words with those of the survey, each with the list of its letter', () => {
    expect(json<string[]>('search/words/t.json')).toEqual(expect.arrayContaining(['training', 'turing']));
    for (const { path } of files.filter(({ path }) => path.startsWith('search/words/'))) {
      const letter = path.charAt('search/words/'.length);
      expect(
        json<string[]>(path).filter((word) => !word.startsWith(letter)),
        path,
      ).toEqual([]);
    }
  });
});

test('a search finds a page by what means the same as its words', () => {
  const { synonyms } = json<SearchStart>('search/start.json');
  expect(synonyms[1]).toContain('GRPO');
  const marks = (address: string) =>
    ['-meant', '-touched'].map((anchor) => textAt(address, anchor) ?? '').join(' ');
  const [word] = /zq\w+/.exec(marks(addresses.term('grpo'))) ?? [];
  expect(word).toBeDefined();
  expect(marks(addresses.paper('limit'))).toContain(word);
  expect(marks(addresses.paper('clip'))).not.toContain(word);
});

function contentOf(changes: Parameters<typeof writeSurvey>[0]): Content {
  const root = writeSurvey(changes);
  const { content, findings } = checkContent(root);
  rmSync(root, { recursive: true });
  if (!content) throw new Error(JSON.stringify(findings));
  return content;
}

/** The words before the text of a page that only the index uses. */
function madeUpAt(address: string): string[] {
  const words = textAt(address, '-type')?.replace(/\.$/, '').split(' ') ?? [];
  expect(words.filter((word) => !isMadeUp(word))).toEqual([]);
  return words;
}

const digestsOf = (made: readonly IndexFile[]) =>
  Object.fromEntries(
    made.map(({ path, content }) => [path, createHash('sha256').update(content).digest('hex')]),
  );

function readFragment(content: string | Uint8Array): Fragment {
  const bytes = gunzipSync(content);
  expect(bytes.toString('utf8', 0, SIGNATURE.length)).toBe(SIGNATURE);
  return JSON.parse(bytes.toString('utf8', SIGNATURE.length)) as Fragment;
}

function pageAt(address: string): Fragment {
  const page = pages.get(address);
  if (!page) throw new Error(`no page at ${address}`);
  return page;
}

/** The text between an anchor of a page and the next one. */
function textAt(address: string, anchor: string): string | undefined {
  const { content, anchors } = pageAt(address);
  const place = anchors.findIndex(({ id }) => id === anchor);
  if (place < 0) return undefined;
  const words = content.split(' ');
  return words.slice(anchors[place]?.location, anchors[place + 1]?.location).join(' ');
}

function json<T>(path: string): T {
  const file = files.find((one) => one.path === path);
  return JSON.parse(String(file?.content)) as T;
}
