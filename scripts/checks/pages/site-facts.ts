/** The facts of every page of a built site, read and parsed once for all checks. */
import type { BuiltContext } from '../check.ts';
import { builtFiles, builtPages, isPublished, readPage, type BuiltPage } from './built-page.ts';
import type { Located, PageFacts, ZoneFacts } from './page-facts.ts';
import { parsePage } from './parse-page.ts';

export interface SitePageFacts {
  page: BuiltPage;
  facts: PageFacts;
}
export interface SiteFacts {
  /** Published pages, in the order of their files. */
  pages: readonly SitePageFacts[];
  /** Pages of the manifest that do not exist. */
  missing: readonly BuiltPage[];
  /** Every file of the site, with forward slashes. */
  files: ReadonlySet<string>;
}

type FactsContext = Pick<BuiltContext, 'dist' | 'manifest' | 'site'>;
const known = new WeakMap<BuiltContext['manifest'], Promise<SiteFacts>>();

/** Facts of the build that the manifest describes, cached per manifest object. */
export function siteFacts(context: FactsContext): Promise<SiteFacts> {
  let facts = known.get(context.manifest);
  if (!facts) {
    facts = gather(context);
    known.set(context.manifest, facts);
  }
  return facts;
}

const AT_ONCE = 16;

async function gather(context: FactsContext): Promise<SiteFacts> {
  const files = await builtFiles(context.dist);
  const plan = builtPages(context, files).filter(isPublished);
  const pages: SitePageFacts[] = [];
  const missing: BuiltPage[] = [];
  const shared = new Map<string, string>();
  for (let start = 0; start < plan.length; start += AT_ONCE) {
    const batch = plan.slice(start, start + AT_ONCE);
    const texts = await Promise.all(batch.map((page) => readPage(context.dist, page)));
    batch.forEach((page, at) => {
      const html = texts[at];
      if (html == null) missing.push(page);
      else pages.push({ page, facts: shareText(parsePage(html, context.site.origin), shared) });
    });
  }
  return { pages, missing, files: new Set(files) };
}

/**
 * Thousands of pages have the same header texts and links: one copy of each text is enough.
 * Copies are made through bytes, because a substring keeps the whole page in memory.
 */
function shareText(facts: PageFacts, shared: Map<string, string>): PageFacts {
  const one = (text: string): string => {
    const kept = shared.get(text);
    if (kept !== undefined) return kept;
    const copy = Buffer.from(text).toString();
    shared.set(copy, copy);
    return copy;
  };
  const some = (text: string | null) => (text === null ? null : one(text));
  const located = <T extends Located>(each: T): T => ({ ...each, value: one(each.value) });
  const zone = (each: ZoneFacts | null) => each && { ...each, content: one(each.content) };
  return {
    lang: facts.lang && located(facts.lang),
    title: facts.title && located(facts.title),
    metas: facts.metas.map((meta) => ({ ...located(meta), name: one(meta.name) })),
    canonicals: facts.canonicals.map(located),
    elements: facts.elements.map((mark) => ({
      ...mark,
      part: one(mark.part),
      text: one(mark.text),
      href: some(mark.href),
      alt: some(mark.alt),
    })),
    links: facts.links.map(one),
    linkPlaces: facts.linkPlaces,
    loads: facts.loads.map(located),
    ids: facts.ids.map(one),
    inlineCode: facts.inlineCode.map(located),
    jsonLd: facts.jsonLd.map(located),
    header: zone(facts.header),
    footer: zone(facts.footer),
  };
}
