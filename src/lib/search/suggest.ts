import type { Sources, Suggestion } from './found.ts';
export async function suggest(_typed: string, _sources: Sources): Promise<Suggestion[]> {
  return [];
}
