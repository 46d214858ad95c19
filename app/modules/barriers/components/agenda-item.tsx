import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { ActionBar, DateField, DefinitionList, Form, Link, LocalDate, RadioGroup, Section, Select, StatusTag, SubmitButton, TextArea, type Option } from '#app/ui/index.ts';
import type { readBarrierMeeting } from '../commands/meeting-agenda.ts';
import { Deed } from './deed.tsx';
import { stateLabel, stateTones } from './labels.ts';
import { NobodyNamed } from './nobody-named.tsx';

type Item = Awaited<ReturnType<typeof readBarrierMeeting>>['items'][number];

interface AgendaItemProps {
  item: Item;
  number: number;
  organisations: Option[];
  writes: boolean;
}

const states: Record<Item['state'], () => string> = { waiting: m.barriers_item_waiting, discussed: m.barriers_item_discussed, postponed: m.barriers_item_postponed };

/** One barrier at a meeting: what it is, and what is said and decided. */
export function AgendaItem({ item, number, organisations, writes }: AgendaItemProps) {
  return (
    <Section
      title={`${String(number)}. ${item.title}`}
      lead={item.whatStood}
      action={<Link to={url('barriers.show', { barrierId: item.barrierId })}>{m.barriers_open()}</Link>}
    >
      <p>
        <StatusTag tone={stateTones[item.barrierState]}>{stateLabel(item.barrierState)}</StatusTag>{' '}
        <StatusTag tone={item.state === 'waiting' ? 'due' : 'neutral'}>{states[item.state]()}</StatusTag>
      </p>
      <DefinitionList
        items={[
          { term: m.barriers_field_removes(), value: item.wouldRemove },
          { term: m.barriers_minutes(), value: item.minutes },
          { term: m.barriers_decision(), value: item.decision },
          { term: m.barriers_responsible(), value: item.responsibleName },
          { term: m.barriers_due(), value: item.dueOn ? <LocalDate date={item.dueOn} /> : null },
        ].filter(({ value }) => value !== null)}
      />
      {writes ? <Minutes item={item} organisations={organisations} /> : null}
    </Section>
  );
}

function Minutes({ item, organisations }: Pick<AgendaItemProps, 'item' | 'organisations'>) {
  const name = `item-${item.id}`;
  return (
    <Deed title={m.barriers_write_minutes()} form={name} open={item.state === 'waiting'}>
      <Form name={name} version={item.version}>
        <input type="hidden" name="item" value={item.id} />
        <RadioGroup
          name="state"
          label={m.barriers_item_state()}
          required
          inline
          defaultValue={item.state === 'waiting' ? 'discussed' : item.state}
          options={[{ value: 'discussed', label: m.barriers_item_discussed() }, { value: 'postponed', label: m.barriers_item_postponed() }]}
        />
        <TextArea name="minutes" label={m.barriers_minutes()} rows={3} defaultValue={item.minutes} />
        <TextArea name="decision" label={m.barriers_decision()} rows={2} defaultValue={item.decision} />
        <Select name="responsibleId" label={m.barriers_responsible()} options={organisations} defaultValue={item.responsibleId} width="medium" />
        <DateField name="dueOn" label={m.barriers_due()} defaultValue={item.dueOn} />
        <NobodyNamed form={name} />
        <ActionBar>
          <SubmitButton variant="secondary">{m.barriers_minutes_save()}</SubmitButton>
        </ActionBar>
      </Form>
    </Deed>
  );
}
