/** Checks a patch against the workbook: whether its sheets are there, may be written to, and what the program can do at all. */
import { areasOverlap, areaAddress } from '../formula/address';
import { checkDefinedName, checkSheetName } from './check-names';
import { areaOf } from './check-step';
import { invalid, isProtected, structureProtected } from './patch-fault';
import type { WorkbookState } from './patch-host';
import type { Area, Patch, PatchFault, Write } from '../port';

/** The workbook as the steps so far would leave it. */
interface Progress {
  readonly sheets: Map<
    string,
    {
      readonly added: boolean;
      readonly copied?: boolean;
      readonly visible: boolean;
      readonly protected: boolean;
    }
  >;
  readonly names: string[];
  readonly merges: Area[];
}

/** The first step that does not fit the workbook, or null. */
export function checkFit(patch: Patch, state: WorkbookState): PatchFault | null {
  const progress: Progress = {
    sheets: new Map(state.sheets.map((sheet) => [sheet.name, { ...sheet, added: false }])),
    names: [...state.names],
    merges: [],
  };
  for (const step of patch.writes) {
    const fault = checkAllowed(step, state) ?? follow(step, progress);
    if (fault) return fault;
  }
  return null;
}

/** Checks a step against what the workbook and its program allow at all. */
function checkAllowed({ kind }: Write, state: WorkbookState): PatchFault | null {
  if ((kind === 'addSheet' || kind === 'deleteSheet') && state.structureProtected)
    return structureProtected();
  if (kind !== 'chart' || state.charts) return null;
  return invalid(
    '这个表格程序不能由加载项画图表。请去掉图表后重试。',
    'This spreadsheet draws no charts for add-ins. Leave the chart out and retry.',
  );
}

/** Checks a step against the workbook as it would be by then, and carries it out in thought. */
function follow(step: Write, progress: Progress): PatchFault | null {
  if (step.kind === 'addSheet') {
    const copied = step.copyOf !== undefined;
    const fault =
      checkSheetName(step.name, [...progress.sheets.keys()]) ??
      (copied ? checkSource(step.copyOf, progress) : null);
    if (!fault) progress.sheets.set(step.name, { added: true, copied, visible: true, protected: false });
    return fault;
  }
  if (step.kind === 'deleteSheet') return followDelete(step.name, progress);
  return checkSheet(step, progress) ?? followLayout(step, progress);
}

/** A copy is protected and hidden as its source is. */
function checkSource(name: string, { sheets }: Progress): PatchFault | null {
  const source = sheets.get(name);
  if (!source) return noSuchSheet(name);
  if (source.protected) return isProtected(name);
  if (source.visible && !source.added) return null;
  return invalid(
    `工作表“${name}”是隐藏的或刚刚添加的，不能复制。请先显示它。`,
    `Sheet "${name}" is hidden or has only just been added, so it cannot be copied. Show it first.`,
  );
}

function followDelete(name: string, progress: Progress): PatchFault | null {
  const sheet = progress.sheets.get(name);
  if (!sheet) return noSuchSheet(name);
  if (sheet.protected) return isProtected(name);
  const visible = [...progress.sheets].filter(([other, info]) => info.visible && other !== name);
  if (visible.length === 0) {
    return invalid(
      `不能删除“${name}”：工作簿至少要有一张可见的工作表。请先添加一张。`,
      `"${name}" cannot be deleted: a workbook needs at least one visible sheet. Add one first.`,
    );
  }
  progress.sheets.delete(name);
  return null;
}

function noSuchSheet(name: string): PatchFault {
  return invalid(
    `没有名为“${name}”的工作表，可能已被删除或改名。请重新选择工作表。`,
    `There is no sheet "${name}"; it may have been deleted or renamed. Choose a sheet again.`,
  );
}

function sheetOf(step: Write): string {
  return areaOf(step)?.sheet ?? ('sheet' in step ? step.sheet : '');
}

function checkSheet(step: Write, progress: Progress): PatchFault | null {
  const name = sheetOf(step);
  const sheet = progress.sheets.get(name);
  if (!sheet) return noSuchSheet(name);
  if (sheet.protected) return isProtected(name);
  if (step.kind === 'write') return null;
  if (sheet.copied) return onlyCells(name);
  if (step.kind === 'note' || sheet.added) return null;
  return invalid(
    `工作表“${name}”是用户自己的：只能写入单元格和批注，不能改动其版式。请在新工作表上生成。`,
    `Sheet "${name}" is the user's own: only cells and notes may be written there, not its layout. Generate on a new sheet.`,
  );
}

function onlyCells(name: string): PatchFault {
  return invalid(
    `“${name}”是另一张工作表的副本：只能写入单元格，版式随原表。`,
    `"${name}" is a copy of another sheet: only its cells may be written, its layout is that of the original.`,
  );
}

function followLayout(step: Write, progress: Progress): PatchFault | null {
  if (step.kind === 'chart' && !progress.sheets.has(step.source.sheet)) return noSuchSheet(step.source.sheet);
  if (step.kind === 'name') {
    const fault = checkDefinedName(step.name, progress.names);
    progress.names.push(step.name);
    return fault;
  }
  if (step.kind === 'merge') {
    const other = progress.merges.find((merge) => areasOverlap(merge, step.area));
    progress.merges.push(step.area);
    if (!other) return null;
    return invalid(
      `合并区域 ${areaAddress(step.area)} 与 ${areaAddress(other)} 重叠。请调整其中一个。`,
      `The merged areas ${areaAddress(step.area)} and ${areaAddress(other)} overlap. Change one of them.`,
    );
  }
  return null;
}
