/** The forges: what each is called, where its interface is, how it takes the token, and what its pipelines set. */
import type { ForgeConnection } from './api/connection.ts';
import { giteaClient } from './api/gitea.ts';
import { giteeClient } from './api/gitee.ts';
import { githubClient } from './api/github.ts';
import { gitlabClient } from './api/gitlab.ts';
import { FORGES, type Forge } from '../../src/lib/signoff/model.ts';
import type { ForgeClient } from './pull-request.ts';

interface ForgeHost {
  label: string;
  client: (connection: ForgeConnection, repository: string) => ForgeClient;
  /** The interface of the public service; absent where everybody runs their own. */
  api?: string;
  headers: (token: string) => Readonly<Record<string, string>>;
  /** Environment variables of its pipelines; the first that is set counts. */
  variables: { api: readonly string[]; repository: readonly string[]; token: readonly string[] };
}

export const forges: Readonly<Record<Forge, ForgeHost>> = {
  github: {
    label: 'GitHub',
    client: githubClient,
    api: 'https://api.github.com',
    headers: (token) => ({ authorization: `Bearer ${token}`, 'x-github-api-version': '2022-11-28' }),
    variables: { api: ['GITHUB_API_URL'], repository: ['GITHUB_REPOSITORY'], token: ['GITHUB_TOKEN'] },
  },
  gitlab: {
    label: 'GitLab',
    client: gitlabClient,
    api: 'https://gitlab.com/api/v4',
    headers: (token) => ({ 'private-token': token }),
    variables: { api: ['CI_API_V4_URL'], repository: ['CI_PROJECT_PATH'], token: [] },
  },
  gitea: {
    label: 'Gitea',
    client: giteaClient,
    headers: (token) => ({ authorization: `token ${token}` }),
    variables: {
      api: ['GITEA_API_URL', 'GITHUB_API_URL'],
      repository: ['GITEA_REPOSITORY', 'GITHUB_REPOSITORY'],
      token: ['GITEA_TOKEN', 'GITHUB_TOKEN'],
    },
  },
  gitee: {
    label: 'Gitee',
    client: giteeClient,
    api: 'https://gitee.com/api/v5',
    headers: (token) => ({ authorization: `Bearer ${token}` }),
    variables: { api: [], repository: [], token: ['GITEE_TOKEN'] },
  },
};

export const isForge = (name: string): name is Forge => (FORGES as readonly string[]).includes(name);
