/** Content received from other systems and submitted to other sites. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'upstream-review': {
    severity: 'error',
    clauses: ['R-YZ-19.3b'],
    zh: {
      summary: '业务系统推送的信息带有来源单位的三审记录。',
      message: '这一条由“{value}”推送，没有来源单位的编辑、审核、签发记录（upstreamReview）。',
      fix: '让来源单位补报三审记录，写进 upstreamReview；没有经过三审的不收。',
    },
    en: {
      summary: 'Content sent by a system has the review record of the sending unit.',
      message: 'The entry comes from the system "{value}", and upstreamReview is missing.',
      fix: 'Ask the unit for its record and write it into upstreamReview.',
    },
    example: {
      bad: 'source:\n  system: 水情信息系统',
      good: 'source:\n  system: 水情信息系统\nupstreamReview:\n  unit: 青河县水利局\n  editor: 江一帆',
    },
  },
  'upstream-reviewers': {
    severity: 'error',
    clauses: ['R-YZ-19.3b', 'R-YZ-19.2a'],
    zh: {
      summary: '来源单位的编辑、审核、签发是三个人。',
      message: '来源单位的{roles}都是“{value}”。',
      fix: '让来源单位由另一个人审核或者签发后重新报送。',
    },
    en: {
      summary: 'Editor, reviewer and signer of the sending unit are three people.',
      message: '"{value}" is {roles} of the item.',
      fix: 'Have it reviewed or signed by another person and sent again.',
    },
    example: { bad: 'editor: 江一帆\nreviewer: 江一帆', good: 'editor: 江一帆\nreviewer: 周明远' },
  },
  'submit-target': {
    severity: 'error',
    clauses: ['R-YZ-19.3d', 'R-GO-8.4.1b'],
    zh: {
      summary: '报送对象是本站群的其他网站，或者登记过的上级网站。',
      message: '没有“{value}”这个报送对象。',
      fix: '[[您要写的可能是 {suggestion}。]]可以写：{allowed}。上级网站登记在 sites/fleet.yaml 的 superiorSources。',
    },
    en: {
      summary: 'Items are submitted to other sites of the fleet or to registered superior sites.',
      message: 'The target "{value}" is neither a site of the fleet nor a registered superior site.',
      fix: '[[Did you mean {suggestion}? ]]Write one of these: {allowed}; or register the superior site under superiorSources in sites/fleet.yaml.',
    },
    example: { bad: 'submitUp: { targets: [省政府] }', good: 'submitUp: { targets: [示例省人民政府] }' },
  },
});
