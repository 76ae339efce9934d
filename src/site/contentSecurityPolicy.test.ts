import { expect, test } from 'vitest';
import { contentSecurityPolicy } from './contentSecurityPolicy.ts';

test('only the scripts that are passed may run inline, and nothing comes from elsewhere', () => {
  const policy = contentSecurityPolicy(["alert('hello')"]);
  expect(policy).toContain("'sha256-");
  expect(policy).toMatch(/^default-src 'none'; /);
  expect(policy).not.toContain('unsafe-inline');
  expect(policy).not.toContain('data:');
  expect(policy).not.toContain('https:');
});

test('the digest is that of the script, base64', () => {
  expect(contentSecurityPolicy([''])).toContain("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
});
