/** Formulas are not computed here, but what WPS would refuse to store is refused. */

/** Throws as the object model does when a formula cannot be read. */
export function checkFormula(formula: string): void {
  const fault = faultOf(formula);
  if (fault) throw new Error(`WPS: the formula ${JSON.stringify(formula)} has ${fault}`);
}

function faultOf(formula: string): string | null {
  if (formula.length > 8192) return 'more than 8192 characters';
  const bare = withoutQuoted(formula.slice(1));
  if (bare === null) return 'an open quotation mark';
  const open: string[] = [];
  for (const mark of bare) {
    if (mark === '(' || mark === '{') open.push(mark);
    if (mark === ')' && open.pop() !== '(') return 'a parenthesis that nothing opens';
    if (mark === '}' && open.pop() !== '{') return 'a brace that nothing opens';
  }
  if (open.length > 0) return 'an open parenthesis';
  return /[-+*/^&=<>,;]\s*$/.test(bare) ? 'an operator without an operand' : null;
}

/** Quoted texts and quoted sheet names emptied; null where a quotation mark stays open. */
export function withoutQuoted(formula: string): string | null {
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, (quoted) =>
    quoted[0] === '"' ? '""' : 'S',
  );
  return /["']/.test(bare.replaceAll('""', '')) ? null : bare;
}

/** The parts of a formula outside quotation marks go through `change`; quoted texts and sheet names stay. */
export function changeUnquoted(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');
}
