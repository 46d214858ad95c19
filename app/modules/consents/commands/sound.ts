export { selectSound as readSound } from '../data/texts.ts';
