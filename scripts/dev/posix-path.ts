import path from 'node:path';

/** The path with forward slashes, as in Vite's module ids. */
export const posixPath = (file: string): string => file.replaceAll(path.sep, '/');
