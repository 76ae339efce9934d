import { expect, test } from 'vitest';
import { smallKnownSurvey } from '../../tests/fixtures/smallFacts.ts';
import { checkForm, formPlan } from './answerForm.ts';
import { newDraft } from './newDraft.ts';

const { shape, parts } = formPlan();
const draft = newDraft(shape, '2026-11-21');

test('all that the page is told can be sent to it', () => {
  expect(structuredClone(formPlan())).toEqual({ shape, parts });
  const answer = checkForm(draft, smallKnownSurvey(), '/base/', '2026-11-22');
  expect(structuredClone(answer)).toEqual(answer);
});

test('each finding leads to the page that explains its kind', () => {
  const { findings } = checkForm(draft, smallKnownSurvey(), '/base/', '2026-11-22');
  expect(findings[0]).toMatchObject({
    complaint: { rule: 'missing-field' },
    explained: '/base/contribute/errors/#missing-field',
  });
});

test('a new form rests on the abstract, looked at today', () => {
  const { text } = checkForm(draft, smallKnownSurvey(), '/', '2026-11-22');
  expect(text).toContain('source:\n  basis: abstract\n  checked: 2026-11-21\nadded: 2026-11-21\n');
});
