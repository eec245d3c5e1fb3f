/** References of a table to its own row: `Pay[[#This Row],[底薪]]`, `Pay[@底薪]`, `[@[绩效 奖金]]`. */

const THIS_ROW = /^[^[\]]*\[(?:@\[?|\[#This Row\]\s*[,;]\s*\[)([^[\]]+)\]{1,2}$/i;

/** A formula with a table's name before every reference that leaves it out, as the tokens want it. */
export function withTableNames(formula: string): string {
  return formula.replace(/(?<![\p{L}\p{N}_.\][])\[(?=@|\[#This Row)/giu, 'T[');
}

/** The title of the column meant; undefined where a reference is to more than one cell of the row. */
export function thisRowColumn(reference: string): string | undefined {
  return THIS_ROW.exec(reference)?.[1];
}
