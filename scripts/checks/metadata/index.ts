/** The check `metadata`: everything about entries, records and files that can be told without reading bodies. */
import { waiversSchema } from '../../../schemas/rulepack.ts';
import type { Problem } from '../../../src/lib/model/problem.ts';
import type { CheckResult, SourceCheck, SourceContext } from '../check.ts';
import { readGovernance } from '../../lib/governance.ts';
import { readExceptions } from '../read-exceptions.ts';
import { addressLabelProblems } from './address-labels.ts';
import { assetProblems } from './asset-files.ts';
import { catalogueProblems } from './catalogue-problems.ts';
import { columnSourceProblems } from './column-sources.ts';
import { columnProblems } from './column-tree.ts';
import { commonProblems } from './common-conditions.ts';
import { conditionProblems } from './conditions.ts';
import { consultationProblems } from './consultation-conditions.ts';
import { datasetProblems } from './dataset-conditions.ts';
import { declaredFileProblems } from './declared-files.ts';
import { forgottenUpdateProblems } from './forgotten-updates.ts';
import { interactionProblems } from './interaction-conditions.ts';
import { disclosureProblems } from './disclosure-conditions.ts';
import { documentProblems } from './document-conditions.ts';
import { interpretationProblems } from './interpretation-conditions.ts';
import { interpretationDueProblems } from './interpretation-due.ts';
import { letterProblems } from './letter-conditions.ts';
import { lookAlikeProblems } from './look-alikes.ts';
import { orphanProblems } from './orphans.ts';
import { pathLengthProblems } from './path-lengths.ts';
import { referenceProblems } from './references.ts';
import { reportProblems } from './report-conditions.ts';
import { reprintProblems } from './reprint-conditions.ts';
import { responseProblems } from './response-conditions.ts';
import { serviceProblems } from './service-conditions.ts';
import { columnRules } from './rules/column-rules.ts';
import { commonRules } from './rules/common-rules.ts';
import { conditionRules } from './rules/condition-rules.ts';
import { consultationRules } from './rules/consultation-rules.ts';
import { dataTableRules } from './rules/data-table-rules.ts';
import { datasetRules } from './rules/dataset-rules.ts';
import { dateRules } from './rules/date-rules.ts';
import { disclosureRules } from './rules/disclosure-rules.ts';
import { documentRules } from './rules/document-rules.ts';
import { fieldRules } from './rules/field-rules.ts';
import { documentFileRules } from './rules/document-file-rules.ts';
import { fileRules } from './rules/file-rules.ts';
import { interactionRules } from './rules/interaction-rules.ts';
import { interpretationRules } from './rules/interpretation-rules.ts';
import { letterRules } from './rules/letter-rules.ts';
import { limitRules } from './rules/limit-rules.ts';
import { placeRules } from './rules/place-rules.ts';
import { queryRules } from './rules/query-rules.ts';
import { relationRules } from './rules/relation-rules.ts';
import { reportRules } from './rules/report-rules.ts';
import { reprintRules } from './rules/reprint-rules.ts';
import { responseRules } from './rules/response-rules.ts';
import { serviceRules } from './rules/service-rules.ts';
import { siteRules } from './rules/site-rules.ts';
import { textRules } from './rules/text-rules.ts';
import { topicRules } from './rules/topic-rules.ts';
import { yamlRules } from './rules/yaml-rules.ts';
import { siteProblems } from './site-relations.ts';
import { timeOrderProblems } from './time-order.ts';
import { topicProblems } from './topic-conditions.ts';
import { uniquenessProblems } from './uniqueness.ts';

export const metadataCheck: SourceCheck = {
  id: 'metadata',
  label: '信息字段与文件',
  reads: 'source',
  needsLibrary: false,
  rules: {
    ...textRules,
    ...yamlRules,
    ...fieldRules,
    ...dateRules,
    ...placeRules,
    ...relationRules,
    ...queryRules,
    ...conditionRules,
    ...commonRules,
    ...serviceRules,
    ...documentRules,
    ...interpretationRules,
    ...responseRules,
    ...consultationRules,
    ...topicRules,
    ...interactionRules,
    ...reportRules,
    ...letterRules,
    ...disclosureRules,
    ...reprintRules,
    ...datasetRules,
    ...dataTableRules,
    ...fileRules,
    ...limitRules,
    ...documentFileRules,
    ...siteRules,
    ...columnRules,
  },
  async run({ fleet, sites }: SourceContext): Promise<CheckResult> {
    const { files, parsed } = fleet;
    const problems: Problem[] = [
      ...parsed.problems,
      ...parsed.entries.flatMap((entry) => entry.problems),
      ...readExceptions(fleet).problems,
      ...readGovernance(fleet, 'waivers', waiversSchema).problems,
      ...siteProblems(fleet),
      ...columnProblems(fleet),
      ...addressLabelProblems(fleet),
      ...catalogueProblems(fleet),
      ...columnSourceProblems(fleet),
      ...uniquenessProblems(fleet),
      ...referenceProblems(fleet),
      ...conditionProblems(fleet),
      ...commonProblems(fleet),
      ...serviceProblems(fleet),
      ...documentProblems(fleet),
      ...interpretationProblems(fleet),
      ...interpretationDueProblems(fleet),
      ...responseProblems(fleet),
      ...consultationProblems(fleet),
      ...topicProblems(fleet),
      ...interactionProblems(fleet),
      ...reportProblems(fleet),
      ...letterProblems(fleet),
      ...disclosureProblems(fleet),
      ...reprintProblems(fleet),
      ...datasetProblems(fleet),
      ...timeOrderProblems(fleet),
      ...declaredFileProblems(fleet),
      ...pathLengthProblems(fleet),
      ...orphanProblems(fleet),
      ...lookAlikeProblems(fleet),
      ...(await assetProblems(fleet)),
      ...(await forgottenUpdateProblems(fleet)),
    ];
    const read = [...files.records, ...files.entries].filter(({ path }) => sites.includes(path.split('/')[1] ?? ''));
    return { problems, seen: read.length };
  },
};
