import type { Clock } from '../calendar/clock.ts';
import { letterStatistics } from '../letters/letter-statistics.ts';
import { isType, type Entry } from '../model/entry.ts';
import type { LetterQueries } from '../queries/letters.ts';
import type { SiteQueries } from '../queries/sites.ts';
import { newestFirst } from './order.ts';
import type { Stock } from './stock.ts';

export function letterAnswers(stock: Stock, { rules }: Pick<SiteQueries, 'rules'>, clock: Clock): LetterQueries {
  const letters = (site: string): Entry<'letter'>[] =>
    [...stock.ofSite(site), ...stock.skipped.flatMap(({ entry, reason }) => (reason === 'notPublic' ? [entry] : []))]
      .filter((entry) => isType(entry, 'letter'))
      .filter((letter) => letter.site === site)
      .sort(newestFirst);
  return {
    letters,
    letterStatistics: (site) => letterStatistics(letters(site), rules(site).replyDeadlines ?? [], clock),
  };
}
