/** The ten classes of information that must not be published, as a reviewer's checklist states them (R-DL-24). */
export const PROHIBITED_CLASSES = {
  constitution: '反对宪法确定的基本原则',
  nationalSecurity: '危害国家统一、主权和领土完整，泄露国家秘密，危害国家安全',
  nationalHonour: '损害国家荣誉和利益',
  ethnicHatred: '煽动民族仇恨、民族歧视，破坏民族团结',
  cults: '破坏国家宗教政策，宣扬邪教和封建迷信',
  rumours: '散布谣言和虚假新闻，扰乱社会秩序',
  vice: '散布淫秽、色情、赌博、暴力、恐怖或者教唆犯罪',
  defamation: '侮辱或者诽谤他人',
  otherwiseBanned: '法律、行政法规禁止的其他内容',
  thirdParties: '侵害他人合法权益',
} as const;
export type ProhibitedClass = keyof typeof PROHIBITED_CLASSES;
