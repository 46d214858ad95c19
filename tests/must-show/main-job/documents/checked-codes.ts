/** Every code that a type or a check of the schema allows. */
export function checkedCodes(schema: string): string[] {
  const types = [...schema.matchAll(/^create type .* as enum \((.*)\);$/gm)];
  const checks = [...schema.matchAll(/^ +constraint .*?CHECK.*?= ANY \(ARRAY\[(.*?)\]\)/gm)];
  return [...types, ...checks].flatMap(([, list = '']) => [...list.matchAll(/'([^']+)'/g)].map(([, code = '']) => code));
}
