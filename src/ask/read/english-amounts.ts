/** Amounts as English writes them, in the plans' units: 100 billion yuan is 1000亿元, 250 million 2.5亿. */

const inHundredMillions: Record<string, number> = { million: 0.01, billion: 10, trillion: 10_000 };

export function plansUnits(text: string): string {
  return text.replace(
    /(\d[\d,]*(?:\.\d+)?)[ -]?(million|billion|trillion)( yuan| rmb)?\b/g,
    (_, digits: string, scale: string, money: string | undefined) =>
      `${Number((Number(digits.replaceAll(',', '')) * inHundredMillions[scale]!).toPrecision(12))}亿${money ? '元' : ''}`,
  );
}
