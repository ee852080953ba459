import { describe, expect, it } from 'vitest';
import { toRgb } from './colour.ts';
import { adjustedTokens, deriveTheme, NEUTRALS, themeContrast } from './theme.ts';

/** Dark, pale, glaring, grey and extreme brand colours; each as primary and as accent. */
const BRANDS = ['#0b4f8a', '#b3261e', '#ffd400', '#7fd3ff', '#00ff00', '#ffffff', '#000000', '#808080', '#ff66aa'];
const themes = BRANDS.flatMap((primary) => BRANDS.map((accent) => ({ primary, accent, radius: 0.25 })));

describe('a theme', () => {
  it.each(themes)('keeps every pair readable with primary $primary and accent $accent', (tokens) => {
    const failing = themeContrast(deriveTheme(tokens)).filter(({ ratio, required }) => ratio < required);
    expect(failing).toEqual([]);
  });
  it('uses the brand colours as they are where they can be read', () => {
    const tokens = { primary: '#0b4f8a', accent: '#b3261e', radius: 0.25 };
    expect(deriveTheme(tokens)).toMatchObject({ primary: '#0b4f8a', accent: '#b3261e', radius: 0.25 });
    expect(adjustedTokens(tokens)).toEqual([]);
  });
  it('darkens one that cannot, and reports it', () => {
    const tokens = { primary: '#7fd3ff', accent: '#b3261e', radius: 0 };
    const [adjusted, ...others] = adjustedTokens(tokens);
    expect(others).toEqual([]);
    expect(adjusted).toMatchObject({ token: 'primary', given: '#7fd3ff', used: deriveTheme(tokens).primary });
  });
  it('has two hues besides grey: the greys lean to no colour', () => {
    for (const grey of Object.values(NEUTRALS)) {
      const channels = toRgb(grey);
      expect(Math.max(...channels) - Math.min(...channels)).toBeLessThanOrEqual(20);
    }
  });
});
