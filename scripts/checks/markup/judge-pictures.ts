/** Pictures in the text: they exist, lie here, and say what they show. */
import { isPicture, RASTER_EXTENSIONS } from '../../../src/lib/content/picture.ts';
import { linkTarget } from '../../../src/lib/markup/link-target.ts';
import type { Judgement } from './judgement.ts';
import { REFUSED_RULES } from './judge-links.ts';
import type { LinkIndex } from './link-index.ts';
import { placeOf, type ParsedBody } from './parse-body.ts';

/** Words that name the kind of thing instead of what it shows. */
const EMPTY_WORDS =
  /^(?:图|图片|照片|插图|配图|截图|image|img|photo|picture|pic|dsc|screenshot|微信图片)?[\s_\-()\d]*$/i;
const FILE_NAME = /\.(?:jpe?g|png|webp|gif|avif|bmp|tiff?|svg|heic)$/i;

/** @param file source of the entry. */
export function judgePictures(body: ParsedBody, file: string, index: LinkIndex): Judgement[] {
  const addresses = new Map(
    body.nodes.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url]] : [])),
  );
  return body.nodes.flatMap((node) => {
    if (node.type !== 'image' && node.type !== 'imageReference') return [];
    const url = node.type === 'image' ? node.url : (addresses.get(node.identifier) ?? '');
    const at = placeOf(body, node);
    return [...judgeFile(url, file, index, at), ...judgeAlt(node.alt ?? '', url, at)];
  });
}

type Place = Pick<Judgement, 'line' | 'column'>;

function judgeFile(url: string, file: string, index: LinkIndex, at: Place): Judgement[] {
  const target = linkTarget(index, file, url);
  const folder = file.slice(0, file.lastIndexOf('/'));
  if (target.kind === 'refused') return [{ rule: REFUSED_RULES[target.reason], ...at, value: url }];
  if (target.kind === 'external') return [{ rule: 'picture-remote', ...at, value: url, params: { folder } }];
  if (target.kind !== 'attachment' || /[?#]/.test(url))
    return [{ rule: 'picture-missing', ...at, value: url, params: { folder } }];
  if (isPicture(target.info.path) && !target.info.path.endsWith('.svg')) return [];
  return [{ rule: 'picture-format', ...at, value: url, params: { allowed: RASTER_EXTENSIONS.join('、') } }];
}

function judgeAlt(alt: string, url: string, at: Place): Judgement[] {
  const text = alt.trim();
  if (text === '') return [{ rule: 'picture-alt', ...at, value: url }];
  const stem = (url.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '');
  const says = !EMPTY_WORDS.test(text) && !FILE_NAME.test(text) && text !== stem;
  return says ? [] : [{ rule: 'picture-alt-words', ...at, value: text }];
}
