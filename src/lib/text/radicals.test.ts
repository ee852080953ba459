import { expect, it } from 'vitest';
import { LOOK_ALIKES, ordinaryOf } from './radicals.ts';

const folded = (text: string) => text.replace(LOOK_ALIKES, ordinaryOf);

it.each([
  ['Kangxi radicals', '⽔务⼯作⽴即', '水务工作立即'],
  ['radicals that normalisation does not know', '局⻓、⻔、⻢、⻰、⺠', '局长、门、马、龙、民'],
  ['compatibility ideographs', '\uF914\uF9D1', '樂六'],
  ['strokes', '㇐', '一'],
  ['ordinary characters and those without another form', '水务局\uFA0E', '水务局\uFA0E'],
])('%s become ordinary characters', (_title, typed, expected) => expect(folded(typed)).toBe(expected));
