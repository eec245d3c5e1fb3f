/**
 * Univer 0.25.1 calculates a tenth of a second after the last change, in case there are more. What comes with one command is there
 * much sooner, and after a patch of ours nothing more comes. What is used is private, hence the view of it.
 */
import { ICommandService, type Injector } from '@univerjs/core';
import { SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { FormulaCalculationSessionService, TriggerCalculationController } from '@univerjs/sheets-formula';

type Timer = ReturnType<typeof setTimeout>;

interface Trigger {
  readonly _disposed: boolean;
  _waitingCommandQueue: readonly unknown[];
  readonly _setTimeoutKey: Timer;
  _executingDirtyData: object;
  _startProgress(): void;
  _generateDirty(commands: readonly unknown[]): object;
  _mergeDirty(one: object, other: object): object;
}

const SOON = 10;

const triggerIn = (injector: Injector): Trigger =>
  injector.get(TriggerCalculationController) as unknown as Trigger;

/** Do changes wait for a calculation? */
export function isWaiting(injector: Injector): boolean {
  const { _waitingCommandQueue: queue, _disposed: disposed } = triggerIn(injector);
  return queue.length > 0 && !disposed;
}

/** What the engine has read already must not change under it. */
function isCalculating(injector: Injector): boolean {
  const { started, resultApplied } = injector.get(FormulaCalculationSessionService).state;
  return started && !resultApplied;
}

const known = new WeakSet<Trigger>();

/** Call once there is a workbook. */
export function startSoon(injector: Injector): void {
  const trigger = triggerIn(injector);
  if (known.has(trigger)) return;
  known.add(trigger);
  const { _startProgress: tellProgress } = trigger;
  // A second after it has begun, and the workbook may be gone by then.
  trigger._startProgress = () => (trigger._disposed ? undefined : tellProgress.call(trigger));
  let seen: Timer | undefined;
  injector.get(ICommandService).onCommandExecuted(() => {
    if (trigger._setTimeoutKey === seen) return;
    seen = trigger._setTimeoutKey;
    setTimeout(() => {
      if (trigger._setTimeoutKey === seen && !trigger._disposed) startNow(injector);
    }, SOON);
  });
}

/** As the engine does it when its time has come; while it calculates, that is waited for. */
export function startNow(injector: Injector): void {
  if (!isWaiting(injector) || isCalculating(injector)) return;
  const trigger = triggerIn(injector);
  clearTimeout(trigger._setTimeoutKey);
  const dirty = trigger._generateDirty(trigger._waitingCommandQueue);
  trigger._waitingCommandQueue = [];
  trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, dirty);
  const params = { ...trigger._executingDirtyData };
  void injector
    .get(ICommandService)
    .executeCommand(SetFormulaCalculationStartMutation.id, params, { onlyLocal: true });
}
