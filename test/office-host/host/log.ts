/** What went over the wire. */
import type { RequestBody } from '../engine/protocol';

export interface LoggedRequest {
  readonly bytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  /** Bits of the library: 1 writes, 64 waits for the end of cell editing. */
  readonly flags: number;
  /** Code of the error it was answered with. */
  readonly failed?: string;
}

/** The library's own, after a batch has ended; nobody waits for it. */
export const isCleanUp = ({ Actions, ObjectPaths }: RequestBody): boolean =>
  Actions.some(({ Name }) => Name === '_RemoveReference') &&
  Actions.every(
    ({ Name, ObjectPathId }) =>
      Name === '_RemoveReference' || (Name === '' && ObjectPaths[ObjectPathId]?.ObjectPathType === 1),
  );

/** Not to the workbook: telemetry, custom functions, and what else the library sends on its own account. */
export const isInternal = ({ ObjectPaths }: RequestBody): boolean =>
  Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === 2);
