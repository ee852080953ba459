import type { SitePage } from './lib/routes/site-pages.ts';

declare global {
  namespace App {
    interface Locals {
      /** The page that is made; absent where nobody knows the address. */
      page?: SitePage;
    }
  }
}
