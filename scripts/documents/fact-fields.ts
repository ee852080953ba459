/** What a document says of itself as fields of an entry, and what the editor must decide about them. */
import { DISCLOSURE_SCOPES } from '../../schemas/entry-common.ts';
import { types, type TypeName } from '../../schemas/index.ts';
import type { Column } from '../../src/lib/model/column.ts';
import type { Site } from '../../src/lib/model/site.ts';
import type { LoadedFleet } from '../lib/load-fleet.ts';
import { fieldRow, fieldValueProblems, readAnswer } from '../new/field-answers.ts';
import { choiceInTitle } from '../new/title-choice.ts';
import { officialDate } from './official/official-dates.ts';
import { comparable, FACTS, type Fact } from './official/claims.ts';
import type { OfficialDocument } from './official/recognise.ts';

interface Where {
  fleet: LoadedFleet;
  site: Site;
  column: Column;
  type: TypeName;
  /** Fields the editor has answered. */
  given: Readonly<Record<string, unknown>>;
}

export interface FactFields {
  fields: Record<string, unknown>;
  /** The number as a line of the text, for types without a field for it. */
  numberLine: string | null;
  notes: string[];
  decisions: string[];
}

export function factFields(official: OfficialDocument, title: string, where: Where): FactFields {
  const { type, given, site } = where;
  const has = (key: string) => key in types[type].schema.shape;
  const fields: Record<string, unknown> = {};
  const notes: string[] = [];
  const decisions = official.disputes
    .filter(({ fact }) => !(fact in given))
    .map(({ words }) => `${words}，请核对后填写`);
  const disputed = new Set(official.disputes.map(({ fact }) => fact));

  /** Takes a value the field accepts; what it does not accept is left to the editor. */
  const take = (key: string, label: string, written: string) => {
    if (!has(key) || key in given) return;
    const value = readAnswer(type, key, written);
    if (fieldValueProblems(type, { [key]: value }).some((problem) => problem.key === key))
      decisions.push(`${label}写的是“${written}”，与字段 ${key} 的要求不符，没有填写`);
    else fields[key] = value;
  };

  const [issuer, ...joint] = official.issuers;
  for (const [fact, key] of TAKEN) {
    const value = official.facts[fact];
    if (value !== undefined && !disputed.has(fact)) take(key, FACTS[fact], value);
  }
  if (issuer !== undefined && !disputed.has('issuer')) take('issuer', FACTS.issuer, issuer);
  if (joint.length > 0 && has('jointIssuers') && !('jointIssuers' in given)) fields['jointIssuers'] = joint;
  takeIndexNumber(official.facts.indexNumber, where, fields, notes);
  takeScope(official.facts.scope, fields, decisions, given);
  takeValidity(official.facts, has('validity') && !('validity' in given), fields, notes);
  decisions.push(...foreignBodies(official, site, fields));
  decisions.push(...assumed(where, title, fields, disputed));
  return {
    fields,
    numberLine: has('documentNumber') ? null : official.numberLine,
    notes: [...notes, ...publishedBefore(official.facts)],
    decisions,
  };
}

/** Facts that are fields under a name of their own. */
const TAKEN: readonly (readonly [Fact, string])[] = [
  ['documentNumber', 'documentNumber'],
  ['issuedOn', 'issuedOn'],
  ['theme', 'theme'],
  ['subjectWords', 'subjectWords'],
  ['publisher', 'publisher'],
];

/** A document keeps the number it was published under, unless an entry has it. */
function takeIndexNumber(
  written: string | undefined,
  { fleet, type, given }: Where,
  fields: Record<string, unknown>,
  notes: string[],
): void {
  if (written === undefined || !types[type].indexed || 'indexNumber' in given) return;
  const taken = fleet.parsed.entries.some(
    ({ source }) => (source?.data as Record<string, unknown> | undefined)?.['indexNumber'] === written,
  );
  const isRefused = fieldValueProblems(type, { indexNumber: written }).some(({ key }) => key === 'indexNumber');
  if (taken || isRefused)
    notes.push(`原索引号“${written}”${taken ? '已被另一条使用' : '不合格式'}，按本站规则编了新的。`);
  else {
    fields['indexNumber'] = written;
    notes.push(`索引号沿用原来的“${written}”。`);
  }
}

function takeScope(
  written: string | undefined,
  fields: Record<string, unknown>,
  decisions: string[],
  given: Readonly<Record<string, unknown>>,
): void {
  if (written === undefined || 'disclosureScope' in given) return;
  const scope = Object.values(DISCLOSURE_SCOPES).find((each) => written.includes(each));
  if (scope === undefined) decisions.push(`公开方式写的是“${written}”，请填写 disclosureScope`);
  else if (scope !== DISCLOSURE_SCOPES.active) {
    fields['disclosureScope'] = scope;
    decisions.push(`公开方式是“${scope}”，请确认能不能上网，并填写理由 disclosureReason`);
  }
}

function takeValidity(
  { effectiveOn, expiresOn, validity }: OfficialDocument['facts'],
  isField: boolean,
  fields: Record<string, unknown>,
  notes: string[],
): void {
  const days = { ...(effectiveOn && { effectiveOn }), ...(expiresOn && { expiresOn }) };
  if (isField && Object.keys(days).length > 0) fields['validity'] = days;
  if (validity !== undefined)
    notes.push(`信息表中的有效性“${validity}”没有填写：网页上的有效、失效由日期和关联的文件算出。`);
}

/** Where another institution issued or published it, it is a reprint or was submitted; neither is guessed. */
function foreignBodies(
  { issuers, facts }: OfficialDocument,
  { record }: Site,
  fields: Record<string, unknown>,
): string[] {
  const own = [record.unit, record.standardName];
  const names = [...new Set([issuers[0], fields['publisher'], facts.publisher])];
  const foreign = names.filter(
    (name): name is string => typeof name === 'string' && !own.some((each) => comparable(each) === comparable(name)),
  );
  if (foreign.length === 0) return [];
  return [
    `文件出自${foreign.join('、')}，不是本站的${record.unit}：请核对来源 source（转载的写原文网址，报送的写“信息报送”）、信息提供单位 provider 和发布机构 publisher`,
  ];
}

/** Fields that the draft fills with its usual value because the document does not say. */
function assumed(
  { type, given, column }: Where,
  title: string,
  fields: Record<string, unknown>,
  disputed: ReadonlySet<Fact>,
): string[] {
  const { starter, promptFor } = types[type];
  const ofColumn = column.record.topicGroups.length > 0 ? ['catalogueNode'] : [];
  const known = new Set([...Object.keys(fields), ...Object.keys(given), ...disputed, ...ofColumn]);
  const open = Object.keys(starter).filter(
    (key) => !known.has(key) && !(promptFor.includes(key) && choiceInTitle(type, key, title) !== null),
  );
  if (open.length === 0) return [];
  const names = open.map((key) => `${fieldRow(type, key)?.label ?? key} ${key}`);
  return [`文件里没有认出${names.join('、')}，填的是常用值`];
}

function publishedBefore({ published }: OfficialDocument['facts']): string[] {
  if (published === undefined) return [];
  return [`信息表中的发布时间是 ${officialDate(published) ?? published}；publishedAt 写的是本站发布的时间。`];
}
