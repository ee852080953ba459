/** Superior, subordinate and department sites: those of the fleet from the registry, others from the record (R-JM-13.3a). */
import type { SiteLink } from '../../../schemas/site.ts';
import type { Library } from '../queries/library.ts';
import type { Site } from '../model/site.ts';

export type LinkGroupName = '上级网站' | '下级网站' | '部门网站';

export interface LinkGroup {
  name: LinkGroupName;
  links: SiteLink[];
}

/** Groups that have at least one site. */
export function siteLinkGroups(library: Library, site: Site): LinkGroup[] {
  const { links } = site.record;
  const sisters = library.sites().filter((other) => other.id !== site.id);
  const superior = sisters.filter((other) => other.id === site.registration.parent);
  const departments = sisters.filter(
    (other) => other.record.kind === 'department' && other.registration.portal === portalOf(site),
  );
  const subordinate = sisters.filter(
    (other) => other.registration.parent === site.id && other.record.kind !== 'department',
  );
  const groups: LinkGroup[] = [
    { name: '上级网站', links: [...superior.map(siteLink), ...links.superior] },
    { name: '下级网站', links: [...subordinate.map(siteLink), ...links.subordinate] },
    { name: '部门网站', links: [...departments.map(siteLink), ...links.departments] },
  ];
  return groups.filter((group) => group.links.length > 0);
}

const portalOf = (site: Site) => site.registration.portal ?? site.id;
const siteLink = (site: Site): SiteLink => ({ name: site.record.standardName, url: `${site.origin}/` });
