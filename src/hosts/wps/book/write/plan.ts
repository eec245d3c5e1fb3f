/** A patch, sheet by sheet. A sheet that it deletes and one that it adds under the same name are two. */
import type { Patch, Write } from '../../../../workbook/port';

export type Step<Kind extends Write['kind']> = Extract<Write, { kind: Kind }>;

/** A step on a sheet. */
export type SheetStep = Exclude<Write, { kind: 'addSheet' | 'deleteSheet' }>;

export interface SheetPlan {
  readonly name: string;
  /** Null for a sheet that stands there already. */
  readonly added: Step<'addSheet'> | null;
  readonly steps: readonly SheetStep[];
}

export interface Plan {
  readonly added: readonly (SheetPlan & { readonly added: Step<'addSheet'> })[];
  /** Sheets of the user's that stay. */
  readonly own: readonly SheetPlan[];
  /** Names of sheets of the user's that go. */
  readonly deleted: readonly string[];
}

interface Growing extends SheetPlan {
  readonly steps: SheetStep[];
  deleted: boolean;
}

export function planOf(patch: Patch): Plan {
  const all: Growing[] = [];
  const current = new Map<string, Growing>();
  const begin = (name: string, added: Step<'addSheet'> | null): Growing => {
    const plan = { name, added, steps: [], deleted: false };
    all.push(plan);
    current.set(name, plan);
    return plan;
  };
  for (const step of patch.writes) {
    if (step.kind === 'addSheet') begin(step.name, step);
    else if (step.kind === 'deleteSheet') {
      (current.get(step.name) ?? begin(step.name, null)).deleted = true;
      current.delete(step.name);
    } else {
      const name = 'area' in step ? step.area.sheet : step.sheet;
      (current.get(name) ?? begin(name, null)).steps.push(step);
    }
  }
  const left = all.filter(({ deleted }) => !deleted);
  return {
    added: left.filter((plan): plan is Growing & { added: Step<'addSheet'> } => plan.added !== null),
    own: left.filter(({ added }) => added === null),
    deleted: all.filter(({ added, deleted }) => deleted && added === null).map(({ name }) => name),
  };
}

export function stepsOf<Kind extends SheetStep['kind']>(plan: SheetPlan, kind: Kind): Step<Kind>[] {
  return plan.steps.filter((step): step is Step<Kind> => step.kind === kind);
}
