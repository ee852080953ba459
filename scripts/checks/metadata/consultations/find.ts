/** What a consultation, survey or interview needs depending on its kind and status (R-GO-4.4.1a, R-GO-4.4.5b). */
import { CONSULTATION_SUBTYPES } from '../../../../schemas/types/consultation.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { consultationEntrance, entranceHosts } from '../../../../src/lib/interaction/entrance.ts';
import type { Clock } from '../../../../src/lib/calendar/clock.ts';
import type { Site } from '../../../../src/lib/model/site.ts';
import { dayAfter } from '../../../../src/lib/rulepacks/day-after.ts';
import type { LoadedFleet } from '../../../lib/load-fleet.ts';
import { atEntry } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { MetadataInput } from '../input.ts';
import { entriesOfType, type ValidEntry } from '../valid-entries.ts';
import { rules } from './rules.ts';

const report = reporter('metadata', rules);

type Consultation = ValidEntry<'consultation'>;

/** Speakers who need no introduction. */
const KNOWN_SPEAKERS = /^(?:主持人|网友|听众|观众)/;

export const consultations = defineSubject({ rules, find: findConsultations });

function findConsultations({ fleet }: MetadataInput): Problem[] {
  const { clock } = fleet;
  return entriesOfType(fleet, 'consultation').flatMap((each) => {
    const site = fleet.parsed.sites.find(({ id }) => id === each.entry.site);
    if (!site) return [];
    return [
      ...ways(each, site, clock),
      ...questions(each),
      ...interview(each),
      ...due(each, clock, resultLimit(fleet, site)),
    ];
  });
}

/** Until it closes there is a way to take part, and the form is sent to a host configured in the site record. */
function ways({ parsed, entry }: Consultation, site: Site, clock: Clock): Problem[] {
  const { subtype, closesAt, contact, endpoint } = entry.data;
  const hosts = entranceHosts(site);
  return [
    ...(!clock.reached(closesAt) && contact === undefined && consultationEntrance(site, entry) === undefined
      ? [report('consultation-channel', atEntry(parsed, ['subtype']), { value: CONSULTATION_SUBTYPES[subtype] })]
      : []),
    ...(endpoint !== undefined && !hosts.includes(new URL(endpoint).origin)
      ? [
          report('consultation-host', atEntry(parsed, ['endpoint']), {
            value: endpoint,
            params: { allowed: hosts.join('、') },
          }),
        ]
      : []),
  ];
}

function questions({ parsed, entry: { data } }: Consultation): Problem[] {
  return [
    ...(data.subtype === 'survey' && data.questions.length === 0
      ? [report('survey-questions', atEntry(parsed, ['subtype']))]
      : []),
    ...data.questions.flatMap(({ kind, options, text }, index) => {
      const chosen = kind === 'single' || kind === 'multiple';
      const fits = chosen ? options.length >= 2 : options.length === 0;
      const place = atEntry(parsed, ['questions', index, 'kind']);
      return fits ? [] : [report(chosen ? 'question-options' : 'question-no-options', place, { value: text })];
    }),
  ];
}

function interview({ parsed, entry: { data } }: Consultation): Problem[] {
  if (data.subtype !== 'interview') return [];
  const speakers = [data.host, ...data.guests.map(({ name }) => name)];
  return [
    ...(data.guests.length === 0 ? [report('consultation-guests', atEntry(parsed, ['subtype']))] : []),
    ...data.transcript.flatMap(({ who }, index) =>
      KNOWN_SPEAKERS.test(who) || speakers.includes(who)
        ? []
        : [report('consultation-speaker', atEntry(parsed, ['transcript', index, 'who']), { value: who })],
    ),
  ];
}

/** After the close the result (for an interview, the transcript) is due, and overdue after the deadline. */
function due({ parsed, entry: { data } }: Consultation, clock: Clock, limit: string): Problem[] {
  const { subtype, state, closesAt, result, transcript } = data;
  if (state === 'draft' || state === 'withdrawn' || !clock.reached(closesAt)) return [];
  const formatDuration = subtype === 'interview';
  if (result !== undefined || (formatDuration && transcript.length > 0)) return [];
  const latest = dayAfter(closesAt.slice(0, 10), limit);
  const missing = formatDuration
    ? { zh: '访谈实录（transcript）', en: 'transcript' }
    : { zh: '采用情况（result）', en: 'result' };
  const rule = clock.isOver(latest) ? 'consultation-overdue' : 'consultation-result-due';
  return [report(rule, atEntry(parsed, ['closesAt']), { value: closesAt, params: { due: latest, missing } })];
}

/** Deadline if no rule pack of the site sets one. */
const DEFAULT_LIMIT = 'P30D';
const resultLimit = ({ library }: LoadedFleet, { id }: Site): string =>
  library?.rules(id).interaction?.resultWithin?.value ?? DEFAULT_LIMIT;
