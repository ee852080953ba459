/** Personal data is found wherever an entry or a record holds text, in whatever notation. */
import fc from 'fast-check';
import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { isType } from '../../../src/lib/model/entry.ts';
import { loadFleet } from '../../lib/load-fleet.ts';
import { PROJECT_ROOT } from '../../lib/project.ts';
import { CASE_NOW } from '../testing/run-case.ts';
import { exposuresInBody, exposuresInName, exposuresInTable, exposuresInValues } from './places.ts';

const MOBILE = '13800001234';
const IDENTITY = '110101199003070011';
const { parsed } = await loadFleet(`${PROJECT_ROOT}/tests/fixtures/fleets/minimal`, CASE_NOW);
const documents = [
  ...parsed.entries.flatMap(({ file, entry, source }) =>
    entry && !isType(entry, 'letter') ? [[file, source?.data] as const] : [],
  ),
  ...[...parsed.records].map(([file, { data }]) => [file, data] as const),
];

/** The data with a mobile number of its own in each of its texts. */
function withNumbers(data: unknown, next: () => number): unknown {
  if (typeof data === 'string') return `${data}，手机 ${next()}`;
  if (Array.isArray(data)) return data.map((item) => withNumbers(item, next));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, withNumbers(value, next)]));
}

it.each(documents)('every text of %s is read, and reported at its place', (_file, data) => {
  let last = 13800000000;
  const text = stringify(
    withNumbers(data, () => ++last),
    { lineWidth: 0 },
  );
  const places = [...text.matchAll(/138\d{8}/g)].map(({ index }) => {
    const before = text.slice(0, index).split('\n');
    return [before.length, (before.at(-1) ?? '').length + 1];
  });
  expect(places.length).toBe(last - 13800000000);
  const found = exposuresInValues(new TextEncoder().encode(text), new Set());
  expect(found.map(({ at }) => [at.line, at.column])).toEqual(places);
  expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(['phone']));
});

describe('a number written in pieces', () => {
  const sign = fc.constantFrom('', ' ', '-', '　', '\u200B', '\u00AD', '\u2011', '**', '&nbsp;', '&shy;', '<b>', '\n');
  const width = fc.constantFrom<(digit: string) => string>(
    (digit) => digit,
    (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
    (digit) => `&#${digit.charCodeAt(0)};`,
    (digit) => `&#x${digit.charCodeAt(0).toString(16)};`,
    (digit) => String.fromCodePoint(0x1d7ec + Number(digit)),
  );
  const split = ({ body }: { body: string }) =>
    exposuresInBody({ body, bodyLine: 9 } as Parameters<typeof exposuresInBody>[0], new Set());

  it('is a mobile number still', () => {
    fc.assert(
      fc.property(sign, width, (between, write) => {
        const groups = [MOBILE.slice(0, 3), MOBILE.slice(3, 7), MOBILE.slice(7)];
        const body = `电话${groups.map((group) => [...group].map(write).join('')).join(between)}。`;
        expect(split({ body }).map(({ kind, at }) => [kind, at.line, at.column])).toEqual([['phone', 9, 3]]);
      }),
      { seed: 7 },
    );
  });

  it('is an identity number still', () => {
    fc.assert(
      fc.property(sign, width, fc.integer({ min: 1, max: 17 }), (between, write, at) => {
        const [head, tail] = [IDENTITY.slice(0, at), IDENTITY.slice(at)];
        const body = `身份证${[head, tail].map((part) => [...part].map(write).join('')).join(between)}。`;
        expect(split({ body }).map(({ kind, at }) => [kind, at.line, at.column])).toEqual([['identity', 9, 4]]);
      }),
      { seed: 7 },
    );
  });
});

it('never prints the whole number', () => {
  const bytes = new TextEncoder().encode(`a: 李某${IDENTITY}，${MOBILE}，6222020000000000018\n`);
  expect(exposuresInValues(bytes, new Set()).map(({ shown }) => shown)).toEqual([
    '110*************11',
    '138******34',
    '622**************18',
  ]);
});

it('is found in the name of a file and in the cells of a table', () => {
  expect(exposuresInName('content/portal/files/list-13800001234.pdf', new Set())).toMatchObject([
    { kind: 'phone', at: { line: 1, column: 1 } },
  ]);
  const table = new TextEncoder().encode(`姓名,电话\n李某,${MOBILE}\n`);
  expect(exposuresInTable(table, new Set())).toMatchObject([{ kind: 'phone', at: { line: 2, column: 4 } }]);
  expect(exposuresInTable(table, new Set([MOBILE]))).toEqual([]);
});
