/** The root that pages find as `wps` and `Application`: the program, and what an add-in has beside it. */
import type { App } from '../state/app';
import type { Parameter } from '../state/function-arguments';
import { Application } from './application';
import { text } from './format-target';
import { EtApiEvent } from './api-event';
import { CustomTaskpane } from './custom-taskpane';
import { Env, OAAssist, RibbonUi } from './machine';
import { PluginStorage } from './plugin-storage';

interface Metadata {
  readonly description?: string;
  readonly parameters?: readonly Parameter[];
  readonly result?: { readonly type?: string };
}

export class WPSMergedRoot extends Application {
  readonly #app: App;
  readonly #events: EtApiEvent;
  readonly #env = new Env();

  constructor(app: App) {
    super(app);
    this.#app = app;
    this.#events = new EtApiEvent(app.events);
  }

  get ApiEvent(): object {
    return this.#events;
  }

  // Declared as assignable, as are Env and OAAssist; assigning to them is nothing an add-in should do.
  set ApiEvent(_: unknown) {
    throw new Error('the stand-in keeps its own ApiEvent');
  }

  get Env(): object {
    return this.#env;
  }

  set Env(_: unknown) {
    throw new Error('the stand-in keeps its own Env');
  }

  get OAAssist(): object {
    return new OAAssist(this.#app);
  }

  set OAAssist(_: unknown) {
    throw new Error('the stand-in keeps its own OAAssist');
  }

  get PluginStorage(): object {
    return new PluginStorage(this.#app);
  }

  get ribbonUI(): object {
    return new RibbonUi(this.#app);
  }

  CreateTaskPane(url: unknown, title?: unknown): object {
    const { panes } = this.#app;
    return new CustomTaskpane(panes, panes.create(text(url, 'url'), String(title ?? '')));
  }

  /** By the pane's ID, as a number or as text; null where there is none. */
  GetTaskPane(id: unknown): object | null {
    const { panes } = this.#app;
    const pane = panes.all.get(Number(id));
    return pane ? new CustomTaskpane(panes, pane) : null;
  }

  ShowDialog(url: unknown, _title?: unknown, _width?: unknown, _height?: unknown, _modal?: unknown): void {
    this.#app.opened.push(text(url, 'url'));
  }

  AddCustomFunction(namespace: unknown, name: unknown, callback: unknown, metadata?: unknown): void {
    if (typeof callback !== 'function') throw new Error('WPS: AddCustomFunction takes a function');
    const { description = '', parameters = [], result = {} } = (metadata ?? {}) as Metadata;
    this.#app.functions.register({
      namespace: text(namespace, 'namespace'),
      name: text(name, 'name'),
      description,
      parameters,
      resultType: result.type ?? 'any',
      callback: callback as (...args: unknown[]) => unknown,
    });
  }
}
