import { expect, test } from 'vitest';
import { titleOfLabel } from './partTitle.ts';

test.each([
  ['Link to the evidence of ProRL', 'Evidence of ProRL'],
  ['Link to the result “up to 12.5%”', 'Result “up to 12.5%”'],
  ['Link to the row of 1-shot RLVR', 'Row of 1-shot RLVR'],
  ['Link to permanent addresses', 'Permanent addresses'],
])('a part is called after its mark: “%s”: “%s”', (label, title) => {
  expect(titleOfLabel(label)).toBe(title);
});
