import { formatDate } from '#app/lib/format-date.ts';
import { languageName } from '#app/lib/spoken-languages.ts';
import { m } from '#app/paraglide/messages.js';
import { getLocale } from '#app/paraglide/runtime.js';
import type { Category } from '#app/lib/categories.ts';
import { categoryLabel } from '#app/ui/case/category-label.ts';
import { Card, CardGrid, DefinitionList, Link, LocalDate, StatusTag } from '#app/ui/index.ts';
import { url } from '#app/sitemap.ts';
import { dueTone } from '../rules/due.ts';

interface CaseCardsProps {
  shell: { id: string; birthDate: string | null; motherTongue: string | null; needsInterpreter: boolean | null; hasWrittenLanguage: boolean | null };
  team: { id: string; name: string; organisationName: string; functionName: string }[];
  steps: StepLine[];
  disclosed: DisclosedLine[];
  plan: { ownGoal: string } | null;
  today: string;
  /** What the reader may open from here. */
  may: { team: boolean; person: boolean };
}

interface StepLine {
  id: string;
  name: string;
  dueOn: string;
  userName: string | null;
  organisationName: string;
  mine: boolean;
  /** The last day that what it is about holds. */
  lastDay: string | null;
}

interface DisclosedLine {
  toOrganisation: string;
  category: Category;
  until: string | null;
}

/** The five questions of a case, answered without scrolling: who, where, what next, who does what, who sees what. */
export function CaseCards({ shell, team, steps, disclosed, plan, today, may }: CaseCardsProps) {
  const first = steps[0];
  return (
    <CardGrid stacked>
      <Card title={m.overview_case_next()} tone={first && dueTone(first.dueOn, today) !== 'neutral' ? 'due' : 'plain'}>
        {first ? <Steps steps={steps} today={today} /> : <p>{m.overview_case_nobody()}</p>}
      </Card>
      <Card title={m.overview_case_plan()}>
        <p>{plan ? plan.ownGoal : m.overview_case_no_plan()}</p>
      </Card>
      <Card
        title={m.overview_case_about()}
        action={may.person ? <Link to={url('person.edit', { caseId: shell.id })}>{m.overview_case_person()}</Link> : null}
      >
        <AboutPerson shell={shell} />
      </Card>
      <Card title={m.overview_case_who_does()} action={may.team ? <Link to={url('team.show', { caseId: shell.id })}>{m.overview_case_team()}</Link> : null}>
        <ul className="s-plain-list">
          {team.map((one) => (
            <li key={one.id}>
              {one.functionName}: {m.overview_case_by({ name: one.name, organisation: one.organisationName })}
            </li>
          ))}
        </ul>
      </Card>
      <Card title={m.overview_case_sees()} action={<Link to={`${url('cases.show', { caseId: shell.id })}/samtycke`}>{m.ui_room_consent()}</Link>}>
        <Disclosed lines={disclosed} />
      </Card>
    </CardGrid>
  );
}

function Steps({ steps, today }: { steps: StepLine[]; today: string }) {
  return (
    <ul className="s-plain-list">
      {steps.slice(0, 4).map((step) => (
        <li key={step.id}>
          <strong>{step.name}</strong>, <LocalDate date={step.dueOn} />{' '}
          {dueTone(step.dueOn, today) === 'wrong' ? <StatusTag tone="wrong">{m.overview_late()}</StatusTag> : null}
          {step.mine ? <StatusTag tone="due">{m.overview_yours()}</StatusTag> : null}
          {step.lastDay ? (
            <>
              <br />
              {m.overview_step_until()} <LocalDate date={step.lastDay} />
            </>
          ) : null}
          <br />
          {step.userName ? m.overview_case_by({ name: step.userName, organisation: step.organisationName }) : step.organisationName}
        </li>
      ))}
    </ul>
  );
}

function Disclosed({ lines }: { lines: DisclosedLine[] }) {
  if (lines.length === 0) return <p>{m.overview_case_sees_none()}</p>;
  const organisations = [...new Set(lines.map((line) => line.toOrganisation))];
  return (
    <DefinitionList
      layout="above"
      items={organisations.map((organisation) => ({
        term: organisation,
        value: openedTo(lines.filter((line) => line.toOrganisation === organisation)),
      }))}
    />
  );
}

/** What is open until the same day stands together. */
function openedTo(lines: DisclosedLine[]): string {
  return [...new Set(lines.map((line) => line.until))].map((until) => {
    const category = lines.filter((line) => line.until === until).map((line) => categoryLabel(line.category)).join(', ');
    return until ? m.overview_case_sees_until({ category, date: formatDate(until, getLocale()) }) : category;
  }).join('; ');
}

function AboutPerson({ shell }: Pick<CaseCardsProps, 'shell'>) {
  const interpreter = shell.needsInterpreter ? m.overview_case_interpreter_yes() : m.overview_case_interpreter_no();
  return (
    <>
      <DefinitionList
        items={[
          { term: m.overview_case_born(), value: shell.birthDate ? <LocalDate date={shell.birthDate} /> : null },
          { term: m.overview_case_language(), value: shell.motherTongue ? languageName(shell.motherTongue, getLocale()) : null },
          { term: m.overview_case_interpreter(), value: shell.needsInterpreter === null ? null : interpreter },
        ].filter((item) => item.value !== null)}
      />
      {shell.hasWrittenLanguage === false ? <p>{m.overview_case_writes_no()}</p> : null}
    </>
  );
}
