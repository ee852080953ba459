/** The links of one page: what each leads to and what is wrong with it. */
import { distance } from 'fastest-levenshtein';
import type { SitePageFacts } from '../pages/site-facts.ts';
import type { ExternalLinks } from './external-links.ts';
import type { Target } from './resolve.ts';
import type { LinksRule } from './rules.ts';

export interface LinkFault {
  rule: LinksRule;
  at: number;
  value: string;
  params?: Readonly<Record<string, string>>;
}

export interface LinkSurvey {
  resolve: (href: string, pageUrl: string) => Target;
  /** Ids of a page by its file; undefined for files that are not pages. */
  idsOf: (file: string) => ReadonlySet<string> | undefined;
  external: ExternalLinks;
}

/** @returns the faults, and the files this page leads to. */
export function surveyPage(
  { page, facts }: SitePageFacts,
  survey: LinkSurvey,
): { faults: LinkFault[]; leadsTo: Set<string> } {
  const faults: LinkFault[] = [];
  const leadsTo = new Set<string>();
  facts.links.forEach((href, index) => {
    const at = facts.linkPlaces[index] ?? 0;
    const target = survey.resolve(href, page.url);
    if (target.kind === 'external') survey.external.add(target.url, page.url);
    if (target.kind === 'found') leadsTo.add(target.file);
    const fault = faultOf(target, survey, 'target-missing');
    if (fault) faults.push({ at, value: href, ...fault });
  });
  for (const { value, at } of facts.loads) {
    if (value.startsWith('#')) continue;
    const fault = faultOf(survey.resolve(value, page.url), survey, 'file-missing');
    if (fault) faults.push({ at, value, ...fault });
  }
  return { faults, leadsTo };
}

function faultOf(target: Target, survey: LinkSurvey, missing: LinksRule): Pick<LinkFault, 'rule' | 'params'> | null {
  switch (target.kind) {
    case 'missing':
      return { rule: missing };
    case 'case':
    case 'trailing-slash':
      return { rule: target.kind, params: { expected: target.expected } };
    case 'found':
      return target.fragment === '' ? null : fragmentFault(target.fragment, survey.idsOf(target.file));
    default:
      return null;
  }
}

/** `#top` is the top of any page by the HTML standard; `#:~:` points at text, not at an id. */
function fragmentFault(
  fragment: string,
  ids: ReadonlySet<string> | undefined,
): Pick<LinkFault, 'rule' | 'params'> | null {
  if (fragment.toLowerCase() === 'top' || fragment.startsWith(':~:') || !ids || ids.has(fragment)) return null;
  const nearest = [...ids].sort((a, b) => distance(fragment, a) - distance(fragment, b))[0] ?? '';
  const near = distance(fragment, nearest) <= Math.max(2, fragment.length / 3);
  return { rule: 'fragment-missing', params: { fragment, suggestion: near ? nearest : '' } };
}
