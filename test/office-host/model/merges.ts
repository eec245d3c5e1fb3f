/** Merged cells of a sheet. */
import { HostFault } from '../engine/fault';
import { contains, holds, touch, type Box } from './box';

export class Merges {
  private boxes: Box[] = [];

  copyFrom(other: Merges): void {
    this.boxes = [...other.boxes];
  }

  /** @throws MergedRangeConflict where it would cut through merged cells */
  merge(box: Box): void {
    const cut = this.touching(box).some((other) => !contains(box, other));
    if (cut)
      throw new HostFault('MergedRangeConflict', "This operation can't be done on part of a merged range.");
    this.unmerge(box);
    this.boxes.push(box);
  }

  unmerge(box: Box): void {
    this.boxes = this.boxes.filter((other) => !touch(other, box));
  }

  moveRows(to: (box: Box) => Box | undefined): void {
    this.boxes = this.boxes.flatMap((box) => to(box) ?? []);
  }

  touching(box: Box): readonly Box[] {
    return this.boxes.filter((other) => touch(other, box));
  }

  /** As Excel tells them: only those whose top left cell is in the box. */
  beginningIn(box: Box): readonly Box[] {
    return this.boxes.filter(({ top, left }) => holds(box, top, left));
  }

  /** A cell that another one covers: it takes no contents. */
  isCovered(row: number, column: number): boolean {
    return this.boxes.some((box) => holds(box, row, column) && (row !== box.top || column !== box.left));
  }
}
