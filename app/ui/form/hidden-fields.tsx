interface HiddenFieldsProps {
  formKey: string;
  version?: number | undefined;
  name?: string | undefined;
}

/** What the platform asks of every form that writes. */
export function HiddenFields({ formKey, version, name }: HiddenFieldsProps) {
  return (
    <>
      <input type="hidden" name="_key" value={formKey} />
      {version === undefined ? null : <input type="hidden" name="_version" value={version} />}
      {name ? <input type="hidden" name="form" value={name} /> : null}
    </>
  );
}
