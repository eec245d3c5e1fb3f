/**
 * Univer 0.25.1 computes every formula that a changed cell could reach. A total that changes reaches the ranks of all rows
 * and what looks at them, though few ranks change. Here a formula is passed over where nothing that it refers to has come
 * out otherwise than it stands. What is replaced is private, hence the views of it.
 */
import type { ICellData, IRange, IUnitRange, Nullable, Univer } from '@univerjs/core';
import {
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
} from '@univerjs/engine-formula';

interface Tree {
  readonly type: number;
  readonly rangeList: readonly IUnitRange[];
  readonly addressFunctionNodes: readonly unknown[];
}

interface Generator {
  generate(model?: boolean): Promise<RunList>;
  _getUpdateTreeListAndMakeDependency(): Tree[];
}

/** All that the engine does with the list of formulas to compute. */
interface RunList {
  readonly length: number;
  pop(): Tree | undefined;
}

/** Above this many changed cells looking takes longer than computing. */
const manyChanges = 200;

export function skipUnchanged(univer: Univer): void {
  const injector = univer.__getInjector();
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  const config = injector.get(IFormulaCurrentConfigService);
  const runtime = injector.get(IFormulaRuntimeService);
  const { generate, _getUpdateTreeListAndMakeDependency: listTouched } = generator;
  const { setRuntimeData } = runtime;

  let touched = new Set<Tree>();
  let changed: IUnitRange[] = [];
  let skips = false;

  generator._getUpdateTreeListAndMakeDependency = function () {
    const trees = listTouched.call(this);
    touched = new Set(trees);
    return trees;
  };

  generator.generate = async function (model) {
    const trees = (await generate.call(this, model)) as unknown as Tree[];
    changed = [];
    // The second pass, over spilled cells, starts from values of the first.
    skips = !config.isForceCalculate() && Object.keys(config.getExcludedRange() ?? {}).length === 0;
    return {
      get length() {
        while (trees.length > 0 && !isNeeded(trees.at(-1) as Tree)) trees.pop();
        return trees.length;
      },
      pop: () => trees.pop(),
    };
  };

  const isNeeded = (tree: Tree): boolean =>
    !skips ||
    changed.length > manyChanges ||
    touched.has(tree) ||
    tree.type !== 0 ||
    tree.addressFunctionNodes.length > 0 ||
    tree.rangeList.some((range) => changed.some((cell) => meet(range, cell)));

  runtime.setRuntimeData = function (value) {
    setRuntimeData.call(this, value);
    if (!skips || changed.length > manyChanges) return;
    const [unitId, sheetId, row, column] = [
      this.currentUnitId,
      this.currentSubUnitId,
      this.currentRow,
      this.currentColumn,
    ];
    const spills: Nullable<IRange>[] = [config.getArrayFormulaRange(), this.getUnitArrayFormula()].map(
      (all) => all[unitId]?.[sheetId]?.[row]?.[column],
    );
    for (const range of spills) if (range) changed.push({ unitId, sheetId, range });
    const stood = config.getUnitData()[unitId]?.[sheetId]?.cellData.getValue(row, column);
    const stands = this.getUnitData()[unitId]?.[sheetId]?.getValue(row, column);
    if (!same(stood, stands)) {
      const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
      changed.push({ unitId, sheetId, range });
    }
  };
}

const same = (one: Nullable<ICellData>, other: Nullable<ICellData>): boolean =>
  one?.v === other?.v && one?.t === other?.t;

/** Whole rows and columns have no ends. */
function meet(one: IUnitRange, other: IUnitRange): boolean {
  return (
    one.sheetId === other.sheetId &&
    one.unitId === other.unitId &&
    !(one.range.startRow > other.range.endRow || one.range.endRow < other.range.startRow) &&
    !(one.range.startColumn > other.range.endColumn || one.range.endColumn < other.range.startColumn)
  );
}
