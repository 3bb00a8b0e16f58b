/** Towns: what their names end in, and what stands before 镇, 乡 or 街道 without naming one. */

export const townHeads = '街道|镇|乡';

/** 全镇, 各乡, 一批重点镇, 建设特色镇. */
export const notTownStart =
  /^(?:[全各本该此每某和与及等或、的以在由从向将为对省市县区]|[一二两三四五六七八九十百多数几]+个|其他|其它|所有|部分|有关|相关|建设|发展|推进|打造|支持|引导|推动|鼓励|培育|加快|实施|提升|促进|加强|依托|结合|围绕)/;

/** 城镇, 乡镇, 中心镇, 返乡: an everyday word, or a class of towns. */
export const notTownEnd =
  /(?:^[城乡村集小古名强大老新]$|县城|[小中建兴]城|..城|..[和与及]|所在|乡|.村|..集|重点|中心|特色|示范|试点|建制|卫星|工业|农业|旅游|文化|生态|美丽|智慧|历史|专业|强|名|古|小|老|冷|下|返|回|入|故|家|离|梦|水|同|思|市|县|区|省|镇|街道|类|型|级|等|的|各|全|本|个|商贸|经济|产业|康养|边贸|口岸|扩权|产粮|重|条|该|主|副)$/;

/** 马集镇、白村乡 beside 中心集镇, 农村集镇: two characters that are a name only in a list of towns. */
export const doubtfulTown = /^.[村集]$/;

/** 镇域, 乡村, 乡镇, 镇级: the kind goes on to another word. */
export const afterTown = '企业|镇|域|区|村|改|容|医|校|办|志|民|长|级|街|上|内|中|里|风|愁|土|贤|情|静|痛|流|压|定';
