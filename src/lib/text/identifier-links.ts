/** Addresses made from a site's identifiers (standards-and-peers 1f). */

/** Where every ICP filing number must link to. */
export const ICP_URL = 'https://beian.miit.gov.cn/';

/** Register of police filings, opened at this site's number. */
export function policeFilingUrl(filing: string): string {
  const digits = /\d{14}/.exec(filing)?.[0] ?? '';
  return `https://beian.mps.gov.cn/#/query/webSearch?code=${digits}`;
}

/** Link to the 找错 platform with site and page as parameters, in place of the platform's script. */
export function errorReportUrl(platform: string, siteCode: string, pageUrl: string): string {
  const joint = platform.includes('?') ? '&' : '?';
  return `${platform}${joint}site_code=${encodeURIComponent(siteCode)}&url=${encodeURIComponent(pageUrl)}`;
}
