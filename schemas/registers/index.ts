/**
 * The registers (登记表) of a site: one file `sites/<id>/governance/<name>.yaml` each, read for checks and reports and
 * never published. A register is its schema and one line here.
 */
import type { z } from 'astro/zod';
import { exceptionsSchema } from './exceptions.ts';
import { serviceItemsSchema } from './service-items.ts';
import { sourcesSchema } from './sources.ts';
import { waiversSchema } from './waivers.ts';

interface Register {
  /** Chinese name, as in the reference. */
  label: string;
  schema: z.ZodType;
}

export const REGISTERS = {
  exceptions: { label: '例外', schema: exceptionsSchema },
  waivers: { label: '豁免', schema: waiversSchema },
  sources: { label: '稿源登记', schema: sourcesSchema },
  'service-items': { label: '事项清单', schema: serviceItemsSchema },
} as const satisfies Readonly<Record<string, Register>>;

/** Name of the file, without its ending. */
export type RegisterName = keyof typeof REGISTERS;
export type RegisterData<N extends RegisterName> = z.infer<(typeof REGISTERS)[N]['schema']>;
