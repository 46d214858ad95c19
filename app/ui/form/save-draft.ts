/** Sends what stands in the form, files left out, to where it is kept; answers when it was kept, or undefined when it was not. */
export async function saveDraft(form: HTMLFormElement, keeper: string, signal: AbortSignal): Promise<string | undefined> {
  const body = new FormData(form);
  body.set('_form', String(body.get('_key') ?? ''));
  body.delete('_key');
  for (const input of form.querySelectorAll<HTMLInputElement>('input[type=file]')) body.delete(input.name);
  body.set('_path', location.pathname);
  try {
    const response = await fetch(keeper, { method: 'POST', body, redirect: 'error', signal });
    if (!response.ok) return undefined;
    const answer: unknown = await response.json();
    const savedAt = typeof answer === 'object' && answer !== null && 'savedAt' in answer ? answer.savedAt : undefined;
    return typeof savedAt === 'string' ? savedAt : undefined;
  } catch {
    return undefined;
  }
}
