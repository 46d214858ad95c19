import { ExclamationmarkTriangleFillIcon } from '@navikt/aksel-icons';

interface FieldErrorProps {
  id: string | undefined;
  message: string | undefined;
  className: string;
}

export function FieldError({ id, message, className }: FieldErrorProps) {
  if (!message) return null;
  return (
    <div className={className} id={id}>
      <p className="aksel-error-message aksel-label aksel-error-message--show-icon">
        <ExclamationmarkTriangleFillIcon aria-hidden />
        {message}
      </p>
    </div>
  );
}
