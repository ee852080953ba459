import type { Problem } from '../../../../src/lib/model/problem.ts';
import { fileSize } from '../../../../src/lib/text/file-size.ts';
import { atFile } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import { inFiles } from '../asset-problems.ts';
import { extensionOf, FILE_FORMATS, publishedFormat } from '../file-formats.ts';
import type { MetadataInput } from '../input.ts';
import { whileReading } from '../while-reading.ts';
import { rules } from './rules.ts';

const report = reporter('metadata', rules);
const refused = whileReading(rules);
const unfit = inFiles(rules);

export const files = defineSubject({ rules, find: findFiles });

/** Files rejected unread, by type or size, or for their content (`../file-problems.ts`). */
function findFiles(input: MetadataInput): Problem[] {
  return [
    ...refused(input),
    ...[...input.fleet.files.assets.values()].flatMap(({ path, size }) => {
      const format = publishedFormat(path);
      if (!format) {
        const allowed = Object.keys(FILE_FORMATS).filter((each) => each !== 'svg');
        return [
          report('file-type', atFile(path), { value: extensionOf(path), params: { allowed: allowed.join('、') } }),
        ];
      }
      if (size <= format.limit) return [];
      return [report('file-size', atFile(path), { value: fileSize(size), params: { limit: fileSize(format.limit) } })];
    }),
    ...unfit(input),
  ];
}
