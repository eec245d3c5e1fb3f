/** Sheets that can give the score, level, stars or sales that this one has no column for. */
import { useEffect, useState } from 'react';
import type { CompiledScheme } from '../../../core/compile/compiled';
import type { Workbook } from '../../../workbook/port';
import type { FigureRole } from '../../../workbook/salary/commission-figures';
import { lackingFigures, lackingRoles, sheetsWith } from '../../../workbook/salary/candidates';
import { payPlanOf } from '../../../workbook/salary/pay-plan';
import type { Mapping, Role } from '../../../workbook/salary/roles';

interface Asked {
  readonly roles: readonly Role[];
  readonly figures: readonly FigureRole[];
  readonly without: string;
}

/** Empty while nothing is lacking, or nothing is known yet. */
export function useCandidates(
  workbook: Workbook,
  compiled: CompiledScheme,
  mapping: Mapping,
): readonly string[] {
  const [found, setFound] = useState<{ readonly key: string; readonly sheets: readonly string[] }>();
  const plan = payPlanOf(compiled);
  const roles = plan === undefined ? [] : lackingRoles(plan, mapping);
  // What is asked for, in words: the workbook is looked over again only when it changes.
  const figures = lackingFigures(mapping);
  const asked: Asked = { roles, figures, without: mapping.sheet };
  const key = roles.length + figures.length === 0 ? '' : JSON.stringify(asked);
  useEffect(() => {
    if (key === '') return undefined;
    const asked = JSON.parse(key) as Asked;
    let gone = false;
    sheetsWith(workbook, asked.roles, asked.figures, asked.without)
      .then((sheets) => {
        if (!gone) setFound({ key, sheets });
      })
      .catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [key, workbook]);
  return key !== '' && found?.key === key ? found.sheets : [];
}
