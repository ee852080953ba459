import { expect, it } from 'vitest';
import { bodyDigest } from './body-digest.ts';

it('the digest of a body holds its words and not its lines', () => {
  const digest = bodyDigest({ body: '第一段。\n\n第二段。\n' });
  expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(bodyDigest({ body: '第一段。\r\n\r\n\r\n第二\n段。' })).toBe(digest);
  expect(bodyDigest({ body: '第一段。\n\n第三段。\n' })).not.toBe(digest);
});
