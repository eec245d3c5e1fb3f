/**
 * Makes one entry of Univer's undo list out of many commands. Univer's own batching appends what takes each command back in
 * the order of the commands; taken back in that order, a new sheet would go before what was done on it. Here the last
 * command is taken back first.
 */
import type { IUndoRedoService } from '@univerjs/core';

export function asOneUndo(undo: IUndoRedoService, unitId: string, run: () => void): void {
  const before = undo.pitchTopUndoElement();
  const ends: number[] = [];
  const batch = undo.__tempBatchingUndoRedo(unitId);
  const pushes = undo.undoRedoStatus$.subscribe(() => {
    const top = undo.pitchTopUndoElement();
    if (top && top !== before) ends.push(top.undoMutations.length);
  });
  try {
    run();
  } finally {
    pushes.unsubscribe();
    batch.dispose();
    const top = undo.pitchTopUndoElement();
    if (top && top !== before) {
      const groups = ends.map((end, index) => top.undoMutations.slice(ends[index - 1] ?? 0, end));
      top.undoMutations.splice(0, top.undoMutations.length, ...groups.reverse().flat());
    }
  }
}
