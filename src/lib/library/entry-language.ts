import type { LanguageTag } from '../../../schemas/languages.ts';
import type { Library } from '../queries/library.ts';
import { siteLanguage } from '../model/site-names.ts';
import type { Entry } from '../model/entry.ts';

/**
 * The language of an entry, for what shows its title or text on pages in another; empty where it is theirs.
 *
 * @param site id of the site whose page it is.
 */
export function foreignLanguage(library: Library, entry: Entry, site: string = entry.site): { lang?: LanguageTag } {
  const { lang } = entry.data;
  return lang === siteLanguage(library.site(site)) ? {} : { lang };
}
