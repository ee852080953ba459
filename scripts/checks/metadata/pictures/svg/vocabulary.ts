/** What an SVG picture may consist of. Everything that is not listed here is rejected, whatever browsers do with it. */

export const SVG = 'http://www.w3.org/2000/svg';
export const XLINK = 'http://www.w3.org/1999/xlink';
export const XML = 'http://www.w3.org/XML/1998/namespace';
export const XMLNS = 'http://www.w3.org/2000/xmlns/';

/**
 * Elements, as SVG 2 writes them. Left out: scripts, external content, links, media and animation, and filters whose
 * cost grows with a number (turbulence, convolution, morphology, tiles).
 */
export const ELEMENTS: ReadonlySet<string> = new Set(
  `svg g defs symbol use title desc metadata style
   path rect circle ellipse line polyline polygon text tspan textPath image
   linearGradient radialGradient stop pattern clipPath mask marker
   filter feBlend feColorMatrix feComponentTransfer feFuncR feFuncG feFuncB feFuncA feComposite feDropShadow feFlood
   feGaussianBlur feMerge feMergeNode feOffset`.split(/\s+/),
);

/** Attributes whose value is text or a name; they are never parsed as a style or an address. */
export const NAMING_ATTRIBUTES: ReadonlySet<string> = new Set(
  'id class lang role version baseProfile type media contentScriptType contentStyleType enable-background requiredFeatures'.split(
    ' ',
  ),
);

/** Attributes whose value is parsed like that of a style: numbers, colours, functions, references. */
const STYLED_ATTRIBUTES: ReadonlySet<string> = new Set(
  `style transform gradientTransform patternTransform transform-origin x y x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy
   width height viewBox preserveAspectRatio d points pathLength rotate textLength lengthAdjust startOffset method
   spacing side offset gradientUnits spreadMethod patternUnits patternContentUnits clipPathUnits maskUnits
   maskContentUnits markerUnits markerWidth markerHeight refX refY orient filterUnits primitiveUnits in in2 result mode
   values operator k1 k2 k3 k4 stdDeviation tableValues slope intercept amplitude exponent zoomAndPan
   alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation color-interpolation-filters
   color-rendering direction display dominant-baseline fill fill-opacity fill-rule filter flood-color flood-opacity font
   font-family font-feature-settings font-kerning font-size font-size-adjust font-stretch font-style font-variant
   font-variant-ligatures font-variant-caps font-variant-numeric font-variant-east-asian font-weight
   glyph-orientation-horizontal glyph-orientation-vertical image-rendering inline-size isolation kerning
   letter-spacing line-height marker marker-end marker-mid marker-start mask mask-type mix-blend-mode opacity overflow
   paint-order pointer-events shape-rendering solid-color solid-opacity stop-color stop-opacity stroke stroke-dasharray
   stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-align text-anchor
   text-decoration text-indent text-orientation text-overflow text-rendering text-transform unicode-bidi
   vector-effect visibility white-space word-spacing writing-mode`.split(/\s+/),
);

/** True for `data-*`, which Illustrator and Figma write, and `aria-*`. */
const isNote = (name: string) => /^(?:data|aria)-[a-z][\w-]*$/.test(name);

/** How an attribute without prefix is parsed; null for one that is not allowed. */
export function attributeKind(name: string): 'name' | 'style' | 'address' | null {
  if (name === 'href') return 'address';
  if (NAMING_ATTRIBUTES.has(name) || isNote(name)) return 'name';
  return STYLED_ATTRIBUTES.has(name) ? 'style' : null;
}

/** Functions a style may call; only `url` loads anything, and its address is checked separately. */
export const FUNCTIONS: ReadonlySet<string> = new Set(
  `url rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix var calc min max clamp
   matrix matrix3d translate translatex translatey translate3d scale scalex scaley rotate skewx skewy
   blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia
   circle ellipse inset polygon path not is where nth-child nth-of-type`.split(/\s+/),
);

/** At-rules of a style sheet that load and animate nothing. */
export const AT_RULES: ReadonlySet<string> = new Set(['media', 'supports']);

/** Namespaces for metadata of drawing programs; browsers skip them, and they are not published. */
const AUTHORING =
  /^(?:http:\/\/www\.inkscape\.org\/|http:\/\/sodipodi\.sourceforge\.net\/|http:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns#|http:\/\/creativecommons\.org\/|http:\/\/web\.resource\.org\/cc\/|http:\/\/purl\.org\/dc\/|&?http:\/\/ns\.adobe\.com\/|http:\/\/www\.bohemiancoding\.com\/sketch|https?:\/\/www\.figma\.com\/|http:\/\/www\.serif\.com\/|http:\/\/krita\.org\/|http:\/\/www\.corel\.com\/|https:\/\/boxy-svg\.com|http:\/\/xml\.openoffice\.org\/)/;

export const isAuthoring = (namespace: string): boolean => AUTHORING.test(namespace);
