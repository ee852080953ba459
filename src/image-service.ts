/**
 * Astro's image service with the sizes of published pictures: pictures in texts have several widths, and none is wider
 * than screens show. All pictures of texts, MDX and components are processed here.
 */
import type { ImageMetadata, ImageTransform, LocalImageService } from 'astro';
import sharpService from 'astro/assets/services/sharp';

/** Maximum width of a published picture, in pixels: a column of text on a screen with double pixel density. */
const MAX_WIDTH = 1600;
/** Widths of pictures in texts, in pixels; phones take the first two. */
const TEXT_WIDTHS = [480, 800, 1200, MAX_WIDTH];
/** Maximum height of a WebP picture, in pixels; flow charts can be taller. */
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

/** The picture, no wider than requested; in several widths where none was requested. */
function withinWidths(options: ImageTransform): ImageTransform {
  const { src: source, widths, densities } = options;
  if (!isRaster(source)) return options;
  const most = Math.max(MAX_WIDTH, ...(widths ?? []));
  const sized = { ...options };
  if ((sized.width ?? 0) > most) Object.assign(sized, { width: most, height: scaled(source, most) });
  if (!options.format && (sized.height ?? 0) > MAX_WEBP_HEIGHT) sized.format = source.format === 'jpg' ? 'jpg' : 'png';
  // Only pictures in texts are requested without a width, so they are as wide as their source.
  if (widths || densities || options.format || options.width !== source.width) return sized;
  const widest = Math.min(source.width, MAX_WIDTH);
  const own = [...TEXT_WIDTHS.filter((width) => width < widest), widest];
  return { ...sized, densities: undefined, widths: own, sizes: TEXT_SIZES };
}

const isRaster = (source: ImageTransform['src']): source is ImageMetadata =>
  typeof source === 'object' && 'width' in source && source.format !== 'svg';

const scaled = ({ width, height }: ImageMetadata, to: number) => Math.max(Math.round((to / width) * height), 1);
