import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { contentRoot } from '../content/contentRoot.ts';
import { readContent } from '../content/readContent.ts';
import { CITATION_FILE, citationFile, ZENODO_FILE, zenodoMetadata } from './publication.ts';
import { readMe } from './readMe.ts';

const SITE = {
  title: 'Reward & Reason',
  headline: 'What is learned?',
  description: 'A survey: of claims.',
  started: 'By hand.',
  licenses: { text: 'CC BY 4.0', code: 'MIT' },
  feedNamespace: '6ba7b810-9dad-11d1-80b4-00c04fd430c8',
};
const PUBLICATION = {
  version: { date: '2026-11-21', commit: 'b39fa0d88e4663945c1c1816d11d81ed2c72e310' },
  url: 'https://survey.example/reward-and-reason/',
  repository: 'https://github.com/example/reward-and-reason',
};

test.each([
  [CITATION_FILE, citationFile],
  [ZENODO_FILE, zenodoMetadata],
])(
  '%s says what the survey says of itself (`npm run snapshot -- --metadata` writes it anew)',
  (file, write) => {
    const site = readContent(contentRoot()).content?.site.data;
    expect(site).toBeDefined();
    expect(readFileSync(file, 'utf8')).toBe(write(site as NonNullable<typeof site>));
  },
);

test('an archive says how to cite just this state of the survey', () => {
  expect(parse(citationFile(SITE, PUBLICATION))).toEqual({
    'cff-version': '1.2.0',
    message: expect.stringContaining('cite its page'),
    type: 'dataset',
    title: 'Reward & Reason: a living survey of reinforcement learning with verifiable rewards',
    abstract: 'A survey: of claims.',
    authors: [{ name: 'Reward & Reason contributors' }],
    license: 'CC-BY-4.0',
    keywords: expect.arrayContaining(['RLVR']),
    url: 'https://survey.example/reward-and-reason/',
    'repository-code': 'https://github.com/example/reward-and-reason',
    version: 'b39fa0d88e4663945c1c1816d11d81ed2c72e310',
    'date-released': '2026-11-21',
  });
});

test('the day of release stays text: CFF readers refuse a timestamp', () => {
  expect(citationFile(SITE, PUBLICATION)).toMatch(/^date-released: 2026-11-21$/m);
});

test('Zenodo learns version, day, license and where it comes from', () => {
  expect(JSON.parse(zenodoMetadata(SITE, PUBLICATION))).toMatchObject({
    license: 'cc-by-4.0',
    version: 'b39fa0d88e4663945c1c1816d11d81ed2c72e310',
    publication_date: '2026-11-21',
    related_identifiers: [
      { identifier: 'https://survey.example/reward-and-reason/', relation: 'isVariantFormOf' },
      { identifier: 'https://github.com/example/reward-and-reason', relation: 'isDerivedFrom' },
    ],
  });
});

test('an archive of a survey without an address names none', () => {
  const text = readMe(SITE, PUBLICATION.version);
  expect(text).toMatch(/^Reward & Reason, as of 2026-11-21, git commit b39fa0d88e/);
  expect(text).not.toContain('http');
});
