/** One patch on its way into Excel: looked at, written in as few requests as its size allows, taken back if need be. */
import type { Text } from '../../core/words/text';
import { checkArrived } from '../../workbook/patch/check-arrived';
import { bySteps } from '../../workbook/patch/look';
import { copiesIn } from '../../workbook/patch/steps';
import type { Area, Held, Patch, Rows, Watch } from '../../workbook/port';
import type { Found, PatchHost, Wanted } from '../../workbook/patch/patch-host';
import { notAnswered, notBegun, unexplained } from './errors';
import type { Limits } from './limits';
import { loadAreas, loadHeld, readBack } from './load-areas';
import { look, lookAfter } from './look';
import type { Seen } from './look';
import { asOneUndo, request } from './request';
import type { Work } from './request';
import { deleteAside, deleteRest, readIfComplete } from './complete';
import { takeBack } from './take-back';
import { deletions, operations } from './write-steps';
import { situationOf } from './situation-of';
import type { Situation } from './situation';
import { addTrimmings, withoutTrimmings } from './trimmings';
import type { Operation } from './operation';

export class PatchRun implements PatchHost {
  private found: Seen | null = null;
  private patch: Patch | null = null;
  private touched = false;
  /** What areas held once all was written. */
  private after: ReadonlyMap<Area, Held> = new Map();
  without: Text | null = null;
  /** Requests that had not been sent when one failed. */
  private unsent = 0;

  constructor(private readonly limits: Limits) {}

  async look(wanted: Wanted): Promise<Found> {
    this.found = await look(wanted, this.limits);
    return this.found;
  }

  async write(patch: Patch, areas: readonly Area[], watch: Watch): Promise<readonly (Held | null)[]> {
    this.patch = patch;
    let held: readonly (Held | null)[];
    try {
      held = await this.writeAll(patch, areas, watch);
    } catch (error) {
      const bare = unexplained(error) ? withoutTrimmings(patch) : null;
      if (bare === null) throw error;
      // Excel does not say what it would not do: without the trimmings, the rest may well go.
      await this.takeBack();
      held = await this.writeAll(bare, areas, watch);
      this.without = await addTrimmings(patch, this.known());
    }
    this.after = bySteps(areas, held);
    return held;
  }

  async takeBack(): Promise<void> {
    if (!this.touched || this.patch === null || this.found === null) return;
    await takeBack(this.patch, this.found, this.after, this.limits);
  }

  /** In one request; where it fails, whether they are in has to be looked up, since Excel keeps what it did before it failed. */
  async insertRows(rows: Rows, wanted: Wanted): Promise<Found> {
    this.found = await lookAfter((workbook) => wholeRows(workbook, rows).insert('Down'), wanted, this.limits);
    return this.found;
  }

  deleteRows(rows: Rows): Promise<void> {
    return request(({ workbook }) => {
      wholeRows(workbook, rows).delete('Up');
      return () => undefined;
    });
  }

  private async writeAll(
    patch: Patch,
    areas: readonly Area[],
    watch: Watch,
  ): Promise<readonly (Held | null)[]> {
    const { found } = this;
    if (found === null) throw new Error('nothing was looked at');
    const situation = this.known();
    const last = deletions(patch, situation);
    const packets = packed(operations(patch, situation), this.limits.bytes);
    try {
      const held = (await this.sendAll(packets, areas, watch)) ?? (await readBack(areas, this.limits));
      // What did not arrive makes the patch be taken back, which deleted sheets cannot be: they go last, when all is there.
      if (
        last.length > 0 &&
        checkArrived(patch, areas, held, bySteps(found.wanted.areas, found.areas)) === null
      )
        await this.send(request, last, () => () => undefined);
      return held;
    } catch (error) {
      const held = await this.foundWritten(patch, areas, found, error);
      if (held === null) throw error;
      return held;
    }
  }

  private known(): Situation {
    if (this.found === null) throw new Error('nothing was looked at');
    return situationOf(this.found, this.limits, copiesIn(this.patch ?? { title: '', writes: [] }));
  }

  /** What `areas` hold, where the answer to the one request brings it; null where it has to be asked for. */
  private async sendAll(
    packets: readonly Operation[][],
    areas: readonly Area[],
    watch: Watch,
  ): Promise<readonly (Held | null)[] | null> {
    const cells = areas.reduce((sum, area) => sum + area.rows * area.columns, 0);
    const [only = []] = packets;
    if (packets.length <= 1 && cells <= this.limits.cells)
      return this.send(request, only, (context) => loadAreas(context, areas, loadHeld));
    await asOneUndo((ask) => this.sendEach(ask, packets, watch));
    return null;
  }

  private async sendEach(
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

  /** What the areas hold when all was written although Excel reported a fault, else null. */
  private async foundWritten(patch: Patch, areas: readonly Area[], found: Seen, error: unknown) {
    if (this.unsent > 0) return null;
    try {
      // Sheets are deleted last and cannot be brought back as they were, so a patch that has come this far is finished.
      const deleting = await deleteRest(patch, found.state);
      if (!deleting && !notAnswered(error)) return null;
      const held = await readIfComplete(patch, areas, found, this.limits);
      // A sheet whose name another has by now stands aside still: nothing but its own name tells.
      if (held !== null && !deleting) await deleteAside(patch, found.state);
      return held;
    } catch {
      // It is still not known what was written: the patch will be taken back.
      return null;
    }
  }
}

const wholeRows = ({ worksheets }: Excel.Workbook, { sheet, row, rows }: Rows): Excel.Range =>
  worksheets.getItem(sheet).getRange(`${row + 1}:${row + rows}`);

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
