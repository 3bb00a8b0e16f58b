/** Two invented plans that speak of the same things under different names. */
export const riverPlan = `# 临江工业规划“十四五”

## 第一章 园区布局

云岭高新技术产业开发区重点发展生物医药、新材料。云岭高新区到2025年实现工业总产值300亿元。

青禾工业园位于临江市，大力发展食品加工。青禾产业小镇积极培育电子商务产业。
`;

export const hillPlan = `# 临江工业规划“十五五”

## 第一章 园区布局

青禾产业小镇重点发展冷链物流。云岭高新技术产业开发区重点发展新材料。
`;
