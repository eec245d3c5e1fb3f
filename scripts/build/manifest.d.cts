export const NAMES: { readonly development: string; readonly production: string };

export function production(source: string, baseUrl: string): string;

export function manifests(source: string, baseUrl: string): Readonly<Record<string, string>>;
