import type { ServicePart } from '../../../../schemas/completeness.ts';
import { SERVICE_FUNCTIONS } from '../../../../schemas/site-services.ts';
import { keysOf } from '../../../../schemas/atoms.ts';
import type { Entry } from '../../../../src/lib/model/entry.ts';
import type { Site } from '../../../../src/lib/model/site.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { atRecord } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import { columnsAs, findMissing, requiredItems, setIn, type Evidence, type FindEvidence } from '../required.ts';
import type { CompletenessSite, ColumnInUse } from '../site-input.ts';
import { rules } from './rules.ts';

const report = reporter('completeness', rules);

interface Part {
  find(site: CompletenessSite): readonly Evidence[];
  zh: string;
  en: string;
}

const isGuides = ({ column }: ColumnInUse) => column.record.types.includes('service');

/** Service items that the columns of guides show, of the site and of others. */
const listed = ({ columns, library, site }: CompletenessSite): Entry<'service'>[] => [
  ...new Set(
    columns
      .filter(isGuides)
      .flatMap(({ column }) => library.entries({ site: site.id, column: column.path, type: 'service' })),
  ),
];

/** Departments of a portal whose items it does not list, with how many. */
function unlisted(portal: CompletenessSite): { site: Site; count: number }[] {
  const shown = new Set(listed(portal));
  return portal.library
    .sites()
    .filter(({ registration, record }) => registration.portal === portal.site.id && record.status === 'live')
    .map((site) => {
      const items = portal.library.entries({ site: site.id, type: 'service' });
      return { site, count: items.filter((item) => !shown.has(item)).length };
    })
    .filter(({ count }) => count > 0);
}

const FUNCTION_PARTS = Object.fromEntries(
  keysOf(SERVICE_FUNCTIONS).map((key): [string, Part] => [
    key,
    {
      find: ({ site }) => setIn(site.record.services?.endpoints[key], ['services', 'endpoints', key]),
      zh: `在 services.endpoints.${key} 写“${SERVICE_FUNCTIONS[key]}”的网址`,
      en: `Write its address as services.endpoints.${key}`,
    },
  ]),
) as Record<keyof typeof SERVICE_FUNCTIONS, Part>;

const PARTS: Readonly<Record<ServicePart, Part>> = {
  guides: {
    find: (site) => listed(site).map((entry) => ({ entry })),
    zh: '开设办事指南栏目（types 写 service），发布事项的指南',
    en: 'Add a column of the type service and publish guides',
  },
  forms: {
    find: (site) =>
      listed(site)
        .filter(({ data }) => data.forms.length > 0)
        .map((entry) => ({ entry })),
    zh: '在办事指南的 forms 里放上可以下载的表格',
    en: 'Put forms for download into the guides',
  },
  hall: {
    find: ({ site }) => setIn(site.record.services?.hallUrl, ['services', 'hallUrl']),
    zh: '在 services.hallUrl 写网上办事大厅的网址',
    en: 'Write the address of the service hall as services.hallUrl',
  },
  platform: {
    find: ({ site }) => setIn(site.record.services?.platformUrl, ['services', 'platformUrl']),
    zh: '在 services.platformUrl 写政务服务平台的网址',
    en: 'Write the address of the service platform as services.platformUrl',
  },
  departmentItems: {
    // Which departments are left out is a finding of its own.
    find: (site) => columnsAs(site, isGuides),
    zh: '开设办事指南栏目，source 里写上各部门的网站',
    en: 'Add a column of guides with the sites of the departments as its source',
  },
  signOn: {
    find: ({ site }) => setIn(site.record.auth?.ssoUrl, ['auth', 'ssoUrl']),
    zh: '在 auth.ssoUrl 写统一身份认证的网址',
    en: 'Write the address of the common sign-on as auth.ssoUrl',
  },
  ...FUNCTION_PARTS,
};

export const serviceEvidence: FindEvidence<'services'> = (site, item) => PARTS[item].find(site);

export const services = defineSubject({ rules, find: findServices });

function findServices(sites: readonly CompletenessSite[]): Problem[] {
  return [
    ...findMissing(sites, 'services', serviceEvidence, ({ record, site }, item, value) =>
      // A site without a service window is reported where it says whether it needs one.
      report('service-part-missing', atRecord(record, [site.record.services ? 'services' : 'hasPublicServices']), {
        value,
        params: { how: { zh: PARTS[item].zh, en: PARTS[item].en } },
      }),
    ),
    ...sites.filter((site) => requiredItems(site, 'services').includes('departmentItems')).flatMap(unlistedItems),
  ];
}

/** At the column that should list them; a portal without such a column lacks the whole part. */
function unlistedItems(portal: CompletenessSite): Problem[] {
  const guides = portal.columns.find(isGuides);
  if (!guides) return [];
  return unlisted(portal).map(({ site, count }) =>
    report('department-items-unlisted', atRecord(portal.record, [...guides.path, 'source']), {
      value: site.record.standardName,
      params: { count, id: site.id },
    }),
  );
}
