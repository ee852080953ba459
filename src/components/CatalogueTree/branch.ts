/** A node of the catalogue as it is shown. */
export interface ShownBranch {
  id: string;
  name: string;
  count: number;
  /** Its own page; absent for nodes without entries and for nodes with children. */
  url?: string;
  /** Reason the site states for having nothing here. */
  absent?: string | undefined;
  /** The newest lines under a leaf. */
  items: readonly { indexNumber?: string | undefined; title: string; url: string; date: string }[];
  children: readonly ShownBranch[];
}
