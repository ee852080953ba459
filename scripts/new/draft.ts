/** Builds the front matter of a new entry from the site, its column and the answers of the editor. */
import { types, type TypeName } from '../../schemas/index.ts';
import { PLACEHOLDER_BODY } from '../../schemas/placeholder.ts';
import type { Column } from '../../src/lib/model/column.ts';
import type { Site } from '../../src/lib/model/site.ts';
import type { LoadedFleet } from '../lib/load-fleet.ts';
import { dayAfter } from '../../src/lib/rulepacks/day-after.ts';
import { fieldValueProblems, type FieldProblem } from './field-answers.ts';
import { nextId, nextIndexNumber, takenNumbers } from './numbering.ts';
import { fileStem, freeName, slugFromTitle } from './slug.ts';
import { choiceInTitle } from './title-choice.ts';
import { entryText } from '../lib/entry-text.ts';

export interface Answers {
  title: string;
  /** Publication time, `YYYY-MM-DD HH:mm`. */
  time: string;
  editor: string;
  slug?: string;
  body?: string;
  /** Any other field by name, as it would be typed. */
  fields: Readonly<Record<string, unknown>>;
}

export interface Draft {
  file: string;
  text: string;
  /** Front matter. */
  data: Readonly<Record<string, unknown>>;
  /** Fields that are missing or wrong. */
  problems: FieldProblem[];
}

export function draftEntry(fleet: LoadedFleet, site: Site, column: Column, type: TypeName, answers: Answers): Draft {
  const definition = types[type];
  const existing = takenNumbers(fleet.parsed.entries);
  const starter = fillIn(definition.starter, answers, site, column);
  const several = column.record.types.length > 1;
  const indexed = definition.indexed;
  const data: Record<string, unknown> = {
    id: nextId(site.id, answers.time, existing.ids),
    ...(several ? { type } : {}),
    title: answers.title,
    publishedAt: answers.time,
    source: { name: site.record.unit, kind: '自编信息' },
    provider: column.record.ownerUnit,
    publisher: site.record.unit,
    editor: answers.editor,
    tags: column.record.keywords.slice(0, 2),
    ...(indexed ? { indexNumber: nextIndexNumber(site.record.indexNumber, answers.time, existing.indexNumbers) } : {}),
    ...starter,
    ...catalogueNode(definition.starter, column),
    ...fromTitle(type, answers.title),
    ...answers.fields,
  };
  const folder = `content/${site.id}/${column.path}`;
  const slug = answers.slug ?? slugFromTitle(answers.title, [site.record.unit, site.record.standardName]);
  const name = freeName(fileStem(slug, definition.dated ? answers.time : null), (each) =>
    fleet.files.entries.some(({ path }) => path === `${folder}/${each}.md` || path === `${folder}/${each}.mdx`),
  );
  return {
    file: `${folder}/${name}.md`,
    data,
    text: entryText(data, answers.body ?? PLACEHOLDER_BODY),
    problems: fieldValueProblems(type, withoutType(data)),
  };
}

const withoutType = ({ type: _discriminator, ...fields }: Record<string, unknown>) => fields;

/** Choices that follow from the title: a 通告 is one by its name. */
function fromTitle(type: TypeName, title: string): Record<string, unknown> {
  const named = types[type].promptFor.map((key) => [key, choiceInTitle(type, key, title)] as const);
  return Object.fromEntries(named.filter(([, word]) => word !== null));
}

/** The class of the disclosure catalogue that the column covers, if entries of the type have one. */
function catalogueNode(starter: Readonly<Record<string, unknown>>, { record }: Column): Record<string, unknown> {
  const [first] = record.topicGroups;
  return 'catalogueNode' in starter && first !== undefined ? { catalogueNode: first } : {};
}

function fillIn(
  starter: Readonly<Record<string, unknown>>,
  { title, time }: Answers,
  site: Site,
  column: Column,
): Record<string, unknown> {
  const today = time.slice(0, 10);
  // 29 February does not exist a year later.
  const nextYear = `${Number(today.slice(0, 4)) + 1}${today.slice(4).replace('-02-29', '-02-28')}`;
  const words = new Map<unknown, unknown>([
    ['{today}', today],
    ['{nextYear}', nextYear],
    ['{now}', time],
    ['{monthLater}', `${dayAfter(today, 'P30D')} 18:00`],
    ['{title}', title],
    ['{unit}', site.record.unit],
    ['{ownerUnit}', column.record.ownerUnit],
    ['{contact}', { unit: column.record.ownerUnit, ...site.record.contact }],
  ]);
  return Object.fromEntries(Object.entries(starter).map(([key, value]) => [key, words.get(value) ?? value]));
}
