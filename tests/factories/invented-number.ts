/** Ten people of each sex for every day of birth: birth numbers 980-999 have been given to nobody. */
export const inventedPerDay = 10;

/** A personnummer of nobody, with the right check digit. `serial` 0-9 tells people born on the same day apart. */
export function inventedNumber(born: string, gender: 'K' | 'M', serial = 0): string {
  const birthNumber = 980 + serial * 2 + (gender === 'M' ? 1 : 0);
  const digits = `${born.replaceAll('-', '')}${birthNumber}`;
  return `${digits}${checkDigit(digits.slice(2))}`;
}

function checkDigit(nine: string): number {
  const sum = [...nine].reduce((total, digit, index) => {
    const product = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (product > 9 ? product - 9 : product);
  }, 0);
  return (10 - (sum % 10)) % 10;
}
