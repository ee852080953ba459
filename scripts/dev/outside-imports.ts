import path from 'node:path';
import { PROJECT_ROOT } from '../lib/project.ts';

interface ResolveContext {
  resolve(source: string, importer: string, options: { skipSelf: boolean }): Promise<unknown>;
}

/** MDX entries of a fleet outside the project import the JSX runtime; it is found in the project's dependencies. */
export function outsideImports(root: string) {
  const from = path.join(PROJECT_ROOT, 'package.json');
  return {
    name: 'lantai-outside-imports',
    enforce: 'pre' as const,
    resolveId(this: ResolveContext, source: string, importer: string | undefined) {
      const bare = /^[@a-z]/i.test(source) && !path.isAbsolute(source);
      if (!bare || !importer?.startsWith(`${root}/`) || importer.startsWith(`${PROJECT_ROOT}/`)) return null;
      return this.resolve(source, from, { skipSelf: true });
    },
  };
}
