export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** '' where the package names none. */
  readonly author: string;
  /** The licence in full; '' where the package has no file of it. */
  readonly text: string;
}

export function foldersOf(sources: readonly string[]): readonly string[];

export function shippedPackages(
  root: string,
  part?: string,
  more?: readonly string[],
): readonly ShippedPackage[];

export function writeLicences(root: string): void;

export const NAMES: { readonly licence: string; readonly notices: string };

export function noticesText(packages: readonly ShippedPackage[]): string;
