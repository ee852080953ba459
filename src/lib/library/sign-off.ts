import type { SignOffQueries } from '../queries/sign-off.ts';
import type { LibraryInput } from './input.ts';

export const signOffAnswers = ({ unsigned, entries }: Pick<LibraryInput, 'unsigned' | 'entries'>): SignOffQueries => ({
  awaitedRoles: ({ file }) => unsigned?.get(file),
  unsignedEntries: (site) =>
    unsigned && entries.filter((entry) => entry.site === site && unsigned.has(entry.file)).length,
});
