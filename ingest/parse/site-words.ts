/** What sites and offices put around a plan: words of buttons, labels of files, heads of what follows an article. Data only. */

/** Words of buttons that stand on a line of their own. */
export const buttons =
  '编辑|收藏|分享|打印|播报|登录|注册|上传视频|返回顶部|返回首页|打印本页|关闭窗口|查看更多|添加义项|上一篇|下一篇';

/** Words that are buttons only beside others: a line of two or more of either kind is a menu. */
export const menuWords =
  '讨论|点赞|关闭|返回|首页|帮助|锁定|展开|收起|百科|词条|下载|纠错|字体|字号|大|中|小|上一页|下一页|微信|微博|同义词|网站地图|扫一扫';

/** Labels of lines about the file, the page or the article. */
export const pageLabels =
  '公开方式|公开属性|公开类别|信息公开选项|抄送|主送|分送|主题词|责任编辑|编辑人员|信息来源|文章来源|来源网站|浏览次数|阅读次数|点击数|点击量|访问量|编辑次数|历史版本|最近更新|更新时间|创建者|词条标签|词条统计|词条图册|本词条|开放分类|索引号|扫码阅读';

/** Heads after which an encyclopedia's article, or a page, has nothing more of the plan. */
export const tailHeads =
  '参考资料|参考文献|词条图册|词条标签|相关词条|相关链接|相关阅读|相关文章|相关政策|延伸阅读|扩展阅读|外部链接|学术论文|猜你喜欢|权威合作编辑';
