/* Takes the focus when a form comes back with mistakes, and leads from each line to its field. */
customElements.define(
  'focus-errors',
  class extends HTMLElement {
    connectedCallback() {
      this.focus();
      this.addEventListener('click', (event) => {
        const link = event.target instanceof Element ? event.target.closest('a') : null;
        const field = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
        if (!field) return;
        event.preventDefault();
        field.scrollIntoView({ block: 'center' });
        field.focus();
      });
    }
  },
);
