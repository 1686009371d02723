/* Fetches the module of each custom element that stands on the page, and of no other. */
const here = new URL('.', import.meta.url);
const names = [...document.querySelectorAll(':not(:defined)')].map(({ localName }) => localName);

for (const name of new Set(names)) {
  // An element of nobody's does no harm: the page works without any of them.
  import(new URL(`${name}.js`, here).href).catch(() => undefined);
}
