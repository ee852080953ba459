import type { Entry } from '../model/entry.ts';

/** Queries about versions of one document on several sites (C20). */
export interface DocumentVersionQueries {
  /** Visible documents with the same document number, this one included. */
  versions(document: Entry<'policy'>): readonly Entry<'policy'>[];
  /**
   * The version on another site that counts instead of this one, because their texts differ and the rules of the site
   * give it authority (R-JM-17, R-GO-8.2.1b).
   */
  versionInstead(document: Entry<'policy'>): Entry<'policy'> | undefined;
}
