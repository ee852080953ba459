/** Runs in the browser: tells the server which state the page shows, so that an outdated page is loaded again. */
const version = document.querySelector<HTMLMetaElement>('meta[name="lantai-preview"]')?.content;
import.meta.hot?.send('lantai:shown', { version });
