/** The registry of sites, and consistency among site records. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'record-missing': {
    severity: 'error',
    clauses: ['R-LYG-2'],
    zh: {
      summary: '站群登记表和每个站点的档案都在。',
      message: '缺少文件 {file}。',
      fix: '建立这个文件；新站点可以用 npm run lantai -- new-site。',
    },
    en: {
      summary: 'The registry and the record of every site exist.',
      message: 'The file {file} is missing.',
      fix: 'Create the file; npm run lantai -- new-site creates a site.',
    },
    example: { bad: 'sites/fleet.yaml 登记了 swj,没有 sites/swj/site.yaml', good: 'sites/swj/site.yaml' },
  },
  'record-unknown': {
    severity: 'error',
    clauses: ['DESIGN-2'],
    zh: {
      summary: 'sites/ 下只有系统读取的记录文件。',
      message: '系统不读取这个文件，写在里面的内容不起作用。',
      fix: '可能是文件名写错了：站点记录是 sites/<编号>/site.yaml，管理登记在 sites/<编号>/governance/ 下，可以用的文件名见 docs/reference/records.md，数据集的使用情况和年度数据是 sites/<编号>/statistics/ 下的 datasets.yaml 和 yearly-<年度>.yaml；不需要的删去。',
    },
    en: {
      summary: 'sites/ contains only files that the program reads.',
      message: 'The program does not read this file, so it has no effect.',
      fix: 'Check its name: sites/<id>/site.yaml, a register of docs/reference/records.md in sites/<id>/governance/, datasets.yaml or yearly-<year>.yaml in sites/<id>/statistics/; otherwise delete it.',
    },
    example: { bad: 'sites/portal/exception.yaml', good: 'sites/portal/governance/exceptions.yaml' },
  },
  'site-unregistered': {
    severity: 'error',
    clauses: ['R-LYG-2'],
    zh: {
      summary: '每份站点档案都在登记表中。',
      message: '站点“{value}”有档案，没有登记。',
      fix: '在 sites/fleet.yaml 的 sites 中登记它，或删去它的文件夹。',
    },
    en: {
      summary: 'Every site record is registered.',
      message: 'The site "{value}" has a record but is not registered.',
      fix: 'Register it under sites in sites/fleet.yaml, or delete its folder.',
    },
    example: { bad: 'sites/kjj/site.yaml(未登记)', good: 'sites:\n  - id: kjj\n    port: 4330' },
  },
  'site-id': {
    severity: 'error',
    clauses: ['R-LYG-2'],
    zh: {
      summary: '站点档案中的编号与登记表、文件夹一致。',
      message: '档案中的站点编号是“{value}”，登记的是“{expected}”。',
      fix: '改为 id: {expected}',
    },
    en: {
      summary: 'The id in a site record equals the registry and the folder.',
      message: 'The id is "{value}" in the record and "{expected}" in the registry.',
      fix: 'Write id: {expected}',
    },
    example: { bad: 'sites/swj/site.yaml:\nid: www', good: 'sites/swj/site.yaml:\nid: swj' },
  },
  'parent-unknown': {
    severity: 'error',
    clauses: ['R-LYG-2'],
    zh: {
      summary: '上级网站、本级门户和互动平台所属站点都在登记表中。',
      message: '“{field}”写的站点“{value}”没有登记。',
      fix: '[[您要写的可能是 {suggestion}。]]写登记表中的站点编号。',
    },
    en: {
      summary: 'Parent, portal and platform owner are registered sites.',
      message: 'The site "{value}" in "{field}" is not registered.',
      fix: '[[Did you mean {suggestion}? ]]Write the id of a registered site.',
    },
    example: { bad: 'parent: wwww', good: 'parent: www' },
  },
  'parent-cycle': {
    severity: 'error',
    clauses: ['R-LYG-2'],
    zh: {
      summary: '上级网站的关系不循环。',
      message: '站点“{value}”的上级网站绕回了它自己。',
      fix: '改正 parent，最上级的网站不写 parent。',
    },
    en: {
      summary: 'Parent relations have no circles.',
      message: 'The chain of parents of the site "{value}" leads back to itself.',
      fix: 'Fix parent; the top site has none.',
    },
    example: {
      bad: 'sites:\n  - { id: a, parent: b, port: 4321 }\n  - { id: b, parent: a, port: 4322 }',
      good: 'sites:\n  - { id: a, port: 4321 }\n  - { id: b, parent: a, port: 4322 }',
    },
  },
  'portal-missing': {
    severity: 'error',
    clauses: ['R-LYG-2', 'R-GO-3.1.4c'],
    zh: {
      summary: '部门网站写明本级门户。',
      message: '部门网站“{value}”没有写本级门户（portal）。',
      fix: '在登记表中加上 portal: 门户网站的编号。',
    },
    en: {
      summary: 'A department site names its portal.',
      message: 'The department site "{value}" names no portal.',
      fix: 'Add portal with the id of the portal site to the registry.',
    },
    example: { bad: '- { id: swj, port: 4322 }', good: '- { id: swj, portal: www, port: 4322 }' },
  },
  'portal-kind': {
    severity: 'error',
    clauses: ['R-LYG-2'],
    zh: {
      summary: '本级门户是政府门户网站。',
      message: '站点“{value}”不是政府门户网站。',
      fix: '写门户网站的编号；如果它确是门户，把它档案中的 kind 改为 portal。',
    },
    en: {
      summary: 'The portal of a site is a portal.',
      message: 'The site "{value}" is not a government portal.',
      fix: 'Write the id of a portal, or set kind: portal in its record.',
    },
    example: { bad: 'portal: jyj(部门网站)', good: 'portal: www' },
  },
});
