import { z } from 'astro/zod';
import { address } from './fields.ts';

const redirect = z.strictObject({
  from: address.describe(
    'address that is no more: of a page, which takes its anchors along, or of one anchor',
  ),
  to: address.describe('address that is in use, where it leads now'),
});

/** `content/redirects.yaml`: where addresses lead that were published and are no more. */
export const redirectsSchema = z.strictObject({
  redirects: z.array(redirect).default([]),
});

export type Redirect = z.infer<typeof redirect>;
