import { m } from '#app/paraglide/messages.js';
import type { Tone } from '#app/ui/index.ts';
import type { Standing } from '../rules/takeover.ts';

const standings: Record<Standing, { label: () => string; tone: Tone }> = {
  tried: { label: m.methods_state_tried, tone: 'neutral' },
  described: { label: m.methods_state_described, tone: 'accent' },
  asked: { label: m.methods_state_asked, tone: 'due' },
  taken_over: { label: m.methods_state_taken_over, tone: 'good' },
  not_taken_over: { label: m.methods_state_not_taken_over, tone: 'neutral' },
};

export function standingLabel(standing: Standing): { label: string; tone: Tone } {
  const { label, tone } = standings[standing];
  return { label: label(), tone };
}
