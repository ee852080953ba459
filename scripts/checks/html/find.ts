/** Validates every built page; unchanged pages are not validated twice. */
import type { BuiltContext, CheckResult } from '../check.ts';
import { atPage, type BuiltPage } from '../pages/built-page.ts';
import { checkPages } from '../pages/page-digests.ts';
import { reporter } from '../rules/reporter.ts';
import { validatorDigest } from './config.ts';
import { htmlRuleNames } from './rule-names.ts';
import { rules } from './rules.ts';
import { validateAll } from './validate-all.ts';
import { htmlMessageSchema, type HtmlMessage } from './validate-page.ts';

const report = reporter('html', rules);

export async function findHtml(context: BuiltContext): Promise<CheckResult> {
  const pages = await checkPages(context, {
    name: 'html',
    version: validatorDigest,
    result: htmlMessageSchema.array(),
    validate: validateAll,
  });
  return {
    seen: pages.length,
    problems: pages.flatMap(({ page, result = [] }) => result.map((message) => problemOf(context, page, message))),
  };
}

function problemOf(context: BuiltContext, page: BuiltPage, message: HtmlMessage) {
  const { ruleId, text } = message;
  const finding = { zh: `${htmlRuleNames[ruleId] ?? text}（${ruleId}：${text}）`, en: `${text} (${ruleId})` };
  return report('invalid', atPage(context, page, message), {
    value: ruleId,
    params: { finding },
  });
}
