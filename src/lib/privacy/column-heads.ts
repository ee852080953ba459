/** Heads of columns with data that identifies a person; they are not allowed in open data (R-GO-4.1.8b). */
const HEADS = /姓名|身份证|证件号|手机|电话号码|家庭住址|户籍地址|银行卡|车牌|病历号|学籍号/;

/** True for the head of a column with data that identifies a person. */
export const namesPersonalData = (head: string): boolean => HEADS.test(head);
