import { m } from '#app/paraglide/messages.js';
import { ButtonLink } from '#app/ui/index.ts';
import { explain, type Failure } from './explain.ts';

/** What happened, what stands, what to do: in plain words and without a hint of what else there is. */
export function FailureText({ failure }: { failure: Failure }) {
  const { title, what, stands, next, incident } = explain(failure);
  return (
    <article className="s-page s-page--reading s-error">
      <title>{m.ui_document_title({ title })}</title>
      <h1 className="aksel-heading aksel-heading--xlarge">{title}</h1>
      <p className="s-page__lead">{what}</p>
      <p>{stands}</p>
      <p>{next}</p>
      {incident ? (
        <p className="s-subtle">
          {m.layout_error_incident()} <bdi>{incident}</bdi>
        </p>
      ) : null}
      <div className="s-actions">
        <ButtonLink to="/" variant="primary" external>
          {m.layout_error_home()}
        </ButtonLink>
      </div>
    </article>
  );
}
