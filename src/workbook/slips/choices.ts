/** What the user chose for slips. */
import type { Field } from './fields';
import { GROUPS, type Group } from './groups';

export type Form = 'strips' | 'vertical' | 'pages';

export interface SlipChoices {
  readonly form: Form;
  /** Empty where none is named. */
  readonly company: string;
  /** `2026-03` */
  readonly month: string;
  /** All fields of the sheet; shown in this order within their groups, unless hidden. */
  readonly fields: readonly Field[];
  readonly why: boolean;
  readonly sign: boolean;
  /** Leave out items that are zero or empty. */
  readonly withoutZeros: boolean;
  /** The scheme that the line of reasons is from; empty for none. */
  readonly scheme: string;
}

/** What is on slips, group after group. */
export function shownFields({ fields }: Pick<SlipChoices, 'fields'>): readonly Field[] {
  return GROUPS.flatMap((group) => fields.filter((field) => field.group === group && field.hidden !== true));
}

export function moved(fields: readonly Field[], key: string, group: Group): readonly Field[] {
  return fields.map((field) => {
    if (field.key !== key) return field;
    const { doubtful: _settled, ...rest } = field;
    return { ...rest, group };
  });
}

export function hiddenOrNot(fields: readonly Field[], key: string, hidden: boolean): readonly Field[] {
  return fields.map((field) => {
    if (field.key !== key) return field;
    const { hidden: _before, ...rest } = field;
    return hidden ? { ...rest, hidden } : rest;
  });
}

/** One place up or down among those of its group; as before where it is at the end. */
export function shifted(fields: readonly Field[], key: string, by: -1 | 1): readonly Field[] {
  const at = fields.findIndex((field) => field.key === key);
  const own = fields[at];
  if (own === undefined) return fields;
  for (let to = at + by; to >= 0 && to < fields.length; to += by) {
    const other = fields[to];
    if (other === undefined || other.group !== own.group) continue;
    return fields.map((field, index) => (index === at ? other : index === to ? own : field));
  }
  return fields;
}
