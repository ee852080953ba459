/**
 * The check `content`: what published texts say. Marks of classified documents, prohibited words, expressions and
 * characters, advertising, links out of the fleet, copied texts, maps, records of review, and publish times.
 */
import type { CheckResult, SourceCheck, SourceContext } from '../check.ts';
import { findAll, rulesOf } from '../rules/subject.ts';
import { advertising } from './advertising/find.ts';
import { characters } from './characters/find.ts';
import { copies } from './copies/find.ts';
import { expressions } from './expressions/find.ts';
import { externalLinks } from './external-links/find.ts';
import { contentInput } from './input.ts';
import { maps } from './maps/find.ts';
import { prohibited } from './prohibited/find.ts';
import { publishTimes } from './publish-times/find.ts';
import { reviewRecords } from './review-records/find.ts';
import { secrecyMarks } from './secrecy-marks/find.ts';

const subjects = [
  secrecyMarks,
  prohibited,
  expressions,
  characters,
  advertising,
  externalLinks,
  reviewRecords,
  copies,
  maps,
  publishTimes,
];

export const contentCheck: SourceCheck = {
  id: 'content',
  label: '内容',
  reads: 'source',
  needsLibrary: false,
  rules: rulesOf(subjects),
  async run(context: SourceContext): Promise<CheckResult> {
    const { fleet, sites, isJudged } = context;
    const seen = fleet.parsed.entries.filter(({ file, site }) => sites.includes(site) && isJudged(file));
    return { problems: await findAll(subjects, contentInput(context)), seen: seen.length };
  },
};
