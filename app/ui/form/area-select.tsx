import { Select } from './select.tsx';

interface AreaSelectProps {
  areas: { id: string; name: string }[];
  label: string;
  /** The first line: what it means that no area is chosen. */
  empty: string;
  defaultValue?: string | null;
}

/** Which local part something belongs to; nothing in a collaboration that has no parts. */
export function AreaSelect({ areas, label, empty, defaultValue }: AreaSelectProps) {
  if (areas.length === 0) return null;
  const options = areas.map(({ id, name }) => ({ value: id, label: name }));
  return <Select name="areaId" label={label} empty={empty} width="medium" options={options} defaultValue={defaultValue ?? ''} />;
}
