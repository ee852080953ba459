import path from 'node:path';

/** The path with forward slashes, as Vite names modules. */
export const posixPath = (file: string): string => file.replaceAll(path.sep, '/');
