import { totalOf } from '#app/lib/quantity.ts';
import type { TableToWrite } from '#app/lib/table-file.ts';
import { m } from '#app/paraglide/messages.js';
import { quantityText } from '#app/ui/text/amount.ts';
import type { readLog } from '../commands/disseminations.ts';
import { channelLabel } from './labels.ts';

/** The log as a table: the words as on the page, and beside them the lowest and highest figure for who calculates further. */
export function spreadTable(rows: Awaited<ReturnType<typeof readLog>>): TableToWrite {
  return {
    name: m.outreach_spread(),
    headings: [
      m.outreach_told_on(), m.outreach_what(), m.outreach_to_whom(), m.outreach_channel(), m.outreach_area(),
      m.outreach_reach(), m.outreach_file_low(), m.outreach_file_high(), m.outreach_file_estimate(), m.outreach_material(), m.outreach_material_url(),
    ],
    rows: rows.map(({ toldOn, what, toWhom, channel, areaName, reach, material, materialUrl }) => {
      const { amount } = totalOf(reach);
      return [
        toldOn, what, toWhom, channelLabel(channel), areaName,
        quantityText(reach), amount?.low, amount?.high, amount?.about ? m.outreach_answer_yes() : m.outreach_answer_no(), material, materialUrl,
      ];
    }),
  };
}
