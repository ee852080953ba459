/** Reading sizes of an article; `tokens.css` defines them. */
export const READING_SIZES = [
  { size: 'large', label: '大', name: '大字号' },
  { size: 'medium', label: '中', name: '中字号' },
  { size: 'small', label: '小', name: '小字号' },
] as const;
