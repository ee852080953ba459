/** A notice as a line on a home page. */
export interface PlacedNotice {
  title: string;
  /** At its owner's site. */
  url: string;
  /** Site that issued it. */
  owner: string;
  /** Publish day. */
  date: string;
}
