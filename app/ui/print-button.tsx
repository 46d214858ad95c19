import { PrinterSmallIcon } from '@navikt/aksel-icons';
import { m } from '#app/paraglide/messages.js';
import { Button } from './button.tsx';

/** Shown only where scripts run; without them the browser's own menu prints. */
export function PrintButton() {
  return (
    <Button variant="tertiary" className="s-needs-script" icon={<PrinterSmallIcon aria-hidden />} onClick={print}>
      {m.ui_print()}
    </Button>
  );
}

function print() {
  window.print();
}
