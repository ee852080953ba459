/** Sections of the page of a channel, for the columns below it. */
import type { Library } from '../queries/library.ts';
import type { Column } from '../model/column.ts';
import type { ShownColumn } from './home-entries.ts';

/** Number of newest entries shown of each column. */
const NEWEST = 6;

/** True for a column that is a single page, written or generated, without a list. */
export const isOnePage = ({ record, children }: Column): boolean =>
  children.length === 0 && record.presentation !== 'list';

/** Columns with entries, in the order of the tree. */
export const channelSections = (library: Library, channel: Column): ShownColumn[] =>
  channel.children
    .filter((child) => !isOnePage(child))
    .map((column) => ({ column, entries: library.latest(column, NEWEST) }));
