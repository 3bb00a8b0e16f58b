/** A third invented plan beside the two of tests/compare: of another place, for the years of the later one. */
export const elsewhere = `# 秦溪市园区发展“十四五”规划

秦溪市人民政府

2021年8月

## 第一章 依据

依据《中国制造2025》编制本规划。规划期为2021—2025年。

## 第二章 园区

到2025年，全市工业总产值达到900亿元。

石门工业园区位于秦溪市，是省级工业园区，规划面积20平方公里，重点发展新材料、卫星遥感。

柳溪产业园位于秦溪市，重点发展食品加工。

云河产业园位于秦溪市，规划面积6平方公里，重点发展电子信息。
`;
