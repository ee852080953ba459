/** A service guide as a line of the catalogue. */
export interface ServiceSummary {
  title: string;
  url: string;
  /** 网上可办理程度 in words. */
  level: string;
  agency: string;
  /** 承诺时限 */
  limit: string;
  /** The endpoint for starting an application, where there is one. */
  action?: { label: string; url: string };
  /** Name of the site it belongs to, where that is another one. */
  owner?: string;
}
