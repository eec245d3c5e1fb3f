export function built(): { readonly hash: string; readonly baseUrl: string } | undefined;

export function isFresh(baseUrl?: string): boolean;
