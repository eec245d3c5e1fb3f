/** Lets the page draw and take input before it goes on. */
import { requestImmediateMacroTask } from '@univerjs/core';

export const pause = (): Promise<void> =>
  new Promise((done) => {
    requestImmediateMacroTask(() => done());
  });
