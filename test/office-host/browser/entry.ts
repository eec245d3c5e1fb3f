/** What the script for pages begins with: puts the host into the page before the library loads there. */
import { CustomFunctionsHost } from '../functions/functions';
import type { FunctionsMetadata } from '../functions/metadata';
import { installHost } from '../host/install';
import type { HostOptions } from '../host/options';
import { declareNewer, type ClientLibrary } from '../newer/declare';
import type { Schema } from '../schema/schema';

export interface PageSetting {
  readonly schema: Schema;
  readonly options: HostOptions;
  readonly metadata?: FunctionsMetadata;
}

function install({ schema, options, metadata }: PageSetting): void {
  const officeHost = installHost(window, schema, options);
  if (metadata !== undefined) officeHost.functions = new CustomFunctionsHost(officeHost, metadata);
  Object.assign(window, { officeHost });
}

/** To be called when the library has been loaded. */
const declare = (): void => declareNewer(window as unknown as ClientLibrary);

Object.assign(window, { installOfficeHost: install, declareNewerOffice: declare });
