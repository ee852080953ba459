/** What part the fields of a content type play in the library, told from the data of an entry alone. */
import type { DeclaredQuery } from './entry-query.ts';

/** A file beside the entry that a field of its type names. */
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
      /** The picture the entry opens with, in place of a cover. */
      use: 'portrait';
      /** What it shows, for those who do not see it. */
      alt: string;
    }
);

/** A type states each part; null where none of its fields plays it. Fields all types share are not repeated here. */
export interface FieldRoles<D> {
  /** Place in lists, small numbers first. Null: newest first. */
  order: ((data: D) => number) | null;
  /** Files besides cover, maps and attachments. */
  files: ((data: D) => readonly NamedFile[]) | null;
  /** Last day, `YYYY-MM-DD`, after which the entry is archived by itself. */
  lastDay: ((data: D) => string) | null;
  /** Minutes at which it says something new, besides `updatedAt`. */
  updates: ((data: D) => readonly string[]) | null;
  /** Queries whose answers it shows. */
  queries: ((data: D) => readonly DeclaredQuery[]) | null;
  /** False where nobody may see the entry, whatever its state. Null: always true. */
  isPublic: ((data: D) => boolean) | null;
}
