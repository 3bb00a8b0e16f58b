/** Five-year plans by their usual short names, with their first and last years. */
export const fiveYearPlans: Readonly<Record<string, readonly [number, number]>> = {
  八五: [1991, 1995],
  九五: [1996, 2000],
  十五: [2001, 2005],
  十一五: [2006, 2010],
  十二五: [2011, 2015],
  十三五: [2016, 2020],
  十四五: [2021, 2025],
  十五五: [2026, 2030],
  十六五: [2031, 2035],
};

/** The same by ordinal: 第十三个五年规划. */
export const fiveYearOrdinals: Readonly<Record<string, string>> = {
  八: '八五',
  九: '九五',
  十: '十五',
  十一: '十一五',
  十二: '十二五',
  十三: '十三五',
  十四: '十四五',
  十五: '十五五',
  十六: '十六五',
};
