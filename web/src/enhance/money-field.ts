import { dongInWords } from '#shared/values/dong-in-words.ts';
import type { Dong } from '#shared/values/dong.ts';

const isDong = (amount: number): amount is Dong => Number.isSafeInteger(amount);
const digitsOf = (text: string) => text.replace(/\D/g, '');

/** Puts the caret where as many digits follow it as before the dots moved. */
const place = (input: HTMLInputElement, after: number) => {
  let at = input.value.length;
  for (let left = after; left > 0 && at > 0; at--) if (/\d/.test(input.value[at - 1] ?? '')) left--;
  input.setSelectionRange(at, at);
};

/* Groups the digits of an amount while it is typed and says it in words underneath. */
customElements.define(
  'money-field',
  class extends HTMLElement {
    connectedCallback() {
      const input = this.querySelector('input');
      if (!input) return;
      const group = () => {
        const after = digitsOf(input.value.slice(input.selectionEnd ?? 0)).length;
        const digits = digitsOf(input.value).replace(/^0+(?=\d)/, '');
        if (/[^\d.,\s]/.test(input.value)) return; // not only an amount: left for the server to speak of
        input.value = digits.replace(/\B(?=(\d{3})+$)/g, '.');
        if (document.activeElement === input) place(input, after);
        this.#say(digits);
      };
      input.addEventListener('input', group);
      group();
    }

    #say(digits: string) {
      const out = document.getElementById(this.dataset['out'] ?? '');
      const amount = Number(digits);
      if (!out) return;
      out.textContent =
        digits && isDong(amount) ? `${this.dataset['words']} ${dongInWords(amount)}` : '';
    }
  },
);
