/** Picture formats editors may use; SVG only among a site's own assets. */
export const RASTER_EXTENSIONS = ['jpg', 'jpeg', 'png', 'webp', 'gif', 'avif'] as const;

/** True for a file that is shown as a picture rather than offered for download. */
export function isPicture(path: string): boolean {
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return extension === 'svg' || (RASTER_EXTENSIONS as readonly string[]).includes(extension);
}
