import type { Tx } from '#app/platform/db/index.ts';
import type { Cell } from '../rules/cells/cell.ts';
import type { Selection } from '../rules/suppression/selection.ts';
import { prepareToCount, readCells } from './read-cells.ts';
import type { Source } from './sources.ts';

/** Everything a source has. Asked again in the same reading it is not read again. */
export type Reading = (source: Source) => Promise<Cell[]>;

const everything: Selection = { from: null, to: null, area: null };

/** A reading for one release: reports decided beside each other add up the same cells. */
export async function openReading(tx: Tx, selection: Selection = everything): Promise<Reading> {
  await prepareToCount(tx);
  const read = new Map<Source, Promise<Cell[]>>();
  return (source) => {
    const cells = read.get(source) ?? readCells(tx, source, selection);
    read.set(source, cells);
    return cells;
  };
}
