/**
 * Fewer questions for the same look: what several areas have in common is set once for all of them. A later setting that
 * lies over an earlier one still comes after it.
 */
import { joined, overlap } from '../places';
import type { Place } from '../places';

export interface Setting<Value> {
  readonly value: Value;
  readonly place: Place;
}

export interface Painted<Value> {
  readonly value: Value;
  readonly places: readonly Place[];
}

interface Options<Value> {
  /** Values that are set alike have the same key. */
  readonly key?: (setting: Setting<Value>) => unknown;
  /** Lines around an area belong to its neighbours too: then 1. */
  readonly margin?: number;
  /** Only areas that are one rectangle together. */
  readonly oneRectangle?: boolean;
}

export function painted<Value>(
  settings: readonly Setting<Value>[],
  { key = ({ value }) => value, margin = 0, oneRectangle = false }: Options<Value> = {},
): Painted<Value>[] {
  const groups: { key: unknown; value: Value; places: Place[] }[] = [];
  for (const setting of settings) {
    const { place, value } = setting;
    const own = key(setting);
    const before = earlier(groups, place, margin).find(
      (group) => group.key === own && (!oneRectangle || joined(group.places[0] ?? place, place) !== null),
    );
    if (before) before.places = grown(before.places, place);
    else groups.push({ key: own, value, places: [place] });
  }
  return groups;
}

/** Groups that a setting may still join, the last first: none with a later group in the way. */
function earlier<Group extends { readonly places: readonly Place[] }>(
  groups: readonly Group[],
  place: Place,
  margin: number,
): Group[] {
  const free: Group[] = [];
  for (const group of [...groups].reverse()) {
    free.push(group);
    if (group.places.some((other) => overlap(other, place, margin))) break;
  }
  return free;
}

/** Rectangles that lie side by side become one. */
function grown(places: readonly Place[], place: Place): Place[] {
  for (const other of places) {
    const both = joined(other, place);
    if (both !== null)
      return grown(
        places.filter((one) => one !== other),
        both,
      );
  }
  return [...places, place];
}
