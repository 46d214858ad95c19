export interface Option {
  value: string;
  label: string;
  /** One line below the label, in groups of radio buttons or check boxes. */
  hint?: string;
  disabled?: boolean;
}
