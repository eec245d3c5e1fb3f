/** The row of the header, as users count; what is no row of the sheet is not taken over. */
import { Input } from '@fluentui/react-components';
import { useState } from 'react';

export function HeaderRowInput({
  id,
  row,
  rows,
  onChange,
}: {
  id: string;
  /** From 0. */
  row: number;
  rows: number;
  onChange: (row: number) => void;
}) {
  // What is being typed, while it is not yet a row: an emptied field, or a 1 on the way to 12.
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Input
      id={id}
      type="number"
      size="small"
      min={1}
      max={rows}
      value={typed ?? String(row + 1)}
      onChange={(_, { value }) => {
        const wanted = Number(value);
        const known = Number.isInteger(wanted) && wanted >= 1 && wanted <= rows;
        setTyped(known ? null : value);
        if (known) onChange(wanted - 1);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
