/** Languages the program speaks. */
export type Lang = 'zh' | 'en';
