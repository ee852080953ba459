import { describe, expect, it } from 'vitest';
import { themeCss, themeDigest, themeUrl } from './stylesheet.ts';

const tokens = { primary: '#0b4f8a', accent: '#b3261e', radius: 0.25 };

describe('the stylesheet of a site', () => {
  it('sets each colour and the radius once, on the root', () => {
    const css = themeCss(tokens);
    expect(css).toMatch(/^:root \{\n/);
    expect(css).toContain('  --primary: #0b4f8a;\n');
    expect(css).toContain('  --accent: #b3261e;\n');
    expect(css).toContain('  --radius: 0.25rem;\n');
    const names = [...css.matchAll(/--[a-z-]+(?=:)/g)].map(([name]) => name);
    expect(new Set(names).size).toBe(names.length);
  });
  it('has an address that changes with its bytes and only with them', () => {
    expect(themeUrl(tokens)).toBe(`/theme.${themeDigest(tokens)}.css`);
    expect(themeUrl({ ...tokens })).toBe(themeUrl(tokens));
    expect(themeUrl({ ...tokens, radius: 0.5 })).not.toBe(themeUrl(tokens));
  });
});
