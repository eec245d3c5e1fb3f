/** One patch on its way into Excel: looked at, written in as few requests as its size allows, taken back if need be. */
import type { Area, Held, Patch, Watch } from '../../workbook/port';
import type { Found, PatchHost, Wanted } from '../../workbook/patch/patch-host';
import { notAnswered, notBegun } from './errors';
import type { Limits } from './limits';
import { loadAreas, look, readBack } from './look';
import type { Seen } from './look';
import { asOneUndo, request } from './request';
import type { Work } from './request';
import { deleteRest, readIfComplete } from './complete';
import { takeBack } from './take-back';
import { operations } from './write-steps';
import type { Situation } from './situation';
import type { Operation } from './write-steps';

export class PatchRun implements PatchHost {
  private wanted: Wanted = { areas: [], notes: [], sheets: [] };
  private found: Seen | null = null;
  private patch: Patch | null = null;
  private touched = false;
  /** Requests that had not been sent when one failed. */
  private unsent = 0;

  constructor(private readonly limits: Limits) {}

  async look(wanted: Wanted): Promise<Found> {
    this.wanted = wanted;
    this.found = await look(wanted, this.limits);
    return this.found;
  }

  async write(patch: Patch, areas: readonly Area[], watch: Watch): Promise<readonly (Held | null)[]> {
    this.patch = patch;
    const packets = packed(operations(patch, this.situation(patch)), this.limits.bytes);
    const cells = areas.reduce((sum, area) => sum + area.rows * area.columns, 0);
    // The answer to the one request brings what was written.
    const together = packets.length <= 1 && cells <= this.limits.cells;
    const [only = []] = packets;
    try {
      if (together)
        return await this.send(request, only, (context) => loadAreas(context, areas, 'no matter'));
      await asOneUndo((ask) => this.sendAll(ask, packets, watch));
    } catch (error) {
      const held = await this.completed(patch, areas, error);
      if (held === null) throw error;
      return held;
    }
    return readBack(areas, this.limits);
  }

  /** What the areas hold when all was written although Excel reported a fault. */
  private async completed(patch: Patch, areas: readonly Area[], error: unknown) {
    if (this.found === null || this.unsent > 0) return null;
    try {
      // Sheets are deleted last, and cannot be brought back as they were: the rest of the way is shorter.
      const deleting = await deleteRest(patch, this.found.state);
      if (!deleting && !notAnswered(error)) return null;
      return await readIfComplete(patch, areas, this.wanted, this.limits);
    } catch {
      // As unknown as before: it will be taken back.
      return null;
    }
  }

  async takeBack(): Promise<void> {
    if (!this.touched || this.patch === null || this.found === null) return;
    await takeBack(this.patch, this.wanted, this.found, this.limits);
  }

  private async sendAll(
    ask: typeof request,
    packets: readonly Operation[][],
    { signal, onProgress }: Watch,
  ): Promise<void> {
    for (const [index, packet] of packets.entries()) {
      signal?.throwIfAborted();
      this.unsent = packets.length - index - 1;
      await this.send(ask, packet, () => () => undefined);
      onProgress?.((index + 1) / packets.length);
    }
  }

  private async send<Result>(
    ask: typeof request,
    packet: readonly Operation[],
    read: Work<Result>,
  ): Promise<Result> {
    try {
      const result = await ask((context) => {
        for (const operation of packet) operation.run(context.workbook);
        return read(context);
      });
      this.touched = true;
      return result;
    } catch (error) {
      this.touched ||= !notBegun(error);
      throw error;
    }
  }

  private situation(patch: Patch): Situation {
    const notes = new Map(
      this.wanted.notes.map(({ sheet, row, column }, index) => [
        `${row},${column},${sheet}`,
        this.found?.notes[index] ?? '',
      ]),
    );
    const added = new Set(patch.writes.flatMap((step) => (step.kind === 'addSheet' ? step.name : [])));
    return {
      bytes: this.limits.bytes,
      noteBefore: (sheet, row, column) => notes.get(`${row},${column},${sheet}`) ?? '',
      added: (sheet) => added.has(sheet),
      named: this.found?.state.named ?? [],
    };
  }
}

/** As many operations in a request as fit. */
function packed(all: readonly Operation[], limit: number): Operation[][] {
  const packets: Operation[][] = [];
  let left = 0;
  for (const operation of all) {
    if (operation.bytes > left || packets.length === 0) {
      packets.push([]);
      left = limit;
    }
    packets.at(-1)?.push(operation);
    left -= operation.bytes;
  }
  return packets;
}
