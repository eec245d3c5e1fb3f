/** Events of Excel. */
import type { Stop } from '../listeners';
import { hostError } from './errors';

type Handler = (args: { readonly worksheetId: string }) => Promise<void>;
type Registered = OfficeExtension.EventHandlerResult<never>;

/** Takes place in a context of its own, which is kept to end it. */
type Register = (context: Excel.RequestContext, handler: Handler) => readonly Registered[];

/** Hears the sheets, by id, that events come from. */
export async function listenTo(register: Register, hear: (worksheetId: string) => void): Promise<Stop> {
  const context = new Excel.RequestContext();
  const registered = register(context, async ({ worksheetId }) => hear(worksheetId));
  try {
    await context.sync();
  } catch (error) {
    throw hostError(error);
  }
  return () => {
    for (const one of registered) one.remove();
    context.sync().catch(() => undefined);
  };
}
