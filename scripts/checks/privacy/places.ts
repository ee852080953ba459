/** Where personal data is in the files of a site. */
import { decodeText } from '../../../src/lib/content/decode-text.ts';
import { positionsIn } from '../../../src/lib/text/position.ts';
import type { SplitSource } from '../../../src/lib/content/front-matter.ts';
import { readRecord } from '../../../src/lib/content/read-record.ts';
import { parseCsv } from '../../../src/lib/data/csv.ts';
import type { Position } from '../../../src/lib/model/problem.ts';
import { exposuresInMarkdown, exposuresInText, type Exposure } from '../../../src/lib/privacy/exposures.ts';
import { textsIn } from '../../../src/lib/privacy/texts-in.ts';
import { valueLocator } from '../rules/locate-value.ts';

type Mobiles = ReadonlySet<string>;

export interface Found extends Exposure {
  at: Position;
}

/** Values of front matter, or of a record, at every depth. */
export function exposuresInValues(bytes: Uint8Array, mobiles: Mobiles, split?: SplitSource): Found[] {
  const { text, yaml } = split ? { ...decodeText(bytes), yaml: split } : readRecord(bytes);
  if (text === undefined || !yaml) return [];
  return textsIn(yaml.data).flatMap(({ path, value }) => {
    if (path[0] === 'officialMobiles') return [];
    const found = exposuresInText(value, mobiles);
    if (found.length === 0) return [];
    const locate = valueLocator(text, yaml, path);
    return found.map((exposure) => ({ ...exposure, at: locate(value.slice(exposure.start, exposure.end)).at }));
  });
}

/** The whole source of the body: text, addresses, alternative texts, components, code and comments. */
export function exposuresInBody({ body, bodyLine }: SplitSource, mobiles: Mobiles): Found[] {
  const positionOf = positionsIn(body);
  return exposuresInMarkdown(body, mobiles).map((exposure) => {
    const { line, column } = positionOf(exposure.start);
    return { ...exposure, at: { line: line + bodyLine - 1, column } };
  });
}

/** A table that is published as a file. */
export function exposuresInTable(bytes: Uint8Array, mobiles: Mobiles): Found[] {
  const { text } = decodeText(bytes);
  if (text === undefined) return [];
  return parseCsv(text).rows.flatMap((row) =>
    row.flatMap(({ text: cell, line, column }) =>
      exposuresInText(cell, mobiles).map((exposure) => ({ ...exposure, at: { line, column } })),
    ),
  );
}

/** File names are published as part of addresses. */
export function exposuresInName(file: string, mobiles: Mobiles): Found[] {
  const name = file.split('/').slice(2).join('/');
  return exposuresInText(name, mobiles).map((exposure) => ({ ...exposure, at: { line: 1, column: 1 } }));
}
