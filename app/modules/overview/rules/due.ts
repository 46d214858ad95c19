/** How a due date stands to today: the tone that lists and cards give it. */
export function dueTone(dueOn: string | null, today: string): 'wrong' | 'due' | 'neutral' {
  if (dueOn === null) return 'neutral';
  if (dueOn < today) return 'wrong';
  return dueOn === today ? 'due' : 'neutral';
}
