/** What a consultation, survey or interview needs because of its kind and of how far it is (R-GO-4.4.1a, R-GO-4.4.5b). */
import { CONSULTATION_SUBTYPES } from '../../../schemas/types/consultation.ts';
import type { ParsedEntry } from '../../../src/lib/content/parse-entry.ts';
import type { Problem } from '../../../src/lib/model/problem.ts';
import { consultationEntrance, entranceHosts } from '../../../src/lib/interaction/entrance.ts';
import type { Clock } from '../../../src/lib/calendar/clock.ts';
import { type Entry, isType } from '../../../src/lib/model/entry.ts';
import type { Site } from '../../../src/lib/model/site.ts';
import { dayAfter } from '../../../src/lib/rulepacks/day-after.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import { resultProblems } from './consultation-results.ts';
import { entryProblem } from './place-problem.ts';

export type Consultation = Entry<'consultation'>;

/** Speakers nobody introduces. */
const KNOWN_SPEAKERS = /^(?:主持人|网友|听众|观众)/;

export function consultationProblems(fleet: LoadedFleet): Problem[] {
  const { clock } = fleet;
  return fleet.parsed.entries.flatMap((parsed) => {
    const { entry } = parsed;
    const site = fleet.parsed.sites.find(({ id }) => id === parsed.site);
    if (!entry || !site || !isType(entry, 'consultation')) return [];
    return [
      ...wayProblems(parsed, entry, site, clock),
      ...questionProblems(parsed, entry),
      ...interviewProblems(parsed, entry),
      ...dueProblems(parsed, entry, clock, resultLimit(fleet, site)),
      ...resultProblems(parsed, entry),
    ];
  });
}

/** Before it is over there is a way to take part, and the form goes to a host the site has configured. */
function wayProblems(parsed: ParsedEntry, entry: Consultation, site: Site, clock: Clock): Problem[] {
  const { subtype, closesAt, contact, endpoint } = entry.data;
  const hosts = entranceHosts(site);
  return [
    ...(!clock.reached(closesAt) && contact === undefined && consultationEntrance(site, entry) === undefined
      ? [entryProblem(parsed, 'consultation-way', ['subtype'], { value: CONSULTATION_SUBTYPES[subtype] })]
      : []),
    ...(endpoint !== undefined && !hosts.includes(new URL(endpoint).origin)
      ? [
          entryProblem(parsed, 'consultation-host', ['endpoint'], {
            value: endpoint,
            params: { allowed: hosts.join('、') },
          }),
        ]
      : []),
  ];
}

function questionProblems(parsed: ParsedEntry, { data }: Consultation): Problem[] {
  return [
    ...(data.subtype === 'survey' && data.questions.length === 0
      ? [entryProblem(parsed, 'survey-questions', ['subtype'])]
      : []),
    ...data.questions.flatMap(({ kind, options, text }, index) => {
      const chosen = kind === 'single' || kind === 'multiple';
      const fits = chosen ? options.length >= 2 : options.length === 0;
      const at = ['questions', index, 'kind'];
      return fits
        ? []
        : [entryProblem(parsed, chosen ? 'question-options' : 'question-no-options', at, { value: text })];
    }),
  ];
}

function interviewProblems(parsed: ParsedEntry, { data }: Consultation): Problem[] {
  if (data.subtype !== 'interview') return [];
  const speakers = [data.host, ...data.guests.map(({ name }) => name)];
  return [
    ...(data.guests.length === 0 ? [entryProblem(parsed, 'consultation-guests', ['subtype'])] : []),
    ...data.transcript.flatMap(({ who }, index) =>
      KNOWN_SPEAKERS.test(who) || speakers.includes(who)
        ? []
        : [entryProblem(parsed, 'consultation-speaker', ['transcript', index, 'who'], { value: who })],
    ),
  ];
}

/** Once it is over the result is awaited, and after the limit overdue; an interview owes its transcript. */
function dueProblems(parsed: ParsedEntry, { data }: Consultation, clock: Clock, limit: string): Problem[] {
  const { subtype, state, closesAt, result, transcript } = data;
  if (state === 'draft' || state === 'withdrawn' || !clock.reached(closesAt)) return [];
  const interview = subtype === 'interview';
  if (result !== undefined || (interview && transcript.length > 0)) return [];
  const due = dayAfter(closesAt.slice(0, 10), limit);
  const params = {
    due,
    missing: interview ? '访谈实录（transcript）' : '采用情况（result）',
    missingEn: interview ? 'transcript' : 'result',
  };
  const rule = clock.isOver(due) ? 'consultation-overdue' : 'consultation-awaited';
  return [entryProblem(parsed, rule, ['closesAt'], { value: closesAt, params })];
}

/** Limit where no pack of the site names one. */
const DEFAULT_LIMIT = 'P30D';
const resultLimit = ({ library }: LoadedFleet, { id }: Site): string =>
  library?.rules(id).interaction?.resultWithin?.value ?? DEFAULT_LIMIT;
