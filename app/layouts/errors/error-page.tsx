import { isRouteErrorResponse, useRouteError } from 'react-router';
import { FailureText } from './failure-text.tsx';

/** The page that stands where a page could not be made. */
export function ErrorPage({ standalone = false }: { standalone?: boolean }) {
  const error = useRouteError();
  const text = (
    <FailureText failure={isRouteErrorResponse(error) ? { status: error.status, data: error.data } : { status: 500, data: undefined }} />
  );
  return standalone ? (
    <main id="innehall" className="s-main s-main--alone">
      {text}
    </main>
  ) : (
    text
  );
}
