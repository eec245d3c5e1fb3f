/**
 * Switches several things, or none: where one refuses, those before it are switched back.
 * @param back called for the one that refused, too: some refuse once they have done it
 */
export function switchAll<Thing>(
  things: readonly Thing[],
  to: (thing: Thing) => void,
  back: (thing: Thing) => void,
): void {
  const touched: Thing[] = [];
  try {
    for (const thing of things) {
      touched.push(thing);
      to(thing);
    }
  } catch (error) {
    for (const thing of touched.reverse()) back(thing);
    throw error;
  }
}
