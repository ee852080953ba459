/** Runs in the browser: tells the server which state the page shows, so that one it has passed by is loaded again. */
const version = document.querySelector<HTMLMetaElement>('meta[name="lantai-preview"]')?.content;
import.meta.hot?.send('lantai:shown', { version });
