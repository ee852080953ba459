import type { DisclosurePart } from '../../../../schemas/completeness.ts';
import type { ColumnView } from '../../../../schemas/column.ts';
import { catalogueLeaves, walkCatalogue, type CatalogueNode } from '../../../../schemas/catalogues/index.ts';
import { annualReports } from '../../../../src/lib/catalogue/disclosure-platform.ts';
import type { CatalogueBranch } from '../../../../src/lib/queries/catalogue.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { atRecord } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import { columnsAs, findMissing, requiredItems, setIn, type Evidence, type FindEvidence } from '../required.ts';
import type { CompletenessSite } from '../site-input.ts';
import { rules } from './rules.ts';

const report = reporter('completeness', rules);

type FindPart = (site: CompletenessSite) => readonly Evidence[];

const view =
  (name: ColumnView): FindPart =>
  (site) =>
    columnsAs(site, ({ column }) => column.record.presentation === name);

/** Entries of a part of the catalogue, in either mode of the catalogue (C22). */
const part =
  (id: string): FindPart =>
  ({ site, library }) => {
    const branch = library.catalogue(site.id).branches.find(({ node }) => node.id === id);
    return branch ? entriesIn(branch) : [];
  };

function entriesIn({ entries, children }: CatalogueBranch): Evidence[] {
  return [...entries.map((entry) => ({ entry })), ...children.flatMap(entriesIn)];
}

/** A unit without key areas says so with a reason. */
const keyAreas: FindPart = (site) => {
  const { disclosure } = site.site.record;
  const names = new Set(
    [...walkCatalogue(site.library.catalogueNodes(site.site.id))]
      .filter(([top]) => top?.id === 'key-areas')
      .map((trail) => trail.at(-1)?.name),
  );
  const reasons = disclosure.notApplicable.flatMap(({ node }, at) =>
    names.has(node) ? [{ record: ['disclosure', 'notApplicable', at] }] : [],
  );
  return [...part('key-areas')(site), ...reasons];
};

const PARTS: Readonly<Record<DisclosurePart, { find: FindPart; zh: string; en: string }>> = {
  overview: {
    find: part('overview'),
    zh: '发布领导、机构等概况信息，栏目的 topicGroups 对应目录里的概况',
    en: 'Publish leaders and institutions, and assign their columns to the overview by topicGroups',
  },
  guide: {
    find: part('guide'),
    zh: '发布信息公开指南，catalogueNode 写“信息公开指南”',
    en: 'Publish the guide with catalogueNode: 信息公开指南',
  },
  rules: {
    find: part('rules'),
    zh: '发布信息公开制度，catalogueNode 写“信息公开制度”',
    en: 'Publish the rules with catalogueNode: 信息公开制度',
  },
  active: {
    find: part('active'),
    zh: '发布法定主动公开的内容，让有关栏目的 topicGroups 对应目录',
    en: 'Publish what must be disclosed, and assign columns to the catalogue by topicGroups',
  },
  'key-areas': {
    find: keyAreas,
    zh: '发布重点领域的信息；本单位没有的，在 disclosure.notApplicable 写明原因',
    en: 'Publish information of the key areas, or state why there is none in disclosure.notApplicable',
  },
  'annual-reports': {
    find: part('annual-reports'),
    zh: '发布历年的信息公开年报',
    en: 'Publish the annual reports',
  },
  catalogue: {
    find: (site) =>
      site.site.record.disclosure.catalogueMode === 'embedded'
        ? [{ record: ['disclosure', 'catalogueMode'] }]
        : view('catalogue')(site),
    zh: '加上 presentation 为 catalogue 的栏目；目录由各栏目承担的，在 disclosure 下写 catalogueMode: embedded',
    en: 'Add a column with presentation: catalogue, or write catalogueMode: embedded if columns replace it',
  },
  request: {
    find: view('disclosure-request'),
    zh: '加上 presentation 为 disclosure-request 的栏目',
    en: 'Add a column with presentation: disclosure-request',
  },
  apply: {
    find: ({ site }) => setIn(site.record.disclosure.applyEndpoint, ['disclosure', 'applyEndpoint']),
    zh: '在 disclosure.applyEndpoint 写依申请公开系统的网址',
    en: 'Write the address of the application system as disclosure.applyEndpoint',
  },
};

export const disclosureEvidence: FindEvidence<'disclosure'> = (site, item) => PARTS[item].find(site);

/** Entries under the nodes of the catalogue that rest on the clause of the group. */
export const topicGroupEvidence: FindEvidence<'topicGroups'> = ({ site, library }, item) => {
  const names = new Set(groupNodes(library.catalogueNodes(site.id), item).map(({ name }) => name));
  return library
    .catalogue(site.id)
    .leaves.filter(({ node }) => names.has(node.name))
    .flatMap(({ entries }) => entries.map((entry) => ({ entry })));
};

/** Leaves at or below the nodes with the clause. */
const groupNodes = (nodes: readonly CatalogueNode[], clause: string): CatalogueNode[] =>
  [...walkCatalogue(nodes)]
    .map((trail) => trail.at(-1) as CatalogueNode)
    .filter(({ clauses }) => clauses.includes(clause))
    .flatMap((node) => catalogueLeaves([node]));

export const disclosure = defineSubject({ rules, find: findDisclosure });

function findDisclosure(sites: readonly CompletenessSite[]): Problem[] {
  return [
    ...findMissing(sites, 'disclosure', disclosureEvidence, ({ record }, item, value) =>
      report('disclosure-part-missing', atRecord(record, ['disclosure']), {
        value,
        params: { how: { zh: PARTS[item].zh, en: PARTS[item].en } },
      }),
    ),
    ...findMissing(sites, 'topicGroups', topicGroupEvidence, ({ record, site, library }, clause, value) =>
      report('topic-group-empty', atRecord(record, ['disclosure']), {
        value,
        params: {
          clause,
          nodes: groupNodes(library.catalogueNodes(site.id), clause)
            .map(({ name }) => name)
            .join('、'),
        },
      }),
    ),
    ...sites.flatMap(lateReport),
  ];
}

/** The report of the previous year, once its day has passed; where there is none at all, that alone is reported. */
function lateReport(each: CompletenessSite): Problem[] {
  const { site, library, clock, rules: inForce, audiences, record } = each;
  const days = audiences.flatMap((audience) => inForce.completeness?.[audience]?.annualReportDue?.value ?? []);
  const [day] = days.sort();
  const year = Number(clock.today().slice(0, 4));
  if (day === undefined || !clock.isOver(`${year}-${day}`)) return [];
  if (!requiredItems(each, 'disclosure').includes('annual-reports')) return [];
  const years = annualReports(library, site).map((annual) => annual.year);
  if (years.length === 0 || years.includes(year - 1)) return [];
  return [
    report('annual-report-late', atRecord(record, ['disclosure']), {
      value: String(year - 1),
      params: { due: `${year}-${day}` },
    }),
  ];
}
