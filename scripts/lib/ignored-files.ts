/**
 * Files that systems and programs leave among the sources: neither read nor published nor committed. The same
 * list is in `.gitignore`; a test keeps the two the same.
 */
/** Patterns of names, as `.gitignore` writes them; a slash at the end means a folder with everything in it. */
export const IGNORED_FILES = [
  // macOS
  '.DS_Store',
  '._*',
  '.AppleDouble/',
  '.Spotlight-V100/',
  '.Trashes/',
  '.fseventsd/',
  '__MACOSX/',
  // Windows
  'Thumbs.db',
  'ehthumbs.db',
  'ehthumbs_vista.db',
  'desktop.ini',
  '$RECYCLE.BIN/',
  'System Volume Information/',
  // Linux
  '.directory',
  '.Trash-*/',
  '.fuse_hidden*',
  '.nfs*',
  // A document that is open in Microsoft Office, WPS or LibreOffice
  '~$*',
  '.~*',
  '~WRL*.tmp',
  // A text that is open in an editor, and the copies editors keep
  '*.swp',
  '*.swo',
  '*.swx',
  '*~',
  '.#*',
  '#*#',
  '*.bak',
  // Downloads and copies that are still under way
  '*.tmp',
  '*.part',
  '*.crdownload',
] as const;

/** As Git reads it: the star stands for any letters, a dot at the start included. */
const asRegExp = (pattern: string) =>
  new RegExp(`^${pattern.replace(/\/$/, '').replace(/[.$#]/g, '\\$&').replaceAll('*', '.*')}$`, 'i');
const PATTERNS = IGNORED_FILES.map(asRegExp);

/**
 * @param name of a file or folder, without those above it. Upper and lower case are one, as they are to the systems
 * that write these names.
 */
export const isIgnoredFile = (name: string): boolean => PATTERNS.some((pattern) => pattern.test(name));
