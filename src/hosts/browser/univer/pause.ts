/** Lets the page draw and take input where something takes long. Each drawing takes a while itself: short work is not interrupted. */
import { requestImmediateMacroTask } from '@univerjs/core';

const LONG = 100;
let since = 0;

/** Work begins, or goes on after the engine's own pause. */
export function begun(): void {
  since = performance.now();
}

export async function pause(): Promise<void> {
  if (performance.now() - since < LONG) return;
  await new Promise<void>((done) => {
    requestImmediateMacroTask(() => done());
  });
  begun();
}
