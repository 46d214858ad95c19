export { openReport, publishReport, type ReportTable } from './commands/run-report.ts';
export { reportFormats, writeReport, type ReportFormat } from './commands/write-report.ts';
export { areaNames } from './data/collaboration-figures.ts';
export { refusalText } from './forms/refusal-text.ts';
export { isReportName, reportNames, type ReportName } from './rules/report.ts';
export type { Refusal, Selection } from './rules/suppression/selection.ts';
