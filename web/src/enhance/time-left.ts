import type { Instant } from '#shared/values/instant.ts';
import type { Language } from '#shared/values/localised.ts';
import { timeLeft } from '#shared/values/time-left.ts';

const isInstant = (text: string | undefined): text is Instant =>
  text !== undefined && !Number.isNaN(Date.parse(text));
const isLanguage = (text: string | undefined): text is Language =>
  text === 'vi' || text === 'en' || text === 'ar';

/* Keeps "còn 3 ngày 4 giờ" true while the page stays open. */
customElements.define(
  'time-left',
  class extends HTMLElement {
    #timer: ReturnType<typeof setInterval> | undefined;

    connectedCallback() {
      this.#timer = setInterval(() => this.#tick(), 10_000);
    }

    disconnectedCallback() {
      clearInterval(this.#timer);
    }

    #tick() {
      const { at, language } = this.dataset;
      const now = new Date().toISOString();
      if (!isInstant(at) || !isLanguage(language) || !isInstant(now)) return;
      const text = timeLeft(now, at, language);
      if (this.textContent !== text) this.textContent = text;
    }
  },
);
