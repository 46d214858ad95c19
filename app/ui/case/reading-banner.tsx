import { formatTime } from '#app/lib/format-date.ts';
import { m } from '#app/paraglide/messages.js';
import { getLocale } from '#app/paraglide/runtime.js';
import { ButtonForm } from '../form/button-form.tsx';
import { Notice } from '../notice.tsx';

/** That she reads for a reason she has stated, until when, and that it is seen. */
export function ReadingBanner({ until, caseId }: { until: string; caseId: string }) {
  return (
    <Notice
      kind="warning"
      title={m.ui_reason_banner({ time: formatTime(until, getLocale()) })}
      action={
        <ButtonForm action="/arende-med-skal" values={{ form: 'stop', case: caseId }} size="small" variant="secondary">
          {m.ui_reason_stop()}
        </ButtonForm>
      }
    >
      {m.ui_reason_banner_more()}
    </Notice>
  );
}
