/** The navigation beside a column's pages. */
import type { NavItem } from '../components/SiteNav/nav-item.ts';
import type { Column } from '../lib/model/column.ts';

/** The parent column with its children, this one marked; null on the top level, where the main navigation suffices. */
export function sideNav(
  column: Column,
  pageUrl: string,
): { parent: { name: string; url: string }; items: NavItem[] } | null {
  const { parent } = column;
  if (!parent) return null;
  return {
    parent: { name: parent.name, url: parent.url },
    items: parent.children.map(({ name, url }) => ({
      name,
      url,
      ...(url === pageUrl ? { current: 'page' as const } : url === column.url ? { current: 'true' as const } : {}),
    })),
  };
}
