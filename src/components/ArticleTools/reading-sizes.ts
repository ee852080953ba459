/** Reading sizes of an article; `tokens.css` says how large each is. */
export const READING_SIZES = [
  { size: 'large', label: '大', name: '大字号' },
  { size: 'medium', label: '中', name: '中字号' },
  { size: 'small', label: '小', name: '小字号' },
] as const;
