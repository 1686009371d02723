import { formatSize } from '#lib/size.ts';
import { partOf, say } from './say.ts';
import { sendFile, type Ticket } from './send-file.ts';

const answerOf = async (response: Response): Promise<Ticket & { title?: string }> =>
  response.json();

const mistakes = ['tooBig', 'wrongType', 'failed'];

const sizeOf = ({ size }: File) => formatSize(size, document.documentElement.lang);

/* Sends a picked or dropped file straight to the object store, says each state, then reloads the page. */
customElements.define(
  'upload-box',
  class extends HTMLElement {
    #sending: AbortController | undefined;

    connectedCallback() {
      const input = this.querySelector<HTMLInputElement>('input[type=file]');
      const picked = () => {
        if (input?.files?.[0]) void this.#take(input.files[0]);
        if (input) input.value = '';
      };
      input?.addEventListener('change', picked);
      picked(); // before this module came
      partOf(this, 'cancel')?.addEventListener('click', () => this.#sending?.abort());
      this.addEventListener('dragover', (event) => {
        event.preventDefault();
        this.classList.add('over');
      });
      this.addEventListener('dragleave', () => this.classList.remove('over'));
      this.addEventListener('drop', (event) => {
        event.preventDefault();
        this.classList.remove('over');
        const file = event.dataTransfer?.files[0];
        if (file) void this.#take(file);
      });
    }

    #show(part: string, shown: boolean) {
      partOf(this, part)?.toggleAttribute('hidden', !shown);
    }

    #tell(state: string, facts: Record<string, string | number>) {
      const place = partOf(this, 'say');
      const { most = '', kinds = '' } = this.dataset;
      if (place) place.textContent = say(this.dataset[state], { most, kinds, ...facts });
      place?.classList.toggle('mistake', mistakes.includes(state));
      this.dataset['state'] = state;
    }

    async #take(file: File) {
      if (this.#sending) return;
      const { name } = file;
      const { max, accept = '' } = this.dataset;
      const ending = name.slice(name.lastIndexOf('.')).toLowerCase();
      if (!accept.split(',').includes(ending)) return this.#tell('wrongType', { name });
      if (file.size > Number(max)) return this.#tell('tooBig', { name });

      this.#sending = new AbortController();
      this.#show('cancel', true);
      this.#show('progress', true);
      try {
        await this.#send(file, this.#sending.signal);
        this.#tell('checking', { name });
        location.reload();
      } catch {
        const state = this.#sending.signal.aborted ? 'stopped' : 'failed';
        if (this.dataset['state'] !== 'refused') this.#tell(state, { name });
      } finally {
        this.#sending = undefined;
        this.#show('cancel', false);
        this.#show('progress', false);
      }
    }

    async #send(file: File, signal: AbortSignal) {
      const { name, type, size } = file;
      this.#tell('asking', { name, size: sizeOf(file) });
      const ticket = await this.#post(this.dataset['start'], { name, type, size }, signal);
      await sendFile(ticket, file, (percent) => this.#progress(file, percent), signal);
      const { key } = ticket.fields;
      if (this.dataset['finish']) await this.#post(this.dataset['finish'], { key }, signal);
    }

    #progress(file: File, percent: number) {
      const bar = partOf(this, 'progress');
      if (bar instanceof HTMLProgressElement) bar.value = percent;
      const { name } = file;
      if (percent % 10 === 0) this.#tell('sending', { name, size: sizeOf(file), percent });
    }

    /** A refusal comes in the reader's language already and is said as it is. */
    async #post(address: string | undefined, facts: object, signal: AbortSignal) {
      const response = await fetch(address ?? '', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(facts),
        signal,
      });
      const answer = await answerOf(response);
      if (response.ok) return answer;
      const place = partOf(this, 'say');
      if (place && answer.title) {
        place.textContent = answer.title;
        place.classList.add('mistake');
        this.dataset['state'] = 'refused';
      }
      throw new Error(String(response.status));
    }
  },
);
