import { expect, it } from 'vitest';
import { sameInstitution } from './same-institution.ts';

it.each([
  ['示例市水务局', '示例市水务局'],
  ['市水务局', '示例市水务局'],
  ['水务局', '示例市水务局'],
  ['示例市人民政府办公室', '市人民政府办公室'],
])('%s and %s are one institution', (one, other) => expect(sameInstitution(one, other)).toBe(true));

it.each([
  ['局', '示例市水务局'],
  ['务局', '示例市水务局'],
  ['市', '示例市'],
  ['办公室', '示例市人民政府办公室'],
  ['政府办公室', '示例市人民政府办公室'],
  ['市水务局', '示例市水务局供水科'],
  ['示例市水利局', '示例市水务局'],
])('%s and %s are not', (one, other) => expect(sameInstitution(one, other)).toBe(false));
