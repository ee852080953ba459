/** Maps among the pictures of entries that are not declared as maps, so that nobody states their review number. */
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { positionsIn } from '../../../../src/lib/text/position.ts';
import { validEntries, type ValidEntry } from '../../metadata/valid-entries.ts';
import { atEntry } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { ContentInput } from '../input.ts';
import { rules } from './rules.ts';

const report = reporter('content', rules);

/** What maps are called in captions; a picture of people before a map is none. */
const CALLED_MAP = new RegExp(
  [
    '(?:地图|区划图|政区图|交通图|旅游图|导览图|水系图|位置图|区位图|分布图|地形图|影像图|规划范围图|线路图|流域图)(?=$|[\\s，。：:；;、（(）)！_])',
    '(?:行政区划|政区|地理|位置|区位|流域|水系|线路|路线|范围|辖区|分布|边界)[^，。；：]{0,4}示意图',
  ].join('|'),
  'u',
);
const NAMED_MAP = /(?:^|[-_/])(?:maps?|ditu|quhua(?:tu)?|xingzhengqutu)(?=[-_.]|\d|$)/i;
/** Bounded: a body of nothing but brackets would take quadratic time. */
const PICTURE = /!\[([^\]]{0,300})\]\(\s*<?([^\s)>"']{1,300})>?\s*(?:["']([^"'\n]{0,300})["'])?/g;

export const maps = defineSubject({ rules, find: findMaps });

function findMaps({ fleet }: ContentInput): Problem[] {
  return validEntries(fleet).flatMap((each) => [...inBody(each), ...asCover(each)]);
}

const isMap = (captions: readonly string[], file: string) =>
  captions.some((caption) => CALLED_MAP.test(caption)) || NAMED_MAP.test(file.replace(/\.[a-z]+$/i, ''));

const baseName = (file: string) => file.replace(/^\.\//, '');
const isDeclared = ({ entry }: ValidEntry, file: string) => entry.data.maps.some((map) => map.file === baseName(file));

function inBody(each: ValidEntry): Problem[] {
  const { parsed, entry } = each;
  if (!entry.body.includes('![')) return [];
  const positionOf = positionsIn(entry.body);
  return [...entry.body.matchAll(PICTURE)].flatMap(({ index, 1: alt = '', 2: file = '', 3: title = '' }) => {
    if (!isMap([alt, title], file) || isDeclared(each, file)) return [];
    const { line, column } = positionOf(index);
    const place = { ...atEntry(parsed, []), line: line + entry.bodyLine - 1, column };
    return [report('map-undeclared', place, { value: alt === '' ? file : alt, params: { name: baseName(file) } })];
  });
}

function asCover(each: ValidEntry): Problem[] {
  const { cover } = each.entry.data;
  if (!cover || !isMap([cover.alt], cover.file) || isDeclared(each, cover.file)) return [];
  return [
    report('map-undeclared', atEntry(each.parsed, ['cover', 'file']), {
      value: cover.alt,
      params: { name: baseName(cover.file) },
    }),
  ];
}
