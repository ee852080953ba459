/** Expected text and link of each part of header and footer, from the site record. */
import type { IdentityPart } from '../../../../schemas/rulepack.ts';
import { browserSupportText } from '../../../../src/lib/browsers/supported.ts';
import { SITEMAP_URL } from '../../../../src/lib/routes/site-pages.ts';
import { siteName } from '../../../../src/lib/model/site-names.ts';
import type { Site } from '../../../../src/lib/model/site.ts';
import { ICP_URL, policeFilingUrl } from '../../../../src/lib/text/identifier-links.ts';

export interface ExpectedPart {
  /** The whole text of the part; a label before a colon is allowed. */
  text?: string;
  /** Text that the part has to contain. */
  contains?: readonly string[];
  /** Text of the picture. */
  alt?: string;
  link?: {
    /** For the message. */
    expected: string;
    accepts: (href: string) => boolean;
  };
}

const POLICE_HOSTS: ReadonlySet<string> = new Set(['www.beian.gov.cn', 'beian.gov.cn', 'beian.mps.gov.cn']);

/** Parts without data in the record are absent: nothing is expected of them. */
export function expectedParts(site: Site): Partial<Record<IdentityPart, ExpectedPart>> {
  const { record, origin } = site;
  const exactly = (url: string) => ({ expected: url, accepts: (href: string) => sameUrl(href, url, origin) });
  const policeCode = record.policeFiling.replace(/\D/g, '');
  const name = siteName(site);
  return {
    siteName: { text: name, link: exactly('/') },
    ...(name === record.standardName ? {} : { standardName: { text: record.standardName } }),
    domain: { text: record.domain.primary },
    logo: { alt: record.logo.alt },
    partyGovMark: { link: exactly(record.partyGovMark.url) },
    errorReport: { contains: [record.errorReport.label] },
    ...(record.provincialDesk
      ? { provincialDesk: { contains: [record.provincialDesk.name], link: exactly(record.provincialDesk.url) } }
      : {}),
    siteCode: { text: record.siteCode },
    sponsor: { text: record.sponsor },
    operator: { text: record.operator },
    contact: { contains: [record.contact.phone, record.contact.email, record.contact.address] },
    icp: {
      text: record.icp,
      link: { expected: ICP_URL, accepts: (href) => urlOf(href)?.host === new URL(ICP_URL).host },
    },
    police: {
      text: record.policeFiling,
      link: {
        expected: policeFilingUrl(record.policeFiling),
        accepts: (href) => POLICE_HOSTS.has(urlOf(href)?.host ?? '') && href.endsWith(`code=${policeCode}`),
      },
    },
    sitemap: { link: exactly(SITEMAP_URL) },
    copyright: { contains: [record.copyright] },
    browserSupport: { text: record.browserSupport ?? browserSupportText },
    bestView: { text: record.bestView },
  };
}

const urlOf = (href: string, base?: string) => (URL.canParse(href, base) ? new URL(href, base) : null);
const sameUrl = (a: string, b: string, base: string) => {
  const [left, right] = [urlOf(a, base), urlOf(b, base)];
  return left !== null && left.href === right?.href;
};

/** True when the shown text is the expected one, with or without a label such as `主办单位：` before it. */
export function saysExactly(shown: string, expected: string): boolean {
  const bare = (text: string) => text.replace(/\s+/g, '');
  const [text, wanted] = [bare(shown), bare(expected)];
  return text === wanted || text.replace(/^[^:\uFF1A]{1,12}[:\uFF1A]/, '') === wanted;
}
export const saysAmongOthers = (shown: string, expected: string) =>
  shown.replace(/\s+/g, '').includes(expected.replace(/\s+/g, ''));
