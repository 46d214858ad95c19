declare module 'jstat' {
  const jstat: { jStat: { ibeta(x: number, a: number, b: number): number } };
  export default jstat;
}
