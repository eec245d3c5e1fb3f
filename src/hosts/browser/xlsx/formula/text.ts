/** Formulas as files spell them: functions newer than the format carry a prefix there. */

/** Functions that came after Excel 2007 and that the browser workbook knows. */
const newer = new Set(
  (
    'IFS SWITCH XLOOKUP XMATCH MAXIFS MINIFS TEXTJOIN CONCAT LET LAMBDA UNIQUE SEQUENCE SORTBY RANDARRAY IFNA XOR ' +
    'STDEV.S STDEV.P VAR.S VAR.P PERCENTILE.INC PERCENTILE.EXC PERCENTRANK.INC PERCENTRANK.EXC QUARTILE.INC ' +
    'QUARTILE.EXC RANK.EQ RANK.AVG MODE.SNGL MODE.MULT DAYS NUMBERVALUE CEILING.MATH FLOOR.MATH ISFORMULA ' +
    'FORMULATEXT TAKE DROP EXPAND CHOOSECOLS CHOOSEROWS VSTACK HSTACK TOCOL TOROW WRAPCOLS WRAPROWS TEXTBEFORE ' +
    'TEXTAFTER TEXTSPLIT BYROW BYCOL MAP REDUCE SCAN MAKEARRAY NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV'
  ).split(' '),
);
const newerSheetFunctions = new Set(['SORT', 'FILTER']);

/** Applies a change to a formula outside of its string literals and quoted sheet names. */
function outsideQuotes(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
}

/** `_xlfn.XLOOKUP(…)` → `=XLOOKUP(…)`; custom functions lose the prefix that Excel saves them with. */
export function formulaFromFile(formula: string): string {
  const plain = outsideQuotes(formula, (part) =>
    part.replace(/_xlfn\.(?:_xlws\.)?|_xlws\.|_xldudf_|_xlpm\./gi, ''),
  );
  return plain.startsWith('=') ? plain : `=${plain}`;
}

/** `=XLOOKUP(…)` → `_xlfn.XLOOKUP(…)`. */
export function formulaForFile(formula: string): string {
  return outsideQuotes(formula.replace(/^=/, ''), (part) =>
    part.replace(/(?<![\w.])([A-Z][A-Z0-9.]*)(?=\()/gi, (name: string) => {
      const upper = name.toUpperCase();
      if (newerSheetFunctions.has(upper)) return `_xlfn._xlws.${upper}`;
      return newer.has(upper) ? `_xlfn.${upper}` : name;
    }),
  );
}
