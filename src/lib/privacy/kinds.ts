/** Kinds of personal data. */
export const PERSONAL_DATA = {
  identity: '身份证号',
  card: '银行卡号',
  phone: '手机号',
  landline: '固定电话',
  email: '电子邮箱',
  plate: '车牌号',
  address: '住址门牌',
  name: '姓名',
} as const;
export type PersonalDataKind = keyof typeof PERSONAL_DATA;
