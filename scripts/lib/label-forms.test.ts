import { describe, expect, it } from 'vitest';
import { hasForm, isReadingOf, isShortFor, shortNameFor, unitName } from './label-forms.ts';

const bureau = { kind: 'department', region: '测试市', unit: '测试市卫生健康委员会', names: {} } as const;
const portal = { kind: 'portal', region: '测试市', unit: '测试市人民政府', names: {} } as const;

describe('the label of a domain', () => {
  it('of a department is its name without the region, in full or by its initials', () => {
    expect(unitName(bureau.unit, bureau.region)).toBe('卫生健康委员会');
    expect(hasForm('wsjkwyh', bureau, ['initials'])).toBe(true);
    expect(hasForm('weishengjiankangweiyuanhui', bureau, ['fullPinyin'])).toBe(true);
    expect(hasForm('wjw', bureau, ['initials'])).toBe(false);
    expect(hasForm('wsjkwyh', bureau, ['fullPinyin'])).toBe(false);
  });
  it('may come from a short name or an English one', () => {
    expect(hasForm('wjw', { ...bureau, names: { short: '卫健委' } }, ['initials'])).toBe(true);
    expect(hasForm('health', { ...bureau, names: { english: 'Health Commission' } }, ['english'])).toBe(true);
    expect(hasForm('hc', { ...bureau, names: { english: 'Health Commission' } }, ['initials'])).toBe(false);
  });
  it('of a portal is the region, with or without what kind of place it is', () => {
    for (const label of ['ceshi', 'ceshishi', 'ce-shi']) expect(hasForm(label, portal, ['fullPinyin'])).toBe(true);
    expect(hasForm('cs', portal, ['initials'])).toBe(true);
  });
  it('follows a declared reading', () => {
    const place = { ...portal, region: '厦门市' };
    expect(hasForm('xiamen', place, ['fullPinyin'])).toBe(true);
    expect(hasForm('shamen', { ...place, names: { reading: 'sha men' } }, ['fullPinyin'])).toBe(true);
    expect(isReadingOf(place, 'sha men')).toBe(true);
    expect(isReadingOf(place, 'sha man')).toBe(false);
    expect(isReadingOf(place, 'xiamen')).toBe(false);
  });
});

describe('a short name', () => {
  it('has characters of the full name in its order', () => {
    expect(isShortFor('卫健委', '卫生健康委员会')).toBe(true);
    expect(isShortFor('健卫委', '卫生健康委员会')).toBe(false);
    expect(isShortFor('卫计委', '卫生健康委员会')).toBe(false);
  });
  it('is suggested from the letters of the domain', () => {
    expect(shortNameFor('wjw', '卫生健康委员会')).toBe('卫健委');
    expect(shortNameFor('swj', '水务局')).toBe('水务局');
    expect(shortNameFor('xyz', '水务局')).toBeUndefined();
  });
});
