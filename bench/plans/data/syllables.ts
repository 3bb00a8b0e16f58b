/** Syllables that names of places and companies are put together from, and what parks are called. */
const list = (text: string): string[] => text.trim().split(/\s+/);

export const placeBegins = list('青 翠 碧 岚 霁 砚 棠 榆 樟 桦 枫 槐 石 沙 铜 银 白 黑 苍 墨 鹤 鹭 鹿 雁 蓼 菱 藕 芦');
export const placeEnds = list('屏 汀 溪 泽 渚 渡 垣 峪 坞 埠 岗 坪 湾 塘 潭 洲 岭 坡 桥 亭');
export const companyBegins = list('恒 宏 鼎 瑞 裕 泰 盛 华 卓 铭 骏 隆 祥 腾 源 沃');
export const companyEnds = list('达 信 诚 驰 峰 业 昌 辉 拓 利 晟 远 翔 邦 科 韵');

export interface ParkKind {
  name: string;
  short: string | null;
}
export const parkKinds: readonly ParkKind[] = [
  { name: '高新技术产业开发区', short: '高新区' },
  { name: '经济技术开发区', short: '经开区' },
  { name: '经济开发区', short: null },
  { name: '工业园区', short: null },
  { name: '工业集中区', short: null },
  { name: '产业集聚区', short: null },
  { name: '循环经济产业园', short: null },
  { name: '科技产业园', short: null },
];
