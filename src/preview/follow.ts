/** Runs in the browser: sends the state that the page shows to the server, so that an outdated page is reloaded. */
const version = document.querySelector<HTMLMetaElement>('meta[name="lantai-preview"]')?.content;
import.meta.hot?.send('lantai:shown', { version });
