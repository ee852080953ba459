/** Backslashes in paths, which Markdown reads as escapes and drops. */
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { rangeOf } from '../../../../src/lib/markdown/parse-markdown.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { BodyInput } from '../body-input.ts';
import { insertAt, atOffset, lineAt } from '../source-edit.ts';
import { rules } from './rules.ts';

const report = reporter('markup', rules);

export const backslashes = defineSubject({ rules, find: findBackslashes });

/** `\\server`, `C:\*.doc`, and a backslash before a character that needs none. */
const OF_A_PATH =
  /(?<![\\\w:])\\\\(?=[\w\p{Script=Han}])|(?<=\b[A-Za-z]:[\\\w.-]{0,200})(?<!\\)\\(?=[!-/:-@[\]^_`{-~])|(?<!\\)\\(?=[,;/"'%@?])/gu;

function findBackslashes({ body }: BodyInput): Problem[] {
  return body.nodes.flatMap((node) => {
    if (node.type !== 'text') return [];
    const { start, end } = rangeOf(node);
    return [...body.text.slice(start, end).matchAll(OF_A_PATH)].flatMap(({ index, 0: found }) => {
      const at = start + index;
      // A backslash added by `readMarkdown` was not typed.
      if (body.typed[body.originOf(at)] !== '\\') return [];
      return [
        report('backslash', atOffset(body, at), { value: lineAt(body.text, at), edits: [insertAt(body, at, found)] }),
      ];
    });
  });
}
