import path from 'node:path';

/** Path of a file beside an entry, or of one named from there as in Markdown: `./name`, `../folder/name`. */
export const fileBeside = ({ file }: { file: string }, name: string): string =>
  path.posix.join(path.posix.dirname(file), name);
