/** Parts that are written for the converter in place of those of the document: its few styles, and bullets. */
import type { ParagraphStyle } from './styles.ts';
import { element, type XmlElement } from './xml.ts';

/** Style ids and names; the style map of the converter goes by the names. */
export const STYLE_IDS = { title: 'LantaiTitle', center: 'LantaiCenter', right: 'LantaiRight' } as const;
const HEADING_ID = 'LantaiHeading';
const LEVELS = [1, 2, 3, 4, 5, 6] as const;

export const STYLE_MAP: readonly string[] = [
  `p[style-name='${STYLE_IDS.title}'] => p.title:fresh`,
  `p[style-name='${STYLE_IDS.center}'] => p.center:fresh`,
  `p[style-name='${STYLE_IDS.right}'] => p.right:fresh`,
  ...LEVELS.map((level) => `p[style-name='${HEADING_ID}${level}'] => h${level}:fresh`),
];

/** The style a paragraph is written with; undefined for body text. */
export function styleOf({ isTitle, heading, align }: ParagraphStyle): string | undefined {
  if (isTitle) return STYLE_IDS.title;
  if (heading !== undefined) return `${HEADING_ID}${Math.min(heading, LEVELS.length)}`;
  if (align === 'center') return STYLE_IDS.center;
  return align === 'right' || align === 'end' ? STYLE_IDS.right : undefined;
}

export function writtenStyles(): XmlElement {
  const ids = [...Object.values(STYLE_IDS), ...LEVELS.map((level) => `${HEADING_ID}${level}`)];
  return element(
    'w:styles',
    {},
    ids.map((id) =>
      element('w:style', { 'w:type': 'paragraph', 'w:styleId': id }, [element('w:name', { 'w:val': id })]),
    ),
  );
}

const BULLETS = '1';
const DEEPEST = 8;

/** Properties of a paragraph that is an item of a list with bullets. */
export const bulletProperties = (level: number): XmlElement =>
  element('w:numPr', {}, [
    element('w:ilvl', { 'w:val': String(Math.min(level, DEEPEST)) }),
    element('w:numId', { 'w:val': BULLETS }),
  ]);

export function writtenNumbering(): XmlElement {
  const levels = Array.from({ length: DEEPEST + 1 }, (_, level) =>
    element('w:lvl', { 'w:ilvl': String(level) }, [element('w:numFmt', { 'w:val': 'bullet' })]),
  );
  return element('w:numbering', {}, [
    element('w:abstractNum', { 'w:abstractNumId': BULLETS }, levels),
    element('w:num', { 'w:numId': BULLETS }, [element('w:abstractNumId', { 'w:val': BULLETS })]),
  ]);
}
