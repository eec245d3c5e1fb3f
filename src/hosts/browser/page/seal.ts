/** Unsaved contents of a workbook with a password are kept as the file itself is: encrypted, under the same password. */
import type { IWorkbookData } from '@univerjs/core';
import type { lockAgain } from '../../../workbook/files/password/locked';
import type { OpenedState } from '../univer/opened-file';
import type { Lock } from '../xlsx/open';
import type { TextForm } from '../xlsx/other/delimited';

export interface Content {
  readonly data: IWorkbookData;
  /** The file behind the workbook, if there is one. */
  readonly file?: OpenedState;
  /** How it was written, if it was a text. */
  readonly text?: TextForm;
}

export interface Sealed {
  readonly sealed: Uint8Array;
  /** The file as it was opened. */
  readonly container: Uint8Array;
}

export interface Sealing {
  readonly lock: Lock;
  readonly lockAgain: typeof lockAgain;
}

/** The file itself is encrypted already. */
type Inside = Pick<Content, 'data'> & Pick<OpenedState, 'structure' | 'first'>;

export function sealed({ data, file }: Content, { lock, lockAgain }: Sealing): Sealed {
  const inside: Inside = { data, structure: file?.structure ?? {}, first: file?.first ?? {} };
  const bytes = new TextEncoder().encode(JSON.stringify(inside));
  return { sealed: lockAgain(lock.container, lock.key, bytes), container: lock.container };
}

/** Loaded when a workbook has a password. */
const loaded = () => import(/* webpackChunkName: "password" */ '../../../workbook/files/password/locked');

export async function sealingOf(lock: Lock): Promise<Sealing> {
  return { lock, lockAgain: (await loaded()).lockAgain };
}

/**
 * Null where no password is given.
 * @param ask for the password; `again` where the one before was wrong
 */
export async function unsealed(
  { sealed: bytes, container }: Sealed,
  ask: (again: boolean) => Promise<string | null>,
): Promise<Content | null> {
  const { openWith, unlock } = await loaded();
  let found = unlock(bytes);
  for (let again = false; found === null; again = true) {
    const password = await ask(again);
    if (password === null) return null;
    found = unlock(bytes, password);
  }
  const { key } = found;
  const { data, structure, first } = JSON.parse(new TextDecoder().decode(found.bytes)) as Inside;
  return { data, file: { bytes: openWith(container, key), structure, first, lock: { container, key } } };
}
