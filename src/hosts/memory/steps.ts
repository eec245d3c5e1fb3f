/** Carries out the steps of a checked patch on in-memory sheets. */
import type { Area, Patch, Write } from '../../workbook/port';
import { MemorySheet } from './sheet';

/** Changes `list` and `names` in place; returns the names of sheets whose cells changed. */
export function carryOut(
  patch: Patch,
  list: MemorySheet[],
  names: Map<string, Area>,
  activate: (area: Area) => void,
): ReadonlySet<string> {
  const changed = new Set<string>();
  const sheet = (name: string): MemorySheet => {
    const found = list.find((candidate) => candidate.name === name);
    if (!found) throw new Error(`no sheet "${name}"`);
    return found;
  };
  for (const step of patch.writes) {
    if (step.kind === 'addSheet') {
      const added =
        step.copyOf === undefined ? new MemorySheet(step.name) : sheet(step.copyOf).copy(step.name);
      added.tabColor = step.tabColor ?? added.tabColor;
      list.push(added);
      if (step.activate) activate({ sheet: step.name, row: 0, column: 0, rows: 1, columns: 1 });
    } else if (step.kind === 'deleteSheet') {
      list.splice(list.indexOf(sheet(step.name)), 1);
      for (const [name, area] of names) if (area.sheet === step.name) names.delete(name);
    } else if (step.kind === 'name') {
      names.set(step.name, step.area);
    } else {
      const name = 'area' in step ? step.area.sheet : step.sheet;
      onSheet(sheet(name), step);
      if (step.kind === 'write') changed.add(name);
    }
  }
  return changed;
}

type SheetStep = Exclude<Write, { kind: 'addSheet' | 'deleteSheet' | 'name' }>;

function onSheet(sheet: MemorySheet, step: SheetStep): void {
  switch (step.kind) {
    case 'write':
      step.contents.forEach((row, r) =>
        row.forEach((content, c) => {
          if (content !== undefined) sheet.setContent(step.area.row + r, step.area.column + c, content);
        }),
      );
      break;
    case 'format':
      for (let row = step.area.row; row < step.area.row + step.area.rows; row += 1) {
        for (let column = step.area.column; column < step.area.column + step.area.columns; column += 1) {
          sheet.addFormat(row, column, step.format);
        }
      }
      break;
    case 'columnWidth':
      for (let i = 0; i < step.columns; i += 1) sheet.columnWidths.set(step.column + i, step.width);
      break;
    case 'rowHeight':
      for (let i = 0; i < step.rows; i += 1) sheet.rowHeights.set(step.row + i, step.height);
      break;
    case 'merge':
      sheet.merges.push(step.area);
      break;
    case 'validation':
      sheet.validations.push(step);
      break;
    case 'conditional':
      sheet.conditionals.push(step);
      break;
    case 'freeze':
      sheet.freeze = step;
      break;
    case 'filter':
      sheet.filter = step.area;
      break;
    case 'note':
      sheet.setNote(step.row, step.column, step.text);
      break;
    case 'chart':
      sheet.charts.push(step);
      break;
    case 'print':
      sheet.print = step;
      break;
  }
}
