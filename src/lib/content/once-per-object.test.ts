import { expect, it } from 'vitest';
import { oncePerObject } from './once-per-object.ts';

it('calls the function once for each object, and again for another one that is equal', () => {
  const asked: string[] = [];
  const size = oncePerObject((bytes: Uint8Array) => {
    asked.push(new TextDecoder().decode(bytes));
    return bytes.length;
  });
  const first = new TextEncoder().encode('甲');
  expect([size(first), size(first), size(new TextEncoder().encode('甲')), size(new Uint8Array())]).toEqual([
    3, 3, 3, 0,
  ]);
  expect(asked).toEqual(['甲', '甲', '']);
});

it('remembers also that there is no answer', () => {
  let asked = 0;
  const nothing = oncePerObject((_: object) => void (asked += 1));
  const key = {};
  nothing(key);
  nothing(key);
  expect(asked).toBe(1);
});
