/** Everything with a last day, of all sources, compared with today. */
import { createHash } from 'node:crypto';
import { dayAfter } from '../../../src/lib/rulepacks/day-after.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import type { DueItem } from '../record.ts';
import type { DueInput, DueSource } from './due-source.ts';
import { columnsDue } from './columns.ts';
import { emergenciesDue } from './emergencies.ts';
import { entriesDue } from './entries.ts';
import { lettersDue } from './letters.ts';
import { permissionsDue } from './permissions.ts';
import { reportsDue } from './reports.ts';

const SOURCES: readonly DueSource[] = [columnsDue, lettersDue, reportsDue, entriesDue, emergenciesDue, permissionsDue];

/** How far ahead the first screen of a report looks. */
export const SOON_DAYS = 14;
/** How far ahead the calendar looks. */
const AHEAD = 'P12M';

/** Sorted by their last day, up to a year ahead. */
export function dueItems(input: DueInput): DueItem[] {
  const { fleet, site } = input;
  const today = fleet.clock.today();
  const soon = dayAfter(today, `P${SOON_DAYS}D`);
  const last = dayAfter(today, AHEAD);
  return SOURCES.flatMap((source) => source(input))
    .filter(({ due }) => due.slice(0, 10) <= last)
    .map((duty): DueItem => ({
      id: createHash('sha256')
        .update(JSON.stringify([site.id, duty.kind, duty.file, duty.column ?? '', duty.subject, duty.due]))
        .digest('hex')
        .slice(0, 16),
      site: site.id,
      ...duty,
      state: isOver(duty.due, fleet) ? 'overdue' : duty.due.slice(0, 10) <= soon ? 'soon' : 'later',
    }))
    .sort((a, b) => compare(a.due, b.due) || compare(a.kind, b.kind) || compare(a.subject, b.subject));
}

/** A minute is over from itself on, a day from the next one on. */
const isOver = (due: string, { clock }: LoadedFleet): boolean =>
  due.includes(' ') ? clock.reached(due) : clock.isOver(due);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
