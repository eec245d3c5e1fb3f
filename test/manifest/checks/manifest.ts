/** All that the schemas do not say of a manifest. Each check returns sentences; none means sound. */
import { places } from './places';
import { promises } from './promises';
import { references } from './references';
import { texts } from './texts';

/** Where the add-in is served from, and the folder that is served there. */
export interface Served {
  readonly baseUrl: string;
  readonly folder: string;
}

export function manifestFaults(xml: string, served: Served): readonly string[] {
  const manifest = new DOMParser().parseFromString(xml, 'application/xml');
  const broken = manifest.querySelector('parsererror');
  if (broken !== null) return [`not XML: ${broken.textContent}`];
  return [...references(manifest), ...places(manifest, served), ...texts(manifest), ...promises(manifest)];
}

/** Elements by their name without a prefix. */
export function named(parent: Document | Element, name: string): readonly Element[] {
  return [...parent.getElementsByTagNameNS('*', name)];
}

/** The value for everybody, then those for single languages. */
export function valuesOf(setting: Element): readonly string[] {
  const whole = setting.getAttribute('DefaultValue');
  const overrides = named(setting, 'Override').map((override) => override.getAttribute('Value') ?? '');
  return [...(whole === null ? [] : [whole]), ...overrides];
}
