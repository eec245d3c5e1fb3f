/** Language and theme of the page, remembered between visits. */
import type { Appearance } from '../../host';

const key = 'starband.appearance';

function remembered(): Partial<Appearance> {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Appearance>;
  } catch {
    // Storage may be switched off, or hold something else; then the page starts as if new.
    return {};
  }
}

function remember(appearance: Appearance): void {
  try {
    localStorage.setItem(key, JSON.stringify(appearance));
  } catch {
    // Storage may be switched off or full; the choice then lasts until the page is closed.
  }
}

export class AppearanceStore {
  private appearance: Appearance;
  private readonly listeners = new Set<(appearance: Appearance) => void>();

  constructor() {
    const { language, theme } = remembered();
    this.appearance = {
      language: language === 'en' ? 'en' : 'zh',
      theme: theme === 'dark' ? 'dark' : 'light',
    };
  }

  get(): Appearance {
    return this.appearance;
  }

  change(change: Partial<Appearance>): void {
    this.appearance = { ...this.appearance, ...change };
    remember(this.appearance);
    for (const listener of this.listeners) listener(this.appearance);
  }

  /** The returned function ends it. */
  follow(listener: (appearance: Appearance) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
