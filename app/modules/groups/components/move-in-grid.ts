import type { KeyboardEvent } from 'react';

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, Enter: 1 };

/** Up, down and Enter go to the cell above or below; Tab goes along the row by itself. */
export function moveInGrid(event: KeyboardEvent<HTMLInputElement>): void {
  const step = steps[event.key];
  if (step === undefined) return;
  const { row, column } = event.currentTarget.dataset;
  const cell = `input[data-row="${Number(row) + step}"][data-column="${column}"]`;
  const next = event.currentTarget.closest('table')?.querySelector<HTMLInputElement>(cell);
  event.preventDefault();
  next?.focus();
  next?.select();
}
