/**
 * Markdown as its editors mean it. Where the rules of the language would change an official text (asterisks between
 * numbers, bold beside Chinese punctuation, indented paragraphs, addresses without an end), the source is rewritten to
 * a form the parser cannot misread; no line is added or removed.
 */
import type { Root } from 'mdast';
import { applyEdits, compatibleEdits, originOf } from '../text/text-edit.ts';
import type { TextEdit } from '../model/problem.ts';
import { autolinkEdits } from './meant/autolinks.ts';
import { readEmphasis } from './meant/emphasis.ts';
import { indentEdits } from './meant/indented-code.ts';
import { parseTree, type MarkdownFormat } from './parse-markdown.ts';

export interface MeantMarkdown {
  /** The text for the renderer. */
  text: string;
  tree: Root;
  /** Offset of the typed text for an offset of `text`. */
  originOf(offset: number): number;
  /** Offsets of the typed text of emphasis delimiters without effect. */
  unread: readonly number[];
}

/** Only these can be misread; most texts contain none of them and are parsed once. */
const MISREADABLE = /[*_]| {4}|	|https?:|www\./i;

const MAX_ROUNDS = 5;

/** @throws Error whose message begins with line and column, where MDX has a mistake. */
export function readMarkdown(typed: string, format: MarkdownFormat): MeantMarkdown {
  let text = typed;
  let tree = parseTree(text, format);
  let origin = (offset: number) => offset;
  if (!MISREADABLE.test(typed)) return { text, tree, originOf: origin, unread: [] };
  const change = (edits: TextEdit[]): boolean => {
    if (edits.length === 0) return false;
    const applied = compatibleEdits(edits);
    const [before, after] = [origin, originOf(applied)];
    text = applyEdits(text, applied);
    tree = parseTree(text, format);
    origin = (offset) => before(after(offset));
    return true;
  };
  change(indentEdits(tree, text));
  // The text cut off one address can contain the next.
  for (let round = 0; round < MAX_ROUNDS && change(autolinkEdits(tree, text, format)); round++);
  const { edits, unread } = readEmphasis(tree, text);
  const marks = unread.map(origin);
  change(edits);
  return { text, tree, originOf: origin, unread: marks };
}

/** The text for the renderer; a text with syntax errors is returned unchanged, and the renderer reports them. */
export function meantText(typed: string, format: MarkdownFormat): string {
  try {
    return readMarkdown(typed, format).text;
  } catch {
    return typed;
  }
}
