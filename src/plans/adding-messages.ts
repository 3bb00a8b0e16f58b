/** What is said of a plan that was added, and of a file that is none: by the command line and by the server. */
import type { ReplaceOutcome } from '../../graph/store.js';
import type { ReadError } from '../../ingest/read/read-error.js';
import type { IngestReport } from '../../ingest/stages.js';
import type { Language } from '../ask/answer.js';

/** What became of a plan in the graph, and what was read of it. */
export interface Added {
  outcome: ReplaceOutcome;
  report: IngestReport;
  /** Corrections of the plan: how many were applied, and of how many the sentence or name is there no longer. */
  corrections?: { applied: number; gone: number };
}

export const addingEn = {
  notText: (file: string) => `${file} is no text that can be read (UTF-8, UTF-16 or GB18030). Save it as .txt or .md in UTF-8.`,
  empty: (file: string) => `${file} holds no text. Give a plan as .md, .txt, .html, .docx or .pdf.`,
  /** By the code of a ReadError. */
  unread: {
    UNSUPPORTED_FORMAT: (file: string) => `${file} is of a format that is not read. Save it as .docx, .pdf or UTF-8 text.`,
    SPREADSHEET: (file: string) => `${file} is a spreadsheet. Give the plan itself, as .docx, .pdf or text.`,
    SLIDES: (file: string) => `${file} is a presentation. Give the plan itself, as .docx, .pdf or text.`,
    OLD_OFFICE: (file: string) =>
      `${file} is an old Office document (.doc, .rtf …). Open it in an office program and save it as .docx.`,
    ARCHIVE: (file: string) => `${file} is an archive. Unpack it and give the file inside.`,
    PICTURE: (file: string) => `${file} is a picture. Recognise its text (OCR) first and give the result.`,
    SCANNED: (file: string) =>
      `${file} holds pictures of pages and no text. Recognise its text (OCR) first, as with ocrmypdf -l chi_sim, and give the result.`,
    ENCRYPTED: (file: string) => `${file} is protected by a password. Open it with the password and save it without one.`,
    DAMAGED: (file: string) => `${file} is damaged and cannot be read. Download it again, or open it and save it anew.`,
    TOO_LARGE: (file: string) =>
      `${file} is larger than a plan can be. Give each plan as a file of its own, without pictures and attachments.`,
  },
  notPlan: (file: string) =>
    `${file} does not read like a plan: no heading (第一章, 一、, # …) and no title was found. Look at what was read: plangraph inspect ${file} --stage mdast`,
  outcome: { new: 'new', unchanged: 'unchanged', replaced: 'replaced' },
  ingested: (r: {
    outcome: string;
    title: string;
    sections: number;
    entities: number;
    facts: number;
    measurements: number;
    conflicts: number;
    seconds: string;
  }) =>
    `${r.title}: ${r.outcome}; ${r.sections} sections, ${r.entities} entities, ${r.facts} facts, ${r.measurements} figures, ${r.conflicts} contradictions (${r.seconds} s)`,
  pagesWithoutText: (pages: readonly (readonly [number, number])[]) =>
    `  No text on page ${pages.map(([first, last]) => (first === last ? first : `${first}–${last}`)).join(', ')} (a picture, or blank): recognise it (OCR) first if it belongs to the plan`,
  notes: (n: number) => `  ${n} notes on the reading; see them with --json`,
  corrected: (applied: number, gone: number) =>
    `  corrections: ${applied} applied${gone > 0 ? `, ${gone} whose sentence or name is gone (plangraph corrections)` : ''}`,
};

export const addingZh: typeof addingEn = {
  notText: (file) => `${file} 不是可读的文本（UTF-8、UTF-16 或 GB18030），请另存为 UTF-8 的 .txt 或 .md。`,
  empty: (file) => `${file} 没有文字，请给出 .md、.txt、.html、.docx 或 .pdf 格式的规划。`,
  unread: {
    UNSUPPORTED_FORMAT: (file) => `${file} 的格式不能读取，请另存为 .docx、.pdf 或 UTF-8 文本。`,
    SPREADSHEET: (file) => `${file} 是电子表格，请给出规划正文（.docx、.pdf 或文本）。`,
    SLIDES: (file) => `${file} 是演示文稿，请给出规划正文（.docx、.pdf 或文本）。`,
    OLD_OFFICE: (file) => `${file} 是旧版 Office 文档（.doc、.rtf 等），请用办公软件打开并另存为 .docx。`,
    ARCHIVE: (file) => `${file} 是压缩包，请解压后给出其中的文件。`,
    PICTURE: (file) => `${file} 是图片，请先做文字识别（OCR），再给出识别结果。`,
    SCANNED: (file) => `${file} 是扫描件，没有文字层。请先做文字识别（OCR，如 ocrmypdf -l chi_sim），再给出识别结果。`,
    ENCRYPTED: (file) => `${file} 有密码保护，请用密码打开并另存为不加密的文件。`,
    DAMAGED: (file) => `${file} 已损坏，无法读取。请重新下载，或打开后重新保存。`,
    TOO_LARGE: (file) => `${file} 超出了规划应有的大小。请每个规划一个文件，去掉图片和附件。`,
  },
  notPlan: (file) =>
    `${file} 不像一份规划：没有找到章节标题（第一章、一、、# 等）和规划名称。查看读到了什么：plangraph inspect ${file} --stage mdast`,
  outcome: { new: '新增', unchanged: '没有变化', replaced: '已替换' },
  ingested: (r) =>
    `${r.title}：${r.outcome}；章节 ${r.sections}，实体 ${r.entities}，事实 ${r.facts}，数据 ${r.measurements}，矛盾 ${r.conflicts}（${r.seconds} 秒）`,
  pagesWithoutText: (pages) =>
    `  第 ${pages.map(([first, last]) => (first === last ? first : `${first}—${last}`)).join('、')} 页没有文字（图片或空白），未读入；如属规划正文，请先做文字识别（OCR）`,
  notes: (n) => `  阅读提示 ${n} 条，用 --json 查看`,
  corrected: (applied, gone) =>
    `  更正：应用 ${applied} 条${gone > 0 ? `，${gone} 条所指的句子或名称已不在（plangraph corrections）` : ''}`,
};

const addingMessages: Readonly<Record<Language, typeof addingEn>> = { en: addingEn, zh: addingZh };

/** What is wrong with the file and what to do about it. */
export function whyUnread({ code }: ReadError, file: string, language: Language): string {
  const messages = addingMessages[language];
  switch (code) {
    case 'EMPTY':
      return messages.empty(file);
    case 'NOT_TEXT':
      return messages.notText(file);
    case 'NOT_A_PLAN':
      return messages.notPlan(file);
    default:
      return messages.unread[code](file);
  }
}

/** 临江市发展规划：新增；章节 12，实体 30，… */
export function addedLine({ outcome, report }: Added, language: Language): string {
  const messages = addingMessages[language];
  const entities = Object.values(report.entities).reduce((sum, count) => sum + count, 0);
  const { sections, facts, measurements, conflicts } = report;
  return messages.ingested({
    outcome: messages.outcome[outcome],
    title: report.plan.title,
    sections,
    entities,
    facts,
    measurements,
    conflicts,
    seconds: report.seconds.toFixed(1),
  });
}
