// Runs before the first paint, so that a page never jumps to the size its reader chose.
(function () {
  try {
    var size = localStorage.getItem('reading-size');
    if (size) document.documentElement.dataset.readingSize = size;
  } catch {
    // Storage may be switched off; the standard size is fine then.
  }
})();
