/**
 * The parts of an official document (GB/T 9704-2012, 7.3) by their place and shape: salutation (主送机关) flush left,
 * signature and date (署名、成文日期) to the right, list of attachments (附件说明) hanging. Only classes are added.
 */
import type { Nodes, Root } from 'mdast';
import type { MdastPluginDefinition } from 'satteri';
import { endsSentence, isDate, isSalutation, isSignature } from '../text/official-lines.ts';

/** Maximum number of institutions that sign a document together, one below the other. */
const MAX_SIGNATURES = 8;
const ATTACHMENT = /^附件\s*[:：]/;
const NEXT_ATTACHMENT = /^\d{1,2}\s*[.．、]/;

export const officialLayout: MdastPluginDefinition = {
  name: 'lantai-official-layout',
  paragraph(node, context) {
    const parent = context.parent(node);
    const index = context.indexOf(node);
    if (parent.type !== 'root' || index === undefined || node.data !== undefined) return;
    const part = partAt(parent, index);
    if (part !== null) context.setProperty(node, 'data', { hProperties: { className: [part] } });
  },
  list(node, context) {
    const parent = context.parent(node);
    const index = context.indexOf(node);
    if (parent.type !== 'root' || index === undefined) return;
    // Its first item is in the paragraph before it.
    if (/^附件\s*[:：]\s*\S/.test(textAt(parent, index - 1)))
      context.setProperty(node, 'data', { hProperties: { className: ['attachment-items'] } });
  },
};

function partAt(root: Readonly<Root>, index: number): string | null {
  const text = textAt(root, index);
  if (isClosing(root, index)) return 'signature';
  if (ATTACHMENT.test(text)) return 'attachment-first';
  if (NEXT_ATTACHMENT.test(text) && followsAttachment(root, index)) return 'attachment-next';
  if (/^抄送\s*[:：]/.test(text)) return 'copy-to';
  return isSalutation(text) && opens(root, index) ? 'salutation' : null;
}

/** True for a date that follows a text, and for the names above it; also where both are lines of one paragraph. */
function isClosing(root: Readonly<Root>, index: number): boolean {
  const lines = textAt(root, index).split('\n');
  if (lines.length > 1) return isDate(lines.at(-1) ?? '') && lines.slice(0, -1).every(isSignature);
  if (isDate(lines[0] ?? '')) return index > 0;
  for (let at = index; at < index + MAX_SIGNATURES; at++) {
    const text = textAt(root, at);
    if (at > index && isDate(text)) return index > 0;
    if (root.children[at]?.type !== 'paragraph' || !isSignature(text)) return false;
  }
  return false;
}

function followsAttachment(root: Readonly<Root>, index: number): boolean {
  for (let at = index - 1; at >= 0; at--) {
    const text = textAt(root, at);
    if (ATTACHMENT.test(text)) return true;
    if (!NEXT_ATTACHMENT.test(text)) return false;
  }
  return false;
}

/** True where only titles come before it and text comes after it. */
function opens(root: Readonly<Root>, index: number): boolean {
  const before = root.children.slice(0, index);
  const next = root.children[index + 1]?.type;
  return next === 'paragraph' && before.every((node, at) => node.type === 'heading' || !endsSentence(textAt(root, at)));
}

/** Text of a paragraph, with the line ends it shows; empty for anything else. */
function textAt(root: Readonly<Root>, index: number): string {
  const node = root.children[index];
  return node?.type === 'paragraph' ? shownText(node).trim() : '';
}

function shownText(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(shownText).join('') : '';
}
