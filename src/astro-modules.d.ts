/** For the plain TypeScript compiler, which cannot read `.astro` files; `astro check` sees their real types. */
declare module '*.astro' {
  const component: (props: Record<string, unknown>) => unknown;
  export default component;
}
