export function built():
  | { readonly hash: string; readonly baseUrl: string; readonly supportUrl?: string }
  | undefined;

export function isFresh(baseUrl?: string, supportUrl?: string): boolean;
