/**
 * The check `privacy`: personal data in published content, in every field, text, table and file name of every type.
 * Letters are checked by the stricter `metadata/letter-personal-data`, and tables of datasets by
 * `metadata/data-personal`.
 */
import type { CheckResult, SourceCheck, SourceContext } from '../check.ts';
import { findAll, rulesOf } from '../rules/subject.ts';
import { personalData } from './find.ts';

const subjects = [personalData];

export const privacyCheck: SourceCheck = {
  id: 'privacy',
  label: '个人信息',
  reads: 'source',
  needsLibrary: false,
  rules: rulesOf(subjects),
  async run(context: SourceContext): Promise<CheckResult> {
    const { fleet, sites, isJudged } = context;
    const seen = fleet.parsed.entries.filter(({ file, site }) => sites.includes(site) && isJudged(file));
    return { problems: await findAll(subjects, context), seen: seen.length };
  },
};
