import { countWords } from '#shared/forms/check-fields.ts';
import { say } from './say.ts';

/* Counts the words of its text area, which also grows where CSS cannot make it. */
customElements.define(
  'word-count',
  class extends HTMLElement {
    connectedCallback() {
      const area = document.getElementById(this.dataset['for'] ?? '');
      if (!(area instanceof HTMLTextAreaElement)) return;
      const most = Number(this.dataset['most'] ?? 0);
      const grows = CSS.supports('field-sizing', 'content');

      const count = () => {
        const used = countWords(area.value);
        const over = used - most;
        const sentence = !most ? 'used' : over > 0 ? 'over' : 'of';
        this.textContent = say(this.dataset[sentence], { used, most, over });
        this.classList.toggle('mistake', most > 0 && over > 0);
        if (grows) return;
        area.style.height = 'auto';
        area.style.height = `${area.scrollHeight + 2}px`;
      };
      area.addEventListener('input', count);
      count();
    }
  },
);
