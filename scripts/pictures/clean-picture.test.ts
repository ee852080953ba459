import { crc32 } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { cleanPicture } from './clean-picture.ts';

const WIDTH = 48;
const HEIGHT = 32;
const noise = Buffer.from(Array.from({ length: WIDTH * HEIGHT * 3 }, (_, at) => (at * 7919) % 251));
const photo = () => sharp(noise, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } });
/** What a telephone writes, each value a word that can be looked for. */
const EXIF = {
  IFD0: { Make: 'SECRET-MAKER', Artist: 'SECRET-OWNER', Software: 'SECRET-SOFTWARE' },
  IFD2: { DateTimeOriginal: '2026:01:02 03:04:05', UserComment: 'SECRET-COMMENT' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '31/1 14/1 1234/100',
    GPSLongitudeRef: 'E',
    GPSLongitude: '121/1 28/1 4321/100',
  },
};
const XMP =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:creator="SECRET-CREATOR"/></rdf:RDF></x:xmpmeta>';

const tagged = (picture: Sharp, orientation: number) =>
  picture.withIccProfile('p3').withExif(EXIF).withXmp(XMP).withMetadata({ orientation });
const pixels = (bytes: Buffer) => sharp(bytes, { pages: -1 }).raw().toBuffer();
const cleaned = (bytes: Buffer, extension: string) => {
  const result = cleanPicture(bytes, extension);
  if (!result) throw new Error(`${extension} could not be cleaned`);
  return result;
};

const FORMATS: readonly (readonly [extension: string, encode: (picture: Sharp) => Sharp, keeps: number])[] = [
  ['jpg', (picture) => picture.jpeg(), 6],
  ['jpg', (picture) => picture.jpeg({ progressive: true }), 8],
  ['png', (picture) => picture.png(), 6],
  ['png', (picture) => picture.png({ palette: true }), 3],
  ['webp', (picture) => picture.webp(), 6],
  ['webp', (picture) => picture.webp({ lossless: true }), 1],
  // How an AVIF is turned is in its properties.
  ['avif', (picture) => picture.avif({ effort: 0 }), 1],
];

describe.each(FORMATS)('a picture (%s)', (extension, encode, orientation) => {
  it('loses its metadata and keeps its pixels, colours and orientation', async () => {
    const source = await encode(tagged(photo(), orientation)).toBuffer();
    expect(source.includes('SECRET-MAKER')).toBe(true);
    const result = cleaned(source, extension);
    expect(result.toString('latin1')).not.toMatch(/SECRET|2026:01:02/);
    const before = await sharp(source).metadata();
    const after = await sharp(result).metadata();
    expect(after.xmp).toBeUndefined();
    if (extension !== 'avif') expect(after.exif?.length ?? 0).toBeLessThan(40);
    expect(after.orientation ?? 1).toBe(orientation);
    expect(after.icc).toEqual(before.icc);
    expect(await pixels(result)).toEqual(await pixels(source));
    expect(cleaned(result, extension).equals(result)).toBe(true);
  });

  it('that is cut off does not pass for a whole one', async () => {
    const source = await encode(photo()).toBuffer();
    expect(cleanPicture(source.subarray(0, source.length / 2), extension)).toBeNull();
  });
});

const segment = (marker: number, text: string) => {
  const body = Buffer.from(text, 'latin1');
  return Buffer.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 0xff, ...body]);
};
const chunk = (name: string, text: string) => {
  const body = Buffer.from(name + text, 'latin1');
  const bytes = Buffer.alloc(8 + body.length);
  bytes.writeUInt32BE(body.length - 4);
  body.copy(bytes, 4);
  bytes.writeUInt32BE(crc32(body), 4 + body.length);
  return bytes;
};

describe('a JPEG', () => {
  it('loses comments, IPTC, notes of makers, thumbnails and what follows its end', async () => {
    const source = await photo().jpeg().toBuffer();
    const extras = [
      segment(0xfe, 'SECRET comment'),
      segment(0xed, 'Photoshop 3.0\0SECRET IPTC'),
      segment(0xe2, 'MPF\0SECRET second picture'),
      segment(0xe5, 'SECRET maker'),
      segment(0xe0, 'JFXX\0SECRET thumbnail'),
      segment(0xee, 'SECRET'),
    ];
    const whole = Buffer.concat([source.subarray(0, 2), ...extras, source.subarray(2), Buffer.from('<?php SECRET ?>')]);
    const result = cleaned(whole, 'jpg');
    expect(result.includes('SECRET')).toBe(false);
    expect(await pixels(result)).toEqual(await pixels(source));
  });

  it('for print keeps how its colours are stored', async () => {
    const source = await photo().toColourspace('cmyk').jpeg().toBuffer();
    expect(await pixels(cleaned(source, 'jpg'))).toEqual(await pixels(source));
  });
});

it('a PNG loses texts, times, private parts and what follows its end', async () => {
  const source = await photo().png().toBuffer();
  const extras = [
    chunk('tEXt', 'Author\0SECRET'),
    chunk('iTXt', 'x\0\0\0\0\0SECRET'),
    chunk('tIME', 'SECRET!'),
    chunk('prVt', 'SECRET'),
  ];
  const whole = Buffer.concat([source.subarray(0, 33), ...extras, source.subarray(33), Buffer.from('PK SECRET')]);
  const result = cleaned(whole, 'png');
  expect(result.equals(cleaned(source, 'png'))).toBe(true);
  expect(await pixels(result)).toEqual(await pixels(source));
});

it('a GIF keeps its movement and loses comments, XMP and what follows its end', async () => {
  const frames = Buffer.concat([noise, Buffer.from(noise.map((value) => 255 - value))]);
  const source = await sharp(frames, { raw: { width: WIDTH, height: HEIGHT * 2, channels: 3, pageHeight: HEIGHT } })
    .gif({ loop: 3, delay: [100, 200] })
    .toBuffer();
  const end = source.length - 1;
  const blocks = (...bytes: number[]) => Buffer.from([...bytes, 6, ...Buffer.from('SECRET'), 0]);
  const whole = Buffer.concat([
    source.subarray(0, end),
    blocks(0x21, 0xfe),
    blocks(0x21, 0xff, 11, ...Buffer.from('XMP DataXMP')),
    source.subarray(end),
    Buffer.from('SECRET'),
  ]);
  const result = cleaned(whole, 'gif');
  expect(result.includes('SECRET')).toBe(false);
  expect(await sharp(result).metadata()).toMatchObject({ pages: 2, loop: 3, delay: [100, 200] });
  expect(await pixels(result)).toEqual(await pixels(source));
});

it('a moving WebP keeps its movement', async () => {
  const frames = Buffer.concat([noise, Buffer.from(noise.map((value) => 255 - value))]);
  const source = await sharp(frames, { raw: { width: WIDTH, height: HEIGHT * 2, channels: 3, pageHeight: HEIGHT } })
    .withExif(EXIF)
    .webp({ lossless: true, loop: 2, delay: [100, 200] })
    .toBuffer();
  const result = cleaned(source, 'webp');
  expect(result.includes('SECRET')).toBe(false);
  expect(await sharp(result).metadata()).toMatchObject({ pages: 2, loop: 2 });
  expect(await pixels(result)).toEqual(await pixels(source));
});

describe('an SVG', () => {
  const clean = (text: string) => cleaned(Buffer.from(text), 'svg').toString();
  const SVG = 'xmlns="http://www.w3.org/2000/svg"';
  const INKSCAPE = 'xmlns:i="http://www.inkscape.org/namespaces/inkscape"';

  it('loses comments, metadata and the notes of drawing programs', () => {
    expect(
      clean(
        `<!-- SECRET --><svg ${SVG} ${INKSCAPE} viewBox='0 0 9 9' i:export="/home/SECRET/a.png">` +
          `<metadata><a xmlns="http://purl.org/dc/elements/1.1/">SECRET</a></metadata><i:grid id="SECRET"><i:b/></i:grid>` +
          `<g i:label="SECRET" fill="red"><!--SECRET--><path d="M0 0h9"/></g></svg>`,
      ),
    ).toBe(`<svg ${SVG} viewBox='0 0 9 9'><g fill="red"><path d="M0 0h9"/></g></svg>`);
  });

  it('is left as it is where it has none of them', () => {
    const plain = `<?xml version="1.0" encoding="UTF-8"?>\r\n<svg ${SVG} viewBox="0 0 9 9">\n  <title>水&amp;务</title><style><![CDATA[.a{fill:red}]]></style>\n</svg>\n`;
    expect(clean(plain)).toBe(plain);
  });

  it('has the pictures within it cleaned', async () => {
    const picture = await tagged(photo(), 1).jpeg().toBuffer();
    const result = clean(`<svg ${SVG}><image href="data:image/jpeg;base64,${picture.toString('base64')}"/></svg>`);
    const data = /base64,([^"]+)/.exec(result)?.[1] ?? '';
    expect(Buffer.from(data, 'base64').equals(cleaned(picture, 'jpg'))).toBe(true);
  });
});

describe('a recording', () => {
  const box = (type: string, ...content: (Buffer | string)[]): Buffer => {
    const body = Buffer.concat(content.map((each) => Buffer.from(each)));
    const head = Buffer.alloc(8);
    head.writeUInt32BE(body.length + 8);
    head.write(type, 4, 'latin1');
    return Buffer.concat([head, body]);
  };

  it('loses where, with what and by whom it was made, and nothing moves', () => {
    const film = Buffer.concat([
      box('ftyp', 'isom\0\0\0\0'),
      box(
        'moov',
        box('mvhd', 'times'),
        box('trak', box('tkhd', 'track'), box('udta', 'SECRET name')),
        box('udta', '+31.2+121.4/ SECRET'),
        box('meta', 'SECRET'),
      ),
      box('uuid', 'SECRET XMP'),
      box('mdat', 'sound and pictures'),
    ]);
    const result = cleaned(film, 'mp4');
    expect(result.includes('SECRET')).toBe(false);
    expect(result.length).toBe(film.length);
    expect(result.indexOf('sound and pictures')).toBe(film.indexOf('sound and pictures'));
    for (const kept of ['isom', 'times', 'track']) expect(result.includes(kept)).toBe(true);
  });
});
