/**
 * How entries of a type appear to visitors, search engines and other pages of the site.
 *
 * Every type states every aspect, so that the compiler reports a missing one; null means that it does not apply.
 * What the library needs to know is declared with the fields, as their roles (`schemas/field-roles.ts`); the
 * components that show an entry are chosen beside the templates.
 */
import type { TypeName } from '../../../schemas/index.ts';
import type { Library } from '../queries/library.ts';
import type { Entry } from '../model/entry.ts';
import type { Site } from '../model/site.ts';
import type { EntryFact } from '../model/entry-fact.ts';
import type { SchemaOrg } from './json-ld/schema-org.ts';
import type { SearchHead } from './search-head.ts';
import type { EntryStatus } from './status.ts';

export interface TypeTraits<T extends TypeName> {
  /** One word that distinguishes entries of a mixed list (R-JM-26.5); undefined where the column implies it. */
  badge: ((entry: Entry<T>) => string | undefined) | null;
  /** Its status now; undefined while it has none to show. */
  status: ((library: Library, entry: Entry<T>) => EntryStatus | undefined) | null;
  /** An additional fact for its row in lists. */
  note: ((entry: Entry<T>) => string) | null;
  /** Numbers it is cited by: 发文字号 and 索引号. */
  numbers: ((entry: Entry<T>) => ReferenceNumbers) | null;
  /** Unit responsible for it (责任单位). Null: the unit that provides it. */
  responsibleUnit: ((entry: Entry<T>) => string) | null;
  /** Year it reports on, which can differ from its year of publication. */
  year: ((entry: Entry<T>) => number | undefined) | null;
  /** Labelled fields of its page, in order. */
  facts: ((library: Library, entry: Entry<T>) => readonly EntryFact[]) | null;
  /** Texts of its page outside the body; searched and shown in excerpts. */
  searchText: ((library: Library, entry: Entry<T>) => readonly string[]) | null;
  /** Additional search words, besides tags and audience, that are not part of a text. Null: the source. */
  searchWords: ((entry: Entry<T>) => readonly string[]) | null;
  /** By what the search knows it besides title, tags and text. Null: by nothing else. */
  searchHead: ((library: Library, entry: Entry<T>) => SearchHead) | null;
  /** Sections of its page that list other entries. */
  sections: ((library: Library, entry: Entry<T>) => readonly EntrySection[]) | null;
  /** Its JSON-LD, besides the properties that every entry has. */
  jsonLd: (library: Library, site: Site, entry: Entry<T>) => object;
  /** Whether a column of only this type is paginated, or shown whole by a template of its own. */
  list: 'paged' | 'whole';
  /** JSON-LD of a list of such entries. */
  listJsonLd: ((library: Library, entries: readonly Entry<T>[]) => SchemaOrg) | null;
}

export interface ReferenceNumbers {
  document?: string | undefined;
  index?: string | undefined;
}

export interface EntrySection {
  title: string;
  entries: readonly Entry[];
}
