import { expect, test } from 'vitest';
import { nextTheme, readTheme } from './chooseTheme.ts';

test('the button goes from the system to light to dark and back', () => {
  expect(nextTheme('system')).toBe('light');
  expect(nextTheme('light')).toBe('dark');
  expect(nextTheme('dark')).toBe('system');
});

test('anything unknown is the theme of the system', () => {
  expect(readTheme(undefined)).toBe('system');
  expect(readTheme('sepia')).toBe('system');
  expect(readTheme('dark')).toBe('dark');
});
