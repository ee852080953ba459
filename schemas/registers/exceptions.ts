/**
 * Exceptions (例外): findings a site may keep for a stated reason until a stated day,
 * `sites/<id>/governance/exceptions.yaml`.
 */
import { z } from 'astro/zod';
import { calendarDate, field, line, text } from '../atoms.ts';

export const exceptionsSchema = z.strictObject({
  exceptions: field(
    z.array(
      z.strictObject({
        rule: field(z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/), {
          label: '规则',
          help: '问题中写明的规则编号。',
          example: 'markup/heading-jump',
        }),
        file: field(line(200).optional(), {
          label: '文件',
          help: '文件路径，* 代表一段，** 代表任意多段；文件与网址至少写一项。',
          example: 'content/www/szgk/**',
        }),
        url: field(line(200).optional(), {
          label: '网址',
          help: '网页在本站中的地址，* 代表一段，** 代表任意多段。',
          example: '/szgk/**',
        }),
        reason: field(text(300), { label: '理由', example: '上级文件原文如此，不得改动。' }),
        owner: field(line(40), { label: '责任人', example: '林晓' }),
        until: field(calendarDate(), { label: '有效期至', help: '写到期的最后一天。', example: '2026-12-31' }),
      }),
    ),
    { label: '例外' },
  ),
});
export type ExceptionRecord = z.infer<typeof exceptionsSchema>['exceptions'][number];
