/** The check `completeness`: what a site in use must have and does not have. */
import { libraryCheck, sitesSeen } from '../rules/library-check.ts';
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

export const completenessCheck = libraryCheck({
  id: 'completeness',
  label: '功能与内容完整',
  subjects,
  look: (fleet, library, sites) => ({ input: completenessSites(fleet, library), seen: sitesSeen(fleet, sites) }),
});
