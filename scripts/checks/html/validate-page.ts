import { readFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { htmlConfig } from './config.ts';

/** A message of html-validate about one place in a page. */
export const htmlMessageSchema = z.strictObject({
  ruleId: z.string(),
  /** English, as html-validate words it. */
  text: z.string(),
  line: z.int().min(1),
  column: z.int().min(1),
});
export type HtmlMessage = z.infer<typeof htmlMessageSchema>;

const validator = new HtmlValidate(new StaticConfigLoader([], htmlConfig));

export async function validateHtml(html: string): Promise<HtmlMessage[]> {
  const report = await validator.validateString(html, 'page.html');
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message: text, line, column }) => ({ ruleId, text, line, column })),
  );
}

/** Task of a worker thread: the messages of each file, in the order given. */
export async function validateFiles(files: readonly string[]): Promise<HtmlMessage[][]> {
  const results: HtmlMessage[][] = [];
  for (const file of files) results.push(await validateHtml(await readFile(file, 'utf8')));
  return results;
}
export default validateFiles;
