import { m } from '#app/paraglide/messages.js';
import { ActionBar, Form, Section, Select, SubmitButton, type Option } from '#app/ui/index.ts';
import type { BarrierView } from '../commands/read-barriers.ts';
import { nextDeed } from '../rules/barrier.ts';
import { AnswerDeed } from './answer-deed.tsx';
import { Deed } from './deed.tsx';
import { DoneDeed, MoveDeed } from './move-deeds.tsx';

interface BarrierDeedsProps {
  view: Pick<BarrierView, 'barrier' | 'owners' | 'mine' | 'keeps'>;
  /** Organisations that can be asked; none where the reader does not keep the bank. */
  toAsk: Option[];
}

/** What the reader can do with a barrier; what waits on her stands open. */
export function BarrierDeeds({ view: { barrier, owners, mine, keeps }, toAsk }: BarrierDeedsProps) {
  const moves = (keeps || mine?.state === 'accepted') && !barrier.mergedInto;
  if (!mine && !moves && toAsk.length === 0) return null;
  const next = nextDeed({ state: barrier.state, keeps, mine: mine?.state ?? null, hasOwners: owners.length > 0 });
  return (
    <div className="s-no-print">
      <Section title={m.barriers_deeds()}>
        <div className="s-deeds">
          {mine ? <AnswerDeed mine={mine} open={next === 'answer'} /> : null}
          {moves ? <MoveDeed state={barrier.state} version={barrier.version} who={keeps ? 'keeper' : 'owner'} open={next === 'move'} /> : null}
          {toAsk.length > 0 ? <AskDeed toAsk={toAsk} open={next === 'ask'} /> : null}
          {moves ? <DoneDeed /> : null}
        </div>
      </Section>
    </div>
  );
}

function AskDeed({ toAsk, open }: { toAsk: Option[]; open: boolean }) {
  return (
    <Deed title={m.barriers_ask_title()} form="ask" open={open}>
      <Form name="ask" inline unmarked>
        <Select name="organisationId" label={m.barriers_ask_owner()} options={toAsk} />
        <ActionBar>
          <SubmitButton variant="secondary">{m.barriers_ask_owner_do()}</SubmitButton>
        </ActionBar>
      </Form>
    </Deed>
  );
}
