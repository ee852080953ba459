/** Answers of the knowledge base stand together on the page of their column, so nothing in them may claim a place of its own. */
import type { Judgement } from './judgement.ts';
import { placeOf, visibleText, type ParsedBody } from './parse-body.ts';

/** Headings and footnotes are addressed by ids, which two answers on one page would share. */
export function judgeAnswer(body: ParsedBody): Judgement[] {
  return body.nodes.flatMap((node) => {
    if (node.type === 'heading')
      return [{ rule: 'answer-heading', ...placeOf(body, node), value: visibleText(node).trim() }];
    if (node.type === 'footnoteDefinition') return [{ rule: 'answer-footnote', ...placeOf(body, node) }];
    return [];
  });
}
