/** What makes an entry need more reviews, read from its front matter as it was written. */
import { SOURCE_KINDS } from '../../../schemas/entry-common.ts';
import { splitSource } from '../content/front-matter.ts';
import { decodeText } from '../content/decode-text.ts';
import { ENTRY_TRAITS, type EntryTrait } from './model.ts';

const at = (node: unknown, key: string): unknown =>
  typeof node === 'object' && node !== null ? (node as Readonly<Record<string, unknown>>)[key] : undefined;

/**
 * @param isGovernment whether a source of the register is of the party or the government.
 * @returns every trait for an entry that cannot be read: what is not known is reviewed most.
 */
export function entryTraits(bytes: Uint8Array, isGovernment: (registerId: string) => boolean): readonly EntryTrait[] {
  const { text } = decodeText(bytes);
  const data = text === undefined ? undefined : splitSource(text).data;
  if (typeof data !== 'object' || data === null) return ENTRY_TRAITS;
  const source = at(data, 'source');
  const isReprint = at(data, 'reprint') === true;
  const register = at(source, 'registerId');
  const is: Readonly<Record<EntryTrait, boolean>> = {
    sensitive: ['high', '敏感'].includes(String(at(data, 'sensitivity'))),
    supplied: ['submitted', SOURCE_KINDS.submitted].includes(String(at(source, 'kind'))),
    reprints: isReprint,
    nonGovernment: isReprint && (typeof register !== 'string' || !isGovernment(register)),
  };
  return ENTRY_TRAITS.filter((trait) => is[trait]);
}
