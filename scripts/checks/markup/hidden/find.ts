/** Text that is in the page but hidden from visitors: shrunk, collapsed, pushed far down, or in a tooltip. */
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { BodyInput } from '../body-input.ts';
import { bodyEvents, type BodyEvent } from './body-events.ts';
import { placeInside, placeOf, type ParsedBody } from '../parse-body.ts';
import { rules } from './rules.ts';

const report = reporter('markup', rules);

export const hidden = defineSubject({ rules, find: findHidden });

/** Elements that make text smaller, by how many steps. */
const SHRINKING: Readonly<Record<string, number>> = { small: 1, sub: 1, sup: 1, rt: 2 };
/** A subscript of a subscript is still legible. */
const MAX_STEPS = 2;

function findHidden({ body }: BodyInput): Problem[] {
  const events = bodyEvents(body);
  return [...findSmall(events), ...findDetails(events), ...findGaps(events), ...findSpaces(body), ...findTitles(body)];
}

/** Reported once for each text, at the tag that makes it too small. */
function findSmall(events: readonly BodyEvent[]): Problem[] {
  const open: { event: BodyEvent; steps: number }[] = [];
  const reported = new Set<BodyEvent>();
  for (const event of events) {
    const inner = open.at(-1);
    if (event.kind === 'start' && Object.hasOwn(SHRINKING, event.name))
      open.push({ event, steps: (inner?.steps ?? 0) + (SHRINKING[event.name] ?? 0) });
    else if (event.kind === 'end' && inner?.event.name === event.name) open.pop();
    else if (event.kind === 'seen' && inner && inner.steps > MAX_STEPS) {
      const first = open.find(({ steps }) => steps > MAX_STEPS);
      if (first) reported.add(first.event);
    }
  }
  return [...reported].map(({ name, at }) => report('hidden-text', at, { value: `<${name}>` }));
}

/** A closed box shows its summary and nothing else. */
function findDetails(events: readonly BodyEvent[]): Problem[] {
  return events.flatMap((event, index) =>
    event.kind === 'start' && event.name === 'details' && !hasSummary(events, index + 1)
      ? [report('details-summary', event.at, { value: '<details>' })]
      : [],
  );
}

/** True if the first event from `start` on is a summary with text. */
function hasSummary(events: readonly BodyEvent[], start: number): boolean {
  let at = start;
  const isEmpty = ({ kind, name }: BodyEvent) => kind === 'blank' || (kind === 'start' && name === 'paragraph');
  for (let event = events[at]; event && isEmpty(event); event = events[at]) at++;
  const first = events[at];
  if (first?.kind !== 'start' || first.name !== 'summary') return false;
  for (let event = events[++at]; event && !(event.kind === 'end' && event.name === 'summary'); event = events[++at])
    if (event.kind === 'seen') return true;
  return false;
}

/** Most breaks and empty paragraphs in a row: a signature is two or three lines below the text. */
const MAX_GAP = 5;
const BREAKS: ReadonlySet<string> = new Set(['br', 'break', 'thematicBreak', 'paragraph', 'p']);
/** Empty cells and items are allowed: forms leave them to be filled in by hand. */
const FORMS: ReadonlySet<string> = new Set(['table', 'tableCell', 'td', 'th', 'li', 'listItem']);

function findGaps(events: readonly BodyEvent[]): Problem[] {
  const found: Problem[] = [];
  let [from, count]: [BodyEvent | null, number] = [null, 0];
  const end = () => {
    if (from && count > MAX_GAP)
      found.push(report('blank-lines', from.at, { value: String(count), params: { limit: MAX_GAP } }));
    [from, count] = [null, 0];
  };
  for (const { kind, name, at } of events) {
    if (kind === 'seen' || kind === 'signs' || FORMS.has(name)) end();
    else if (kind === 'start' && BREAKS.has(name)) {
      from ??= { kind, name, at };
      count++;
    }
  }
  end();
  return found;
}

/** White space that is not collapsed, longer than two lines of a page. */
const LONG_SPACE = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]{81,}/u;

function findSpaces(body: ParsedBody): Problem[] {
  return body.nodes.flatMap((node) => {
    if (node.type !== 'text' && node.type !== 'inlineCode' && node.type !== 'code') return [];
    const gap = LONG_SPACE.exec(node.value) ?? (node.type === 'code' ? /\n(?:[^\S\n]*\n){6,}/.exec(node.value) : null);
    if (!gap) return [];
    const at = node.type === 'text' ? placeInside(body, node, gap.index) : placeOf(body, node);
    return [report('blank-lines', at, { value: String(gap[0].length), params: { limit: MAX_GAP } })];
  });
}

/** Longest text that appears only on hover, and longest description of a picture, in characters. */
const MAX_TITLE = 100;
const MAX_ALT = 300;

function findTitles(body: ParsedBody): Problem[] {
  return body.nodes.flatMap((node) => {
    const found: Problem[] = [];
    const at = placeOf(body, node);
    if ('title' in node && typeof node.title === 'string' && [...node.title].length > MAX_TITLE)
      found.push(report('hover-text', at, { value: node.title.slice(0, 20), params: { limit: MAX_TITLE } }));
    if ('alt' in node && typeof node.alt === 'string' && [...node.alt].length > MAX_ALT)
      found.push(report('picture-alt-long', at, { value: node.alt.slice(0, 20), params: { limit: MAX_ALT } }));
    return found;
  });
}
