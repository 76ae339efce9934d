import { z } from 'astro/zod';

/** An empty value is reported as empty, not also as badly written. */
const ABORT = { abort: true };

/** A permanent id: lower-case letters, digits and single hyphens. It becomes part of an address. */
export const id = z
  .string()
  .min(1, ABORT)
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    error: 'Expected lower-case letters and digits joined by single hyphens, such as `limit-of-rlvr`.',
  });

/** The id of a value of the vocabulary: like `id`, but version numbers keep their dot (`qwen2.5-math-7b`). */
export const valueId = z
  .string()
  .min(1, ABORT)
  .max(80)
  .regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, {
    error:
      'Expected lower-case letters and digits joined by single hyphens or dots, such as `qwen2.5-math-7b`.',
  });

/** An address of the survey, from its root and without the base path; `src/survey/addresses.ts` has their forms. */
export const address = z
  .string()
  .min(1, ABORT)
  .max(300)
  .regex(/^\/(?:[a-z0-9]+(?:[.-][a-z0-9]+)*\/)*(?:#[a-z0-9]+(?:[.-][a-z0-9]+)*)?$/, {
    error:
      'Expected an address from the root of the survey, with a `/` at both ends of its page, such as `/papers/prorl/` or `/papers/prorl/#findings`.',
  });

/** Kinds of entries that others name by their id. */
export type NamedKind = 'paper' | 'question' | 'term';

/** Says of a field that it names an entry; `npm run rename` finds by it what refers to one. Defaults go around it. */
export const naming = <T extends z.ZodType>(kind: NamedKind, field: T): T => field.meta({ refersTo: kind });

/** Plain text of one paragraph: not empty, visible, no white space at its ends, no Markdown, at most `max` characters. */
export const text = (max: number) =>
  z
    .string()
    .min(1, ABORT)
    .max(max)
    .regex(/^(?!\s)[^\n\u2028\u2029]*(?<!\s)$/u, {
      error:
        'Expected plain text in one paragraph, without white space at its ends; a folded value begins with `>-`.',
    })
    .regex(/^(?:\n|[^\p{Cc}\p{Cs}])*$/u, {
      error:
        'Expected text without tabs and control characters; in double quotes `\\t`, `\\f` and the like become such, in single quotes not.',
    });

/** A calendar date, `YYYY-MM-DD`. */
export const date = z
  .string()
  .refine(isRealDate, { error: 'Expected a date that exists, written as `YYYY-MM-DD`.' })
  .meta({ format: 'date' });

/** An address on the web, `https` only. */
export const httpsUrl = z
  .string()
  .refine(isHttpsUrl, { error: 'Expected an address that starts with `https://` and holds no spaces.' })
  .meta({ format: 'url' });

/** A list of distinct values. */
export const list = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .check(({ value: items, issues }) => {
      for (const [index, value] of items.entries())
        if (items.indexOf(value) < index)
          issues.push({ code: 'custom', path: [index], input: value, message: 'Expected each value once.' });
    })
    // The same for the published JSON Schema.
    .meta({ uniqueItems: true });

function isRealDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(value);
}

function isHttpsUrl(value: string): boolean {
  return /^https:\/\/[^\s\p{Cc}"<>\\]+$/u.test(value) && URL.canParse(value);
}
