/** Documents that need an interpretation, and its deadline (R-GO-4.2.1a, R-GO-4.2.2, R-LYG-7.2a). */
import type { InterpretationForm } from '../../../../schemas/types/interpretation.ts';
import type { Rules } from '../../../../schemas/rulepack.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { PRESS_FORMS } from '../../../../src/lib/library/interpretation-media.ts';
import type { Clock } from '../../../../src/lib/calendar/clock.ts';
import type { Entry } from '../../../../src/lib/model/entry.ts';
import { dayAfter } from '../../../../src/lib/rulepacks/day-after.ts';
import type { LoadedFleet } from '../../../lib/load-fleet.ts';
import { atEntry } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { MetadataInput } from '../input.ts';
import { type ValidEntry, entriesOfType } from '../valid-entries.ts';
import { rules } from './rules.ts';

const report = reporter('metadata', rules);

type Interpretation = ValidEntry<'interpretation'>;

export const interpretationDue = defineSubject({ rules, find: findInterpretationDue });

function findInterpretationDue({ fleet }: MetadataInput): Problem[] {
  const explained = interpretationsByDocument(fleet);
  return entriesOfType(fleet, 'policy').flatMap((each) => {
    const own = explained.get(each.entry.id) ?? [];
    const { library } = fleet;
    const siteRule = library?.rules(each.entry.site);
    if (!library || !siteRule || each.entry.data.state !== 'published' || !needsOne(each.entry, siteRule)) return [];
    return own.length === 0 ? missing(each, siteRule, library.clock) : late(each.entry, own, siteRule);
  });
}

/** Interpretations that are published or scheduled, from institutions entitled to give them. */
function interpretationsByDocument(fleet: LoadedFleet): Map<string, Interpretation[]> {
  const found = new Map<string, Interpretation[]>();
  for (const { parsed, entry } of entriesOfType(fleet, 'interpretation')) {
    if (PRESS_FORMS.has(entry.data.form)) continue;
    if (entry.data.state !== 'published' && entry.data.state !== 'archived') continue;
    for (const id of entry.data.interprets) found.set(id, [...(found.get(id) ?? []), { parsed, entry }]);
  }
  return found;
}

function needsOne({ data }: Entry<'policy'>, { interpretation }: Rules): boolean {
  const asked = new Set(interpretation?.requiredFor?.map(({ item }) => item));
  const { amends, repeals } = data.validity;
  const onlyEnds = repeals.length > 0 && amends.length === 0 && /废止/.test(data.title);
  return (
    (asked.has('important') && data.important) || (asked.has('normative') && data.docKind === 'normative' && !onlyEnds)
  );
}

/** The field that makes the interpretation due. */
const reasonOf = ({ data }: Entry<'policy'>) => (data.important ? (['important'] as const) : (['docKind'] as const));

/**
 * If both have to be published together, the document waits for its interpretation. If days are left it is a reminder,
 * before and after the deadline: what the passing of time alone causes never stops a build.
 */
function missing(
  { parsed, entry: document }: ValidEntry<'policy'>,
  { interpretation }: Rules,
  clock: Clock,
): Problem[] {
  const published = document.data.publishedAt.slice(0, 10);
  const due = dayAfter(published, interpretation?.maxLag?.value ?? 'P0D');
  const inTime = clock.isOver(due) ? 'interpretation-overdue' : 'interpretation-due';
  const rule = due === published ? 'interpretation-missing' : inTime;
  return [report(rule, atEntry(parsed, reasonOf(document)), { params: { due, title: document.data.title } })];
}

/**
 * An interpretation required on the same day and published later is an error: otherwise a later one would lift what
 * `interpretation-missing` stops. Text is due sooner than pictures, audio and video. Reported at the first of its kind, if
 * none was in time.
 */
function late({ data }: Entry<'policy'>, own: readonly Interpretation[], { interpretation }: Rules): Problem[] {
  if (!data.important) return [];
  const byLag = Map.groupBy(own, ({ entry }) =>
    TEXT_FORMS.has(entry.data.form) ? interpretation?.maxLag?.value : interpretation?.productMaxLag?.value,
  );
  return [...byLag].flatMap(([lag, sort]) => {
    const [first] = sort.toSorted((a, b) => (a.entry.data.publishedAt < b.entry.data.publishedAt ? -1 : 1));
    if (lag === undefined || !first) return [];
    const value = first.entry.data.publishedAt;
    const due = dayAfter(data.publishedAt.slice(0, 10), lag);
    if (value.slice(0, 10) <= due) return [];
    const rule = lag === 'P0D' ? 'interpretation-not-together' : 'interpretation-late';
    const params = { due, title: data.title };
    return [report(rule, atEntry(first.parsed, ['publishedAt']), { value, params })];
  });
}

/** Forms that consist of text only. */
const TEXT_FORMS: ReadonlySet<InterpretationForm> = new Set<InterpretationForm>(['text', 'interview']);
