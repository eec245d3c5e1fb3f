/** Errors as Excel answers them. The codes are those of `Excel.ErrorCodes` and `OfficeExtension.ErrorCodes`. */

export class HostFault extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

export const invalidArgument = (why?: string): HostFault =>
  new HostFault(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format.${why === undefined ? '' : ` (${why})`}`,
  );

export const itemNotFound = (): HostFault =>
  new HostFault('ItemNotFound', "The requested resource doesn't exist.", 404);

export const itemAlreadyExists = (): HostFault =>
  new HostFault('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', 409);

export const accessDenied = (): HostFault =>
  new HostFault('AccessDenied', 'You cannot perform the requested operation.', 403);

export const invalidOperation = (message: string): HostFault => new HostFault('InvalidOperation', message);

/** The library does not have it, or a later requirement set than the one on offer does. */
export const apiNotFound = (what: string, why: string): HostFault =>
  new HostFault('ApiNotFound', `${what}: ${why}`, 404);

/** The program knows the member and has not built it. */
export const notImplemented = (what: string): HostFault =>
  new HostFault('NotImplemented', `${what} is not implemented.`, 501);

/** Excel has it, this host does not: a test that meets it needs the host extended. */
export const notModelled = (what: string): HostFault =>
  new HostFault('NotImplemented', `The office host of the tests has no semantics for ${what}.`, 501);
