/*
 * Adds up a table while it is filled in. An input names its sums in `data-sum="state total"`, an output
 * says one with `data-total="total"`. The server adds again: this is only for the eye.
 */
const amountOf = ({ value }: HTMLInputElement) => Number(value.replace(/[.,\s]/g, '')) || 0;

customElements.define(
  'sum-table',
  class extends HTMLElement {
    connectedCallback() {
      this.addEventListener('input', () => this.#add());
      this.#add();
    }

    #add() {
      const sums = new Map<string, number>();
      for (const input of this.querySelectorAll<HTMLInputElement>('input[data-sum]')) {
        for (const name of (input.dataset['sum'] ?? '').split(' '))
          sums.set(name, (sums.get(name) ?? 0) + amountOf(input));
      }
      for (const output of this.querySelectorAll<HTMLElement>('[data-total]'))
        output.textContent = new Intl.NumberFormat('vi-VN').format(
          sums.get(output.dataset['total'] ?? '') ?? 0,
        );
    }
  },
);
