/** Colour arithmetic for design tokens. Colours are `#rrggbb`; contrast is WCAG 2.2 relative-luminance contrast. */

/** Red, green and blue, 0–255. */
export type Rgb = readonly [number, number, number];

export const WHITE = '#ffffff';
export const BLACK = '#000000';

/** @throws RangeError when `hex` is not `#rrggbb`. */
export function toRgb(hex: string): Rgb {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new RangeError(`Not a #rrggbb colour: ${hex}`);
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
}

export function toHex(rgb: Rgb): string {
  return `#${rgb.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}

/** WCAG relative luminance, 0 (black) – 1 (white). */
export function luminance(hex: string): number {
  const [red, green, blue] = toRgb(hex).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio, 1–21, independent of the order. */
export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** `share` of `colour` and the rest of `other`; 1 gives `colour`, 0 gives `other`. */
export function mix(colour: string, other: string, share: number): string {
  const under = toRgb(other);
  return toHex(toRgb(colour).map((channel, at) => channel * share + (under[at] ?? 0) * (1 - share)) as unknown as Rgb);
}

const STEP = 0.02;

/**
 * The first colour between `colour` and `towards` that reaches `ratio` against every background; `towards` where none
 * does.
 */
export function withContrast(colour: string, backgrounds: readonly string[], ratio: number, towards = BLACK): string {
  for (let share = 1; share > 0; share -= STEP) {
    const candidate = mix(colour, towards, share);
    if (backgrounds.every((background) => contrast(candidate, background) >= ratio)) return candidate;
  }
  return towards;
}
