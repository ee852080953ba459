/** Outlines on a 24-unit grid, drawn with a round stroke of 2 units. */
export const ICONS = {
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Zm4.8-1.7L20 20',
  menu: 'M4 7h16M4 12h16M4 17h16',
  close: 'M6 6l12 12M18 6 6 18',
  print: 'M7 9V4h10v5M7 17H4v-7h16v7h-3M7 14h10v6H7z',
  share: 'M12 15V4m0 0L8 8m4-4 4 4M6 12v8h12v-8',
  link: 'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.700-5.700l-1.300 1.300M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.700 5.700l1.300-1.300',
  download: 'M12 4v11m0 0 4-4m-4 4-4-4M5 20h14',
  comment: 'M5 5h14v11h-8l-4 4v-4H5zM9 10.500h6',
  next: 'M9 5l7 7-7 7',
  previous: 'M15 5l-7 7 7 7',
  forward: 'M4 12h15m0 0-6-6m6 6-6 6',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm0-10v5m0-8.500v.1',
} as const;
export type IconName = keyof typeof ICONS;
