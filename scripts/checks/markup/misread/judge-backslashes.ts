/** Backslashes of paths, which Markdown takes for its own and leaves out. */
import { rangeOf } from '../../../../src/lib/markdown/parse-markdown.ts';
import type { Judgement } from '../judgement.ts';
import type { ParsedBody } from '../parse-body.ts';
import { insertAt, judgeAt, lineAt } from './source-edit.ts';

/** `\\server`, `C:\*.doc`, and a backslash before a sign that needs none. */
const OF_A_PATH =
  /(?<![\\\w:])\\\\(?=[\w\p{Script=Han}])|(?<=\b[A-Za-z]:[\\\w.-]{0,200})(?<!\\)\\(?=[!-/:-@[\]^_`{-~])|(?<!\\)\\(?=[,;/"'%@?])/gu;

export function judgeBackslashes(body: ParsedBody): Judgement[] {
  return body.nodes.flatMap((node) => {
    if (node.type !== 'text') return [];
    const { start, end } = rangeOf(node);
    return [...body.text.slice(start, end).matchAll(OF_A_PATH)].flatMap(({ index, 0: found }) => {
      const at = start + index;
      // A backslash that the reading of the text put in was not typed.
      if (body.typed[body.originOf(at)] !== '\\') return [];
      return [judgeAt(body, 'backslash', at, lineAt(body.text, at), { edits: [insertAt(body, at, found)] })];
    });
  });
}
