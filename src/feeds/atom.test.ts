import { describe, expect, test } from 'vitest';
import { makeSurvey, type PaperSketch } from '../../tests/fixtures/makeSurvey.ts';
import { validateAtom } from '../../tests/fixtures/validateAtom.ts';
import { writeAtom } from './atom.ts';
import { feedsOf } from './feeds.ts';
import { idsOf, news } from './news.ts';

const ROOT = 'https://survey.example/base/';
const ADDRESS = `${ROOT}feed.xml`;

const evidence = {
  question: 'extends',
  position: 'yes',
  strength: 'direct',
  finding: 'It did.',
  conditions: '1',
};
const PAPERS: PaperSketch[] = [
  {
    slug: 'one',
    added: '2026-01-02',
    evidence: [evidence],
    corrections: [{ date: '2026-01-05', question: 'extends', what: 'It was misread.' }],
  },
  { slug: 'two', added: '2026-01-03' },
];

/** A feed of a survey: of everything, unless a page says otherwise. */
function feedOf(papers: readonly PaperSketch[] = PAPERS, { page = '/', root = ROOT } = {}): string {
  const survey = makeSurvey(papers);
  const feed = feedsOf(survey, news(survey, [])).find((one) => one.page === page);
  if (!feed) throw new Error(`no feed of ${page}`);
  return writeAtom(feed, { site: survey.site, root, idOf: idsOf(survey, []) });
}

const idsIn = (xml: string) => [...xml.matchAll(/<id>([^<]+)<\/id>/g)].map(([, id]) => id);

test('a feed is valid Atom', () => {
  expect(validateAtom(feedOf(), ADDRESS)).toEqual([]);
});

test('a whole feed', () => {
  expect(feedOf([{ slug: 'two' }])).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>urn:uuid:7ac223a8-14b8-5463-83cd-565f0929b61c</id>
  <title type="text">Survey</title>
  <subtitle type="text">New entries, changed evidence and corrections in the whole survey. The feed holds the last 60 days and at least 100 items; what is older stands on https://survey.example/base/changes/</subtitle>
  <updated>2026-01-01T00:00:00Z</updated>
  <author>
    <name>Survey contributors</name>
    <uri>https://survey.example/base/about/#contributors</uri>
  </author>
  <link rel="self" type="application/atom+xml" href="https://survey.example/base/feed.xml"/>
  <link rel="alternate" type="text/html" href="https://survey.example/base/changes/"/>
  <icon>https://survey.example/base/favicon.svg</icon>
  <rights type="text">Text: CC BY 4.0</rights>
  <entry>
    <id>urn:uuid:01c7ebce-b228-5c0a-9021-018999b7fd57</id>
    <title type="text">New entry: two</title>
    <published>2026-01-01T00:00:00Z</published>
    <updated>2026-01-01T00:00:00Z</updated>
    <link rel="alternate" type="text/html" href="https://survey.example/base/papers/two/"/>
    <category scheme="https://survey.example/base/changes/" term="new-entry" label="New entry"/>
    <category scheme="https://survey.example/base/" term="debate" label="debate"/>
    <summary type="text">It works.</summary>
    <content type="html">&lt;p&gt;It works.&lt;/p&gt;
&lt;p&gt;&lt;a href=&quot;https://survey.example/base/papers/two/&quot;&gt;Title of two&lt;/a&gt;, by Ada Example. &lt;a href=&quot;https://arxiv.org/abs/2505.00001&quot;&gt;arXiv:2505.00001&lt;/a&gt;, first version of 1 May 2025. In the section &lt;a href=&quot;https://survey.example/base/debate/&quot;&gt;debate&lt;/a&gt;.&lt;/p&gt;</content>
  </entry>
</feed>
`);
});

test('what is changed, new and corrected is told apart by title and by category', () => {
  const told = [
    ...feedOf(undefined, { page: '/questions/extends/' }).matchAll(/<title type="text">([^<]+)/g),
  ];
  expect(told.map(([, title]) => title)).toEqual([
    'Survey: Extends?',
    'Changed evidence: one on “Extends?”',
    'New evidence: one on “Extends?”',
  ]);
  const kinds = [
    ...feedOf().matchAll(
      /scheme="https:\/\/survey.example\/base\/changes\/" term="([^"]+)" label="([^"]+)"/g,
    ),
  ];
  expect(kinds.map(([, term, label]) => `${term}: ${label}`)).toEqual([
    'changed-evidence: Changed evidence',
    'new-entry: New entry',
    'new-entry: New entry',
  ]);
});

test('a feed of a page without news is valid too, and as old as the last news of the survey', () => {
  const xml = feedOf(undefined, { page: '/agents/' });
  expect(validateAtom(xml, `${ROOT}agents/feed.xml`)).toEqual([]);
  expect(xml).not.toContain('<entry>');
  expect(xml).toContain('<updated>2026-01-05T00:00:00Z</updated>');
  expect(validateAtom(feedOf([]), ADDRESS)).toEqual([]);
});

test('ids depend on neither host nor base path', () => {
  expect(idsIn(feedOf(undefined, { root: 'http://localhost:4321/' }))).toEqual(idsIn(feedOf()));
});

test.each([
  'A < B & C > D',
  '“Quotes” "straight" and \'single\'',
  ']]> and ]]> again',
  '</title><script>alert(1)</script>',
  '&amp; &lt;b&gt; &#38; &nbsp;',
  '  7  ',
  '1e3',
  '<!-- --> <![CDATA[ x ]]>',
  'π ≤ 𝒳 – é',
])('“%s” in an entry comes out as it is', (nasty) => {
  const text = nasty.trim();
  const xml = feedOf([
    {
      ...PAPERS[0],
      slug: 'one',
      title: text,
      shortTitle: text,
      takeaway: text,
      authors: [text],
      evidence: [{ ...evidence, finding: text, conditions: text }],
      corrections: [{ date: '2026-01-05', question: 'extends', what: text }],
    },
  ]);
  expect(validateAtom(xml, ADDRESS)).toEqual([]);
  const asText = (escaped: string) =>
    escaped.replace(
      /&(amp|lt|gt|quot|apos);/g,
      (_, name) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[name as string] ?? '',
    );
  const of = (name: string) =>
    [...xml.matchAll(new RegExp(`<${name} type="text">([^<]*)</${name}>`, 'g'))].map(([, value = '']) =>
      asText(value),
    );
  expect(of('summary')).toEqual([text, text]);
  expect(of('title').slice(1)).toEqual([`Changed evidence: ${text} on “Extends?”`, `New entry: ${text}`]);
});

describe('what is not valid is refused', () => {
  const valid = feedOf();
  const entry = /<entry>[\s\S]*?<\/entry>/.exec(valid)?.[0] ?? '';
  const author = /<author>[\s\S]*?<\/author>/.exec(valid)?.[0] ?? '';
  const self = /<link rel="self"[^>]*>/.exec(valid)?.[0] ?? '';
  const id = /<id>.*<\/id>/.exec(entry)?.[0] ?? '';
  const content = /<content[\s\S]*<\/content>/.exec(entry)?.[0] ?? '';
  const alternate = /<link rel="alternate"[^>]*>/.exec(entry)?.[0] ?? '';
  const html = (text: string) => `<content type="html">${text.replaceAll('<', '&lt;')}</content>`;
  const AT = '2026-01-05T00:00:00Z';

  test.each<[name: string, passage: string | RegExp, damage: string, complaint: string]>([
    ['XML that ends early', '</feed>', '', '2: it is not well-formed XML: '],
    [
      'a sign in an attribute',
      'term="debate"',
      'term="a < b"',
      '2: it is not well-formed XML: `<` in an attribute.',
    ],
    ['a bare ampersand', 'It works.', 'A & B', '2: it is not well-formed XML: '],
    [
      'an entity of HTML',
      'It works.',
      '&nbsp;',
      '2: it is not well-formed XML: `&` that begins no reference.',
    ],
    [
      'a control character',
      'It works.',
      'A\u0008B',
      '2: it is not well-formed XML: a character that XML does not know.',
    ],
    [
      'another namespace',
      '2005/Atom',
      '2006/Atom',
      '2: the document is not a `feed` in the namespace http://www.w3.org/2005/Atom.',
    ],
    [
      'another root',
      /feed(?= xmlns|>)/g,
      'rss',
      '2: the document is not a `feed` in the namespace http://www.w3.org/2005/Atom.',
    ],
    ['a feed without id', /<id>.*<\/id>/, '', '4.1.1: `feed` holds `id` 0 times, not once.'],
    [
      'a feed with two titles',
      '<subtitle',
      '<title>A</title><subtitle',
      '4.1.1: `feed` holds `title` 2 times, not once.',
    ],
    ['a feed without date', /<updated>.*<\/updated>/, '', '4.1.1: `feed` holds `updated` 0 times, not once.'],
    [
      'two subtitles',
      '<subtitle',
      '<subtitle>A</subtitle><subtitle',
      '4.1.1: `feed` holds `subtitle` 2 times, not at most once.',
    ],
    ['an element of RSS', '<subtitle', '<pubDate>A</pubDate><subtitle', '4.1.1: `feed` holds `pubDate`.'],
    ['loose text', '<subtitle', 'A<subtitle', '4.1.1: `feed` holds text.'],
    ['no author', author, '', '4.1.1: neither the feed nor each entry has an `author`.'],
    ['no link to itself', self, '', `4.1.1: the feed has not one link to itself at ${ADDRESS}.`],
    [
      'a link to itself elsewhere',
      `rel="self" type="application/atom+xml" href="${ADDRESS}`,
      `rel="self" href="${ROOT}agents/feed.xml`,
      `4.1.1: the feed has not one link to itself at ${ADDRESS}.`,
    ],
    [
      'an entry that stands there twice',
      entry,
      entry + entry,
      `4.1.1: two entries have the id ${id.slice(4, -5)}.`,
    ],
    [
      'a feed older than its entries',
      `<updated>${AT}`,
      '<updated>2026-01-04T00:00:00Z',
      `4.2.15: an entry of ${AT} is newer than the feed.`,
    ],
    ['an entry without id', id, '', '4.1.2: `entry` holds `id` 0 times, not once.'],
    [
      'an entry without title',
      /<title[^>]*>Changed.*<\/title>/,
      '',
      '4.1.2: `entry` holds `title` 0 times, not once.',
    ],
    [
      'an entry with two contents',
      content,
      content + content,
      '4.1.2: `entry` holds `content` 2 times, not at most once.',
    ],
    ['an entry that leads nowhere', alternate, '', '4.1.2: an entry leads nowhere.'],
    [
      'an entry that leads to two pages',
      alternate,
      alternate + alternate,
      '4.1.2: `entry` has two links to the same form.',
    ],
    [
      'an entry from after its last change',
      `<published>${AT}`,
      '<published>2026-01-06T00:00:00Z',
      '4.2.9: an entry was published on 2026-01-06T00:00:00Z, after its last change.',
    ],
    ['an id that is no IRI', id, '<id>papers/one</id>', '4.2: `id` is “papers/one”, no whole address.'],
    [
      'a day for an instant',
      `<published>${AT}`,
      '<published>2026-01-05',
      '3.3: `published` is “2026-01-05”, no date of RFC 3339.',
    ],
    [
      'a day that does not exist',
      `<published>${AT}`,
      '<published>2025-02-30T00:00:00Z',
      '3.3: `published` is “2025-02-30T00:00:00Z”, no date of RFC 3339.',
    ],
    [
      'a text of unknown type',
      '<summary type="text">',
      '<summary type="markdown">',
      '3.1.1: `summary` has the type “markdown”.',
    ],
    [
      'markup in plain text',
      'It was misread.</summary>',
      'It <b>was</b></summary>',
      '3.1.1: `summary` holds elements.',
    ],
    ['an empty text', /<summary type="text">.*<\/summary>/, '<summary/>', '3.1: `summary` is empty.'],
    [
      'a relative link in HTML',
      content,
      html('<p><a href="/papers/">x</a></p>'),
      '3.1.1.2: `href` in the HTML is “/papers/”, no whole address.',
    ],
    [
      'HTML that does not nest',
      content,
      html('<p><b><i>x</b></i></p>'),
      '3.1.1.2: the tags of the HTML do not nest.',
    ],
    ['a script', content, html('<script>1</script>'), '8.1: the HTML holds what would act: `script`.'],
    ['a handler', content, html('<p onclick="1">x</p>'), '8.1: the HTML holds what would act: `p`.'],
    [
      'an author without name',
      '<name>Survey contributors</name>',
      '<name></name>',
      '3.2.1: a person has no name.',
    ],
    [
      'an author with two names',
      '<name>Survey contributors</name>',
      '<name>A</name><name>B</name>',
      '3.2: `author` holds `name` 2 times, not once.',
    ],
    [
      'an author at a path',
      `<uri>${ROOT}`,
      '<uri>/',
      '3.2.2: `uri` is “/about/#contributors”, no whole address.',
    ],
    ['a link without address', / href="[^"]*papers[^"]*"/, '', '4.2.7.1: a link leads nowhere.'],
    [
      'a link to a path',
      /href="[^"]*papers[^"]*"/,
      'href="/papers/one/"',
      '4.2.7.1: `href` is “/papers/one/”, no whole address.',
    ],
    ['a link of unknown type', 'type="text/html"', 'type="page"', '4.2.7.3: “page” is no media type.'],
    ['a category without term', 'term="debate"', '', '4.2.2.1: a category has no `term`.'],
    [
      'a category of a path',
      /scheme="[^"]*"/,
      'scheme="/changes/"',
      '4.2.2.2: `scheme` is “/changes/”, no whole address.',
    ],
  ])('%s', (_name, passage, damage, complaint) => {
    const damaged = valid.replace(passage, () => damage);
    expect(damaged).not.toBe(valid);
    const [first = 'nothing'] = validateAtom(damaged, ADDRESS);
    expect(first.slice(0, complaint.length)).toBe(complaint);
  });
});
