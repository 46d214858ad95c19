import { langAttributes } from '#app/lib/languages.ts';
import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { Link } from '#app/ui/index.ts';
import type { ShownExample } from '../commands/read-example.ts';

/** The way to the same example in another language, in that language's own word. */
export function OtherLanguages({ others }: Pick<ShownExample, 'others'>) {
  if (others.length === 0) return null;
  return (
    <p>
      {others.map(({ slug, language }) => (
        <Link key={slug} to={url('showcase.example', { slug })}>
          <span {...langAttributes(language)}>{language === 'en' ? m.showcase_read_in_english() : m.showcase_read_in_swedish()}</span>
        </Link>
      ))}
    </p>
  );
}

/** What tells search engines that pages say the same in different languages; React moves it into the head. */
export function Alternates({ example: { shown, others }, path, origin }: { example: ShownExample; path: string; origin: string }) {
  return (
    <>
      <link rel="alternate" hrefLang={shown.language} href={origin + path} />
      {others.map(({ slug, language }) => <link key={slug} rel="alternate" hrefLang={language} href={origin + url('showcase.example', { slug })} />)}
    </>
  );
}
