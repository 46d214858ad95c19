import { useState } from 'react';
import { m } from '#app/paraglide/messages.js';
import { FieldFrame } from './field-frame.tsx';
import { useField } from './use-field.ts';
import type { FieldProps } from './use-field.ts';

interface FileFieldProps extends Omit<FieldProps, 'defaultValue'> {
  /** As in HTML: `.csv,.xlsx`. */
  accept?: string;
  multiple?: boolean;
  /** On a phone: straight to its camera or recorder. */
  capture?: 'user' | 'environment';
}

/** A file from the device; the form needs `files`. The words on it are ours, since the browser's own follow the browser's language. */
export function FileField({ accept, multiple, capture, ...props }: FileFieldProps) {
  const field = useField<string>(props);
  const [chosen, setChosen] = useState(0);
  return (
    <FieldFrame field={field} label={props.label} hint={props.hint} errorClass="aksel-text-field--error">
      <div className="s-file aksel-body-short" data-empty={chosen === 0 || undefined}>
        <span className="s-file__button" aria-hidden="true">
          {multiple ? m.ui_files_choose() : m.ui_file_choose()}
        </span>
        <span className="s-file__none" aria-hidden="true">
          {m.ui_file_none()}
        </span>
        <input
          {...field.input}
          type="file"
          accept={accept}
          multiple={multiple}
          capture={capture}
          onChange={(event) => setChosen(event.currentTarget.files?.length ?? 0)}
          className="s-file__input"
        />
      </div>
    </FieldFrame>
  );
}
