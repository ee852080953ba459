/**
 * Astro's image service, which also knows how large pictures of a portal are: those in texts come in several widths, and
 * none is published wider than screens show. Pictures come from the text itself, from MDX or from components; all of
 * them pass here.
 */
import type { ImageMetadata, ImageTransform, LocalImageService } from 'astro';
import sharpService from 'astro/assets/services/sharp';

/** Widest picture published, in pixels: a column of text on a screen with two pixels for one. */
const MAX_WIDTH = 1600;
/** Widths of pictures in texts, in pixels; phones take the first two. */
const TEXT_WIDTHS = [480, 800, 1200, MAX_WIDTH];
/** Tallest picture WebP can hold, in pixels; drawings of a whole process are taller. */
const MAX_WEBP_HEIGHT = 16_383;
/** As wide as the column of text, see `.with-aside`. */
const TEXT_SIZES = '(min-width: 64rem) 45rem, 100vw';

const service: LocalImageService = {
  ...sharpService,
  validateOptions(options, imageConfig, logger) {
    return sharpService.validateOptions
      ? sharpService.validateOptions(withinWidths(options), imageConfig, logger)
      : options;
  },
};
export default service;

/** The same picture, no wider than it was asked for; in several widths where nobody asked for certain ones. */
function withinWidths(options: ImageTransform): ImageTransform {
  const { src: source, widths, densities } = options;
  if (!isRaster(source)) return options;
  const most = Math.max(MAX_WIDTH, ...(widths ?? []));
  const sized = { ...options };
  if ((sized.width ?? 0) > most) Object.assign(sized, { width: most, height: scaled(source, most) });
  if (!options.format && (sized.height ?? 0) > MAX_WEBP_HEIGHT) sized.format = source.format === 'jpg' ? 'jpg' : 'png';
  // Only pictures in texts are asked for without a width, so they are as wide as their source.
  if (widths || densities || options.format || options.width !== source.width) return sized;
  const widest = Math.min(source.width, MAX_WIDTH);
  const own = [...TEXT_WIDTHS.filter((width) => width < widest), widest];
  return { ...sized, densities: undefined, widths: own, sizes: TEXT_SIZES };
}

const isRaster = (source: ImageTransform['src']): source is ImageMetadata =>
  typeof source === 'object' && 'width' in source && source.format !== 'svg';

const scaled = ({ width, height }: ImageMetadata, to: number) => Math.max(Math.round((to / width) * height), 1);
