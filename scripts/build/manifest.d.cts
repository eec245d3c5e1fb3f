export const NAMES: { readonly development: string; readonly production: string };

export function production(source: string, baseUrl: string, supportUrl?: string): string;

export function manifests(
  source: string,
  baseUrl: string,
  supportUrl?: string,
): Readonly<Record<string, string>>;

export function iconNames(source: string): Readonly<Record<string, string>>;
