/** Compiles the templates in a process of its own, which takes the memory of the bundler with it when it ends. */
import { compileTemplates } from './compile-templates.ts';

/** The result of the process: nothing, or what went wrong. */
export interface CompileFailure {
  code?: string;
  detail: string;
}

try {
  await compileTemplates(process.argv[2] ?? '');
} catch (error) {
  const { code, stack } = error instanceof Error ? (error as NodeJS.ErrnoException) : { stack: String(error) };
  const failure: CompileFailure = { ...(code === undefined ? {} : { code }), detail: stack ?? '' };
  process.send?.(failure);
  process.exitCode = 1;
}
