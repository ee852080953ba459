/** The number of a counter of the indicators, with what was counted. */
import type { CounterSource, ProbeName } from '../../../schemas/indicators.ts';
import type { Clock } from '../calendar/clock.ts';
import type { Entry } from '../model/entry.ts';
import { dayAfter } from '../rulepacks/day-after.ts';
import type { ColumnDeadline, UpdateState } from '../status/column-deadlines.ts';

/** The site as it is evaluated. */
export interface IndicatorInput {
  kind: 'portal' | 'department' | 'waived-other';
  /** Whether it offers services to the public; otherwise service items are left out. */
  hasServices: boolean;
  /** Findings of the site. */
  findings: readonly { rule: string; file: string; line: number }[];
  columns: readonly ColumnDeadline[];
  home: UpdateState | undefined;
  /** All letters of the site, public or not. */
  letters: readonly Entry<'letter'>[];
  /** Whether citizens can ask a question online, here or on the portal. */
  hasConsultation: boolean;
  /** Source files of the service guides, valid or not. */
  guides: readonly string[];
  /** What was measured on the running site; a probe that did not run is left out. */
  probes: Readonly<Partial<Record<ProbeName, Count>>>;
  clock: Clock;
}

export interface Count {
  value: number;
  /** What was counted: files with lines, names of columns, addresses. */
  evidence: readonly string[];
}

/** Undefined where it was not measured. */
export function count(source: CounterSource, input: IndicatorInput): Count | undefined {
  switch (source.from) {
    case 'findings':
      return listed(input.findings.filter(({ rule }) => source.rules.includes(rule)).map(placeOf));
    case 'columns':
      return listed(columnsIn(source, input.columns));
    case 'home':
      return flag(input.home?.state === 'overdue' || input.home?.state === 'empty', input.home?.lastUpdate);
    case 'unanswered':
      return listed(unanswered(source, input));
    case 'noConsultation':
      return flag(!input.hasConsultation);
    case 'fewServices':
      return flag(input.guides.length < source.fewerThan, String(input.guides.length));
    case 'incompleteGuides':
      return listed(incompleteGuides(source.missing, input));
    case 'probe':
      return input.probes[source.probe];
  }
}

const listed = (evidence: readonly string[]): Count => ({ value: evidence.length, evidence });
const flag = (isSet: boolean, detail?: string): Count => ({
  value: isSet ? 1 : 0,
  evidence: isSet && detail !== undefined ? [detail] : [],
});
const placeOf = ({ rule, file, line }: IndicatorInput['findings'][number]) => `${file}:${line} ${rule}`;

/** Empty is a column that shows nothing; overdue one whose updates or reviews are. */
function columnsIn(
  { state, classes }: Extract<CounterSource, { from: 'columns' }>,
  columns: readonly ColumnDeadline[],
): string[] {
  return columns
    .filter((each) => (classes === undefined || classes.includes(each.class)) && isIn(each, state))
    .map(({ column }) => `${column.path} ${column.name}`);
}

const isIn = ({ state, update }: ColumnDeadline, wanted: 'overdue' | 'empty') =>
  wanted === 'empty' ? update.state === 'empty' : state === 'overdue';

function unanswered(
  { longerThan, within }: Extract<CounterSource, { from: 'unanswered' }>,
  { letters, clock }: IndicatorInput,
): string[] {
  return letters
    .filter(({ data: { answeredAt, receivedAt } }) => {
      const day = receivedAt.slice(0, 10);
      return (
        (answeredAt === undefined || !clock.reached(answeredAt)) &&
        clock.isOver(dayAfter(day, longerThan)) &&
        !clock.isOver(dayAfter(day, within))
      );
    })
    .map(({ file, data }) => `${file} ${data.receivedAt}`);
}

/** A guide that lacks required fields is not valid, and every field is a finding. */
function incompleteGuides(missing: number, { guides, findings }: IndicatorInput): string[] {
  const lacking = findings.filter(({ rule }) => rule === 'metadata/field-missing' || rule === 'metadata/value-empty');
  return guides.filter((guide) => lacking.filter(({ file }) => file === guide).length >= missing);
}
