/**
 * What all objects of the model have. Their state is in `#` fields, which nothing outside can see, so every other member
 * of a class is one that the add-in sees too: test/hosts/wps/surface.test.ts holds each against WPS's own declarations.
 */
import type { App } from '../state/app';

/** Anything that the add-in may be handed; the host wraps it so that accesses are counted. */
export abstract class ModelObject {}

/** XlCreator.xlCreatorCode: XCEL. */
const creator = 1480803660;

export abstract class EtObject extends ModelObject {
  readonly #app: App;
  readonly #parent: () => object;

  constructor(app: App, parent: () => object) {
    super();
    this.#app = app;
    this.#parent = parent;
  }

  get Application(): object {
    return this.#app.objects.application();
  }

  get Creator(): number {
    return creator;
  }

  get Parent(): object {
    return this.#parent();
  }
}
