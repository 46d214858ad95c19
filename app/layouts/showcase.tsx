import PublicLayout from './public.tsx';

/** Pages that search engines may show: the public frame with a lean stylesheet of its own and no fonts to fetch. */
export const handle = { scripts: false, open: true };

export { ErrorBoundary, loader } from './public.tsx';

export default PublicLayout;
