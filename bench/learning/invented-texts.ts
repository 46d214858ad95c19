const frequent = `kvinnor och arbete språk deltagare grupp kommun stöd svenska kurs praktik hälsa barn förskola handledare arbetsgivare möte samtal
vecka ledare utbildning resultat metod samverkan förening tolk läsning skrivning trygghet vardag sjukvård bibliotek kontakt motivation vägledning
yrke kök omsorg städning trädgård odling sömnad företag intervju körkort cykling simning dator telefon ekonomi rättigheter jämställdhet nätverk
mentor värdinna uppsökande grannskap bostadsområde föräldrar mödrar systrar skolgång betyg validering intyg utvärdering uppföljning närvaro
avhopp barnomsorg restid buss tåg skogsbygd skärgård landsbygd innerstad torg marknad café teater musik dans berättande bilder film karta plan`.split(/\s+/);
const letters = 'abcdefghijklmnoprstuvy';
const letter = (n: number) => letters[n % letters.length] ?? '';
const rare = Array.from({ length: 8_000 }, (_, n) => `${letter(n)}u${letter(Math.floor(n / 22))}i${letter(Math.floor(n / 484))}samt`);
const words = [...frequent, ...rare];

/** Texts of so many examples, each some two thousand letters, in words that come as often as words do: a few in nearly all, most in few. */
export function inventedTexts(examples: number): object[] {
  const text = writer();
  return Array.from({ length: examples }, (_, at) => ({
    n: at + 1,
    title: text(4),
    summary: text(25),
    texts: {
      target_group: text(25), target_analysis: text(40), method: text(70), result: text(40), result_measured: text(20), requirements: text(25),
      failures: text(25),
    },
  }));
}

/** Writes the same each time. */
function writer(): (length: number) => string {
  let state = 42;
  const random = () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
  return (length) => Array.from({ length }, () => words[Math.floor(random() ** 6 * words.length)] ?? '').join(' ');
}
