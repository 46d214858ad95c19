const between = '\n———\n';

/** Adds a question or an answer to those before it; nothing asked or answered is written over. */
export function addToThread(thread: string | null, text: string): string {
  return [...partsOf(thread), text.replaceAll(between, '\n')].join(between);
}

/** The questions in their order, each with its answer where there is one. */
export function readThread(questions: string | null, answers: string | null): { question: string; answer: string | null }[] {
  const answered = partsOf(answers);
  return partsOf(questions).map((question, index) => ({ question, answer: answered[index] ?? null }));
}

function partsOf(thread: string | null): string[] {
  return thread ? thread.split(between) : [];
}
