/** Where the browser editor reads and writes: the forge of the fleet, as the settings of Sveltia CMS. */
import type { EditorForge } from '../../schemas/editor-forge.ts';

export interface Backend {
  name: EditorForge['forge'];
  repo: string;
  branch: string;
  api_root: string;
  base_url: string;
  auth_methods: readonly ('oauth' | 'token')[];
  app_id?: string;
  auth_type?: 'pkce';
}

/** Path of the programming interface below the address of a forge; that of github.com has a host of its own. */
const API_PATHS: Readonly<Record<EditorForge['forge'], string>> = {
  gitea: '/api/v1',
  gitlab: '/api/v4',
  github: '/api/v3',
};
const PUBLIC_GITHUB = 'https://github.com';

/** Signing in with the account of the forge needs a registered application; a personal token always works. */
export function backendOf({ forge, repository, branch, url, appId, authUrl }: EditorForge): Backend {
  const root = url.replace(/\/+$/, '');
  // GitHub gives a token only to a server that holds the secret of the application.
  const hasSignIn = forge === 'github' ? authUrl !== undefined : appId !== undefined;
  return {
    name: forge,
    repo: repository,
    branch,
    api_root: root === PUBLIC_GITHUB ? 'https://api.github.com' : `${root}${API_PATHS[forge]}`,
    base_url: authUrl ?? root,
    auth_methods: hasSignIn ? ['oauth', 'token'] : ['token'],
    ...(appId === undefined ? {} : { app_id: appId }),
    ...(forge === 'gitlab' ? { auth_type: 'pkce' as const } : {}),
  };
}

/**
 * Drafts become merge requests where the editor supports it. On Gitea they are commits on the branch, which is then
 * one for editing, from which merge requests are opened.
 */
export const hasWorkflow = ({ name }: Pick<Backend, 'name'>): boolean => name !== 'gitea';

/** Origins the editor asks for data, for its Content-Security-Policy. */
export const originsOf = ({ api_root, base_url }: Pick<Backend, 'api_root' | 'base_url'>): string[] =>
  [...new Set([api_root, base_url].map((address) => new URL(address).origin))].sort();
