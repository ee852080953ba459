/** Checks every page with the W3C HTML checker; unchanged pages are not checked twice. */
import { siteFile } from '../../../src/lib/content/parse-fleet.ts';
import type { BuiltContext, CheckResult } from '../check.ts';
import { atPage, builtFiles, builtPages } from '../pages/built-page.ts';
import { checkPages } from '../pages/page-digests.ts';
import { atFile } from '../rules/places.ts';
import { reporter } from '../rules/reporter.ts';
import { NoJavaError, nuMessageSchema, nuMessages, nuVersion } from './nu-program.ts';
import { rules } from './rules.ts';

const report = reporter('nu', rules);

export async function findNu(context: BuiltContext): Promise<CheckResult> {
  try {
    const pages = await checkPages(context, {
      name: 'nu',
      version: nuVersion,
      result: nuMessageSchema.array(),
      validate: nuMessages,
    });
    const problems = pages.flatMap(({ page, result = [] }) =>
      result.map((message) =>
        report(message.severity === 'error' ? 'invalid' : 'advice', atPage(context, page, message), {
          params: { text: sentence(message.text) },
        }),
      ),
    );
    return { seen: pages.length, problems };
  } catch (error) {
    if (!(error instanceof NoJavaError)) throw error;
    const pages = builtPages(context, await builtFiles(context.dist)).length;
    const problem = report('no-java', atFile(siteFile(context.site.id)), { value: error.message, params: { pages } });
    return { seen: 0, notRun: 'no-java', problems: [problem] };
  }
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
