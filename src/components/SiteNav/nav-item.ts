/** A link of a navigation. */
export interface NavItem {
  name: string;
  url: string;
  /** `page` on the page itself, `true` on one that contains it. */
  current?: 'page' | 'true';
}
