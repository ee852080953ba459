/**
 * Names an institution goes by, derived from its official one: 示例市人力资源和社会保障局 is also 市人力资源和社会保障局,
 * 人力资源和社会保障局 and 人社局.
 */
import type { SearchWord } from '../../../schemas/search-words.ts';

/** Endings of names with the form they have in short names, longer ones first. */
const ENDINGS = [
  ['委员会办公室', '委办'],
  ['委员会', '委'],
  ['人民政府办公室', '府办'],
  ['办公室', '办'],
  ['中心', '中心'],
  ['局', '局'],
] as const;
/** The level of a region before a name: 市水务局. */
const LEVEL = /^[省市区县州盟旗](?=.{3})/u;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * @param regions of the sites, `示例市`; none that the name does not begin with matters
 * @param glossary whose abbreviations apply to names that end with what they mean
 */
export function institutionNames(name: string, regions: readonly string[], glossary: readonly SearchWord[]): string[] {
  const names = new Set<string>();
  const region = regions.find((each) => each !== '' && name.startsWith(each) && name.length > each.length + 1);
  const local = region === undefined ? name : `${region.slice(-1)}${name.slice(region.length)}`;
  const bare = local.replace(LEVEL, '');
  const level = local.slice(0, local.length - bare.length);
  for (const short of [bare, ...shortened(bare, glossary)]) {
    names.add(short);
    names.add(`${level}${short}`);
  }
  names.delete(name);
  return [...names];
}

function shortened(bare: string, glossary: readonly SearchWord[]): string[] {
  const listed = glossary.filter(({ kind, means }) => kind === 'abbreviation' && means.includes(bare));
  const ending = ENDINGS.find(([long]) => bare.endsWith(long) && bare.length > long.length + 1);
  if (!ending) return listed.map(({ term }) => term);
  const [long, short] = ending;
  const core = bare.slice(0, -long.length);
  const parts = core.split(/[和与及、]/u).filter((part) => part !== '');
  const words = [...segmenter.segment(core)].map(({ segment }) => segment);
  const initials = parts.length > 1 ? parts : words;
  return [
    ...listed.map(({ term }) => term),
    ...(initials.length > 1
      ? [
          `${initials
            .slice(0, 2)
            .map((part) => part.charAt(0))
            .join('')}${short}`,
        ]
      : []),
    ...(words.length > 1 && (words[0]?.length ?? 0) > 1 ? [`${words[0] ?? ''}${short}`] : []),
  ];
}
