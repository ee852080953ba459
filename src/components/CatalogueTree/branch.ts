/** A node of the catalogue as it is shown. */
export interface ShownBranch {
  id: string;
  name: string;
  count: number;
  /** Its own page; absent where nothing is under it, and on nodes with children. */
  url?: string;
  /** Why there is nothing here, in the words of the site. */
  absent?: string | undefined;
  /** The newest lines under a leaf. */
  items: readonly { indexNumber?: string | undefined; title: string; url: string; date: string }[];
  children: readonly ShownBranch[];
}
