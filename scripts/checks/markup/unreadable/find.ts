/** Bodies that cannot be parsed, or not in reasonable time. */
import type { Position, Problem } from '../../../../src/lib/model/problem.ts';
import type { MarkdownFormat } from '../../../../src/lib/markdown/parse-markdown.ts';
import { reporter, type Place } from '../../rules/reporter.ts';
import type { BodySource } from '../body-source.ts';
import { MANY_LEVELS, MAX_LINE, MDX_LIMITS, TABLE_LINE } from './limits.ts';
import { mdxReason } from './mdx-reasons.ts';
import { rules } from './rules.ts';

const report = reporter('markup', rules);

/** Checked before the text is parsed, because the parser recurses for every level. */
export function findBeforeParsing(given: BodySource, format: MarkdownFormat): Problem | null {
  const lines = given.source.body.split('\n');
  const deepLine = lines.findIndex((line) => MANY_LEVELS.test(line));
  if (deepLine >= 0) return report('nesting', atLine(given, deepLine));
  const longLine = lines.findIndex((line) => line.length > MAX_LINE && !TABLE_LINE.test(line));
  if (longLine >= 0) {
    const value = String(lines[longLine]?.length);
    return report('line-length', atLine(given, longLine), { value, params: { limit: MAX_LINE } });
  }
  const value = format === 'mdx' ? tooMuch(given.source.body) : null;
  return value === null ? null : report('mdx-size', atLine(given, 0), { value });
}

/** @param at place in the body at which nodes are nested too deeply. */
export const findTooDeep = (given: BodySource, at: Position): Problem =>
  report('nesting', { ...atLine(given, at.line - 1), column: at.column });

/**
 * @throws errors that are not parser messages: only MDX has syntax errors, and their messages begin with line and
 * column.
 */
export function findSyntaxError(given: BodySource, error: unknown): Problem {
  const match = error instanceof Error ? /^(\d+):(\d+): (.*)$/s.exec(error.message) : null;
  if (!match) throw error;
  const [, line = '1', column = '1', detail = ''] = match;
  const value = (given.source.body.split('\n')[Number(line) - 1] ?? '').trim();
  const at = { ...atLine(given, Number(line) - 1), column: Number(column) };
  return report('mdx-syntax', at, { value, params: { reason: mdxReason(detail) } });
}

const atLine = ({ site, file, source }: BodySource, index: number): Place => ({
  site,
  file,
  line: index + source.bodyLine,
  column: 1,
});

function tooMuch(body: string): string | null {
  for (const { pattern, limit, what } of MDX_LIMITS) {
    const count = body.match(pattern)?.length ?? 0;
    if (count > limit) return `${count} ${what}`;
  }
  return null;
}
