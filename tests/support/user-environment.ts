/** The environment a user would have: without what the test runner adds, which Astro and Vite behave differently under. */
export function userEnvironment(): NodeJS.ProcessEnv {
  const added = /^(VITEST|NODE_ENV$|TEST$|DEV$|PROD$|MODE$|SSR$|BASE_URL$|FORCE_COLOR$)/;
  const own = Object.entries(process.env).filter(([name]) => !added.test(name));
  return { ...Object.fromEntries(own), NO_COLOR: '1' };
}
