/** Subordinates of an institution: those it names, and those that name it as their superior (R-DL-15.2.1). */
import type { Library } from '../lib/queries/library.ts';
import type { Entry } from '../lib/model/entry.ts';

export interface Subordinate {
  name: string;
  duties?: string | undefined;
  phone?: string | undefined;
  url?: string | undefined;
}

/** Institutions with a page first; one that both sides name is listed once. */
export function subordinatesOf(library: Library, institution: Entry<'institution'>): Subordinate[] {
  const entries = library.referrers('superior', institution).map((each) => ({
    name: each.data.name,
    duties: each.data.functions[0],
    phone: each.data.phone,
    url: library.href(each, institution.site),
  }));
  const named = new Set(entries.map(({ name }) => name));
  return [...entries, ...institution.data.subordinates.filter(({ name }) => !named.has(name))];
}
