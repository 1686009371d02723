import { tallyOf } from '#lib/reviews/tally.ts';
import { partOf, say } from './say.ts';

/* Adds up points, or counts what passes and fails, while the form around is being filled in. */
customElements.define(
  'score-sum',
  class extends HTMLElement {
    connectedCallback() {
      this.closest('form')?.addEventListener('input', () => this.#add());
    }

    #add() {
      const form = this.closest('form');
      if (!form) return;
      const asked: Parameters<typeof tallyOf>[0] = JSON.parse(this.dataset['asked'] ?? '[]');
      const data = new FormData(form);
      const marks = Object.fromEntries(
        asked.map(({ key }) => [key, String(data.get(`mark.${key}`) ?? '')]),
      );
      const tally = tallyOf(asked, marks);
      this.#put('sum', say(this.dataset['sum'], tally));
      this.#put('left', tally.left > 0 ? say(this.dataset['left'], tally) : '');
    }

    #put(name: string, text: string) {
      const place = partOf(this, name);
      if (place) place.textContent = text;
    }
  },
);
