/**
 * Univer 0.25.1 calculates a tenth of a second after the last change, in case there are more. Here it also waits until it has read the
 * formulas that it is reading, which pauses now and then: what it reads must not change under it. To begin sooner, while it still ends
 * what it did before, leaves cells uncalculated. What is used is private, hence the view of it.
 */
import { ICommandService, type Injector } from '@univerjs/core';
import {
  IFormulaDependencyGenerator,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
} from '@univerjs/engine-formula';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import { begun } from './pause';

type Timer = ReturnType<typeof setTimeout>;

interface Trigger {
  readonly _disposed: boolean;
  _waitingCommandQueue: readonly unknown[];
  readonly _executionInProgressParams: object | null;
  _setTimeoutKey: Timer;
  _restartCalculation: boolean;
  _executingDirtyData: object;
  _startProgress(): void;
  _generateDirty(commands: readonly unknown[]): object;
  _mergeDirty(one: object, other: object): object;
}

const DELAY = 100;

const triggerIn = (injector: Injector): Trigger =>
  injector.get(TriggerCalculationController) as unknown as Trigger;

/** Do changes wait for a calculation? */
export function isWaiting(injector: Injector): boolean {
  const { _waitingCommandQueue: queue, _disposed: disposed } = triggerIn(injector);
  return queue.length > 0 && !disposed;
}

const known = new WeakSet<Trigger>();

/** Call once there is a workbook. */
export function startAfterReading(injector: Injector): void {
  const trigger = triggerIn(injector);
  if (known.has(trigger)) return;
  known.add(trigger);
  const { _startProgress: tellProgress } = trigger;
  // A second after it has begun, and the workbook may be gone by then.
  trigger._startProgress = () => (trigger._disposed ? undefined : tellProgress.call(trigger));
  const generator = injector.get(IFormulaDependencyGenerator);
  const { generate } = generator;
  let reading = false;
  generator.generate = async function (model) {
    reading = true;
    begun();
    try {
      return await generate.call(this, model);
    } finally {
      reading = false;
    }
  };
  let own: Timer | undefined;
  /** What the engine is reading must not change under it. */
  const later = (): void => {
    clearTimeout(trigger._setTimeoutKey);
    trigger._setTimeoutKey = own = setTimeout(() => {
      if (reading) later();
      else begin(injector, trigger);
    }, DELAY);
  };
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    // After the engine's own pauses.
    if (id === SetFormulaCalculationNotificationMutation.id) begun();
    if (trigger._setTimeoutKey !== own && isWaiting(injector)) later();
  });
}

/** As the engine does it when its time has come: what it computes is stopped, and begun anew. */
function begin(injector: Injector, trigger: Trigger): void {
  if (trigger._waitingCommandQueue.length === 0 || trigger._disposed) return;
  const commands = injector.get(ICommandService);
  clearTimeout(trigger._setTimeoutKey);
  const dirty = trigger._generateDirty(trigger._waitingCommandQueue);
  trigger._waitingCommandQueue = [];
  trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, dirty);
  if (trigger._executionInProgressParams === null) {
    const params = { ...trigger._executingDirtyData };
    void commands.executeCommand(SetFormulaCalculationStartMutation.id, params, { onlyLocal: true });
  } else {
    trigger._restartCalculation = true;
    void commands.executeCommand(SetFormulaCalculationStopMutation.id, {});
  }
}
