/** What the page of a channel shows of the columns below it. */
import type { Library } from '../queries/library.ts';
import type { Column } from '../model/column.ts';
import type { ShownColumn } from './home-entries.ts';

/** Newest entries shown of each column. */
const NEWEST = 6;

/** A column that is one page, written or generated, and so has nothing to list. */
export const isOnePage = ({ record, children }: Column): boolean =>
  children.length === 0 && record.presentation !== 'list';

/** Columns with entries, in the order of the tree. */
export const channelSections = (library: Library, channel: Column): ShownColumn[] =>
  channel.children
    .filter((child) => !isOnePage(child))
    .map((column) => ({ column, entries: library.latest(column, NEWEST) }));
