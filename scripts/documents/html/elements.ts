/** What elements of a page say by their attributes. */
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Paragraph } from '../blocks.ts';
import { decisionMark } from '../marks.ts';

type Element = DefaultTreeAdapterTypes.Element;

export const attribute = (element: Element, name: string): string =>
  element.attrs.find((each) => each.name === name)?.value ?? '';

export function alignOf(element: Element): Paragraph['align'] | undefined {
  const written = `${attribute(element, 'align')} ${attribute(element, 'class')} ${/text-align\s*:\s*(\w+)/i.exec(attribute(element, 'style'))?.[1] ?? ''}`;
  if (element.tagName === 'center' || /(?:^|\s)center(?:\s|$)/i.test(written)) return 'center';
  return /(?:^|\s)right(?:\s|$)/i.test(written) ? 'right' : undefined;
}

/** The question that stands for a picture that cannot be taken over. */
export function unreadPicture(source: string, type: string, alt: string): string {
  const words =
    source === 'unread:'
      ? `这里的图片是网页不能显示的格式（${type}），没有取出，请另存为 PNG 或 JPG 放进来`
      : `这里的图片在别处（${source.slice(0, 200)}），没有取回，请取得授权后把图片放到本文件夹`;
  return decisionMark(`${words}${alt === '' ? '' : `；原来的说明是“${alt}”`}`);
}
