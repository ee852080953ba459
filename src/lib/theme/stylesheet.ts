/** The one stylesheet in which sites differ: `/theme.<digest>.css`. */
import { createHash } from 'node:crypto';
import { deriveTheme, type ThemeTokens } from './theme.ts';

/** Custom properties of a site on `:root`. */
export function themeCss(tokens: ThemeTokens): string {
  const { radius, ...colours } = deriveTheme(tokens);
  const lines = Object.entries(colours).map(([name, value]) => `  --${name}: ${value};`);
  return [':root {', ...lines, `  --radius: ${radius}rem;`, '}', ''].join('\n');
}

/** Digest in the file's name, so that it can be cached for ever. */
export function themeDigest(tokens: ThemeTokens): string {
  return createHash('sha256').update(themeCss(tokens)).digest('hex').slice(0, 8);
}

/** Address of the stylesheet within the site. */
export function themeUrl(tokens: ThemeTokens): string {
  return `/theme.${themeDigest(tokens)}.css`;
}
