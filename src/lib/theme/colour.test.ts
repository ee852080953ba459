import { describe, expect, it } from 'vitest';
import { BLACK, contrast, luminance, mix, toHex, toRgb, WHITE, withContrast } from './colour.ts';

describe('a colour', () => {
  it('survives the way to its parts and back', () => {
    expect(toRgb('#0b4f8a')).toEqual([11, 79, 138]);
    expect(toHex([11, 79, 138])).toBe('#0b4f8a');
  });
  it('is rejected in any other form', () => {
    for (const text of ['red', '#fff', '#12345', '#1234567', '#12345g']) expect(() => toRgb(text)).toThrow(RangeError);
  });
});

describe('contrast', () => {
  it('runs from 1 between equals to 21 between black and white', () => {
    expect(contrast(WHITE, WHITE)).toBe(1);
    expect(contrast(BLACK, WHITE)).toBeCloseTo(21, 10);
  });
  it('does not depend on which of the two is the text', () => {
    expect(contrast('#0b4f8a', WHITE)).toBe(contrast(WHITE, '#0b4f8a'));
  });
  it('agrees with the published boundary grey: #767676 passes on white, #777777 does not', () => {
    expect(contrast('#767676', WHITE)).toBeGreaterThanOrEqual(4.5);
    expect(contrast('#777777', WHITE)).toBeLessThan(4.5);
  });
  it('rests on a luminance of 0 for black and 1 for white', () => {
    expect(luminance(BLACK)).toBe(0);
    expect(luminance(WHITE)).toBeCloseTo(1, 10);
  });
});

describe('mixing', () => {
  it('gives either colour at its ends and the mean between', () => {
    expect(mix('#204060', WHITE, 1)).toBe('#204060');
    expect(mix('#204060', WHITE, 0)).toBe(WHITE);
    expect(mix(BLACK, WHITE, 0.5)).toBe('#808080');
  });
});

describe('a colour that must stand out', () => {
  it('stays as it is where it already does', () => {
    expect(withContrast('#0b4f8a', [WHITE], 4.5)).toBe('#0b4f8a');
  });
  it('is darkened no further than needed', () => {
    const darkened = withContrast('#4f9bd9', [WHITE], 4.5);
    expect(contrast(darkened, WHITE)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(darkened, WHITE)).toBeLessThan(5);
  });
  it('ends at the darkest when no shade on the way is enough', () => {
    expect(withContrast('#808080', ['#7f7f7f'], 21)).toBe(BLACK);
  });
});
