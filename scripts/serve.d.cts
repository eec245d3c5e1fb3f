export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** Key and certificate: serves over https. */
  readonly tls?: { readonly key: Buffer | string; readonly cert: Buffer | string };
  /** This port or none. */
  readonly fixed?: boolean;
}

export function serve(folder: string, port: number, options?: ServeOptions): Promise<Served>;
