/** Requirement sets: what the host says it offers. */
import type { ApiSet } from '../schema/schema';

export type Sets = Readonly<Record<string, string>>;

const atLeast = (offered: string, wanted: string): boolean => {
  const [major = 0, minor = 0] = offered.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major !== wantedMajor ? major > wantedMajor : minor >= wantedMinor;
};

export function isOffered(sets: Sets, since: ApiSet | undefined): boolean {
  if (since === undefined) return true;
  const offered = sets[since.name];
  return offered !== undefined && atLeast(offered, since.version);
}
