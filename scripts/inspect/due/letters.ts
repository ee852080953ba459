/** Letters whose stages have a deadline and are not done (R-GO-4.4.5a, R-YZ-20.4). Their words are not repeated here. */
import { dayBefore } from '../../../src/lib/rulepacks/day-after.ts';
import { replyStages, type ReplyStage } from '../../../src/lib/letters/reply-deadlines.ts';
import { ownerOf, type Duty, type DueSource } from './due-source.ts';

const KINDS: Readonly<Record<ReplyStage['deadline']['stage'], string>> = {
  forward: '留言转办',
  answer: '留言答复',
  review: '答复初审',
};

export const lettersDue: DueSource = ({ fleet, library, site }) => {
  const deadlines = library.rules(site.id).replyDeadlines ?? [];
  return library.letters(site.id).flatMap((letter) =>
    replyStages(letter.data, deadlines, fleet.clock)
      .filter(({ state }) => state === 'running' || state === 'overdue')
      .flatMap(({ deadline, tooLate }): Duty[] => {
        if (tooLate === undefined) return [];
        const owner = ownerOf(library, site.id, letter.column);
        return [
          {
            kind: KINDS[deadline.stage],
            subject: letter.id,
            // A day that is too late follows the last one that is not; a minute is itself the end.
            due: tooLate.includes(' ') ? tooLate : dayBefore(tooLate, 'P1D'),
            ...owner,
            unit: letter.data.forwardedTo ?? owner.unit,
            column: letter.column,
            file: letter.file,
            clauses: deadline.clauses,
          },
        ];
      }),
  );
};
