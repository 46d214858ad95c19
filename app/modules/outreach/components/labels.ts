import { m } from '#app/paraglide/messages.js';
import type { Answer, AnswerCount } from '../rules/answers.ts';
import type { Channel } from '../rules/channels.ts';

const channelNames: Record<Channel, () => string> = {
  seminar: m.outreach_channel_seminar, exhibition: m.outreach_channel_exhibition, visit: m.outreach_channel_visit,
  article: m.outreach_channel_article, broadcast: m.outreach_channel_broadcast, newsletter: m.outreach_channel_newsletter,
  web: m.outreach_channel_web, print: m.outreach_channel_print, training: m.outreach_channel_training, other: m.outreach_channel_other,
};

const answerNames: Record<Answer, () => string> = { yes: m.outreach_answer_yes, no: m.outreach_answer_no, maybe: m.outreach_answer_maybe };

export function channelLabel(channel: Channel): string {
  return channelNames[channel]();
}

/** What somebody answered; no answer is said to be none. */
export function answerLabel(answer: Answer | null): string {
  return answer === null ? m.outreach_answer_none() : answerNames[answer]();
}

/** `12 ja, 3 nej, 1 kanske, 4 har inte svarat`. */
export function countsLabel({ yes, no, maybe, silent }: AnswerCount): string {
  return m.outreach_counts({ yes, no, maybe, silent });
}
