/** What the script for pages begins with: puts the host into the page before the library loads there. */
import { CustomFunctionsHost } from '../functions/functions';
import type { FunctionsMetadata } from '../functions/metadata';
import { installHost } from '../host/install';
import type { HostOptions } from '../host/options';
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

Object.assign(window, { installOfficeHost: install });
