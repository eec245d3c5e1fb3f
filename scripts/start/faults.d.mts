export function faultText(
  error: {
    readonly code?: string;
    readonly syscall?: string;
    readonly path?: string;
    readonly message?: string;
  },
  port?: number,
): string;

export function stopWith(error: Error, port?: number): never;
