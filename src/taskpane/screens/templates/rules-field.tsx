/** By which rules the sheet computes: the built-in scheme, or a rules sheet of the workbook. */
import { Field, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { CompiledScheme } from '../../../core/compile/compiled';
import { isBuiltIn } from '../../../schemes/all';
import type { RulesSheet } from '../../../workbook/rules/find';
import { usePane } from '../../context';
import { templatesTexts } from './texts';

/** `built-in`, `new` for a rules sheet still to be written, or the name of one that is there. */
export type RulesChoice = string;
export const BUILT_IN = 'built-in';
export const NEW = 'new';

interface Props {
  readonly compiled: CompiledScheme;
  readonly choice: RulesChoice;
  readonly onChange: (choice: RulesChoice) => void;
}

export function RulesField({ compiled, choice, onChange }: Props) {
  const { say } = usePane();
  const fromSheet = choice !== BUILT_IN;
  const sheets = useRulesSheets(compiled.scheme.id, fromSheet);
  return (
    <>
      {isBuiltIn(compiled.scheme.id) && (
        <Field label={say(templatesTexts.rulesFrom)}>
          <RadioGroup value={fromSheet ? NEW : BUILT_IN} onChange={(_, { value }) => onChange(value)}>
            <Radio value={BUILT_IN} label={say(templatesTexts.builtInRules)} />
            <Radio value={NEW} label={say(templatesTexts.rulesOfSheet)} />
          </RadioGroup>
        </Field>
      )}
      {fromSheet && sheets.length > 0 && (
        <Field label={say(templatesTexts.whichRulesSheet)}>
          <Select value={choice} onChange={(_, { value }) => onChange(value)}>
            <option value={NEW}>{say(templatesTexts.newRulesSheet)}</option>
            {sheets.map(({ sheet, name }) => (
              <option key={name} value={name}>
                {sheet}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </>
  );
}

/** Looked for only when they are asked for: finding them reads every sheet. */
function useRulesSheets(id: string, wanted: boolean): readonly RulesSheet[] {
  const { workbook } = usePane();
  const [sheets, setSheets] = useState<readonly RulesSheet[]>([]);
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    void import(/* webpackChunkName: "rules-sheets" */ '../../../workbook/rules/find').then(
      async ({ findRulesSheets }) => {
        const found = await findRulesSheets(workbook);
        if (current)
          setSheets(
            found.filter(
              (one) => one.name !== undefined && one.drafts.some(({ scheme }) => scheme.id === id),
            ),
          );
      },
    );
    return () => {
      current = false;
    };
  }, [workbook, id, wanted]);
  return sheets;
}
