import type { SitePageFacts } from '../pages/site-facts.ts';
import type { JudgedPage, PageFault } from './page-report.ts';

/** Tells a page whose title an earlier page of the site already has. */
export function duplicateTitles(pages: readonly SitePageFacts[]): (page: JudgedPage) => PageFault[] {
  const first = new Map<string, string>();
  for (const { page, facts } of pages) {
    const title = facts.title?.value ?? '';
    if (title !== '' && !first.has(title)) first.set(title, page.url);
  }
  return ({ page, facts }) => {
    const { title } = facts;
    const other = title ? first.get(title.value) : undefined;
    if (!title || other === undefined || other === page.url) return [];
    return [{ rule: 'title-duplicate', at: title.at, value: title.value, params: { other } }];
  };
}
