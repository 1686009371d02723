import { pictureOf } from './picture.ts';

/* Offers a chart as a picture: drawn anew on a canvas, with the page’s own faces and colours. */
customElements.define(
  'save-picture',
  class extends HTMLElement {
    connectedCallback() {
      const button = this.querySelector('button');
      if (!button) return;
      button.hidden = false;
      button.addEventListener('click', () => void this.#save());
    }

    async #save() {
      const figure = this.closest('figure');
      const svg = figure?.querySelector<SVGSVGElement>('svg.drawing');
      if (!figure || !svg) return;
      const canvas = pictureOf(svg, figure.querySelector('h3')?.textContent.trim() ?? '');
      const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
      if (!blob) return;
      const link = document.createElement('a');
      link.href = URL.createObjectURL(blob);
      link.download = this.dataset['file'] ?? 'chart.png';
      link.click();
      URL.revokeObjectURL(link.href);
    }
  },
);
