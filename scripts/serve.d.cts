import type { IncomingMessage, ServerResponse } from 'node:http';

export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** Key and certificate: serves over https. */
  readonly tls?: { readonly key: Buffer | string; readonly cert: Buffer | string };
  /** This port or none. */
  readonly fixed?: boolean;
  /** Whether it answered the request itself. */
  readonly before?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

export function serve(folder: string, port: number, options?: ServeOptions): Promise<Served>;
