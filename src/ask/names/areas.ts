/** What a plan calls the whole area it is for, where that is no administrative division: 临江经济区. */
const tails = ['经济区', '城市群', '都市圈', '经济带', '新区', '示范区', '城市带', '都市区'];
const often = 10;

/** The words that stand most before each tail, with and without it; nothing where none stands there often. */
export function areasOf(text: string): string[] {
  return tails.flatMap((tail) => {
    // 云岭高新区 is a park.
    const before = [...text.matchAll(new RegExp(`(.{0,8})${tail}`, 'g'))].map((m) => m[1]!).filter((b) => !b.endsWith('高'));
    let name = '';
    let count = before.length;
    for (let n = 2; n <= 6; n++) {
      const [next, times] = mostCommon(before.filter((b) => b.length >= n && b.endsWith(name)).map((b) => b.slice(-n)));
      if (times < often || times < count * (n === 2 ? 0.2 : 0.7)) break;
      name = next;
      count = times;
    }
    return name === '' || !/^\p{Script=Han}+$/u.test(name) ? [] : [name + tail, name];
  });
}

/** What a plan of a city, a province, a county calls its whole area. */
const wholes: readonly (readonly [RegExp, string[]])[] = [
  [/市/, ['全市', '我市', '本市']],
  [/省/, ['全省', '我省', '本省']],
  [/自治区/, ['全区', '我区', '本区']],
  [/县/, ['全县', '我县', '本县']],
];

/** The area that a plan's title names: 临江经济区“十四五”规划. */
export function areaOfTitle(title: string): string[] {
  const found = new RegExp(`^(.{2,10}?)(${tails.join('|')})`).exec(title);
  const whole = wholes.flatMap(([sign, words]) => (sign.test(title) ? words : []));
  // 云江省“十四五”规划: the area has the plan's own name.
  const own = /^(\p{Script=Han}{2,7}?)(?:省|市|县|自治区|自治州|新区)/u.exec(title);
  return [...(found ? [found[0], found[1]!] : []), ...(own ? [own[0], own[1]!] : []), ...whole];
}

function mostCommon(list: readonly string[]): [string, number] {
  const counts = new Map<string, number>();
  for (const item of list) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
}
