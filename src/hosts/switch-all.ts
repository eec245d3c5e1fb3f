/** Switches several things, or none: where one refuses, those before it are switched back. */
export function switchAll<Thing>(
  things: readonly Thing[],
  to: (thing: Thing) => void,
  back: (thing: Thing) => void,
): void {
  const done: Thing[] = [];
  try {
    for (const thing of things) {
      to(thing);
      done.push(thing);
    }
  } catch (error) {
    for (const thing of done.reverse()) back(thing);
    throw error;
  }
}
