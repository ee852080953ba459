/** A body as a sequence of events: start and end of elements, whether typed as HTML or Markdown, and visible text. */
import type { Nodes } from 'mdast';
import { VOID_HTML, scanHtml } from '../../../../src/lib/markup/raw-html.ts';
import { type ParsedBody, placeOf, placesInside } from '../parse-body.ts';
import type { Place } from '../../rules/reporter.ts';

export interface BodyEvent {
  kind:
    | 'start'
    | 'end'
    /** Letters, digits or a picture. */
    | 'seen'
    /** Punctuation and symbols only. */
    | 'signs'
    /** White space, or nothing. */
    | 'blank';
  /** Name of the element, or type of the node of Markdown; the text of `seen` and `signs`. */
  name: string;
  at: Place;
}

export function bodyEvents(body: ParsedBody): BodyEvent[] {
  const events: BodyEvent[] = [];
  const text = (value: string, at: Place) => {
    const kind = /[\p{L}\p{N}]/u.test(value) ? 'seen' : value.trim() === '' ? 'blank' : 'signs';
    events.push({ kind, name: value, at });
  };
  const element = (name: string, at: Place, inside: () => void) => {
    events.push({ kind: 'start', name, at });
    inside();
    events.push({ kind: 'end', name, at });
  };
  const html = (node: Extract<Nodes, { type: 'html' }>) => {
    const placed = placesInside(body, node);
    for (const { kind, name, offset } of scanHtml(node.value).parts) {
      if (kind === 'text') text(name, placed(offset));
      else events.push({ kind, name, at: placed(offset) });
      if (kind === 'start' && VOID_HTML.has(name)) events.push({ kind: 'end', name, at: placed(offset) });
    }
  };
  const walk = (node: Nodes): void => {
    const at = placeOf(body, node);
    if (node.type === 'html') return html(node);
    if (node.type === 'image' || node.type === 'imageReference')
      return void events.push({ kind: 'seen', name: node.alt ?? '', at });
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return text(node.value, at);
    const isElement = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
    element((isElement ? node.name : null) ?? node.type, at, () => {
      if ('children' in node) node.children.forEach(walk);
    });
  };
  body.tree.children.forEach(walk);
  return events;
}
