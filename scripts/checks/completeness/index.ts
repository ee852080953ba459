/** The check `completeness`: what a site in use must have and does not have. */
import type { CheckResult, SourceCheck, SourceContext } from '../check.ts';
import { findAll, rulesOf } from '../rules/subject.ts';
import { columns } from './columns/find.ts';
import { content } from './content/find.ts';
import { disclosure } from './disclosure/find.ts';
import { interaction } from './interaction/find.ts';
import { knowledge } from './knowledge/find.ts';
import { links } from './links/find.ts';
import { platformItems } from './platform-items/find.ts';
import { services } from './services/find.ts';
import { completenessSites } from './site-input.ts';

const subjects = [columns, content, disclosure, interaction, knowledge, services, platformItems, links];

export const completenessCheck: SourceCheck = {
  id: 'completeness',
  label: '功能与内容完整',
  reads: 'source',
  needsLibrary: true,
  rules: rulesOf(subjects),
  async run({ fleet, sites }: SourceContext): Promise<CheckResult> {
    const { library, parsed } = fleet;
    if (!library) return { problems: [], seen: 0 };
    return {
      problems: await findAll(subjects, completenessSites(fleet, library)),
      seen: parsed.sites.filter(({ id }) => sites.includes(id)).length,
    };
  },
};
