import { describe, expect, it } from 'vitest';
import { webPage, wordFile } from '../../bench/formats/make.js';
import { ingestPlan } from '../../ingest/ingest.js';
import { readPlan } from '../../ingest/read/read.js';
import { storedSource } from '../../ingest/stored-source.js';

const text = `# 临江市工业发展“十四五”规划

## 第一章 园区布局

云岭高新技术产业开发区重点发展生物医药、新材料。云岭高新区到2025年实现工业总产值300亿元。

- 青禾工业园大力发展食品加工。

| 指标 | 2020年 | 2025年 | 属性 |
| --- | --- | --- | --- |
| 工业总产值（亿元） | 120 | 300 | 预期性 |

> 专栏 1 重点项目
> 云岭锻件项目
`;

describe('a plan read again from what the graph keeps', () => {
  it.each<[string, () => Promise<Uint8Array> | Uint8Array]>([
    ['md', () => Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`)],
    ['txt', () => Buffer.from(text.replace(/[#>|*-]/g, ''), 'utf16le')],
    ['html', () => Buffer.from(webPage(text))],
    ['docx', () => wordFile(text)],
  ])('of a %s file is the same', async (format, bytes) => {
    const name = `plan.${format}`;
    const source = await readPlan(
      format === 'txt' ? Buffer.concat([Buffer.from([0xff, 0xfe]), await bytes()]) : await bytes(),
      name,
    );
    const read = ingestPlan({ ...source, ...(format === 'md' ? { pages: [0, 40] } : {}) }, { name }).facts;
    expect(read.relations.length).toBeGreaterThan(0);
    expect(read.plan.layout === undefined).toBe(format === 'md' || format === 'txt');
    const kept = JSON.parse(JSON.stringify(read.plan));
    expect(ingestPlan(storedSource(kept)!, { name: kept.source, id: kept.id }).facts).toEqual(read);
  });

  it('needs its file where an earlier version kept no layout of it', () => {
    const { plan } = ingestPlan(Buffer.from(text), { name: 'plan.md' }).facts;
    expect(storedSource({ ...plan, format: 'pdf' })).toBeNull();
  });
});
