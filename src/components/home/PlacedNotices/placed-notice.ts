/** A notice as a line on a home page. */
export interface PlacedNotice {
  title: string;
  /** Language of the title, where it is not that of the page. */
  lang?: string;
  /** At its owner's site. */
  url: string;
  /** Site that issued it. */
  owner: string;
  /** Publish day. */
  date: string;
}
