/** One plan in Markdown as the same plan in the other formats, made by tools that everybody has. */
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  type IParagraphOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Nodes, Root, RootContent } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { chromium } from 'playwright-core';
import rehypeStringify from 'rehype-stringify';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkCjkFriendly);

/** Front matter has no place in the other formats; what it says of a plan, its cover says too. */
const bodyOf = (text: string): string => text.replace(/^\uFEFF?---\r?\n[\s\S]*?\r?\n---\r?\n/, '');

/** As a browser copies it, but that bars part the cells of a table. */
export function plainText(text: string): string {
  const lines: string[] = [];
  const walk = (node: RootContent, lead: string): void => {
    if (node.type === 'table')
      lines.push(...node.children.map((row) => `| ${row.children.map((cell) => wordsOf(cell)).join(' | ')} |`), '');
    else if (node.type === 'list')
      node.children.forEach((item, i) => {
        const number = node.ordered ? `${(node.start ?? 1) + i}. ` : '';
        for (const child of item.children) walk(child, child === item.children[0] ? number : '');
      });
    else if (node.type === 'blockquote') for (const child of node.children) walk(child, '');
    else if (wordsOf(node).trim() !== '') lines.push(lead + wordsOf(node), '');
  };
  for (const node of markdown.parse(bodyOf(text)).children) walk(node, '');
  return lines.join('\n');
}

const articleOf = (text: string): string =>
  String(
    markdown()
      .use(remarkRehype, { allowDangerousHtml: true })
      .use(rehypeStringify, { allowDangerousHtml: true })
      .processSync(bodyOf(text)),
  );

/** A page as a government's site has it: menus, a path of links, a foot, a script. */
export function webPage(text: string): string {
  const menu = ['首页', '政务公开', '政务服务', '互动交流', '数据开放']
    .map((w, i) => `<li><a href="/c${i}/">${w}</a></li>`)
    .join('');
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>规划文本</title><style>body{color:#333}</style></head>
<body>
<div class="header-top"><ul class="nav">${menu}</ul></div>
<div class="crumbs"><a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; <a href="/zwgk/gh/">规划计划</a></div>
<div class="content">
${articleOf(text)}
</div>
<script>var share = { title: "规划" };</script>
<footer><p>主办单位：某某人民政府办公室　网站标识码：4500000001</p></footer>
</body></html>
`;
}

/** Printed on A4 with a running head and page numbers. */
export async function pdf(text: string, executablePath: string): Promise<Uint8Array> {
  const style = `body{font:12pt/1.8 "Noto Serif CJK SC",serif;margin:0} p{text-indent:2em;margin:0} h1,h2,h3,h4{font-family:"Noto Sans CJK SC",sans-serif;break-after:avoid}
    h1{font-size:20pt;text-align:center} h2{font-size:16pt} h3{font-size:14pt} h4{font-size:12pt}
    table{border-collapse:collapse;width:100%;margin:1em 0;font-size:10pt} th,td{border:1px solid #000;padding:2pt 4pt} td p{text-indent:0}`;
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
  try {
    const page = await browser.newPage();
    await page.setContent(`<!DOCTYPE html><meta charset="utf-8"><style>${style}</style>${articleOf(text)}`);
    const small = 'font-size:8pt;width:100%;text-align:center;font-family:Noto Sans CJK SC';
    return await page.pdf({
      format: 'A4',
      margin: { top: '25mm', bottom: '25mm', left: '28mm', right: '26mm' },
      displayHeaderFooter: true,
      headerTemplate: `<div style="${small}">发展规划汇编</div>`,
      footerTemplate: `<div style="${small}">— <span class="pageNumber"></span> —</div>`,
    });
  } finally {
    await browser.close();
  }
}

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

/** Bullets and numbers are the numbering of the program; no text run holds them. */
export async function wordFile(text: string): Promise<Uint8Array> {
  let lists = 0;
  const paragraph = (node: Nodes, more: IParagraphOptions = {}) => new Paragraph({ ...more, children: runsOf(node) });
  const blocks = (node: RootContent): (Paragraph | Table)[] => {
    switch (node.type) {
      case 'heading':
        return [paragraph(node, { heading: headings[node.depth - 1]! })];
      case 'list': {
        const instance = ++lists;
        const numbering = { reference: node.ordered ? 'numbers' : 'bullets', level: 0, instance };
        return node.children.flatMap((item) =>
          item.children.flatMap((child, i) =>
            i === 0 && child.type === 'paragraph' ? [paragraph(child, { numbering })] : blocks(child),
          ),
        );
      }
      case 'blockquote':
        return node.children.flatMap(blocks);
      case 'table':
        return [
          new Table({
            width: { size: 100, type: WidthType.PERCENTAGE },
            rows: node.children.map(
              (row) => new TableRow({ children: row.children.map((cell) => new TableCell({ children: [paragraph(cell)] })) }),
            ),
          }),
        ];
      default:
        return wordsOf(node).trim() === '' ? [] : [paragraph(node)];
    }
  };
  const root: Root = markdown.parse(bodyOf(text));
  const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], shown: string) => [
    { level: 0, format, text: shown, alignment: AlignmentType.LEFT },
  ];
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
  });
  const document = new Document({
    numbering: {
      config: [
        { reference: 'numbers', levels: level(LevelFormat.DECIMAL, '%1.') },
        { reference: 'bullets', levels: level(LevelFormat.BULLET, '•') },
      ],
    },
    sections: [{ footers: { default: new Footer({ children: [number] }) }, children: root.children.flatMap(blocks) }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function runsOf(node: Nodes, bold = false): TextRun[] {
  if (node.type === 'text') return [new TextRun({ text: node.value.replace(/\s*\n\s*/g, ''), bold })];
  if (node.type === 'break') return [new TextRun({ break: 1 })];
  return 'children' in node ? node.children.flatMap((child) => runsOf(child, bold || node.type === 'strong')) : [];
}
