import type { Live } from '#lib/forms/live.ts';
import { cellFigure, derivedFigure, footFigure } from '#lib/forms/figures.ts';
import type { Json, JsonObject } from '#shared/forms/json.ts';
import { rowsAt } from '#shared/forms/sums.ts';
import { nest } from '#shared/forms/typed/nest.ts';
import { readNumber } from '#shared/forms/typed/number.ts';

type Entry = [string, Json];

const put = (place: HTMLElement, text: string) => {
  if (place.textContent !== text) place.textContent = text;
};

/*
 * Works out amounts, feet of columns and shares while a section is filled in, by the very functions the
 * server uses. The server works them out again: this is only for the eye.
 */
customElements.define(
  'sum-table',
  class extends HTMLElement {
    connectedCallback() {
      this.addEventListener('input', () => this.#add());
      this.#add(); // what was typed before this module came
    }

    #add() {
      const live: Live = JSON.parse(this.dataset['live'] ?? '{}');
      const tables = Object.keys(live.tables).flatMap((table): Entry[] => {
        const rows = this.#rowsOf(table);
        return rows.length > 0 ? [[table, rows.map((row) => this.#rowAt(row, live))]] : [];
      });
      const single = [
        ...this.querySelectorAll<HTMLInputElement>('input[data-number]:not([data-key])'),
      ];
      const numbers = single.flatMap((input) => this.#read(input.name, input, live));
      const cleared = single.map(({ name }): Entry => [name, 0]);
      this.#say(live, nest([...cleared, ...numbers, ...tables], live.rest));
    }

    #say({ language, tables, derived }: Live, answers: JsonObject) {
      const columnsOf = (table: string) => tables[table] ?? [];
      for (const [table, columns] of Object.entries(tables)) {
        const rows = rowsAt(answers, table);
        for (const place of this.#places('[data-foot]'))
          if (place.dataset['foot'] === table)
            put(place, footFigure(rows, columns, place.dataset['column'] ?? '', language));
        this.#rowsOf(table).forEach((row, nth) => {
          for (const place of row.querySelectorAll<HTMLElement>('[data-cell]'))
            put(place, cellFigure(rows[nth] ?? {}, columns, place.dataset['cell'] ?? '', language));
        });
      }
      for (const field of derived) {
        const text = derivedFigure(field, answers, columnsOf, language);
        for (const place of this.#places('[data-derived]'))
          if (place.dataset['derived'] === field.pointer && field.as !== 'text') put(place, text);
      }
    }

    #places(selector: string) {
      return this.querySelectorAll<HTMLElement>(selector);
    }

    #rowsOf(table: string) {
      return [...this.querySelectorAll<HTMLElement>(`[data-row-of="${CSS.escape(table)}"]`)];
    }

    #rowAt(row: HTMLElement, live: Live): Json {
      const inputs = [...row.querySelectorAll<HTMLInputElement>('input[data-number]')];
      return Object.fromEntries(
        inputs.flatMap((input) => this.#read(input.dataset['key'] ?? '', input, live)),
      );
    }

    /** Nothing for an empty box; null, of which nothing can be worked out, for what is no number. */
    #read(key: string, { value, dataset }: HTMLInputElement, { language }: Live): Entry[] {
      if (value.trim() === '') return [];
      const text = dataset['number'] === 'dong' ? value.replace(/[.,\s]/g, '') : value;
      return [[key, readNumber(text, language) ?? null]];
    }
  },
);
