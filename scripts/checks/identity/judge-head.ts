/** Meta tags, canonical address, language, title and structured data of a page. */
import { META_TAGS, type MetaLevel, type Rules } from '../../../schemas/rulepack.ts';
import { siteLanguage } from '../../../src/lib/model/site-names.ts';
import type { Site } from '../../../src/lib/model/site.ts';
import { NOT_FOUND_URL, type SitePage } from '../../../src/lib/routes/site-pages.ts';
import { expectedMeta, PRESCRIBED_NAMES } from './expected-meta.ts';
import type { JudgedPage, PageFault } from './page-report.ts';

/** @param planned every page of the site by its address. */
export function headJudge(
  site: Site,
  rules: Rules,
  planned: ReadonlyMap<string, SitePage>,
): (page: JudgedPage) => PageFault[] {
  return (judged) => {
    const page = planned.get(judged.page.url);
    return [
      ...judgeMeta(judged, site, rules, page),
      ...judgeCanonical(judged, site),
      ...judgeLanguage(judged, site),
      ...judgeTitle(judged),
      ...judgeJsonLd(judged),
    ];
  };
}

function judgeMeta({ facts }: JudgedPage, site: Site, rules: Rules, page: SitePage | undefined): PageFault[] {
  const faults: PageFault[] = [];
  const miscased = new Set<string>();
  for (const { name, at } of facts.metas) {
    const prescribed = PRESCRIBED_NAMES.get(name.toLowerCase());
    if (prescribed === undefined || prescribed === name) continue;
    miscased.add(prescribed);
    faults.push({ rule: 'meta-case', at, value: name, params: { name: prescribed } });
  }
  const expected = expectedMeta(site, page);
  for (const level of Object.keys(expected) as MetaLevel[]) {
    const required = new Map((rules.meta?.[level] ?? []).map((row) => [row.item as string, row]));
    for (const [name, value] of Object.entries(expected[level] ?? {})) {
      const found = facts.metas.filter((meta) => meta.name === name);
      const row = required.get(name);
      if (found.length === 0 && row && !miscased.has(name)) {
        const label = (META_TAGS[level] as Record<string, string>)[name] ?? name;
        const rule = row.standing === 'unconfirmed' ? 'unconfirmed' : 'meta-missing';
        faults.push({ rule, at: null, params: { name, label, part: name, clauses: row.clauses.join('、') } });
      }
      for (const meta of found)
        if (meta.value !== value)
          faults.push({ rule: 'meta-value', at: meta.at, value: meta.value, params: { name, expected: value } });
    }
  }
  return faults;
}

function judgeCanonical({ page, facts }: JudgedPage, site: Site): PageFault[] {
  const expected = site.origin + page.url;
  const [first, ...more] = facts.canonicals;
  // The error page answers for every address that does not exist, so it has none of its own.
  if (!first && page.url === NOT_FOUND_URL) return [];
  if (!first) return [{ rule: 'canonical', at: null, value: '', params: { expected } }];
  return [...(first.value === expected ? [] : [first]), ...more].map(({ at, value }) => ({
    rule: 'canonical' as const,
    at,
    value,
    params: { expected },
  }));
}

function judgeLanguage({ facts }: JudgedPage, site: Site): PageFault[] {
  const expected = siteLanguage(site);
  const value = facts.lang?.value ?? '';
  return value === expected ? [] : [{ rule: 'lang', at: facts.lang?.at ?? null, value, params: { expected } }];
}

function judgeTitle({ facts }: JudgedPage): PageFault[] {
  return facts.title && facts.title.value !== '' ? [] : [{ rule: 'title-missing', at: facts.title?.at ?? null }];
}

function judgeJsonLd({ facts }: JudgedPage): PageFault[] {
  return facts.jsonLd.flatMap(({ value, at }): PageFault[] => {
    try {
      JSON.parse(value);
      return [];
    } catch (error) {
      return [{ rule: 'json-ld', at, params: { reason: error instanceof Error ? error.message : String(error) } }];
    }
  });
}
