/** Waiting until the engine has calculated; what hangs ends with words. */
import type { Injector } from '@univerjs/core';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';
import { HostError } from '../../../workbook/patch/host-error';
import { text } from '../../../core/words/text';
import { pause } from './pause';
import { isWaiting } from './start-calculation';

/** A change to cells always starts a calculation within this time. */
const STARTS = 250;
/** Ends what hangs, and nothing else: the largest workbooks take seconds. */
const HANGS = 10 * 60_000;
/** What is waited for an engine that hangs, once it has been taken back what it hung over. */
const STUCK = 1000;

export class Calculation {
  private stuck = false;

  constructor(
    private readonly injector: () => Injector,
    private readonly hangs = HANGS,
  ) {}

  /** Resolves when nothing is left to calculate: where much is written, the engine begins later than it says. */
  async ended(): Promise<void> {
    this.stuck = !(await this.within(this.hangs));
    if (this.stuck) throw new HostError(hungWords(this.hangs / 60_000), 'CalculationHangs');
  }

  /** The same for taking back what was written, which an engine that hangs does not hold up. */
  async endedOrStuck(): Promise<void> {
    if (!this.stuck) return this.ended();
    this.stuck = !(await this.within(STUCK));
  }

  private async within(limit: number): Promise<boolean> {
    const until = performance.now() + limit;
    const injector = this.injector();
    const session = injector.get(FormulaCalculationSessionService);
    do {
      const left = until - performance.now();
      if (left <= 0) return false;
      const ended = await session.waitForLatestApplied(left, STARTS).then(
        () => true,
        () => false,
      );
      if (!ended) return false;
    } while (isWaiting(injector));
    await pause();
    return true;
  }
}

const hungWords = (minutes: number) =>
  text(
    `工作簿计算了 ${minutes} 分钟还没有结束，可能有公式停住了。请保存后重新打开页面，再试一次。`,
    `The workbook has been calculating for ${minutes} minutes without an end; a formula may have stopped it. Save, open the page again, then retry.`,
  );
