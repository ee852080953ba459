/** Patterns of personal data that have no place in open data (R-GO-4.1.8b). */

const HEADS = /姓名|身份证|证件号|手机|电话号码|家庭住址|户籍地址|银行卡|车牌|病历号|学籍号/;
/** Resident identity numbers, mobile numbers, addresses of mail, numbers of bank cards. */
const VALUES = /(?<!\d)(?:\d{17}[\dXx]|1[3-9]\d{9}|62\d{14,17})(?!\d)|[\w.+-]+@[\w-]+\.[\w.]+/;

/** True for the head of a column that holds what identifies a person. */
export const namesPersonalData = (head: string): boolean => HEADS.test(head);
/** True for a cell that identifies a person. */
export const isPersonalData = (cell: string): boolean => VALUES.test(cell);
