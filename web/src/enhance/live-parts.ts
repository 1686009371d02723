/* Keeps the named parts of a page as the server has them now, while nobody is at work in them. */
customElements.define(
  'live-parts',
  class extends HTMLElement {
    #timer: ReturnType<typeof setInterval> | undefined;

    connectedCallback() {
      const seconds = Number(this.dataset['seconds'] ?? 10);
      this.#timer = setInterval(() => void this.#look(), seconds * 1000);
    }

    disconnectedCallback() {
      clearInterval(this.#timer);
    }

    async #look() {
      if (document.hidden) return;
      const fresh = await pageNow();
      for (const id of fresh ? (this.dataset['parts'] ?? '').split(' ') : []) {
        const old = document.getElementById(id);
        const now = fresh?.getElementById(id);
        if (old && now && !isAtWork(old) && old.innerHTML !== now.innerHTML)
          old.replaceChildren(...now.childNodes);
      }
    }
  },
);

const pageNow = async () => {
  const response = await fetch(location.pathname + location.search).catch(() => undefined);
  // Signed out meanwhile, it would be somebody else's page.
  if (!response?.ok || response.redirected) return undefined;
  return new DOMParser().parseFromString(await response.text(), 'text/html');
};

/** Somebody stands in it, or has typed or ticked something that is not sent yet. */
const isAtWork = (part: Element) =>
  part.contains(document.activeElement) ||
  [...part.querySelectorAll('textarea')].some(
    ({ value, defaultValue }) => value !== defaultValue,
  ) ||
  [...part.querySelectorAll('input')].some(
    ({ checked, defaultChecked }) => checked !== defaultChecked,
  );
