/* Reloads the page until what it waits for is there; never while a file is on its way. */
customElements.define(
  'reload-soon',
  class extends HTMLElement {
    #timer: ReturnType<typeof setTimeout> | undefined;

    connectedCallback() {
      this.#later();
    }

    disconnectedCallback() {
      clearTimeout(this.#timer);
    }

    #later() {
      const seconds = Number(this.dataset['seconds'] ?? 5);
      this.#timer = setTimeout(() => this.#look(), seconds * 1000);
    }

    #look() {
      const sending = document.querySelector(
        'upload-box:is([data-state="asking"], [data-state="sending"])',
      );
      if (sending || document.hidden) this.#later();
      else location.reload();
    }
  },
);
