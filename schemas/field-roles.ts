/** Roles of the fields of a content type in the library, as functions of the data of an entry. */
import type { DeclaredQuery } from './entry-query.ts';

/** A file beside the entry that is named in a field of its type. */
export type NamedFile = {
  /** Where the name is in the front matter. */
  path: readonly (string | number)[];
  name: string;
} & (
  | {
      /**
       * - `original`: the entry itself as a file, the first of its attachments;
       * - `picture`: shown on its page;
       * - `download`: offered on its page and published as it is;
       * - `data`: read at build time, and published in other forms.
       */
      use: 'original' | 'picture' | 'download' | 'data';
    }
  | {
      /** The picture at the top of the entry, in place of a cover. */
      use: 'portrait';
      /** Text alternative. */
      alt: string;
    }
);

/** A type states each role; null where none of its fields has it. Shared fields are not repeated here. */
export interface FieldRoles<D> {
  /** Position in lists, small numbers first. Null: newest first. */
  order: ((data: D) => number) | null;
  /** Files besides cover, maps and attachments. */
  files: ((data: D) => readonly NamedFile[]) | null;
  /** Last day, `YYYY-MM-DD`, after which the entry is archived by itself. */
  lastDay: ((data: D) => string) | null;
  /** Times of updates, besides `updatedAt`. */
  updates: ((data: D) => readonly string[]) | null;
  /** Queries whose results it shows. */
  queries: ((data: D) => readonly DeclaredQuery[]) | null;
  /** False where the entry must not be shown in any state. Null: always true. */
  isPublic: ((data: D) => boolean) | null;
}
