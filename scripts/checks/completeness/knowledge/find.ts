import { dayAfter } from '../../../../src/lib/rulepacks/day-after.ts';
import { durationWords } from '../../../../src/lib/rulepacks/durations.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { entriesOfType } from '../../metadata/valid-entries.ts';
import { atEntry } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { CompletenessSite } from '../site-input.ts';
import { rules } from './rules.ts';

const report = reporter('completeness', rules);

export const knowledge = defineSubject({
  rules,
  find: (sites: readonly CompletenessSite[]) => sites.flatMap(unwritten),
});

/**
 * Letters marked for the knowledge base and answered longer ago than the packs allow, that no question names and on
 * whose theme there is no question either.
 */
function unwritten({ site, fleet, library, clock, rules: inForce }: CompletenessSite): Problem[] {
  const limit = inForce.interaction?.questionWithin?.value;
  if (limit === undefined) return [];
  const questions = library.entries({ site: site.id, type: 'faq' });
  const covered = new Set(questions.flatMap(({ data }) => [data.theme, ...data.fromLetters]));
  return entriesOfType(fleet, 'letter').flatMap(({ parsed, entry: { id, data } }) => {
    const { faqTopic, answeredAt } = data;
    if (parsed.site !== site.id || faqTopic === undefined || answeredAt === undefined) return [];
    if (covered.has(id) || covered.has(faqTopic)) return [];
    if (!clock.isOver(dayAfter(answeredAt.slice(0, 10), limit))) return [];
    return [
      report('question-unwritten', atEntry(parsed, ['faqTopic']), {
        value: faqTopic,
        params: { id, limit: durationWords(limit) },
      }),
    ];
  });
}
