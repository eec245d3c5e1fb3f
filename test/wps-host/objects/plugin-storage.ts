/** PluginStorage: shared by the add-in's pages, gone with the program. */
import type { App } from '../state/app';
import { ModelObject } from './et-object';
import { text } from './format-target';

export class PluginStorage extends ModelObject {
  readonly #app: App;

  constructor(app: App) {
    super();
    this.#app = app;
  }

  get length(): number {
    return this.#app.storage.size;
  }

  key(index: unknown): string | null {
    return [...this.#app.storage.keys()][Number(index)] ?? null;
  }

  getItem(key: unknown): unknown {
    const value = this.#app.storage.get(text(key, 'key'));
    if (value === undefined) return null;
    return this.#app.modes.stored === 'text' ? String(value) : value;
  }

  setItem(key: unknown, value: unknown): void {
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
      throw new Error('WPS: PluginStorage keeps texts, numbers and booleans');
    }
    this.#app.storage.set(text(key, 'key'), value);
  }

  removeItem(key: unknown): void {
    this.#app.storage.delete(text(key, 'key'));
  }

  clear(): void {
    this.#app.storage.clear();
  }
}
