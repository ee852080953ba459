import type { Block } from './block.ts';

/** The text of an entry as it was typed, for what cannot be shown as a page: one block a paragraph. */
export const sourceBlocks = (body: string): Block[] =>
  body
    .replaceAll('\r\n', '\n')
    .split(/\n[ \t]*\n/)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => ({ kind: 'text', style: 'paragraph', text, format: '', links: [] }));
