import { partOf, say } from './say.ts';

const PAUSE = 1500;
const AGAIN = 8000;

/*
 * Saves the form inside a moment after the last keystroke: POSTs it to `data-to`, which answers the new
 * {version}. Where somebody else was faster it stops and says so, and overwrites nothing.
 */
customElements.define(
  'autosave-form',
  class extends HTMLElement {
    #timer: ReturnType<typeof setTimeout> | undefined;
    #saving = false;
    #dirty = false;
    #stopped = false;

    connectedCallback() {
      partOf(this, 'say')?.removeAttribute('hidden');
      this.addEventListener('input', () => this.#later(PAUSE));
      this.addEventListener('submit', () => this.#stop());
    }

    disconnectedCallback() {
      this.#stop();
    }

    #later(ms: number) {
      this.#dirty = true;
      clearTimeout(this.#timer);
      if (!this.#stopped) this.#timer = setTimeout(() => void this.#save(), ms);
    }

    #stop() {
      this.#stopped = true;
      clearTimeout(this.#timer);
    }

    #tell(state: string, facts?: Record<string, string>) {
      const place = partOf(this, 'say');
      if (place) place.textContent = say(this.dataset[state], facts);
      this.dataset['state'] = state;
    }

    async #save() {
      const form = this.querySelector('form');
      if (!form || this.#saving || this.#stopped) return;
      this.#saving = true;
      this.#dirty = false;
      this.#tell('busy');
      try {
        await this.#send(form);
      } catch {
        this.#tell('failed');
        this.#later(AGAIN);
      } finally {
        this.#saving = false;
      }
      if (this.#dirty) this.#later(PAUSE);
    }

    async #send(form: HTMLFormElement) {
      const body = new FormData(form);
      const response = await fetch(this.dataset['to'] ?? '', { method: 'POST', body });
      if (response.status === 412 || response.status === 401) {
        this.#stop();
        this.#tell(response.status === 412 ? 'stale' : 'signedOut');
        return;
      }
      if (!response.ok) throw new Error(String(response.status));
      const { version }: { version?: number } = await response.json();
      const kept = form.elements.namedItem('version');
      if (version !== undefined && kept instanceof HTMLInputElement) kept.value = String(version);
      this.#tell('done', { time: new Date().toLocaleTimeString('vi-VN').slice(0, 5) });
    }
  },
);
