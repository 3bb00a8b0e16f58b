/** Strategies of the whole country as plans of any place cite them. Source: national five-year plans and central documents. */
export const nationalStrategies: readonly string[] =
  '新时代西部大开发 西部大开发 黄河流域生态保护和高质量发展 长江经济带发展 长江经济带 京津冀协同发展 粤港澳大湾区建设 长三角一体化发展 长江三角洲区域一体化发展 成渝地区双城经济圈建设 东北全面振兴 东北振兴 中部地区崛起 中部崛起 乡村振兴 创新驱动发展 创新驱动 科教兴国 人才强国 可持续发展 区域协调发展 新型城镇化 军民融合发展 制造强国 网络强国 质量强国 交通强国 海洋强国 健康中国 数字中国 美丽中国 平安中国 扩大内需 就业优先 食品安全 国家粮食安全 藏粮于地、藏粮于技 碳达峰碳中和 21世纪海上丝绸之路核心区 21世纪海上丝绸之路 丝绸之路经济带核心区 丝绸之路经济带 西部陆海新通道'.split(
    ' ',
  );

/** Reforms of the whole country that a plan is said to carry on; the words alone may be an everyday aim. */
export const nationalReforms: readonly string[] = '供给侧结构性改革 大众创业、万众创新 全面深化改革'.split(' ');
