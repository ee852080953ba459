/**
 * The check `addresses`: what has been published stays at its address, redirects, or shows a notice of withdrawal
 * (R-YZ-13.1, R-DL-9.2).
 */
import { sitePages } from '../../../src/lib/routes/site-pages.ts';
import { readAddressList } from '../../addresses/address-list.ts';
import type { CheckResult, SourceCheck, SourceContext } from '../check.ts';
import { findAll, rulesOf } from '../rules/subject.ts';
import { publishedAddresses, type AddressesInput } from './find.ts';

const subjects = [publishedAddresses];

export const addressesCheck: SourceCheck = {
  id: 'addresses',
  label: '已发布的网址',
  reads: 'source',
  needsLibrary: true,
  rules: rulesOf(subjects),
  async run({ fleet, sites }: SourceContext): Promise<CheckResult> {
    const { folder, library, parsed } = fleet;
    if (!library) return { problems: [], seen: 0 };
    const lists: AddressesInput['lists'][number][] = [];
    let seen = 0;
    for (const site of parsed.sites.filter(({ id }) => sites.includes(id))) {
      const listed = await readAddressList(folder, site.id);
      lists.push({ site, listed });
      seen += sitePages(library, site.id).length + (listed?.length ?? 0);
    }
    return { problems: await findAll(subjects, { fleet, library, lists }), seen };
  },
};
