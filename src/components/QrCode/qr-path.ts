/** A QR code as one SVG path, which needs neither a picture file nor a script. */
import QRCode from 'qrcode';

/** Light modules a scanner needs around the code (ISO/IEC 18004). */
export const QUIET_ZONE = 4;
/** Any of the eight masks is valid; a fixed one avoids trying all of them on every page. */
const MASK = 2;

export interface QrPath {
  /** Side of the drawing in modules, quiet zone included. */
  size: number;
  /** Dark modules, joined into horizontal runs. */
  path: string;
}

export function qrPath(text: string): QrPath {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M', maskPattern: MASK });
  const side = modules.size;
  let path = '';
  for (let row = 0; row < side; row++) {
    for (let from = 0; from < side; from++) {
      let to = from;
      while (to < side && modules.get(row, to)) to++;
      if (to === from) continue;
      path += `M${from + QUIET_ZONE} ${row + QUIET_ZONE}h${to - from}v1h-${to - from}z`;
      from = to;
    }
  }
  return { size: side + 2 * QUIET_ZONE, path };
}
