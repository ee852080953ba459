/** Links out of the fleet: approved, of a permitted kind, and reviewed in time. */
import { LINK_KINDS, type LinkKind, type RegisteredLink } from '../../../../schemas/registers/links.ts';
import { addressProblem } from '../../../../schemas/web-address.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { atRecord } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { ContentInput, ContentSite, ScannedFile } from '../input.ts';
import type { LinkHit } from '../scan.ts';
import { knownHosts } from '../texts/word-lists.ts';
import { fleetHosts, isGovernmentHost, sourceHosts } from './approved-hosts.ts';
import { rules } from './rules.ts';

const report = reporter('content', rules);

/** Addresses that the authorities who register a site assign to it. */
const ASSIGNED = ['partyGovMark.url', 'errorReport.url'];

export const externalLinks = defineSubject({ rules, find: findExternalLinks });

function findExternalLinks({ fleet, sites, files }: ContentInput): Problem[] {
  const ofFleet = fleetHosts(fleet);
  const ofSources = new Map([...sites.keys()].map((site) => [site, sourceHosts(fleet, site)]));
  const linked = files.flatMap((file) => {
    const site = sites.get(file.site);
    if (!site || site.isLinksUnread) return [];
    const isApproved = (host: string) =>
      isGovernmentHost(host) || ofFleet.has(host) || (ofSources.get(file.site)?.has(host) ?? false);
    return file.hits.links.flatMap((link) => linkProblems(link, file, site, isApproved));
  });
  const wanted = new Set(files.map(({ site }) => site));
  const registers = [...sites.values()].filter(({ site }) => wanted.has(site.id));
  return [...linked, ...registers.flatMap((site) => registerProblems(site, fleet.clock.isOver))];
}

function linkProblems(
  { place, words, host, path, field }: LinkHit,
  { site }: ScannedFile,
  { rules: inForce, links }: ContentSite,
  isApproved: (host: string) => boolean,
): Problem[] {
  const { policy, forbidKinds = [] } = inForce.links ?? {};
  if (!policy || ASSIGNED.includes(field) || isApproved(host)) return [];
  // An address that misleads or does not work is reported as such.
  if (addressProblem(withScheme(words)) !== null) return [];
  // The register itself is reported where an approved link is of a forbidden kind.
  if ((links?.data.links ?? []).some((registered) => covers(registered, host, path))) return [];
  const kind = knownKind(host);
  const forbidden = forbidKinds.find(({ item }) => item === kind);
  if (forbidden && kind)
    return [
      report('link-forbidden', place, {
        value: words,
        params: { kind: kindWords(kind), clauses: forbidden.clauses.join('、') },
      }),
    ];
  if (policy.value !== 'allowlist') return [];
  const params = { host, clauses: policy.clauses.join('、'), register: `sites/${site}/governance/links.yaml` };
  return [report('link-unregistered', place, { value: words, params })];
}

const withScheme = (address: string) =>
  /^https?:/i.test(address) ? address : `http:${address.replace(/^(?!\/\/)/, '//')}`;

/** A registered address covers its host, or what is below its path. */
function covers({ url }: RegisteredLink, host: string, path: string): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname, pathname } = new URL(url);
  const below = pathname.endsWith('/') ? pathname : `${pathname}/`;
  return hostname === host && (path === pathname || path.startsWith(below));
}

type KnownKind = keyof typeof knownHosts;

function knownKind(host: string): KnownKind | undefined {
  const isBelow = (known: string) => host === known || host.endsWith(`.${known}`);
  // A network of advertisements may be part of a shop.
  return (['illegal', 'advertising', 'commercial'] as const).find((kind) => knownHosts[kind].some(isBelow));
}

const kindWords = (kind: LinkKind) => ({ zh: LINK_KINDS[kind], en: kind });

function registerProblems({ rules: inForce, links }: ContentSite, isOver: (day: string) => boolean): Problem[] {
  if (!links) return [];
  const forbidKinds = inForce.links?.forbidKinds ?? [];
  return links.data.links.flatMap(({ url, name, kind, approvedBy, approvedOn, reviewBy }, index) => {
    const at = (key: string) => atRecord(links, ['links', index, key]);
    const forbidden = forbidKinds.find(({ item }) => item === kind);
    const params = { name, approvedBy, approvedOn };
    return [
      ...(forbidden
        ? [
            report('link-forbidden', at('kind'), {
              value: url,
              params: { kind: kindWords(kind), clauses: forbidden.clauses.join('、') },
            }),
          ]
        : []),
      ...(isOver(reviewBy) ? [report('link-review-due', at('reviewBy'), { value: reviewBy, params })] : []),
    ];
  });
}
