/**
 * Signs that look like characters and are none: fonts that map one shape to several codes make a PDF give ⼯业 for 工业.
 * Kangxi radicals (U+2F00–2FDF) fold by NFKC, which knows of the supplement only two; those are folded by Unicode's
 * EquivalentUnifiedIdeograph. NFKC over the whole text would change ， and ① too.
 */

/** From U+2E80 on; a blank is a code that no character stands for. */
const supplement =
  '⺀厂乛乚乙亻冂几刀刂卜㔾小小兀尣尢尢巳幺彑彐忄心扌攵 旡日月歺母民氵氺灬爫爫丬牛犭王疋目示礻竹糹纟罓罒罓罒网羊羊羊耂肀聿肉臼艹艹艹虎衤覀西见角角讠贝足车辶辶辶邑钅長镸长门阜阝雨青韦页风飞食飠飠饣首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟';

/** NFKC gives an old form of these, which fonts of simplified Chinese do not draw: 户, 青. */
const oldForms: Record<string, string> = { '⼾': '户', '⾭': '青' };

const folded = /[\u2E80-\u2EF3\u2F00-\u2FD5\u2E3A]/g;

/** ⼯业 → 工业, ⻓江 → 长江; the two-em dash that a font draws for two dashes is two again. */
export const foldRadicals = (text: string): string =>
  text.replace(folded, (sign) => {
    const code = sign.charCodeAt(0);
    if (code === 0x2e3a) return '——';
    if (code >= 0x2f00) return oldForms[sign] ?? sign.normalize('NFKC');
    return supplement[code - 0x2e80]?.trim() || sign;
  });
