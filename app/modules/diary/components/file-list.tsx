import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { ButtonForm, Link, VisuallyHidden } from '#app/ui/index.ts';

interface FileListProps {
  entryId: string;
  files: { id: string; label: string; mediaType: string }[];
}

/** Photos as pictures, papers as links, each with a way to remove it. */
export function FileList({ entryId, files }: FileListProps) {
  return (
    <ul className="s-diary-files">
      {files.map(({ id, label, mediaType }) => {
        const address = url('diary.file', { entryId, fileId: id });
        return (
          <li key={id}>
            {mediaType.startsWith('image/') ? (
              <figure>
                <img src={address} alt={label} loading="lazy" />
                <figcaption>{label}</figcaption>
              </figure>
            ) : (
              <Link to={address} external>
                {label}
              </Link>
            )}
            <ButtonForm action={url('diary.file_new', { entryId })} values={{ form: 'remove', file: id }} size="small" variant="tertiary" danger>
              {m.diary_file_remove()} <VisuallyHidden>{label}</VisuallyHidden>
            </ButtonForm>
          </li>
        );
      })}
    </ul>
  );
}
