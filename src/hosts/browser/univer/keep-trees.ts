/**
 * Before every calculation Univer 0.25.1 reads all formulas of the workbook anew and adds their references once more to
 * its index of them, which only grows. Here what was found for a formula is kept until its text, its place or something
 * that its references hang on has changed.
 */
import type { Univer } from '@univerjs/core';
import {
  IDependencyManagerService,
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
} from '@univerjs/engine-formula';
import type { Generator, Tree } from './dependency-trees';
import { pause } from './pause';
import { SameFormulas } from './same-formulas';

const columnsAtMost = 16_384;
/** Formulas that are looked at before the page may draw. */
const atATime = 1000;
const isEmpty = (map: object | null | undefined) => Object.values(map ?? {}).every((value) => value === null);

/** Trees by sheet and cell. */
class Kept {
  private readonly sheets = new Map<string, Map<number, Tree>>();

  get(unit: string, sheet: string, row: number, column: number): Tree | undefined {
    return this.sheets.get(unit + sheet)?.get(row * columnsAtMost + column);
  }

  add(tree: Tree): void {
    const key = tree.unitId + tree.subUnitId;
    const cells = this.sheets.get(key) ?? new Map<number, Tree>();
    this.sheets.set(key, cells.set(tree.row * columnsAtMost + tree.column, tree));
  }
}

export function keepTrees(univer: Univer): void {
  const injector = univer.__getInjector();
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  const manager = injector.get(IDependencyManagerService);
  const config = injector.get(IFormulaCurrentConfigService);
  const runtime = injector.get(IFormulaRuntimeService);
  const { _createFDtree: create, _createVirtualFDtree: createVirtual } = generator;

  const alike = new SameFormulas(create.bind(generator), createVirtual.bind(generator));
  let kept = new Kept();
  const settled = new Set<Tree>();
  const volatile = new WeakSet<Tree>();

  /** A kept tree stands for a formula as long as the engine has not taken the formula out of its index. */
  const keptAt = (unit: string, sheet: string, row: number, column: number): Tree | undefined => {
    const tree = kept.get(unit, sheet, row, column);
    if (tree?.treeId !== manager.getFormulaDependency(unit, sheet, row, column)) return undefined;
    return tree;
  };
  const again = (tree: Tree): Tree => {
    tree.resetState();
    settled.add(tree);
    return tree;
  };

  generator._createFDtree = function (unit, sheet, row, column, sizes, item) {
    const tree = keptAt(unit, sheet, row, column);
    const size = sizes[unit]?.[sheet];
    const same =
      tree?.isVirtual === false &&
      tree.formula === item.f &&
      tree.rowCount === size?.rowCount &&
      tree.columnCount === size.columnCount;
    if (same || (tree?.isVirtual && alike.stands(tree, item.f, size))) return again(tree);
    return (
      alike.told(unit, sheet, row, column, sizes, item) ??
      create.call(this, unit, sheet, row, column, sizes, item)
    );
  };

  generator._createVirtualFDtree = function (first, item) {
    const { x = 0, y = 0 } = item;
    const tree = keptAt(first.unitId, first.subUnitId, first.row + y, first.column + x);
    const same = tree?.refTree === first && tree.refOffsetX === x && tree.refOffsetY === y;
    return same ? again(tree) : createVirtual.call(this, first, item);
  };

  /** Names, tables and sheets that come, go or change say something else of formulas that stay as they are. */
  const nothingElseChanged = (): boolean =>
    !config.isForceCalculate() &&
    [
      config.getDirtyNameMap(),
      config.getDirtyDefinedNameMap(),
      config.getDirtyData().dirtySuperTableMap,
      config.getClearDependencyTreeCache(),
    ].every(isEmpty);

  generator._generateTreeList = async function (formulas, others, sizes) {
    if (config.isForceCalculate()) manager.reset();
    if (!nothingElseChanged()) {
      kept = new Kept();
      alike.forget();
    }
    const rangesOf = (tree: Tree, node: unknown): Promise<unknown> => {
      const { row, column, rowCount, columnCount, subUnitId, unitId, refOffsetX, refOffsetY } = tree;
      runtime.setCurrent(row, column, rowCount, columnCount, subUnitId, unitId);
      return this._getRangeListByNode({ node, refOffsetX, refOffsetY });
    };
    settled.clear();
    const trees: Tree[] = [];
    this._registerFormulas(Object.keys(formulas), formulas, sizes, trees);
    this._registerOtherFormulas(others, Object.keys(others), trees);
    this._registerFeatureFormulas(trees);
    await pause();
    const found = new Kept();
    for (const [at, tree] of trees.entries()) {
      if (at % atATime === atATime - 1) await pause();
      if (!tree.formula) continue;
      if (settled.has(tree)) {
        tree.isDirty = volatile.has(tree) || this._includeTree(tree, null);
        found.add(tree);
        continue;
      }
      const node = this._getTreeNode(tree);
      tree.isDirty = this._includeTree(tree, node);
      if (this._detectForcedRecalculationNode(tree, node)) volatile.add(tree);
      const addresses = this._getAddressFunctionNodeList(node);
      if (addresses.length > 0) tree.addressFunctionNodes = addresses;
      else if (tree.type === 0) found.add(tree);
      if (tree.isVirtual) await alike.prepare(tree, (model) => rangesOf(model, node));
      else tree.pushRangeList(await rangesOf(tree, node));
    }
    kept = found;
    for (const tree of trees) {
      if (!tree.isCache && !settled.has(tree)) manager.addDependencyRTreeCache(tree as never);
    }
    if (trees.some((tree) => tree.addressFunctionNodes.length > 0)) {
      await this._calculateListByFunctionRefNode(trees);
    }
    await pause();
    return trees;
  };

  /** As the engine does it, but for throwing away what the trees refer to. */
  generator._getUpdateTreeListAndMakeDependency = function () {
    const dirty = config.getDirtyRanges();
    const touched = manager.searchDependency(dirty);
    for (const id of this._dependencyRTreeCacheForAddressFunction.bulkSearch(dirty)) touched.add(id);
    const forced = config.isForceCalculate();
    return [...this._dependencyTreeCache.values()].filter(
      (tree) =>
        forced ||
        tree.isDirty ||
        tree.dependencySheetName(config.getDirtyNameMap()) ||
        (touched.has(tree.treeId) && !tree.isExcludeRange(config.getExcludedRange())),
    );
  };
}
