/** Pictures in the text: they exist, are stored on the site, and have a description. */
import { isPicture, RASTER_EXTENSIONS } from '../../../../src/lib/content/picture.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { linkTarget } from '../../../../src/lib/markup/link-target.ts';
import { reporter, type Place } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { BodyInput } from '../body-input.ts';
import type { LinkIndex } from '../link-index.ts';
import { REFUSED_RULES, reportLink } from '../links/find.ts';
import { placeOf } from '../parse-body.ts';
import { rules } from './rules.ts';

const report = reporter('markup', rules);

export const pictures = defineSubject({ rules, find: findPictures });

/** Words that name the kind of thing instead of what it shows. */
const EMPTY_WORDS =
  /^(?:图|图片|照片|插图|配图|截图|image|img|photo|picture|pic|dsc|screenshot|微信图片)?[\s_\-()\d]*$/i;
const FILE_NAME = /\.(?:jpe?g|png|webp|gif|avif|bmp|tiff?|svg|heic)$/i;

function findPictures({ body, index }: BodyInput): Problem[] {
  const addresses = new Map(
    body.nodes.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url]] : [])),
  );
  return body.nodes.flatMap((node) => {
    if (node.type !== 'image' && node.type !== 'imageReference') return [];
    const url = node.type === 'image' ? node.url : (addresses.get(node.identifier) ?? '');
    const at = placeOf(body, node);
    return [...findInFile(url, body.file, index, at), ...findInAlt(node.alt ?? '', url, at)];
  });
}

function findInFile(url: string, file: string, index: LinkIndex, at: Place): Problem[] {
  const target = linkTarget(index, file, url);
  const folder = file.slice(0, file.lastIndexOf('/'));
  if (target.kind === 'refused') return [reportLink(REFUSED_RULES[target.reason], at, { value: url })];
  if (target.kind === 'external') return [report('picture-remote', at, { value: url, params: { folder } })];
  if (target.kind !== 'attachment' || /[?#]/.test(url))
    return [report('picture-missing', at, { value: url, params: { folder } })];
  if (isPicture(target.info.path) && !target.info.path.endsWith('.svg')) return [];
  return [report('picture-format', at, { value: url, params: { allowed: RASTER_EXTENSIONS.join('、') } })];
}

function findInAlt(alt: string, url: string, at: Place): Problem[] {
  const text = alt.trim();
  if (text === '') return [report('picture-alt', at, { value: url })];
  const stem = (url.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '');
  const says = !EMPTY_WORDS.test(text) && !FILE_NAME.test(text) && text !== stem;
  return says ? [] : [report('picture-alt-words', at, { value: text })];
}
