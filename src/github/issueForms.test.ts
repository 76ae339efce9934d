import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const FOLDER = '.github/ISSUE_TEMPLATE';

/** Texts may not be empty (“Common validation errors when creating issue forms”). */
const text = z.string().regex(/\S/);
const id = z.string().regex(/^[\w-]+$/);
const described = { label: text, description: text.optional() };
const written = { ...described, placeholder: text.optional(), value: text.optional() };
const validations = z.strictObject({ required: z.boolean() }).optional();

/** GitHub's form schema (https://docs.github.com/communities, “Syntax for GitHub's form schema”). */
const element = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: text }) }),
  z.strictObject({
    type: z.literal('textarea'),
    id,
    attributes: z.strictObject({ ...written, render: text.optional() }),
    validations,
  }),
  z.strictObject({ type: z.literal('input'), id, attributes: z.strictObject(written), validations }),
  z.strictObject({
    type: z.literal('dropdown'),
    id,
    attributes: z.strictObject({
      ...described,
      multiple: z.boolean().optional(),
      options: z.array(text).min(1),
      default: z.number().optional(),
    }),
    validations,
  }),
  z.strictObject({
    type: z.literal('checkboxes'),
    id,
    attributes: z.strictObject({
      ...described,
      options: z.array(z.strictObject({ label: text, required: z.boolean().optional() })).min(1),
    }),
    validations,
  }),
]);

const names = z.union([text, z.array(text)]).optional();

/** A form (“Syntax for issue forms”). */
const form = z.strictObject({
  name: text.min(4),
  description: text.max(200),
  title: text.optional(),
  labels: names,
  assignees: names,
  projects: names,
  type: text.optional(),
  body: z.array(element).min(1),
});

const forms = readdirSync(FOLDER)
  .filter((name) => name !== 'config.yml')
  .map((name) => ({ name, data: parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as unknown }));

/** The fields that a form asks for, and whether they must be filled in. */
function fieldsOf(data: unknown): { id: string; label: string; isRequired: boolean }[] {
  return form
    .parse(data)
    .body.flatMap((one) =>
      one.type === 'markdown'
        ? []
        : [{ id: one.id, label: one.attributes.label, isRequired: one.validations?.required ?? false }],
    );
}

describe.each(forms)('$name', ({ data }) => {
  test('is a form that GitHub shows', () => {
    expect(form.safeParse(data).error?.issues).toBeUndefined();
  });

  test('has fields that can be told apart', () => {
    const fields = fieldsOf(data);
    expect(fields.length).toBeGreaterThan(0);
    expect(new Set(fields.map((field) => field.id)).size).toBe(fields.length);
    expect(new Set(fields.map(({ label }) => label)).size).toBe(fields.length);
  });
});

test('forms have the fields that the form on the site fills in', () => {
  expect(
    Object.fromEntries(forms.map(({ name, data }) => [name, fieldsOf(data).map((field) => field.id)])),
  ).toEqual({
    'propose-question.yml': ['question', 'papers'],
    'report-mistake.yml': ['page', 'what', 'source'],
    'suggest-paper.yml': ['paper', 'why'],
  });
});

test('nobody must know more than they came to say', () => {
  const required = forms.map(({ data }) =>
    fieldsOf(data)
      .filter(({ isRequired }) => isRequired)
      .map((field) => field.id),
  );
  expect(required).toEqual([['question', 'papers'], ['page', 'what'], ['paper']]);
});

test('forms have different names, by which one chooses', () => {
  expect(forms.map(({ data }) => form.parse(data).name)).toEqual([
    'Propose an open question',
    'Report a mistake',
    'Suggest a paper',
  ]);
});

test('issues are opened by a form', () => {
  const config = z.strictObject({
    blank_issues_enabled: z.boolean(),
    contact_links: z.array(z.strictObject({ name: text, url: z.url(), about: text })).optional(),
  });
  expect(config.parse(parse(readFileSync(`${FOLDER}/config.yml`, 'utf8')))).toEqual({
    blank_issues_enabled: false,
  });
});
