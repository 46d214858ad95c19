export { finishAssessment } from './commands/finish-assessment.ts';
export { readAssessments, type CaseAssessments, type FilledAssessment } from './commands/read-assessment.ts';
export { saveAnswers } from './commands/save-answers.ts';
export { startAssessment } from './commands/start-assessment.ts';
