/** The check `metadata`: everything about entries, records and files that can be checked without reading bodies. */
import type { CheckResult, SourceCheck, SourceContext } from '../check.ts';
import { findAll, rulesOf } from '../rules/subject.ts';
import { browserSupport } from './browser-support/find.ts';
import { catalogue } from './catalogue/find.ts';
import { characters } from './characters/find.ts';
import { charts } from './charts/find.ts';
import { colours } from './colours/find.ts';
import { columns } from './columns/find.ts';
import { conditionalFields } from './conditional-fields/find.ts';
import { consultationResults } from './consultation-results/find.ts';
import { consultations } from './consultations/find.ts';
import { dataTables } from './data-tables/find.ts';
import { datasets } from './datasets/find.ts';
import { dates } from './dates/find.ts';
import { declaredFiles } from './declared-files/find.ts';
import { disclosure } from './disclosure/find.ts';
import { documentFiles } from './document-files/find.ts';
import { documentVersions } from './document-versions/find.ts';
import { domains } from './domains/find.ts';
import { eligibility } from './eligibility/find.ts';
import { fields } from './fields/find.ts';
import { fileNames } from './file-names/find.ts';
import { files } from './files/find.ts';
import { frontMatter } from './front-matter/find.ts';
import { hosting } from './hosting/find.ts';
import { institutions } from './institutions/find.ts';
import { interaction } from './interaction/find.ts';
import { interpretationDue } from './interpretation-due/find.ts';
import { interpretations } from './interpretations/find.ts';
import { letters } from './letters/find.ts';
import { originals } from './originals/find.ts';
import { pictures } from './pictures/find.ts';
import { placeholders } from './placeholders/find.ts';
import { placement } from './placement/find.ts';
import { policies } from './policies/find.ts';
import { queries } from './queries/find.ts';
import { rulePacks } from './rule-packs/find.ts';
import { references } from './references/find.ts';
import { newMedia } from './new-media/find.ts';
import { officialReports } from './official-reports/find.ts';
import { reprintDuty } from './reprint-duty/find.ts';
import { reprints } from './reprints/find.ts';
import { responses } from './responses/find.ts';
import { reviews } from './reviews/find.ts';
import { services } from './services/find.ts';
import { siteIdentity } from './site-identity/find.ts';
import { siteNames } from './site-names/find.ts';
import { siteRegistry } from './site-registry/find.ts';
import { sizeLimits } from './size-limits/find.ts';
import { tags } from './tags/find.ts';
import { topics } from './topics/find.ts';
import { uniqueness } from './uniqueness/find.ts';
import { updates } from './updates/find.ts';
import { upstream } from './upstream/find.ts';
import { urls } from './urls/find.ts';
import { valueLimits } from './value-limits/find.ts';
import { valueTypes } from './value-types/find.ts';
import { webAddresses } from './web-addresses/find.ts';
import { yaml } from './yaml/find.ts';
import { metadataInput } from './input.ts';

const subjects = [
  characters,
  frontMatter,
  yaml,
  sizeLimits,
  fields,
  valueTypes,
  valueLimits,
  webAddresses,
  dates,
  placement,
  uniqueness,
  urls,
  references,
  conditionalFields,
  placeholders,
  tags,
  updates,
  originals,
  reviews,
  upstream,
  reprints,
  reprintDuty,
  policies,
  interpretations,
  interpretationDue,
  responses,
  consultations,
  consultationResults,
  interaction,
  letters,
  services,
  institutions,
  topics,
  officialReports,
  catalogue,
  disclosure,
  datasets,
  dataTables,
  charts,
  fileNames,
  declaredFiles,
  files,
  pictures,
  documentFiles,
  documentVersions,
  siteRegistry,
  rulePacks,
  siteIdentity,
  siteNames,
  domains,
  newMedia,
  eligibility,
  hosting,
  colours,
  browserSupport,
  columns,
  queries,
];

export const metadataCheck: SourceCheck = {
  id: 'metadata',
  label: '信息字段与文件',
  reads: 'source',
  needsLibrary: false,
  rules: rulesOf(subjects),
  async run({ fleet, sites, isJudged }: SourceContext): Promise<CheckResult> {
    const { records, entries } = fleet.files;
    const seen = [...records, ...entries].filter(
      ({ path }) => sites.includes(path.split('/')[1] ?? '') && isJudged(path),
    );
    return { problems: await findAll(subjects, await metadataInput(fleet, isJudged)), seen: seen.length };
  },
};
