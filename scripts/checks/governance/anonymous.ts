/** Names of accounts that belong to nobody (R-GO-7.1.4b, R-YZ-7, R-LYG-10.4). */

const SHARED_NAMES: ReadonlySet<string> = new Set([
  'admin',
  'administrator',
  'anonymous',
  'default',
  'demo',
  'editor',
  'git',
  'guest',
  'manager',
  'master',
  'nobody',
  'noreply',
  'no-reply',
  'office',
  'operator',
  'public',
  'root',
  'service',
  'shared',
  'system',
  'temp',
  'test',
  'tester',
  'user',
  'web',
  'webmaster',
]);

/** @param identity a mail address or the name of an account; digits at its end do not make it a person's. */
export const isAnonymous = (identity: string): boolean =>
  SHARED_NAMES.has(
    identity
      .toLowerCase()
      .replace(/@.*$/, '')
      .replace(/[-_.]?\d+$/, ''),
  );
