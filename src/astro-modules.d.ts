/** For the plain TypeScript compiler, which cannot read `.astro` files; `astro check` sees their real types. */
declare module '*.astro' {
  const component: (props: Record<string, unknown>) => unknown;
  export default component;
}

declare namespace App {
  interface Locals {
    /** The page that is made; absent where nobody knows the address. */
    page?: import('./lib/routes/site-pages.ts').SitePage;
  }
}
