/** Links whose only content is a blank or tiny picture. */
import type { Nodes } from 'mdast';
import sharp from 'sharp';
import { linkTarget } from '../../../../src/lib/markup/link-target.ts';
import { MAX_PIXELS } from '../../../pictures/decodes.ts';
import { placeOf } from '../parse-body.ts';
import type { Place } from '../../rules/reporter.ts';
import type { BodyInput } from '../body-input.ts';

/** Places and addresses of such links. */
export async function pictureLinks({ body, folder, index }: BodyInput): Promise<{ at: Place; url: string }[]> {
  const addresses = new Map(
    body.nodes.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url] as const] : [])),
  );
  const addressOf = (node: Nodes) =>
    node.type === 'link' || node.type === 'image'
      ? node.url
      : node.type === 'linkReference' || node.type === 'imageReference'
        ? (addresses.get(node.identifier) ?? '')
        : '';
  const found: { at: Place; url: string }[] = [];
  for (const node of body.nodes) {
    if (node.type !== 'link' && node.type !== 'linkReference') continue;
    const pictures = picturesOf(node);
    if (pictures.length === 0 || hasWords(node)) continue;
    const files = pictures.flatMap((picture) => {
      const target = linkTarget(index, body.file, addressOf(picture));
      return target.kind === 'attachment' ? [target.info.path] : [];
    });
    const blank = await Promise.all(files.map(async (each) => isBlank(await folder.read(each).catch(() => null))));
    if (blank.length > 0 && blank.every(Boolean)) found.push({ at: placeOf(body, node), url: addressOf(node) });
  }
  return found;
}

const picturesOf = (node: Nodes): Nodes[] =>
  node.type === 'image' || node.type === 'imageReference'
    ? [node]
    : 'children' in node
      ? node.children.flatMap(picturesOf)
      : [];

/** True when there are letters or digits besides the descriptions of pictures. */
function hasWords(node: Nodes): boolean {
  if (node.type === 'text' || node.type === 'inlineCode') return /[\p{L}\p{N}]/u.test(node.value);
  return 'children' in node && node.children.some(hasWords);
}

/** Smallest side of a picture that a visitor can find and click, in pixels. */
const MIN_SIDE = 8;
/** Range of a channel (of 255) below which a picture on a white page looks like a single colour. */
const MIN_SPREAD = 3;

/** False for what cannot be decoded, which another check reports. */
async function isBlank(bytes: Uint8Array | null): Promise<boolean> {
  if (!bytes) return false;
  try {
    const picture = sharp(bytes, { limitInputPixels: MAX_PIXELS });
    const { width, height } = await picture.metadata();
    if (Math.min(width, height) < MIN_SIDE) return true;
    // `stats` describes the input image, so the image as shown has to be rendered first.
    const shown = await picture.flatten({ background: '#ffffff' }).toColourspace('srgb').png().toBuffer();
    const { channels } = await sharp(shown).stats();
    return channels.every(({ stdev }) => stdev < MIN_SPREAD);
  } catch {
    return false;
  }
}
