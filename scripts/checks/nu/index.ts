/** `nu`: the HTML checker of W3C on every built page; unchanged pages are not judged twice. */
import { siteFile } from '../../../src/lib/content/parse-fleet.ts';
import type { BuiltCheck, BuiltContext, CheckResult } from '../check.ts';
import { builtFiles, builtPages, builtProblem } from '../pages/built-page.ts';
import { judgePages } from '../pages/page-digests.ts';
import { nuRules } from './rules.ts';
import { NoJavaError, nuMessageSchema, nuMessages, nuVersion, type NuOptions } from './run-nu.ts';

export const nuCheck: BuiltCheck = {
  id: 'nu',
  label: 'W3C 网页校验',
  reads: 'built',
  rules: nuRules,
  run: (context) => runNuCheck(context),
};

/** @param options tests name a Java that is not there */
export async function runNuCheck(context: BuiltContext, options: NuOptions = {}): Promise<CheckResult> {
  try {
    const judge = (files: readonly string[]) => nuMessages(files, options);
    const pages = await judgePages(context, {
      name: 'nu',
      version: nuVersion,
      result: nuMessageSchema.array(),
      judge,
    });
    const problems = pages.flatMap(({ page, result = [] }) =>
      result.map((message) =>
        builtProblem(context, message.severity === 'error' ? 'nu/invalid' : 'nu/advice', page, message, {
          params: { text: sentence(message.text) },
        }),
      ),
    );
    return { seen: pages.length, problems };
  } catch (error) {
    if (!(error instanceof NoJavaError)) throw error;
    const site = context.site.id;
    const pages = builtPages(context, await builtFiles(context.dist)).length;
    const place = { site, file: siteFile(site), line: 1, column: 1 };
    return {
      seen: 0,
      notRun: 'no-java',
      problems: [{ rule: 'nu/no-java', ...place, value: error.message, params: { pages } }],
    };
  }
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
