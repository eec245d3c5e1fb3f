export function nextVersion(current: string, asked?: string): string;

export function changesOf(changelog: string, version: string): string;

export function bumped(
  read: (path: string) => string,
  from: string,
  to: string,
): Readonly<Record<string, string>>;
