/** JSON-LD of a list, for the types that define one. */
import type { TypeName } from '../../../../schemas/index.ts';
import type { Library } from '../../queries/library.ts';
import type { Entry } from '../../model/entry.ts';
import type { Site } from '../../model/site.ts';
import type { SitePage } from '../../routes/site-pages.ts';
import { typeTraits } from '../../types/index.ts';
import type { TypeTraits } from '../../types/type-traits.ts';

/** One object for each such type among the entries. */
export function listJsonLd(library: Library, site: Site, page: Extract<SitePage, { kind: 'list' }>): object[] {
  const url = site.origin + page.url;
  return (Object.entries(typeTraits) as unknown as [TypeName, TypeTraits<TypeName>][]).flatMap(([type, traits]) => {
    const entries: Entry[] = page.list.items.filter((entry) => entry.type === type);
    if (!traits.listJsonLd || entries.length === 0) return [];
    const { '@type': name, ...more } = traits.listJsonLd(library, entries);
    return [{ '@context': 'https://schema.org', '@type': name, '@id': url, url, name: page.column.name, ...more }];
  });
}
