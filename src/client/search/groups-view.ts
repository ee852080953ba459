/** The groups of results with their counts, one of which can be chosen. */
import type { Found } from '../../lib/search/found.ts';
import { GROUPS, type GroupKey } from '../../lib/search/result-groups.ts';
import { part } from './dom.ts';

/** @param choose called with the chosen group, or `undefined` for all results. */
export function createGroupsView(choose: (group: GroupKey | undefined) => void) {
  const list = part('groups', HTMLElement);
  const buttons = new Map<string, HTMLButtonElement>();
  const button = (key: GroupKey | undefined): HTMLButtonElement => {
    const found = buttons.get(key ?? '');
    if (found) return found;
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'search-groups__group';
    made.addEventListener('click', () => choose(key));
    buttons.set(key ?? '', made);
    return made;
  };
  return (groups: Found['groups'], chosen: GroupKey | undefined): void => {
    const all = groups.reduce((sum, { count }) => sum + count, 0);
    const focused = document.activeElement;
    const shown: { key: GroupKey | undefined; label: string; count: number }[] = [
      { key: undefined, label: '全部', count: all },
      ...groups.map(({ key, count }) => ({ key, label: GROUPS[key], count })),
    ];
    if (chosen !== undefined && !groups.some(({ key }) => key === chosen))
      shown.push({ key: chosen, label: GROUPS[chosen], count: 0 });
    list.replaceChildren(
      ...shown.map(({ key, label, count }) => {
        const each = button(key);
        each.textContent = `${label} ${count}`;
        each.setAttribute('aria-pressed', String(key === chosen));
        const item = document.createElement('li');
        item.append(each);
        return item;
      }),
    );
    // One group is no choice.
    list.hidden = groups.length < 2 && chosen === undefined;
    if (focused instanceof HTMLElement && list.contains(focused)) focused.focus({ preventScroll: true });
  };
}
