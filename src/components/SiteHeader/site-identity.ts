/** A picture ready to be shown, address within the site. */
export interface ShownPicture {
  src: string;
  width: number;
  height: number;
  alt: string;
}

/** Identity of the site, as shown in the header. */
export interface SiteIdentity {
  /** Name shown in large letters. */
  name: string;
  /** Official name, where the shown one differs. */
  standardName: string | null;
  /** Primary domain. */
  domain: string;
  logo: ShownPicture | null;
  /** The national emblem, of sites that may show it; before the logo (R-DL-28.3). */
  emblem?: ShownPicture;
  /** Only where the record gives a reason for one (R-GO-3.1.5b). */
  slogan?: string;
}
