import { FilesIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { m } from '#app/paraglide/messages.js';
import { Button } from './button.tsx';

/** Copies a text with one click where scripts run; without them the text stands beside it to be marked. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const [copied, setCopied] = useState(false);
  return (
    <Button
      size="small"
      variant="tertiary"
      className="s-needs-script s-no-print"
      icon={<FilesIcon aria-hidden />}
      onClick={() => {
        void navigator.clipboard.writeText(text).then(() => setCopied(true));
      }}
    >
      {copied ? m.ui_copied() : label}
    </Button>
  );
}
