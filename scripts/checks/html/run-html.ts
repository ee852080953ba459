/** Validates every built page; unchanged pages are not validated twice. */
import type { BuiltContext, CheckResult } from '../check.ts';
import { builtProblem, type BuiltPage } from '../pages/built-page.ts';
import { judgePages } from '../pages/page-digests.ts';
import { judgeDigest } from './config.ts';
import { htmlRuleNames } from './rule-names.ts';
import { validateAll } from './validate-all.ts';
import { htmlMessageSchema, type HtmlMessage } from './validate-page.ts';

export async function runHtml(context: BuiltContext): Promise<CheckResult> {
  const pages = await judgePages(context, {
    name: 'html',
    version: judgeDigest,
    result: htmlMessageSchema.array(),
    judge: validateAll,
  });
  return {
    seen: pages.length,
    problems: pages.flatMap(({ page, result = [] }) => result.map((message) => problemOf(context, page, message))),
  };
}

function problemOf(context: BuiltContext, page: BuiltPage, message: HtmlMessage) {
  const { ruleId, severity, text } = message;
  const params = { htmlRule: ruleId, text, name: htmlRuleNames[ruleId] ?? text };
  return builtProblem(context, severity === 'error' ? 'html/invalid' : 'html/advice', page, message, {
    value: ruleId,
    params,
  });
}
