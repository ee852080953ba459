/** Languages of the interface of the program. */
export type Lang = 'zh' | 'en';
