/**
 * The formats in which letters and surveys go to and come from other systems (R-JM-34). A format is versioned: fields
 * may be added within a version, everything else is a new one.
 */
import { z } from 'astro/zod';
import type { ImportColumn } from '../column.ts';
import { EXCHANGE_VERSION } from '../exchange-version.ts';
import { letterImport } from '../kinds/letters.ts';

/** Columns that are stored, with what the exchange adds. */
export const LETTER_COLUMNS: readonly ImportColumn[] = letterImport.columns.filter(
  ({ discarded }) => discarded !== true,
);

/** As tables have it: one line for each item of a list, vertical bars between the fields of a group. */
function valueOf({ kind, label, help }: ImportColumn): z.ZodType {
  const description = [label, help].filter((text) => text !== '').join('：');
  if (kind === 'integer') return z.int().describe(description);
  if (typeof kind === 'object' && 'choice' in kind)
    return z.enum([...Object.keys(kind.choice), ...Object.values(kind.choice)]).describe(description);
  return z.string().describe(description);
}

const wrapper = <T extends z.ZodRawShape>(format: string, content: T) =>
  z.object({ format: z.literal(format), version: z.literal(EXCHANGE_VERSION), site: z.string(), ...content });

export const EXCHANGE_FORMATS = {
  letters: wrapper('lantai-letters', {
    letters: z.array(
      z.object(
        Object.fromEntries(
          LETTER_COLUMNS.map((column) => [column.key, column.required ? valueOf(column) : valueOf(column).optional()]),
        ),
      ),
    ),
  }),
  surveys: wrapper('lantai-surveys', {
    surveys: z.array(
      z.object({
        id: z.string().describe('信息标识'),
        title: z.string().describe('标题'),
        url: z.url().describe('网址'),
        opensAt: z.string().describe('开始时间'),
        closesAt: z.string().describe('截止时间'),
        questions: z.array(
          z.object({
            text: z.string().describe('题目'),
            kind: z.string().describe('题型'),
            required: z.boolean().describe('是否必答'),
            options: z.array(z.string()).describe('选项'),
          }),
        ),
        received: z.int().optional().describe('收到份数，公布结果以后才有'),
      }),
    ),
  }),
} as const;
export type ExchangeName = keyof typeof EXCHANGE_FORMATS;

/** JSON Schema (draft 2020-12) of a format. */
export const exchangeSchema = (name: ExchangeName): Record<string, unknown> => ({
  $id: `urn:lantai:exchange:${name}:${EXCHANGE_VERSION}`,
  ...z.toJSONSchema(EXCHANGE_FORMATS[name]),
});
