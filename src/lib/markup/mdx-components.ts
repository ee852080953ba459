/**
 * Components editors may use in `.mdx` entries. The markup check allows exactly these names and attributes,
 * `src/components/mdx/registry.ts` renders them, the editors' guide shows the examples.
 */
export interface MdxAttribute {
  name: string;
  required: boolean;
  /** Allowed values, where they are a closed list. */
  values?: readonly string[];
  /** What to write, for editors. */
  description: string;
}

export interface MdxComponent {
  name: string;
  attributes: readonly MdxAttribute[];
  /** Purpose, for editors. */
  description: string;
  /** As an editor writes it. */
  example: string;
}

export const MDX_COMPONENTS: readonly MdxComponent[] = [
  {
    name: 'Callout',
    description: '提示框：把读者不能错过的一段话从正文中突出出来。一页不宜超过两个。',
    attributes: [
      { name: 'title', required: false, description: '提示框的标题。' },
      {
        name: 'tone',
        required: false,
        values: ['note', 'warning'],
        description: 'note 为一般提示（缺省），warning 为警示。',
      },
    ],
    example: `<Callout title="办理时间" tone="note">

工作日 9:00—12:00、13:30—17:00,周六 9:00—12:00。

</Callout>`,
  },
  {
    name: 'Figure',
    description: '带图注的图片。图片写在标签中间，图注写在 caption 里。',
    attributes: [{ name: 'caption', required: true, description: '图注：画面说明、摄影者等。' }],
    example: `<Figure caption="改造后的月湖水库溢洪道。王芳 摄">

![月湖水库溢洪道，水面平静](./spillway.jpg)

</Figure>`,
  },
  {
    name: 'KeyFacts',
    description: '要点：放在文章开头，用一个列表说清最重要的几件事。',
    attributes: [{ name: 'title', required: false, description: '标题，缺省为“要点”。' }],
    example: `<KeyFacts>

- 申请时间：2026年9月1日至9月30日
- 补助标准：每部电梯 15 万元
- 咨询电话：0000-8000000

</KeyFacts>`,
  },
  {
    name: 'Steps',
    description: '步骤：标签中间写一个有序列表，显示为带序号的办理步骤。',
    attributes: [],
    example: `<Steps>

1. **提出申请。** 在办事大厅或者窗口提交申请表。
2. **受理审核。** 5 个工作日内告知结果。
3. **领取证件。** 凭身份证到窗口领取。

</Steps>`,
  },
];
