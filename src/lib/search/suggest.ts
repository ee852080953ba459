import type { SearchFiles, Suggestion } from './found.ts';
export async function suggest(_typed: string, _files: SearchFiles): Promise<Suggestion[]> {
  return [];
}
