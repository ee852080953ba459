/** Components editors may use in `.mdx`, by the names of `src/lib/markup/mdx-components.ts`. */
import Callout from './Callout/Callout.astro';
import Figure from './Figure/Figure.astro';
import KeyFacts from './KeyFacts/KeyFacts.astro';
import Steps from './Steps/Steps.astro';

export const mdxComponents = { Callout, Figure, KeyFacts, Steps };
