/** Puts the host into a window, before the library is loaded there. */
import { withNewer } from '../newer/schema';
import type { Schema } from '../schema/schema';
import { makeBridge } from './bridge';
import { makeExternal } from './external';
import { OfficeHost } from './office-host';
import { defaults, setsOf, type HostOptions } from './options';

export function installHost(window: object, schema: Schema, options: HostOptions = {}): OfficeHost {
  const host = new OfficeHost(withNewer(schema), options);
  const external = makeExternal({ ...defaults, ...options, sets: setsOf(options) });
  for (const [name, value] of Object.entries({ external, _richApiNativeBridge: makeBridge(host) }))
    Object.defineProperty(window, name, { value, configurable: true, writable: true });
  return host;
}
