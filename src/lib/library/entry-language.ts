import type { LanguageTag } from '../../../schemas/languages.ts';
import type { Library } from '../queries/library.ts';
import { siteLanguage } from '../model/site-names.ts';
import type { Entry } from '../model/entry.ts';

/**
 * The language of an entry, for pages in another language that show its title or text; empty where it is the same.
 *
 * @param site id of the site of the page.
 */
export function foreignLanguage(library: Library, entry: Entry, site: string = entry.site): { lang?: LanguageTag } {
  const { lang } = entry.data;
  return lang === siteLanguage(library.site(site)) ? {} : { lang };
}
