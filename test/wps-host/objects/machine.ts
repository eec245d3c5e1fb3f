/** The machine around the program: folders, the ribbon, opening addresses. What the add-in asks for is only recorded. */
import type { App } from '../state/app';
import { ModelObject } from './et-object';
import { text } from './format-target';

export class Env extends ModelObject {
  GetTempPath(): string {
    return 'temp';
  }

  GetHomePath(): string {
    return 'home';
  }

  GetDesktopPath(): string {
    return 'home/desktop';
  }

  GetDownloadPath(): string {
    return 'home/downloads';
  }

  GetDesktopDpi(): number {
    return 96;
  }
}

export class OAAssist extends ModelObject {
  readonly #app: App;

  constructor(app: App) {
    super();
    this.#app = app;
  }

  /** Opens an address in the system's browser. */
  ShellExecute(file: unknown, _params?: unknown): void {
    this.#app.opened.push(text(file, 'file'));
  }
}

export class RibbonUi extends ModelObject {
  readonly #app: App;

  constructor(app: App) {
    super();
    this.#app = app;
  }

  Invalidate(): void {
    this.#count('');
  }

  InvalidateControl(id: unknown): void {
    this.#count(text(id, 'ControlID'));
  }

  #count(id: string): void {
    const { invalidated } = this.#app;
    invalidated.set(id, (invalidated.get(id) ?? 0) + 1);
  }
}
