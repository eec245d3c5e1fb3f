/** Whether the run computes commission, of what, and by which rates. */
import { Button, Field, Input, makeStyles, Select } from '@fluentui/react-components';
import type { Text } from '../../../core/words/text';
import { areaAddress } from '../../../workbook/formula/address';
import { paysCommission } from '../../../workbook/salary/pay-plan';
import { figureColumns } from '../../../workbook/salary/commission-columns';
import type { FigureRole } from '../../../workbook/salary/commission-figures';
import { METHOD_WORDS } from '../../../workbook/salary/commission-words';
import type { CommissionOption, Figure } from '../../../workbook/salary/roles';
import { columnName } from '../../../workbook/salary/source';
import { usePane } from '../../context';
import { optionTexts } from './option-texts';
import type { OptionProps } from './option-props';

const useStyles = makeStyles({
  // A choice in many words asks for no more room than there is.
  fields: { display: 'flex', flexDirection: 'column', gap: '8px', '& select': { width: '100%' } },
});

const ELSEWHERE = 'elsewhere';
const BASES = [
  ['', optionTexts.upToHundred],
  ['share', optionTexts.sharesAbove],
  ['piece', optionTexts.perPiece],
] as const;

export function CommissionOptions({ compiled, block, mapping, onChange }: OptionProps) {
  const styles = useStyles();
  const { workbook, say } = usePane();
  if (!paysCommission(compiled)) return null;
  const { commission, ...rest } = mapping;
  const columnsFor = (role: FigureRole) =>
    figureColumns(block, mapping, role, commission?.[role]).map(({ column, title }) => ({
      column,
      name: columnName(title, column),
    }));
  const change = (next: CommissionOption | undefined): void =>
    onChange(next === undefined ? rest : { ...rest, commission: next });
  const set = (part: Partial<CommissionOption>): void => {
    if (commission !== undefined) change({ ...commission, ...part });
  };
  const takeSelection = async (): Promise<void> => {
    const area = await workbook.selection();
    if (area !== null) set({ rates: areaAddress(area) });
  };
  return (
    <div className={styles.fields}>
      <Figures
        label={optionTexts.commission}
        none={optionTexts.asItStands}
        others={optionTexts.ofOthers}
        columns={columnsFor('amount').map(({ column, name }) => ({
          column,
          name: say(optionTexts.of(name)),
        }))}
        value={commission?.amount}
        onChange={(amount) => {
          if (amount === undefined) change(undefined);
          else change({ rates: '', method: 'whole', ...commission, amount });
        }}
      />
      {commission !== undefined && (
        <>
          <Figures
            label={optionTexts.measure}
            none={optionTexts.theAmount}
            others={optionTexts.othersAttainment}
            columns={columnsFor('measure')}
            value={commission.measure}
            onChange={(measure) => {
              const { measure: _, ...without } = commission;
              // Slices are of the amount itself.
              const method = commission.method === 'tiered' ? 'whole' : commission.method;
              change(measure === undefined ? without : { ...without, method, measure });
            }}
          />
          <Field label={say(optionTexts.rates)} hint={say(optionTexts.ratesHint)} required>
            <Input value={commission.rates} onChange={(_, { value }) => set({ rates: value })} />
          </Field>
          <Button size="small" onClick={() => void takeSelection()}>
            {say(optionTexts.takeSelection)}
          </Button>
          <Field label={say(optionTexts.method)}>
            <Select
              value={commission.method}
              onChange={(_, { value }) => set({ method: value as CommissionOption['method'] })}
            >
              {(['whole', 'tiered', 'linear'] as const)
                .filter((method) => method !== 'tiered' || commission.measure === undefined)
                .map((method) => (
                  <option key={method} value={method}>
                    {say(METHOD_WORDS[method])}
                  </option>
                ))}
            </Select>
          </Field>
          <Field label={say(optionTexts.basis)}>
            <Select
              value={commission.basis ?? ''}
              onChange={(_, { value }) => {
                const { basis: _before, ...without } = commission;
                change(value === '' ? without : { ...without, basis: value as 'share' | 'piece' });
              }}
            >
              {BASES.map(([basis, label]) => (
                <option key={basis} value={basis}>
                  {say(label)}
                </option>
              ))}
            </Select>
          </Field>
        </>
      )}
    </div>
  );
}

interface FiguresProps {
  readonly label: Text;
  readonly none: Text;
  readonly others: Text;
  readonly columns: readonly { readonly column: number; readonly name: string }[];
  readonly value: Figure | undefined;
  readonly onChange: (figure: Figure | undefined) => void;
}

function Figures({ label, none, others, columns, value, onChange }: FiguresProps) {
  const { say } = usePane();
  return (
    <Field label={say(label)}>
      <Select
        value={value === undefined ? '' : String(value)}
        onChange={(_, { value: chosen }) =>
          onChange(chosen === '' ? undefined : chosen === ELSEWHERE ? ELSEWHERE : Number(chosen))
        }
      >
        <option value="">{say(none)}</option>
        {columns.map(({ column, name }) => (
          <option key={column} value={column}>
            {name}
          </option>
        ))}
        <option value={ELSEWHERE}>{say(others)}</option>
      </Select>
    </Field>
  );
}
