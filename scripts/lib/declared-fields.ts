/** Every schema of what people write, and its fields: records of sites, entries of all types, registers, rule packs. */
import { z } from 'astro/zod';
import { commonFields } from '../../schemas/entry-common.ts';
import { fleetSchema } from '../../schemas/fleet.ts';
import { types } from '../../schemas/index.ts';
import { indicatorsSchema } from '../../schemas/indicators.ts';
import { rulePackSchema } from '../../schemas/rulepack.ts';
import { siteSchema } from '../../schemas/site.ts';
import { REGISTERS } from '../../schemas/registers/index.ts';
import { datasetStatisticsSchema } from '../../schemas/statistics.ts';
import { yearlyStatisticsSchema } from '../../schemas/yearly-statistics.ts';
import { listFields, type FieldRow } from '../../src/lib/content/schema-fields.ts';
import { ownFields } from '../../src/lib/content/type-fields.ts';

export const RECORDS = {
  fleet: fleetSchema,
  site: siteSchema,
  pack: rulePackSchema,
  indicators: indicatorsSchema,
  statistics: datasetStatisticsSchema,
  yearly: yearlyStatisticsSchema,
  /** What all types of entries share. */
  entry: z.strictObject(commonFields),
} as const;

const REGISTER_SCHEMAS = Object.entries(REGISTERS).map(([name, { schema }]) => [name, schema] as const);

/** Every schema by the name of its root. */
export const declaredSchemas: readonly z.ZodType[] = [
  ...Object.values(RECORDS),
  ...REGISTER_SCHEMAS.map(([, schema]) => schema),
  ...Object.values(types).map(({ schema }) => schema),
];

/** Every field, paths beginning with the root; what all types share is under `entry` only. */
export function declaredFields(): FieldRow[] {
  const under = (root: string, rows: readonly FieldRow[]) =>
    rows.map((row) => ({ ...row, path: `${root}.${row.path}` }));
  return [
    ...Object.entries(RECORDS).flatMap(([root, schema]) => under(root, listFields(schema))),
    ...REGISTER_SCHEMAS.flatMap(([name, schema]) => under(name, listFields(schema))),
    ...Object.values(types).flatMap(({ name }) => under(name, ownFields(name))),
  ];
}
