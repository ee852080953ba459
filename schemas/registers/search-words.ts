/** Search words of a site (搜索词表), `sites/<id>/governance/search-words.yaml`, besides those of all sites (R-GO-6.1d). */
import { z } from 'astro/zod';
import { field } from '../atoms.ts';
import { searchWord } from '../search-words.ts';

export const searchWordsSchema = z.strictObject({
  words: field(z.array(searchWord), { label: '词', clauses: ['R-GO-6.1d'] }),
});
