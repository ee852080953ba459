import type { LinkPart } from '../../../../schemas/completeness.ts';
import { siteLinkGroups, type LinkGroupName } from '../../../../src/lib/library/site-links.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { atRecord } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import { findMissing, setIn, type Evidence, type FindEvidence } from '../required.ts';
import type { CompletenessSite } from '../site-input.ts';
import { rules } from './rules.ts';

const report = reporter('completeness', rules);

interface Part {
  find(site: CompletenessSite): readonly Evidence[];
  /** The field at which its absence is reported. */
  at: 'home' | 'kind';
  zh: string;
  en: string;
}

/** The blocks of links on the home page, where one of the groups has a site in it. */
const groups =
  (...names: LinkGroupName[]) =>
  ({ site, library }: CompletenessSite): Evidence[] =>
    siteLinkGroups(library, site).some(({ name }) => names.includes(name)) ? blocks(site) : [];

const blocks = ({ record }: CompletenessSite['site']): Evidence[] =>
  record.home.blocks.flatMap(({ kind }, at) => (kind === 'links' ? [{ record: ['home', 'blocks', at] }] : []));

const BLOCK = {
  zh: '在 home.blocks 里加上 { kind: links, title: 网站链接 }；站群以外的网站写在 links 里',
  en: 'Add { kind: links, title: 网站链接 } to home.blocks; sites outside the fleet are written in links',
} as const;

const PARTS: Readonly<Record<LinkPart, Part>> = {
  departments: { find: groups('部门网站'), at: 'home', ...BLOCK },
  hierarchy: { find: groups('上级网站', '下级网站'), at: 'home', ...BLOCK },
  portal: {
    find: (each) => (each.site.registration.portal === undefined ? [] : groups('上级网站')(each)),
    at: 'home',
    zh: `在站群登记表里写本级门户（portal）；${BLOCK.zh}`,
    en: `Name the portal in the registry. ${BLOCK.en}`,
  },
  portalPicture: {
    find: ({ site }) => setIn(site.record.portalPicture, ['portalPicture']),
    at: 'kind',
    zh: '在 portalPicture 写门户约定的图片标识',
    en: 'Write the agreed picture of the portal as portalPicture',
  },
};

export const linkEvidence: FindEvidence<'links'> = (site, item) => PARTS[item].find(site);

export const links = defineSubject({ rules, find: findLinks });

function findLinks(sites: readonly CompletenessSite[]): Problem[] {
  return findMissing(sites, 'links', linkEvidence, ({ record }, item, value) => {
    const { at, zh, en } = PARTS[item];
    return report('site-link-missing', atRecord(record, [at]), { value, params: { how: { zh, en } } });
  });
}
