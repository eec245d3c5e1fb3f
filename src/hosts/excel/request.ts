/**
 * One round trip to Excel. The work only queues what to do and what to load, and returns how to read it afterwards. A bare
 * context, not `Excel.run`: that one tracks every range it meets, which doubles a request, and asks once more to let them go.
 */
import { hostError } from './errors';

/** Reads what was loaded, once the request has been answered. */
export type Reading<Result> = () => Result;

export type Work<Result> = (context: Excel.RequestContext) => Reading<Result>;

export async function request<Result>(work: Work<Result>): Promise<Result> {
  return send(new Excel.RequestContext(), work);
}

/** Several requests that Excel shall take back in one step, where it can; each request is a step of its own elsewhere. */
export async function asOneUndo(body: (ask: typeof request) => Promise<void>): Promise<void> {
  if (!supports('1.20')) return body(request);
  await Excel.run({ mergeUndoGroup: true }, (context) => body((work) => send(context, work)));
}

async function send<Result>(context: Excel.RequestContext, work: Work<Result>): Promise<Result> {
  const read = work(context);
  try {
    await context.sync();
  } catch (error) {
    throw hostError(error);
  }
  return read();
}

/** Whether this Excel has a version of its API. Whatever is above the manifest's requirement must ask. */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}
