/** Checks of what is to be written into cells: the shape of the block, and each content's kind and length. */
import { isError } from '../../core/cell';
import { cellAddress, rangeAddress } from '../formula/address';
import { isFormula } from './content';
import { maxFormula, maxText } from './limits';
import { invalid } from './patch-fault';
import type { Area, Content, PatchFault } from '../port';

export function checkContent(content: Content | undefined, where: string): PatchFault | null {
  if (typeof content === 'number' && !Number.isFinite(content)) {
    return invalid(
      `${where} 要写入的数不是有限的数（${content}）。请检查计算的输入。`,
      `${where} would hold ${content}, which is no finite number. Check what it was computed from.`,
    );
  }
  if (typeof content === 'string' && content.length > maxText) {
    return invalid(
      `${where} 的文字有 ${content.length} 个字符，单元格最多 ${maxText} 个。请缩短。`,
      `${where} would hold ${content.length} characters; a cell takes at most ${maxText}. Shorten the text.`,
    );
  }
  if (!isFormula(content)) return null;
  if (!content.formula.startsWith('=') || content.formula.length < 2) {
    return invalid(
      `${where} 的公式“${content.formula}”不以 = 开头或为空。请补全公式。`,
      `${where}: the formula "${content.formula}" is empty or does not begin with =. Complete it.`,
    );
  }
  if (content.formula.length > maxFormula) {
    return invalid(
      `${where} 的公式有 ${content.formula.length} 个字符，最多 ${maxFormula} 个。请拆分公式。`,
      `${where}: the formula has ${content.formula.length} characters, at most ${maxFormula} are allowed. Split it.`,
    );
  }
  return null;
}

type Contents = readonly (readonly (Content | undefined)[])[];

export function checkShape(
  area: Area,
  contents: Contents,
  what: { zh: string; en: string },
): PatchFault | null {
  if (contents.length === area.rows && contents.every((row) => row.length === area.columns)) return null;
  const where = `${area.sheet}!${rangeAddress(area)}`;
  const came = `${contents.length} × ${contents[0]?.length ?? 0}`;
  return invalid(
    `${where} 是 ${area.rows} × ${area.columns} 的区域，但${what.zh}是 ${came}。两者必须一致。`,
    `${where} is ${area.rows} × ${area.columns} cells, but the ${what.en} are ${came}. Both must agree.`,
  );
}

export function checkContents(area: Area, contents: Contents): PatchFault | null {
  for (const [r, row] of contents.entries()) {
    for (const [c, content] of row.entries()) {
      if (isError(content)) continue;
      const fault = checkContent(content, `${area.sheet}!${cellAddress(area.row + r, area.column + c)}`);
      if (fault) return fault;
    }
  }
  return null;
}
