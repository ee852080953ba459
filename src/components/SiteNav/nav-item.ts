/** A link of a navigation. */
export interface NavItem {
  name: string;
  url: string;
  /** `page` for the page itself, `true` for one that contains it. */
  current?: 'page' | 'true';
}
