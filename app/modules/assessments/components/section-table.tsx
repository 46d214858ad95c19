import { DataTable, Link, LocalDate, StatusTag, type Column } from '#app/ui/index.ts';
import { categoryLabel } from '#app/ui/case/category-label.ts';
import { m } from '#app/paraglide/messages.js';
import { getLocale } from '#app/paraglide/runtime.js';
import { url } from '#app/sitemap.ts';
import { countAnswered } from '../rules/answers.ts';
import type { TemplateSection } from '../rules/template.ts';
import { inLocale } from '../rules/wording.ts';
import type { FilledAssessment } from '../commands/read-assessment.ts';

interface SectionTableProps {
  caseId: string;
  assessment: FilledAssessment;
}

/** How far each section has come, and who answered last. */
export function SectionTable(props: SectionTableProps) {
  return (
    <DataTable
      caption={m.assessments_sections()}
      hideCaption
      rows={[...props.assessment.form.sections]}
      rowKey={(section) => section.id}
      empty={null}
      columns={columnsOf(props)}
    />
  );
}

function columnsOf({ caseId, assessment }: SectionTableProps): Column<TemplateSection>[] {
  const locale = getLocale();
  const to = (section: string) => url('assessments.section', { caseId, section });
  return [
    {
      key: 'section',
      header: m.assessments_section(),
      cell: (section) => <Link to={to(section.id)}>{inLocale(section.words, locale)}</Link>,
    },
    {
      key: 'answered',
      header: m.assessments_answered(),
      cell: (section) => <Progress section={section} assessment={assessment} />,
    },
    { key: 'latest', header: m.assessments_latest(), cell: (section) => <Latest section={section} assessment={assessment} /> },
    { key: 'category', header: m.assessments_category(), cell: (section) => categoryLabel(section.category) },
  ];
}

interface SectionProps {
  section: TemplateSection;
  assessment: FilledAssessment;
}

function Progress({ section, assessment }: SectionProps) {
  const answered = countAnswered(section, assessment.answers);
  const all = section.questions.length;
  return (
    <StatusTag tone={answered === all ? 'good' : answered > 0 ? 'accent' : 'neutral'}>
      {m.assessments_answered_of({ answered, all })}
    </StatusTag>
  );
}

function Latest({ section, assessment }: SectionProps) {
  const ids = section.questions.map(({ id }) => id);
  const [latest] = assessment.answers
    .filter(({ question }) => ids.includes(question))
    .toSorted((a, b) => b.answeredAt.getTime() - a.answeredAt.getTime());
  if (!latest) return m.assessments_not_asked();
  return (
    <>
      <LocalDate date={latest.answeredAt.toISOString().slice(0, 10)} />
      {latest.answeredBy ? `, ${latest.answeredBy}` : null}
    </>
  );
}
