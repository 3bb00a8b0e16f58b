/** What is said to whom a server does not let in, and of a change to the graph that was not made; with what to do. */
import type { Language } from '../ask/answer.js';

const listed = (lines: readonly string[]) => lines.map((line) => `\n  ${line}`).join('');

const en = {
  askToken: () => 'This server needs a token; send it as: authorization: Bearer TOKEN. It is PLANGRAPH_TOKEN of the server.',
  READ_ONLY: () => 'This server is read-only: it was started without administration. Use: plangraph ingest FILE',
  NO_TOKEN: () =>
    'Changing the graph needs the write token of this server; send it as: authorization: Bearer TOKEN. It is PLANGRAPH_TOKEN of the server; where that is not set, serve.json in its data folder holds one.',
  WRONG_TOKEN: () =>
    'This is not the write token of this server. It is PLANGRAPH_TOKEN of the server; where that is not set, serve.json in its data folder holds one, a new one at each start.',
  tooLarge: (megabytes: number) =>
    `This is larger than ${megabytes} MB. Give each plan as a file of its own, without pictures and attachments.`,
  oneSource: (given: number) =>
    `${given === 0 ? 'There is no plan' : `There are ${given} plans`} in the request. Give one of file, text and base64.`,
  noFile: () =>
    'file is no uploaded file. Send it as the GraphQL multipart request spec says: curl -F operations=… -F map=… -F 0=@plan.pdf; or give text or base64.',
  badBase64: () => 'base64 holds characters that are no base64. Encode the bytes of the file, as: base64 -w0 plan.pdf',
  blank: (argument: string) => `${argument} is empty. Leave it out, or say something.`,
  tooLong: (argument: string, most: number) => `${argument} is longer than ${most} characters. Choose a shorter one.`,
  TICKET_USED: (ticket: string) => `A plan was already added under the ticket "${ticket}". Choose a new one for each plan.`,
  BUSY: (most: number) => `${most} plans are waiting to be read. Wait until one is done, then send this again.`,
  noTicket: (ticket: string, minutes: number) =>
    `No plan was added under the ticket "${ticket}" within ${minutes} minutes. Follow it, then send addPlan with that ticket.`,
  noPlan: (id: string, near: readonly string[]) =>
    near.length === 0
      ? `There is no plan with the id "${id}"; { plans { id title } } lists those there are.`
      : `There is no plan with the id "${id}". Nearest (all: { plans { id title } }):${listed(near)}`,
  internal: () => "Something went wrong on the server; see its log, or addPlan's own error.",
};

const zh: typeof en = {
  askToken: () => '本服务需要令牌，请随请求发送：authorization: Bearer 令牌。令牌就是服务的 PLANGRAPH_TOKEN。',
  READ_ONLY: () => '本服务只读：启动时没有开放管理。请用命令行：plangraph ingest FILE',
  NO_TOKEN: () =>
    '修改图谱需要本服务的写入令牌，请随请求发送：authorization: Bearer 令牌。令牌就是服务的 PLANGRAPH_TOKEN；没有设置时，见其数据目录中的 serve.json。',
  WRONG_TOKEN: () =>
    '这不是本服务的写入令牌。令牌就是服务的 PLANGRAPH_TOKEN；没有设置时，见其数据目录中的 serve.json，每次启动都会更换。',
  tooLarge: (megabytes) => `内容超过 ${megabytes} MB。请每个规划一个文件，去掉图片和附件。`,
  oneSource: (given) => `请求里${given === 0 ? '没有规划' : `有 ${given} 份规划`}。file、text、base64 三个参数请只给一个。`,
  noFile: () =>
    'file 不是上传的文件。请按 GraphQL multipart 规范发送：curl -F operations=… -F map=… -F 0=@plan.pdf；也可以改用 text 或 base64。',
  badBase64: () => 'base64 中有不属于 base64 的字符。请对文件的字节编码，如：base64 -w0 plan.pdf',
  blank: (argument) => `${argument} 是空的。请不要写它，或写上内容。`,
  tooLong: (argument, most) => `${argument} 超过 ${most} 个字符，请换一个短的。`,
  TICKET_USED: (ticket) => `进度号“${ticket}”已用于另一次读入。每个规划请用新的进度号。`,
  BUSY: (most) => `已有 ${most} 个规划在等待读入。请等其中一个完成后再发送。`,
  noTicket: (ticket, minutes) => `${minutes} 分钟内没有以进度号“${ticket}”读入的规划。请先订阅，再用同一进度号发送 addPlan。`,
  noPlan: (id, near) =>
    near.length === 0
      ? `没有标识为“${id}”的规划；{ plans { id title } } 列出已有规划。`
      : `没有标识为“${id}”的规划。最接近的（全部：{ plans { id title } }）：${listed(near)}`,
  internal: () => '服务器出错了，请看服务器日志或 addPlan 自己的错误。',
};

export type RefusalMessages = typeof en;

export const refusalMessages: Readonly<Record<Language, RefusalMessages>> = { en, zh };
