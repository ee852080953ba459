/**
 * Every relation between entries. Each is declared in one field, on one side; the library answers it from both sides,
 * the check `metadata` reports references to missing entries or to the wrong type, and a site is rebuilt when the other
 * end of one of its relations changes.
 */
import type { TypeName } from './index.ts';

export interface RelationDefinition {
  /** Type whose entries declare it; any type where none is given. */
  from?: TypeName;
  /** Field that holds one id or a list of ids. */
  path: readonly string[];
  /** Types it may name; any where none is given. */
  to?: readonly TypeName[];
  /** True where it may name entries that are not shown: they are valid targets without a link. */
  hidden?: boolean;
  /** Order of the referrers; list order by default. */
  order?: 'oldest';
}

export const RELATIONS = {
  /** R-GO-4.2.3a */
  interprets: { from: 'interpretation', path: ['interprets'], to: ['policy'], order: 'oldest' },
  /** R-GO-4.1.4b */
  amends: { from: 'policy', path: ['validity', 'amends'], to: ['policy'], order: 'oldest' },
  /** R-GO-4.1.4b */
  repeals: { from: 'policy', path: ['validity', 'repeals'], to: ['policy'], order: 'oldest' },
  /** R-GO-4.2.3b */
  commentary: { from: 'policy', path: ['commentary'], to: ['news', 'interpretation'] },
  /** R-GO-4.3.2 */
  basis: { from: 'service', path: ['basisDocuments'], to: ['policy'] },
  /** R-GO-4.3.4a */
  handledBy: { from: 'service', path: ['institution'], to: ['institution'] },
  /** R-GO-4.4.6 */
  fromLetters: { from: 'faq', path: ['fromLetters'], to: ['letter'], hidden: true },
  serviceAnswered: { from: 'faq', path: ['relatedServices'], to: ['service'] },
  documentAnswered: { from: 'faq', path: ['relatedDocuments'], to: ['policy'] },
  serviceOfPage: { from: 'page', path: ['relatedServices'], to: ['service'] },
  documentOfPage: { from: 'page', path: ['relatedDocuments'], to: ['policy'] },
  /** R-GO-4.1.3 */
  speeches: { from: 'leader', path: ['speeches'], to: ['news', 'notice'] },
  /** R-DL-15.2.1 */
  leaders: { from: 'institution', path: ['leaders'], to: ['leader'] },
  /** R-DL-15.2.1 */
  superior: { from: 'institution', path: ['superior'], to: ['institution'] },
  /** R-GO-4.4.5b */
  consultedDocument: { from: 'consultation', path: ['relatedDocument'], to: ['policy', 'notice'] },
  replaces: { path: ['replaces'] },
  replacedBy: { path: ['replacedBy'] },
} as const satisfies Record<string, RelationDefinition>;

export type RelationName = keyof typeof RELATIONS;

type Definition<R extends RelationName> = (typeof RELATIONS)[R];
/** Type of the entries that declare the relation. */
export type RelationSource<R extends RelationName> =
  Definition<R> extends { from: infer T extends TypeName } ? T : TypeName;
/** Type of the entries the relation names. */
export type RelationTarget<R extends RelationName> =
  Definition<R> extends { to: readonly (infer T extends TypeName)[] } ? T : TypeName;

export const relationNames = Object.keys(RELATIONS) as RelationName[];

/** The row of a relation, without the narrow types of the table. */
export const relation = (name: RelationName): RelationDefinition => RELATIONS[name];
