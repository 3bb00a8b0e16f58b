import { addingZh } from '../../plans/adding-messages.js';
import { compareZh } from './compare.js';
import { correctionsZh } from './corrections.js';
import type { Messages } from './en.js';
import { manyPlansZh } from './many-plans.js';

/** What the command line says, in Chinese. */
export const zh: Messages = {
  about: '把发展规划读成知识图谱，用中文或英文提问，每个答案都指到规划里的原句。',
  aboutIngest: '读入规划（.md、.txt、.html、.docx、.pdf）',
  aboutExport: '把整个图谱写到标准输出',
  aboutServe: '在本机提供网页和 GraphQL 服务',
  aboutAsk: '回答一个问题',
  aboutStart: '读入规划（不写 FILE 时为示例规划）并启动服务',
  aboutInspect: '打印阅读器某一阶段的结果：facts 与原文对照，其余为 JSON',
  aboutPlans: '列出图谱里的规划',
  aboutRemove: '从图谱中移除一个规划',
  optData: '内嵌引擎的数据目录（默认 .plangraph）',
  optNeo4j: '改用 Neo4j，如 bolt://127.0.0.1:7687；账号用 NEO4J_USERNAME、NEO4J_PASSWORD、NEO4J_DATABASE',
  optJson: '输出 JSON，供程序使用',
  optId: '指定规划的标识，代替标题、发布单位和规划期（只能一个 FILE）',
  optFormat: '导出格式',
  optPort: '监听端口（默认 PORT 或 4000；0 表示任选空闲端口）',
  optHost: '监听地址；非本机地址须设置 PLANGRAPH_TOKEN 或加 --no-auth',
  optNoAuth: '任何能连到该端口的人都可以提问',
  optStage: '要打印的阶段',
  optHistory: '同一次对话中更早的问题，由早到晚，可重复',
  exitCodes: `退出码：
  0  完成（问题已回答，或已说明没有答案）
  1  不应发生的错误
  2  用法错误：未知的命令、选项或取值
  3  输入：没有该文件、不是文本、不是规划、没有该规划
  4  存储：被占用、连不上、密码错误、损坏、不可写
  5  端口：已被占用或不允许使用`,

  twoEngines: () => '--data 和 --neo4j 只能写一个，请选定一种引擎。',
  badUri: (value) =>
    `“${value}”不是 Neo4j 服务器的地址，请写成 bolt://127.0.0.1:7687 或 neo4j+s://主机（--neo4j 或 NEO4J_URI）。`,
  emptyQuestion: () => '问题是空的。请这样问：plangraph ask "哪些园区发展电子信息？"',
  badPort: (value) => `“${value}”不是端口号，请给出 0 到 65535 之间的数字（--port 或 PORT）。`,
  openHost: (host) => `${host} 可被其他机器访问。请设置 PLANGRAPH_TOKEN 要求令牌，或在允许任何人提问时加 --no-auth。`,
  badToken: (name) => `${name} 只能由 ASCII 字符组成，不能有空格，请换一个。`,
  idOfMany: () => '--id 只指一个规划，请只写一个 FILE。',

  noFile: (file) => `${file}：没有这个文件，请检查路径。`,
  isFolder: (file) => `${file} 是目录，请写出其中的文件，如 ${file}/*.md。`,
  notReadable: (file, why) => `${file} 无法读取：${why}`,
  ...addingZh,
  someFailed: (failed, all) => `${all} 个文件中有 ${failed} 个没有读入，其余已在图谱中。`,
  noPlan: (id) => `没有规划“${id}”。查看已有规划：plangraph plans`,
  noPlans: () => '图谱里还没有规划。请先读入：plangraph ingest FILE',

  locked: (where) =>
    `${where} 正被另一个进程占用，且它不是（或还没启动完的）plangraph serve。请等它结束，或用 --data 换一个目录。`,
  unreachable: (where) => `${where} 没有响应。请启动 Neo4j（npm run neo4j 或 docker compose up），或更正 --neo4j / NEO4J_URI。`,
  unauthorized: (where) => `${where} 拒绝了用户名或密码。请设置 NEO4J_USERNAME 和 NEO4J_PASSWORD。`,
  corrupt: (where, why) => `${where} 已损坏（${why}）。请移走该目录（若有 corrections.jsonl，先放入新目录），再重新读入规划。`,
  unwritable: (where) => `${where} 不可写。请用 --data 换一个目录，或修改权限。`,
  storeFailed: (where, why) => `${where}：${why}`,
  serverRefused: (url, why) => `占用该目录的服务 ${url} 拒绝了请求：${why}`,
  serverGone: (url) => `占用该目录的服务 ${url} 在请求途中停止了，请再运行一次。`,
  alreadyServed: (url) => `该目录已由 ${url} 提供服务。请直接访问，或先停止它，或用 --data 换一个目录。`,

  portTaken: (port) => `端口 ${port} 已被占用，请用 --port N 换一个（0 表示任选空闲端口）。`,
  portForbidden: (port) => `当前用户不能使用端口 ${port}，请用 --port N 选一个大于 1023 的端口。`,
  hostUnknown: (host) => `本机没有地址 ${host}。不写 --host 即监听 127.0.0.1。`,

  reading: (file) => `${file}：正在阅读`,
  storing: (file) => `${file}：正在写入图谱`,
  exported: (lines) => `共 ${lines} 行`,
  removed: (id) => `${id}：已移除`,
  serving: (url) => `plangraph 已在 ${url} 就绪（GraphQL：${url}/graphql）`,
  tryThese: () => '可以这样问：',
  stopHint: () => '按 Ctrl+C 停止。',
  stopped: () => '已停止。',
  tokenNeeded: () => '请求须带 PLANGRAPH_TOKEN 的令牌。',
  open: () => '任何能连到该地址的人都可以提问（--no-auth）。',
  internal: (why) => `发生了不应发生的错误：${why}\n请用 PLANGRAPH_DEBUG=1 再运行一次查看出处，并反馈给我们。`,

  optSection: '只看一节及其下级：第四章/三、第四章第三节、专栏3、表1 或标题中的文字（仅 facts）',
  optHtml: '输出可用浏览器打开的网页（仅 facts）',
  optOut: '写入该文件，而不是标准输出',
  factsOnly: (option) => `${option} 只能与 --stage facts 一起使用。`,
  jsonOrHtml: () => '--json 和 --html 只能选一种。',
  outIsPlan: (file) => `${file} 就是规划本身，请用 --out 另选一个文件。`,
  notWritable: (file, why) => `${file} 无法写入：${why}`,
  noSection: (address, near) => `没有“${address}”这一节。最接近的是：\n${near.map((line) => `  ${line}`).join('\n')}`,
  severalSections: (address, paths) => `“${address}”对应 ${paths.length} 节：${paths.join('、')}`,
  review: {
    summary: (quotes, facts) => `${quotes} 个分句中的 ${facts} 条事实`,
    wholePlan: '全域',
    noFact: '无事实',
    named: '提到',
    legend: '事实种类（取消勾选即隐藏）',
    facts: '事实',
    modes: { stated: '直陈', inherited: '承上' },
    kinds: {
      DEVELOPS: '发展产业',
      PART_OF: '属于',
      LOCATED_IN: '位于',
      BELONGS_TO: '项目所属产业',
      BUILT_BY: '建设单位',
      BASED_IN: '企业所在',
      OPERATES_IN: '企业所营',
      HAS_LEVEL: '园区级别',
      HAS_STATUS: '建设状态',
      FROM: '起点',
      TO: '终点',
      CITES: '引用',
      Measurement: '指标数值',
      Conflict: '矛盾',
    },
  },

  many: manyPlansZh,
  compare: compareZh,
  corrections: correctionsZh,

  usage: (why) => `用法错误：${why}\n请看：plangraph --help`,
};
