/** What the program does with cells and functions, tried as commands do it: on a sheet of their own that is taken back again. */
import { isError } from '../core/cell';
import type { Cell } from '../core/cell';
import { text } from '../core/words/text';
import { errorOfText } from '../functions/wps-cells';
import type { Text } from '../core/words/text';
import type { Block, Content, Patch, Workbook, Write } from '../workbook/port';
import { PROBE_SHEET, writingProbe } from './probe';
import type { Answer, Probe } from './probe';

/** Some programs compute functions elsewhere; this is how long their results are waited for. */
const COMPUTED = 4000;
const ASK_AGAIN = 200;
/** How long an event is waited for. */
const HEARD = 1000;
const MANY = 1000;

const pause = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));
const column = (...contents: readonly Content[]) => contents.map((content) => [content]);
const formulas = (...all: readonly string[]) => column(...all.map((formula) => ({ formula })));

const area = (rows: number, columns: number) => ({ sheet: PROBE_SHEET, row: 0, column: 0, rows, columns });

function patch(contents: readonly (readonly Content[])[], more: readonly Write[] = []): Patch {
  const all = area(contents.length, contents[0]?.length ?? 0);
  return {
    title: PROBE_SHEET,
    writes: [{ kind: 'addSheet', name: PROBE_SHEET }, { kind: 'write', area: all, contents }, ...more],
  };
}

async function apply(workbook: Workbook, change: Patch): Promise<Patch> {
  const applied = await workbook.apply(change);
  if (!applied.ok) throw new Error(applied.fault.en);
  return applied.inverse;
}

/** Reads the first column of what was written – and of what it spilled into – once it is computed. */
async function tried(workbook: Workbook, change: Patch, rows: number): Promise<Block> {
  const inverse = await apply(workbook, change);
  try {
    for (const start = performance.now(); ;) {
      const block = await workbook.read(area(rows, 1));
      const waits = block.cells.some(([cell]) => isError(cell) && cell.error === '#BUSY!');
      if (!waits || performance.now() - start > COMPUTED) return block;
      await pause(ASK_AGAIN);
    }
  } finally {
    await apply(workbook, inverse);
  }
}

/** Errors by their codes; WPS shows those of functions as texts that begin with them. */
function plain(cell: Cell = null): Answer {
  const value = typeof cell === 'string' ? (errorOfText(cell) ?? cell) : cell;
  return isError(value) ? value.error : value;
}

const cellsOf = ({ cells }: Block): Answer => cells.map(([cell]) => plain(cell));

/** @param workbook the program's own, as commands have it */
export function workbookProbes(workbook: Workbook): readonly Probe[] {
  const cells = (id: string, about: Text, contents: readonly (readonly Content[])[], expected?: Answer) =>
    writingProbe(
      id,
      about,
      async () => cellsOf(await tried(workbook, patch(contents), contents.length)),
      expected,
    );
  const kept = (id: string, about: Text, ...values: readonly (number | string | boolean | null)[]) =>
    cells(id, about, column(...values), values);

  return [
    kept('cells', text('各类内容原样读回', 'Contents are read back as written'), 1.5, true, '文本', null, -7),
    kept('cells-digits', text('十五位数字原样读回', 'Fifteen digits are kept'), 0.1, 123456789012345, 0.123456789012345, 1e-7), // prettier-ignore
    kept('cells-text', text('像别的内容的文本仍是文本', 'Text that looks like something else stays text'), '=1+1', '00123', '1-01', '3月', '50%', 'TRUE'), // prettier-ignore
    cells('cells-errors', text('公式的错误值', 'Errors of formulas'), formulas('=1/0', '=NA()'), ['#DIV/0!', '#N/A']), // prettier-ignore
    writingProbe(
      'cells-format',
      text('数字格式原样读回', 'A number format is read back'),
      async () => {
        const format = { kind: 'format', area: area(1, 1), format: { numberFormat: '0.00%' } } as const;
        return (await tried(workbook, patch([[0.5]], [format]), 1)).formats[0]?.[0] ?? null;
      },
      '0.00%',
    ),
    writingProbe(
      'cells-merged',
      text('合并区域的行数与列数', 'Rows and columns of a merged area'),
      async () => {
        const merge = { kind: 'merge', area: area(2, 3) } as const;
        const { merges } = await tried(workbook, patch(column(1), [merge]), 2);
        return merges.map(({ rows, columns }) => [rows, columns]);
      },
      [[2, 3]],
    ),
    cells('function', text('自定义函数无前缀可用', 'A custom function works without a prefix'), formulas('=KPIBAND(52%,"conversion")'), [80]), // prettier-ignore
    cells('function-errors', text('函数的错误值', 'Errors of functions'), formulas('=KPIBAND(52,"conversion")', '=KPIBAND(52%,"no-such")'), ['#VALUE!', '#N/A']), // prettier-ignore
    cells('function-optional', text('可选参数留空、空白单元格', 'An optional argument left out, a blank cell'), formulas('=KPIBAND(52%,"conversion",)', '=KPIBAND(52%,"conversion",Z9)'), [80, 80]), // prettier-ignore
    cells('function-error-argument', text('错误值作参数', 'An error as an argument'), formulas('=KPIBAND(1/0,"conversion")'), ['#DIV/0!']), // prettier-ignore
    cells('function-blank-range', text('区域中的空白：2 为空白，0 为零', 'A blank in a range: 2 for blank, 0 for zero'), [[{ formula: '=STARSTREAK(B1:D1,80)' }, 80, 90, null]]), // prettier-ignore
    cells('function-blank-as-text', text('IF(ISBLANK(区域),"",区域) 使空白保持为空白', 'IF(ISBLANK(range),"",range) keeps a blank blank'), [[{ formula: '=STARSTREAK(IF(ISBLANK(B1:D1),"",B1:D1),80)' }, 80, 90, null]], [2]), // prettier-ignore
    writingProbe('function-spill', text('函数结果溢出', 'The result of a function spills'), async () => {
      const spilling = patch(formulas('=KPIBAND({0.52;0.1},"conversion")'));
      return cellsOf(await tried(workbook, spilling, 2));
    }),
    writingProbe(
      'change-heard',
      text('窗格得知写入的更改', 'The pane hears of what was written'),
      heard,
      true,
    ),
    writingProbe(
      'write-many',
      text(
        '写入、计算并撤销一千个公式的毫秒数',
        'Milliseconds to write, compute and take back 1,000 formulas',
      ),
      async () => {
        const start = performance.now();
        const many = Array.from({ length: MANY }, () => '=KPIBAND(52%,"conversion")');
        await tried(workbook, patch(formulas(...many)), MANY);
        return Math.round(performance.now() - start);
      },
    ),
  ];

  async function heard(): Promise<Answer> {
    let changed = false;
    const end = workbook.onChange(() => {
      changed = true;
    });
    try {
      await tried(workbook, patch(column(1)), 1);
      for (const start = performance.now(); performance.now() - start < HEARD && !changed;)
        await pause(ASK_AGAIN);
      return changed;
    } finally {
      end();
    }
  }
}
