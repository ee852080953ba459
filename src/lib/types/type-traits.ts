/**
 * What visitors, search engines and the other pages of a site get of an entry, so far as it differs by its type.
 *
 * A type states every aspect, so that the compiler names the one it forgot; null says that it has nothing of the kind.
 * What the library itself has to know stands with the fields, as their roles (`schemas/field-roles.ts`); which
 * components show an entry is beside the templates.
 */
import type { TypeName } from '../../../schemas/index.ts';
import type { Library } from '../queries/library.ts';
import type { Entry } from '../model/entry.ts';
import type { Site } from '../model/site.ts';
import type { EntryFact } from '../model/entry-fact.ts';
import type { SchemaOrg } from './json-ld/schema-org.ts';
import type { EntryStatus } from './status.ts';

export interface TypeTraits<T extends TypeName> {
  /** One word that distinguishes entries of a mixed list (R-JM-26.5); none where the column says it already. */
  badge: ((entry: Entry<T>) => string | undefined) | null;
  /** How it stands now; undefined while there is nothing to say. */
  status: ((library: Library, entry: Entry<T>) => EntryStatus | undefined) | null;
  /** One more fact on its line in lists. */
  note: ((entry: Entry<T>) => string) | null;
  /** Numbers it is cited by: 发文字号 and 索引号. */
  numbers: ((entry: Entry<T>) => ReferenceNumbers) | null;
  /** Unit that answers for it (责任单位). Null: the one that provides it. */
  responsibleUnit: ((entry: Entry<T>) => string) | null;
  /** Year it accounts for, which need not be the one it is published in. */
  year: ((entry: Entry<T>) => number | undefined) | null;
  /** Fields its page shows by label, in order. */
  facts: ((library: Library, entry: Entry<T>) => readonly EntryFact[]) | null;
  /** What its page says outside the body; found by the search and shown in excerpts. */
  searchText: ((library: Library, entry: Entry<T>) => readonly string[]) | null;
  /** Words it is found by that no sentence holds, besides tags and audience. Null: the source. */
  searchWords: ((entry: Entry<T>) => readonly string[]) | null;
  /** Sections of its page that gather other entries. */
  sections: ((library: Library, entry: Entry<T>) => readonly EntrySection[]) | null;
  /** What schema.org calls it, besides what is said of every entry. */
  jsonLd: (library: Library, site: Site, entry: Entry<T>) => object;
  /** Whether a column of this type alone is cut into pages, or surveyed as a whole by a template of its own. */
  list: 'paged' | 'whole';
  /** What schema.org calls a list that holds such entries. */
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
