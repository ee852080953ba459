/** Comments as GitHub, Gitea and Gitee answer them. */
import { z } from 'astro/zod';
import type { ForgeComment } from '../pull-request.ts';
import { name, number } from './shapes.ts';

export const issueComment = z
  .object({ id: number, user: z.object({ login: name }).nullable(), body: z.string().nullish() })
  .transform(({ id, user, body }): ForgeComment => ({ id, login: user?.login ?? '', body: body ?? '' }));
