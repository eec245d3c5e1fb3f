/**
 * Univer 0.25.1 searches twice for what depends on each formula that it is about to compute: to bring them in order, and to see whether
 * they go round in a circle. Nothing changes between the two. What is replaced is private, hence the views of it.
 */
import type { IUnitRange, Univer } from '@univerjs/core';
import { IDependencyManagerService, IFormulaDependencyGenerator } from '@univerjs/engine-formula';

interface Generator {
  _calculateRunList(trees: readonly unknown[]): readonly unknown[];
  _checkIsCycleDependency(trees: readonly unknown[]): boolean;
}

interface Manager {
  searchDependency(search: readonly IUnitRange[], except?: ReadonlySet<number>): Set<number>;
}

export function searchOnce(univer: Univer): void {
  const injector = univer.__getInjector();
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  const manager = injector.get(IDependencyManagerService) as unknown as Manager;
  const { _calculateRunList: list, _checkIsCycleDependency: isCircle } = generator;
  const { searchDependency: search } = manager;
  let found: Map<string, readonly number[]> | undefined;

  generator._calculateRunList = function (trees) {
    found = new Map();
    return list.call(this, trees);
  };
  generator._checkIsCycleDependency = function (trees) {
    try {
      return isCircle.call(this, trees);
    } finally {
      found = undefined;
    }
  };
  manager.searchDependency = function (ranges, except) {
    const [only, more] = ranges;
    if (!found || !only || more) return search.call(this, ranges, except);
    const { startRow, endRow, startColumn, endColumn } = only.range;
    const key = [only.unitId, only.sheetId, startRow, endRow, startColumn, endColumn].join('\n');
    let ids = found.get(key);
    if (!ids) found.set(key, (ids = [...search.call(this, ranges)]));
    return new Set(except ? ids.filter((id) => !except.has(id)) : ids);
  };
}
