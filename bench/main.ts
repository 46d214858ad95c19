import { readdirSync } from 'node:fs';
import { reached, printFigure, type Figure } from './figures.ts';

/** A benchmark: measures and hands over each figure as it is known. */
export type Benchmark = (report: (figure: Figure) => void) => Promise<void>;

const names = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
const json = process.argv.includes('--json');
const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const unknown = asked.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
  process.exit(2);
}

const missed: string[] = [];
for (const name of asked.length > 0 ? asked : names) {
  const { benchmark } = (await import(`./${name}/index.ts`)) as { benchmark: Benchmark };
  if (!json) console.log(`\n${name}`);
  await benchmark((figure) => {
    printFigure(figure, json);
    if (reached(figure) === false) missed.push(figure.name);
  });
}
if (!json) {
  console.log(missed.length === 0 ? '\nEvery figure is reached.' : `\nNot reached: ${missed.join('; ')}.`);
}
process.exit(0);
