/* The form around is sent once, however often this button is clicked; the button says what goes on. */
customElements.define(
  'submit-once',
  class extends HTMLElement {
    #label: string | undefined;

    connectedCallback() {
      const button = this.querySelector('button');
      const form = button?.form;
      if (!button || !form) return;
      form.addEventListener('submit', (event) => {
        if (form.dataset['sent']) {
          event.preventDefault();
          return;
        }
        form.dataset['sent'] = 'yes';
        if (event.submitter !== button) return;
        // Not `disabled`: its name and value are still to be sent, and it would lose the focus.
        this.#label = button.textContent;
        button.setAttribute('aria-disabled', 'true');
        button.textContent = this.dataset['busy'] ?? this.#label;
      });
      // Back from the next page, the browser may show this one as it was left.
      addEventListener('pageshow', ({ persisted }) => {
        if (!persisted) return;
        delete form.dataset['sent'];
        button.removeAttribute('aria-disabled');
        if (this.#label !== undefined) button.textContent = this.#label;
      });
    }
  },
);
