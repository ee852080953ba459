/** What paragraph styles say of a paragraph besides its looks: heading or title, alignment, number. */
import { childOf, isElement, isOn, valueOf, type XmlElement } from './xml.ts';

export interface ParagraphStyle {
  /** Level of a heading, from 1. */
  heading?: number;
  isTitle?: true;
  isContents?: true;
  align?: string;
  list?: { id: string; level: number };
  isHidden?: true;
}

/** Names of built-in styles are English in the file, whatever the language of the program; WPS writes some in Chinese. */
const HEADING = /^(?:heading|标题)\s*([1-9])$/i;
const TITLE = /^(?:title|标题|公文标题)$/i;
const CONTENTS = /^(?:toc\s*\d|toc heading|目录\s*\d*)$/i;
/** Deepest chain of styles that are based on each other. */
const MAX_CHAIN = 20;

/** @returns what the style of an id says, with the styles it is based on. */
export function readStyles(part: XmlElement | undefined): (id: string | undefined) => ParagraphStyle {
  const styles = (part?.children ?? []).filter(
    (each): each is XmlElement => isElement(each) && each.name === 'w:style',
  );
  const byId = new Map(styles.map((each) => [each.attributes['w:styleId'] ?? '', each]));
  const known = new Map<string, ParagraphStyle>();
  const read = (id: string | undefined, chain: number): ParagraphStyle => {
    const style = byId.get(id ?? '');
    if (id === undefined || !style || chain > MAX_CHAIN) return {};
    const before = known.get(id);
    if (before) return before;
    const result = { ...read(valueOf(style, 'w:basedOn'), chain + 1), ...ownOf(style) };
    known.set(id, result);
    return result;
  };
  return (id) => read(id, 0);
}

function ownOf(style: XmlElement): ParagraphStyle {
  const name = (valueOf(style, 'w:name') ?? '').trim();
  const properties = childOf(style, 'w:pPr');
  const heading = HEADING.exec(name)?.[1];
  return {
    ...(heading === undefined ? {} : { heading: Number(heading) }),
    ...(TITLE.test(name) ? { isTitle: true } : {}),
    ...(CONTENTS.test(name) ? { isContents: true } : {}),
    ...(isOn(childOf(style, 'w:rPr'), 'w:vanish') ? { isHidden: true } : {}),
    ...propertiesOf(properties),
  };
}

/** What the properties of a style or a paragraph say themselves. */
export function propertiesOf(properties: XmlElement | undefined): ParagraphStyle {
  const align = valueOf(properties, 'w:jc');
  const outline = valueOf(properties, 'w:outlineLvl');
  const number = childOf(properties, 'w:numPr');
  const id = valueOf(number, 'w:numId');
  const level = Number(valueOf(number, 'w:ilvl') ?? 0) || 0;
  return {
    ...(align === undefined ? {} : { align }),
    ...(outline !== undefined && Number(outline) < 9 ? { heading: Number(outline) + 1 } : {}),
    ...(id === undefined ? {} : { list: { id, level } }),
  };
}
