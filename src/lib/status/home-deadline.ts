/** When the home page of a site has to show something new (国办秘函〔2019〕19号: 首页栏目2周). */
import type { HomeBlock } from '../../../schemas/home-block.ts';
import type { Rules } from '../../../schemas/rulepack.ts';
import type { Clock } from '../calendar/clock.ts';
import type { LocalTime } from '../model/local-time.ts';
import { type UpdateState, updateState } from './column-deadlines.ts';

/** Columns whose entries a home page shows. A page of links and shortcuts alone shows none. */
export function homeColumns(blocks: readonly HomeBlock[]): string[] {
  return [...new Set(blocks.flatMap(columnsOf))];
}

function columnsOf(block: HomeBlock): string[] {
  switch (block.kind) {
    case 'headline':
    case 'notices':
    case 'topics':
      return [block.column];
    case 'latest':
      return block.columns;
    case 'policy':
      return [block.documents, ...(block.interpretations === undefined ? [] : [block.interpretations])];
    case 'shortcuts':
    case 'links':
      return [];
  }
}

/**
 * @param newest time of the newest entry the home page shows; where it is only an entry to other pages, the newest of
 *   the site. Undefined where there is none.
 * @returns undefined where no pack sets a time.
 */
export function homeDeadline(newest: LocalTime | undefined, rules: Rules, clock: Clock): UpdateState | undefined {
  const row = rules.updates?.homePage;
  if (!row) return undefined;
  const remindBefore = rules.updates?.remindBefore?.value ?? 'P0D';
  const interval = { min: 1, every: row.value, window: 'rolling', remindBefore } as const;
  return updateState(newest === undefined ? [] : [newest], interval, clock);
}
