/**
 * From the three tokens of a site to every colour its pages use. Two brand hues and neutral grey, no more;
 * each pair that carries text or marks a control reaches WCAG 2.2 AA whatever the tokens are.
 */
import { contrast, mix, WHITE, withContrast } from './colour.ts';

export interface ThemeTokens {
  /** `#rrggbb` */
  primary: string;
  /** `#rrggbb` */
  accent: string;
  /** Corner radius in rem. */
  radius: number;
}

/** Greys shared by all sites. */
export const NEUTRALS = {
  ink: '#191c20',
  'ink-soft': '#41474e',
  'ink-faint': '#596069',
  'line-strong': '#7b838c',
  line: '#dcdfe3',
  'surface-soft': '#f4f5f6',
  surface: WHITE,
} as const;

export type ColourName =
  | keyof typeof NEUTRALS
  | 'primary'
  | 'primary-strong'
  | 'primary-line'
  | 'primary-soft'
  | 'accent'
  | 'accent-line'
  | 'accent-soft'
  | 'on-primary'
  | 'on-primary-faint';

export type Theme = Readonly<Record<ColourName, string>> & { radius: number };

/** WCAG 2.2 AA: 1.4.3 for text, 1.4.11 for what marks a control. */
export const TEXT_CONTRAST = 4.5;
export const MARK_CONTRAST = 3;

/** Share of the brand colour in backgrounds and hairlines. */
const SOFT = 0.075;
const LINE = 0.22;
const STRONG = 0.72;
const FAINT_ON_PRIMARY = 0.82;

export function deriveTheme(tokens: ThemeTokens): Theme {
  const surfaces = (soft: string) => [NEUTRALS.surface, NEUTRALS['surface-soft'], soft];
  const primarySoft = mix(tokens.primary, WHITE, SOFT);
  const accentSoft = mix(tokens.accent, WHITE, SOFT);
  const primary = withContrast(tokens.primary, surfaces(primarySoft), TEXT_CONTRAST);
  return {
    ...NEUTRALS,
    primary,
    'primary-strong': mix(primary, NEUTRALS.ink, STRONG),
    'primary-line': mix(primary, WHITE, LINE),
    'primary-soft': primarySoft,
    accent: withContrast(tokens.accent, surfaces(accentSoft), TEXT_CONTRAST),
    'accent-line': mix(tokens.accent, WHITE, LINE),
    'accent-soft': accentSoft,
    'on-primary': WHITE,
    'on-primary-faint': withContrast(mix(WHITE, primary, FAINT_ON_PRIMARY), [primary], TEXT_CONTRAST, WHITE),
    radius: tokens.radius,
  };
}

/** Two adjacent colours on a page and their minimum contrast. */
export interface ThemePair {
  foreground: ColourName;
  background: ColourName;
  use: 'text' | 'mark';
}

const SURFACES = ['surface', 'surface-soft', 'primary-soft', 'accent-soft'] as const;
const BRAND_SURFACES = (own: 'primary-soft' | 'accent-soft') => ['surface', 'surface-soft', own] as const;
const pairs = (foreground: ColourName, backgrounds: readonly ColourName[], use: ThemePair['use']): ThemePair[] =>
  backgrounds.map((background) => ({ foreground, background, use }));

/** Every pair the styles use. Add a pair here before using a colour on another background. */
export const THEME_PAIRS: readonly ThemePair[] = [
  ...pairs('ink', SURFACES, 'text'),
  ...pairs('ink-soft', SURFACES, 'text'),
  ...pairs('ink-faint', SURFACES, 'text'),
  ...pairs('line-strong', SURFACES, 'mark'),
  ...pairs('primary', BRAND_SURFACES('primary-soft'), 'text'),
  ...pairs('primary-strong', BRAND_SURFACES('primary-soft'), 'text'),
  ...pairs('accent', BRAND_SURFACES('accent-soft'), 'text'),
  ...pairs('on-primary', ['primary', 'primary-strong', 'accent'], 'text'),
  ...pairs('on-primary-faint', ['primary'], 'text'),
];

/** The contrast of each pair of a theme, with the required one. */
export function themeContrast(theme: Theme): (ThemePair & { ratio: number; required: number })[] {
  return THEME_PAIRS.map((pair) => ({
    ...pair,
    ratio: contrast(theme[pair.foreground], theme[pair.background]),
    required: pair.use === 'text' ? TEXT_CONTRAST : MARK_CONTRAST,
  }));
}

/** Brand colours that were darkened to be readable, to inform the operator. */
export function adjustedTokens(tokens: ThemeTokens): { token: 'primary' | 'accent'; given: string; used: string }[] {
  const theme = deriveTheme(tokens);
  return (['primary', 'accent'] as const)
    .filter((token) => theme[token] !== tokens[token].toLowerCase())
    .map((token) => ({ token, given: tokens[token], used: theme[token] }));
}
