/** Changes of the minimal fleet that cases of several subjects use. */
import { inNews, inPortal, type Change } from '../testing/rule-case.ts';

/** The news of the portal with words in its first paragraph, which is on line 18. */
export const inBody = (words: string): Change => inNews('会议部署防汛工作，', `${words}，会议部署防汛工作，`);

export const withSummary = (words: string): Change => inNews('subtype: 要闻\n', `subtype: 要闻\nsummary: ${words}\n`);

export const glossary = (yaml: string): Change => ({
  write: 'sites/portal/governance/glossary.yaml',
  content: `glossary:\n${yaml}`,
});

/** The portal with another rule pack besides the national one. */
export const withPack = (name: string): Change => inPortal('rulePacks: [national]', `rulePacks: [national, ${name}]`);
