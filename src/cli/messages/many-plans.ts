/** What is said where there are many plans: reading folders, listing, removing, what may be one thing. */
const count = (n: number, thing: string) => `${n} ${thing}${n === 1 ? '' : 's'}`;

const listed = (lines: readonly string[]) => lines.map((line) => `\n  ${line}`).join('');

export interface BatchCounts {
  all: number;
  new: number;
  unchanged: number;
  replaced: number;
  failed: number;
}

export const manyPlansEn = {
  argFiles: 'files, folders (with all in them) or patterns such as "plans/*.pdf"',
  noMatch: (pattern: string) => `${pattern}: no file matches. Check the pattern.`,
  noPlanIn: (folder: string) => `${folder} holds no plan (.md, .txt, .html, .docx, .pdf).`,
  readingOf: (at: number, all: number, file: string) => `(${at}/${all}) ${file}: reading`,
  timeLeft: (seconds: number) => (seconds < 90 ? `about ${seconds} s left` : `about ${Math.round(seconds / 60)} min left`),
  summary: (c: BatchCounts) =>
    `${count(c.all, 'file')}: ${c.new} new, ${c.unchanged} unchanged, ${c.replaced} replaced, ${c.failed} failed`,
  failed: (n: number) => `Failed (${n}):`,
  skippedHidden: (n: number) => `Skipped: ${n} hidden`,
  skippedFormats: (n: number, kinds: string) => `Skipped: ${count(n, 'file')} of other formats (${kinds})`,
  noExtension: 'no extension',
  samePlan: (title: string, files: readonly string[]) =>
    `${files.length} files are one plan, of which the last counts: ${title}: ${files.join(', ')}`,
  aboutDuplicates: 'list things that may be one, as their names are near; nothing is merged',
  kinds: {
    CITY: 'City',
    PARK: 'Park',
    INDUSTRY: 'Industry',
    PROJECT: 'Project',
    POLICY: 'Policy',
    ENTERPRISE: 'Enterprise',
    ORGANIZATION: 'Organization',
    INFRASTRUCTURE: 'Infrastructure',
    INDICATOR: 'Indicator',
    PLACE: 'Place',
  },
  reasons: {
    SPELLING: (name: string) => `both are called ${name}`,
    RANK: (_: string) => 'names differ in rank, brackets or legal form only',
    PLACE: (place: string) => `one name says where it is (${place})`,
    CHARACTER: (characters: string) => `names differ in one character (${characters})`,
  },
  pair: (kind: string, reason: string) => `${kind}: ${reason}`,
  duplicates: (n: number) => `${count(n, 'pair')} that may be one thing. Nothing was merged.`,
  common: (kind: string, name: string, n: number) => `Not paired, as ${n} things share the name: ${name} (${kind})`,
  listed: (n: number) =>
    `${count(n, 'plan')}. Columns: id, title, issuer, period, sections, entities, figures, contradictions, file.`,
  severalPlans: (given: string, plans: readonly string[]) =>
    `"${given}" may be ${plans.length} plans; none was removed. Give the id of one, or more of its title:${listed(plans)}`,
  noSuchPlan: (given: string, nearest: readonly string[]) =>
    nearest.length === 0
      ? `There is no plan "${given}". List what is there with: plangraph plans`
      : `There is no plan "${given}". Nearest (all: plangraph plans):${listed(nearest)}`,
};

export const manyPlansZh: typeof manyPlansEn = {
  argFiles: '文件、目录（含其下各级）或通配符，如 "plans/*.pdf"',
  noMatch: (pattern) => `${pattern}：没有匹配的文件，请检查通配符。`,
  noPlanIn: (folder) => `${folder} 里没有规划（.md、.txt、.html、.docx、.pdf）。`,
  readingOf: (at, all, file) => `（${at}/${all}）${file}：正在读取`,
  timeLeft: (seconds) => (seconds < 90 ? `约剩 ${seconds} 秒` : `约剩 ${Math.round(seconds / 60)} 分钟`),
  summary: (c) => `共 ${c.all} 个文件：新增 ${c.new}，未变 ${c.unchanged}，替换 ${c.replaced}，失败 ${c.failed}`,
  failed: (n) => `失败（${n}）：`,
  skippedHidden: (n) => `跳过隐藏文件或目录 ${n} 个`,
  skippedFormats: (n, kinds) => `跳过其他格式的文件 ${n} 个（${kinds}）`,
  noExtension: '无扩展名',
  samePlan: (title, files) => `${files.length} 个文件是同一规划，以最后一个为准：${title}：${files.join('、')}`,
  aboutDuplicates: '列出名称相近、可能是同一事物的实体；不会自动合并',
  kinds: {
    CITY: '城市',
    PARK: '园区',
    INDUSTRY: '产业',
    PROJECT: '项目',
    POLICY: '政策文件',
    ENTERPRISE: '企业',
    ORGANIZATION: '机构',
    INFRASTRUCTURE: '基础设施',
    INDICATOR: '指标',
    PLACE: '地名',
  },
  reasons: {
    SPELLING: (name) => `都叫作${name}`,
    RANK: () => '名称只差级别、括号或组织形式',
    PLACE: (place) => `只有一个名称写明所在地（${place}）`,
    CHARACTER: (characters) => `一字之差（${characters}）`,
  },
  pair: (kind, reason) => `${kind}：${reason}`,
  duplicates: (n) => `可能重复的共 ${n} 对，未作任何合并。`,
  common: (kind, name, n) => `${n} 个${kind}同名，不据此配对：${name}`,
  listed: (n) => `共 ${n} 个规划。各列：标识、名称、发布机构、规划期、章节、实体、指标数值、矛盾、文件。`,
  severalPlans: (given, plans) =>
    `“${given}”可指 ${plans.length} 个规划，没有移除任何一个。请给出标识或更多的名称文字：${listed(plans)}`,
  noSuchPlan: (given, nearest) =>
    nearest.length === 0
      ? `没有“${given}”这个规划。列出已有规划：plangraph plans`
      : `没有“${given}”这个规划。最接近的（全部：plangraph plans）：${listed(nearest)}`,
};
