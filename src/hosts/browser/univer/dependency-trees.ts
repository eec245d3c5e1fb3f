/** What Univer 0.25.1 keeps of its formulas between reading and computing them, as far as it is used here. All of it is private. */
export interface Tree {
  readonly isVirtual: boolean;
  readonly refTree?: Tree;
  readonly treeId: number;
  readonly formula: string;
  readonly unitId: string;
  readonly subUnitId: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly refOffsetX: number;
  readonly refOffsetY: number;
  readonly type: number;
  readonly isCache: boolean;
  isDirty: boolean;
  readonly rangeList: readonly unknown[];
  addressFunctionNodes: readonly unknown[];
  resetState(): void;
  pushRangeList(ranges: unknown): void;
  dependencySheetName(names: unknown): boolean;
  isExcludeRange(excluded: unknown): boolean;
}

export interface Item {
  readonly f?: string;
  readonly x?: number;
  readonly y?: number;
}

export type Sizes = Readonly<
  Record<string, Readonly<Record<string, { readonly rowCount: number; readonly columnCount: number }>>>
>;

export interface Generator {
  readonly _dependencyTreeCache: ReadonlyMap<number, Tree>;
  readonly _dependencyRTreeCacheForAddressFunction: { bulkSearch(ranges: unknown): Iterable<number> };
  _createFDtree(unit: string, sheet: string, row: number, column: number, sizes: Sizes, item: Item): Tree;
  _createVirtualFDtree(first: Tree, item: Item): Tree;
  _registerFormulas(units: readonly string[], formulas: object, sizes: Sizes, trees: Tree[]): void;
  _registerOtherFormulas(formulas: object, units: readonly string[], trees: Tree[]): void;
  _registerFeatureFormulas(trees: Tree[]): void;
  _getTreeNode(tree: Tree): unknown;
  _includeTree(tree: Tree, node: unknown): boolean;
  _detectForcedRecalculationNode(tree: Tree, node: unknown): boolean;
  _getAddressFunctionNodeList(node: unknown): readonly unknown[];
  _getRangeListByNode(data: object): Promise<unknown>;
  _calculateListByFunctionRefNode(trees: readonly Tree[]): Promise<void>;
  _generateTreeList(formulas: object, others: object, sizes: Sizes): Promise<Tree[]>;
  _getUpdateTreeListAndMakeDependency(): Tree[];
}
