import { StrictMode, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { HydratedRouter } from 'react-router/dom';
import { baseLocale, isLocale } from '#app/lib/languages.ts';
import { overwriteGetLocale } from '#app/paraglide/runtime.js';

const root = document.documentElement;

overwriteGetLocale(() => (isLocale(root.lang) ? root.lang : baseLocale));
root.dataset.scripts = 'on';

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <HydratedRouter />
    </StrictMode>,
  );
});
