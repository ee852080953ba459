/** The links of one page: their targets and problems. */
import { distance } from 'fastest-levenshtein';
import type { SitePageFacts } from '../pages/site-facts.ts';
import type { ExternalLinks } from './external-links.ts';
import type { Target } from './resolve.ts';

/** Why an address is broken, or needs a redirect. */
export type Broken =
  | { kind: 'missing'; isLink: boolean }
  | { kind: 'case' | 'trailing-slash'; expected: string }
  | { kind: 'fragment'; fragment: string; suggestion: string };

export interface BrokenLink {
  /** Offset in the page. */
  at: number;
  /** As written. */
  value: string;
  broken: Broken;
}

export interface LinkSurvey {
  resolve: (href: string, pageUrl: string) => Target;
  /** Ids of a page by its file; undefined for files that are not pages. */
  idsOf: (file: string) => ReadonlySet<string> | undefined;
  external: ExternalLinks;
}

/** @returns the broken addresses, and the files this page links to. */
export function surveyPage(
  { page, facts }: SitePageFacts,
  survey: LinkSurvey,
): { broken: BrokenLink[]; leadsTo: Set<string> } {
  const found: BrokenLink[] = [];
  const leadsTo = new Set<string>();
  const look = (target: Target, at: number, value: string, isLink: boolean) => {
    const broken = brokenBy(target, survey, isLink);
    if (broken) found.push({ at, value, broken });
  };
  facts.links.forEach((href, index) => {
    const target = survey.resolve(href, page.url);
    if (target.kind === 'external') survey.external.add(target.url, page.url);
    if (target.kind === 'found') leadsTo.add(target.file);
    look(target, facts.linkPlaces[index] ?? 0, href, true);
  });
  for (const { value, at } of facts.loads)
    if (!value.startsWith('#')) look(survey.resolve(value, page.url), at, value, false);
  return { broken: found, leadsTo };
}

function brokenBy(target: Target, survey: LinkSurvey, isLink: boolean): Broken | null {
  switch (target.kind) {
    case 'missing':
      return { kind: 'missing', isLink };
    case 'case':
    case 'trailing-slash':
      return { kind: target.kind, expected: target.expected };
    case 'found':
      return target.fragment === '' ? null : brokenFragment(target.fragment, survey.idsOf(target.file));
    default:
      return null;
  }
}

/** `#top` is the top of any page by the HTML standard; `#:~:` points at text, not at an id. */
function brokenFragment(fragment: string, ids: ReadonlySet<string> | undefined): Broken | null {
  if (fragment.toLowerCase() === 'top' || fragment.startsWith(':~:') || !ids || ids.has(fragment)) return null;
  const nearest = [...ids].sort((a, b) => distance(fragment, a) - distance(fragment, b))[0] ?? '';
  const near = distance(fragment, nearest) <= Math.max(2, fragment.length / 3);
  return { kind: 'fragment', fragment, suggestion: near ? nearest : '' };
}
