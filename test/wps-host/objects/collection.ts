/** Finding an item of a collection: by its number, which counts from 1, or by its name, whose case does not matter. */
import type { App } from '../state/app';

export function itemOf<Item extends { readonly name: string }>(
  app: App,
  items: readonly Item[],
  index: unknown,
  what: string,
): Item | null {
  const found =
    typeof index === 'number'
      ? items[index - 1]
      : items.find((item) => item.name.toLowerCase() === String(index).toLowerCase());
  if (found) return found;
  if (app.modes.missingItem === 'throw') throw new Error(`WPS: ${what} has no item ${JSON.stringify(index)}`);
  return null;
}
