import type { ShownPicture } from '../SiteHeader/site-identity.ts';

/** A link with a picture. */
export interface PictureLink {
  url: string;
  /** Null where the picture is missing; then only the text is shown. */
  picture: ShownPicture | null;
  label: string;
}

/** Required content of the footer of every page (R-DL-30, R-JM-13.4, R-JM-46). */
export interface FooterRecord {
  sponsor: string;
  operator: string;
  contact: { phone: string; email: string; address: string; postcode?: string | undefined };
  siteCode: string;
  /** Null where the identifier has been cancelled; so are the two below. */
  icp: string | null;
  police: { number: string; url: string } | null;
  copyright: string;
  browserSupport: string;
  bestView: string;
  partyGovMark: PictureLink | null;
  errorReport: PictureLink;
  provincialDesk: { name: string; url: string } | null;
  /** Where visitors rate the site. */
  rateSiteUrl: string | null;
  /** Null where the site has no map. */
  sitemapUrl: string | null;
  /** Pages about the site itself. */
  links: readonly { name: string; url: string }[];
}
