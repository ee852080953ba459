/** Versions of one document on several sites, and which of them counts where they differ (C20, R-JM-17, R-GO-8.2.1b). */
import type { Entry } from '../model/entry.ts';
import type { Site } from '../model/site.ts';

type Policy = Entry<'policy'>;

/** Whose version counts: that of the portal, or that of the unit that issued the document. */
export type Authority = 'portal' | 'owner';

/** True where title or text differ; spaces and line breaks do not count. */
export const versionsDiffer = (a: Policy, b: Policy): boolean => plainText(a) !== plainText(b);
const plainText = ({ data, body }: Policy) => `${data.title}\n${body}`.replace(/\s+/g, '');

/**
 * The version that counts. Where the site that the rules name has none, the other one of the two decides, and then the
 * order of the files.
 *
 * @param versions of one document, at least one.
 */
export function versionThatCounts(
  versions: readonly Policy[],
  siteOf: (id: string) => Site,
  authority: Authority,
): Policy | undefined {
  const onPortal = versions.find(({ site }) => siteOf(site).record.kind === 'portal');
  const ofOwner = versions.find(({ site, data }) => siteOf(site).record.unit === data.issuer);
  return (authority === 'portal' ? (onPortal ?? ofOwner) : (ofOwner ?? onPortal)) ?? versions[0];
}
