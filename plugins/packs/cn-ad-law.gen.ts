// Generated from rules/ by tools/generate.ts; do not edit.
import type { Pack } from '../../src/plugin/index.js'

/** The pack `cn-ad-law`. Its rules carry no examples. */
export const pack: Pack = {
  "name": "cn-ad-law",
  "title": {
    "en": "Risk wording under Chinese advertising law",
    "zh": "广告法风险用语"
  },
  "extends": [
    "core"
  ],
  "rules": [
    {
      "id": "cn-ad-law/absolute-terms",
      "kind": "phrase",
      "title": {
        "en": "Absolute terms",
        "zh": "绝对化用语"
      },
      "description": {
        "en": "“国家级”, “最高级”, “最佳”, “第一”, “唯一” and the like, said of one's own offer. A goal, a standard grade, a comparison among one's own products, a usage tip, a name, and a fact with its time and source are exempt. Whether a private chat is an advertisement is a legal question, so this is a risk.",
        "zh": "用“国家级”“最高级”“最佳”“第一”“唯一”等形容自己的商品或服务。表达目标与理念、标准等级、自家产品之间比较、使用提示、名称商标， 以及写明时间和出处的事实除外。私聊是否构成广告需要法律判断，这里只提示风险。"
      },
      "severity": "warning",
      "category": "compliance",
      "applies": {
        "langs": [
          "zh"
        ]
      },
      "options": {
        "any": [
          {
            "lexicon": "absolute-term"
          }
        ],
        "unless": [
          "negated",
          "question",
          "quoted",
          {
            "lexicon": "absolute-exempt"
          },
          {
            "regex": "(?:19|20)\\d{2}年[^。！？\\n]{0,30}(?:第一|最|唯一|领先|首位|榜首)"
          }
        ],
        "distinct": 1
      },
      "message": {
        "en": "“{match}” is an absolute term about the offer: a risk under the advertising law.",
        "zh": "“{match}”是对自家商品或服务的绝对化表述，有广告法风险。"
      },
      "suggest": {
        "en": "Say what can be checked: “12 doctors, three of them chief physicians, and 3,000 operations in 2024.”",
        "zh": "换成可以核实的事实，例如“科室有12位医生，其中主任医师3位，2024年完成手术三千余例”。"
      },
      "variants": {},
      "references": [
        {
          "title": "《中华人民共和国广告法》第九条第（三）项",
          "since": "2021-04-29"
        },
        {
          "title": "《广告绝对化用语执法指南》（市场监管总局公告2023年第6号）",
          "since": "2023-02-25"
        }
      ],
      "fix": [
        {
          "find": [
            "(国家级|世界级|国际级|全球顶级|国际顶级|世界顶级|国际顶尖|世界顶尖|全国顶级|全国顶尖|国内顶尖|行业顶尖|业内顶尖|最高级|最顶级|最顶尖|顶级|顶尖)(的|)专家"
          ],
          "replace": "专家"
        },
        {
          "find": [
            "(世界|国际|全球|全国|国内|行业|业内|亚洲|)最先进"
          ],
          "replace": "先进"
        },
        {
          "find": [
            "(国际|世界|全球|亚洲|全国|国内|行业|业内)领先"
          ],
          "replace": "先进"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/cn-ad-law/absolute-terms.yml"
    },
    {
      "id": "cn-ad-law/compares-institutions",
      "kind": "phrase",
      "title": {
        "en": "Comparison with peers",
        "zh": "与同行比较功效或安全性"
      },
      "description": {
        "en": "Effect or safety is compared with other drugs, devices or institutions, named or pointed to. Price, distance, and a neutral comparison of one's own options are fine.",
        "zh": "拿功效或安全性与其他药品、器械、医疗机构比较，点名或暗指都算。比价格、比距离，或中立介绍自家几种方案不算。"
      },
      "severity": "warning",
      "category": "compliance",
      "applies": {
        "langs": [
          "zh"
        ]
      },
      "options": {
        "any": [
          {
            "lexicon": "peer-comparison"
          },
          {
            "regex": "比[\\u4e00-\\u9fff]{2,8}(?:医院|诊所|门诊部|口腔|药业)[\\u4e00-\\u9fff]{0,6}(?:效果好|疗效好|安全|专业|有效|先进|治得好|强|靠谱)"
          }
        ],
        "unless": [
          "question",
          "quoted",
          {
            "phrase": [
              "(便宜|贵|价格|费用|收费|近|远|方便|路程|实惠)"
            ]
          }
        ],
        "distinct": 1
      },
      "message": {
        "en": "“{match}” compares effect or safety with others: a risk under the advertising law.",
        "zh": "“{match}”与同行比较功效或安全性，有广告法风险。"
      },
      "suggest": {
        "en": "Describe what you offer, and let the customer compare.",
        "zh": "只介绍自己的做法和条件，让客户自己比较。"
      },
      "variants": {},
      "references": [
        {
          "title": "《中华人民共和国广告法》第十六条第一款第（三）项",
          "since": "2021-04-29"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/cn-ad-law/compares-institutions.yml"
    },
    {
      "id": "cn-ad-law/cure-rate",
      "kind": "phrase",
      "title": {
        "en": "Cure rate or rate of effect",
        "zh": "治愈率或有效率"
      },
      "description": {
        "en": "A cure rate, a rate of effectiveness or another figure of treatment effect, also from a study. Reimbursement, concentration and satisfaction are other figures.",
        "zh": "说明治愈率、有效率或其他疗效数字，引用研究的也算。报销比例、浓度、满意度不算。"
      },
      "severity": "error",
      "category": "compliance",
      "applies": {
        "langs": [
          "zh"
        ]
      },
      "options": {
        "any": [
          {
            "regex": "(?:治愈|有效|康复|痊愈|好转|显效|缓解|见效|根治|生存|存活|成活|(?:术后|治疗后|手术后|停药后|微创)的?复发)率[^。！？，,\\n]{0,10}(?:\\d|百分之|[一二三四五六七八九]成|为零|几乎为零|百分百)"
          },
          {
            "regex": "(?:手术|治疗|种植|移植|植发|植牙|种牙|试管|矫正|微创|激光|疗法|技术|临床)[^。！？，,\\n]{0,6}成功率[^。！？，,\\n]{0,10}(?:\\d|百分之|[一二三四五六七八九]成|百分百)"
          },
          {
            "regex": "(?:治愈|有效|康复|痊愈|总有效|手术成功|治疗成功|种植成功|根治)率(?:都|也|是|还|)(?:非常|很|特别|极|相当|比较|最|超|)高"
          },
          {
            "regex": "(?:\\d{1,3}(?:\\.\\d+)?%|百分之[一二三四五六七八九十]{1,3}|[六七八九]成)(?:以上|左右|)的?(?:患者|病人|人|客户|病例|顾客)[^。！？，,\\n]{0,8}(?:治好|治愈|康复|痊愈|根治|见效|好转|有效|恢复)"
          },
          {
            "regex": "(?:十|一百|100|10|1000|一千)(?:个|例|位)(?:患者|病人|人|)[里中有能]{1,2}[^。！？，,\\n]{0,4}(?:九|八|\\d{1,3})[^。！？，,\\n]{0,8}(?:治好|治愈|康复|痊愈|有效|见效|成功|好)"
          }
        ],
        "unless": [
          "negated",
          "question",
          "quoted",
          {
            "phrase": [
              "(报销|满意|回头|好评|转介绍|准确|检出|感染|发病|患病)率"
            ]
          }
        ],
        "distinct": 1
      },
      "message": {
        "en": "“{match}” states a figure of treatment effect: a risk under the advertising law.",
        "zh": "“{match}”是疗效数字，有广告法风险。"
      },
      "suggest": {
        "en": "Describe the course and what it depends on, and leave the chances to the doctor's consultation.",
        "zh": "不报数字，讲恢复过程和影响因素，疗效由医生面诊时结合病情说明。"
      },
      "variants": {},
      "references": [
        {
          "title": "《中华人民共和国广告法》第十六条第一款第（二）项",
          "since": "2021-04-29"
        },
        {
          "title": "《医疗广告管理办法》第七条第（三）项",
          "since": "2007-01-01"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/cn-ad-law/cure-rate.yml"
    },
    {
      "id": "cn-ad-law/efficacy-guarantee",
      "kind": "phrase",
      "title": {
        "en": "Asserted or guaranteed effect",
        "zh": "断言或保证功效、安全性"
      },
      "description": {
        "en": "An effect on health, or safety, is asserted or guaranteed. Figures of what is usual, conditions and honest limits are fine.",
        "zh": "对功效、安全性作断言或者保证。说明一般情况、前提和不确定性的不算。"
      },
      "severity": "error",
      "category": "compliance",
      "applies": {
        "langs": [
          "zh"
        ]
      },
      "options": {
        "any": [
          {
            "lexicon": "efficacy-assertion"
          }
        ],
        "unless": [
          "negated",
          "hedged",
          "conditional",
          "question",
          "quoted",
          "advice"
        ],
        "distinct": 1
      },
      "message": {
        "en": "“{match}” asserts or guarantees an effect or safety: a risk under the advertising law.",
        "zh": "“{match}”是对功效或安全性的断言、保证，有广告法风险。"
      },
      "suggest": {
        "en": "Say what is usual and what it depends on: “Most people improve within two weeks; the doctor can tell after the examination.”",
        "zh": "说一般情况和取决于什么，例如“多数人两周左右会有改善，具体要医生检查后才能判断”。"
      },
      "variants": {},
      "references": [
        {
          "title": "《中华人民共和国广告法》第十六条第一款第（一）项",
          "since": "2021-04-29"
        },
        {
          "title": "《医疗广告管理办法》第七条第（二）项",
          "since": "2007-01-01"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/cn-ad-law/efficacy-guarantee.yml"
    },
    {
      "id": "cn-ad-law/endorsement",
      "kind": "phrase",
      "title": {
        "en": "Endorsement as proof",
        "zh": "以他人作推荐、证明"
      },
      "description": {
        "en": "Patients, doctors, experts, the army or police, celebrities, or the agent's own family are pointed to as proof. Introducing the doctor who will see the patient is fine.",
        "zh": "以患者、医生、专家、军警、明星或者自己家人的经历作证明。介绍接诊医生的资历不算。"
      },
      "severity": "warning",
      "category": "compliance",
      "applies": {
        "langs": [
          "zh"
        ]
      },
      "options": {
        "any": [
          {
            "lexicon": "endorsement"
          }
        ],
        "unless": [
          "negated",
          "question",
          "quoted"
        ],
        "distinct": 1
      },
      "message": {
        "en": "“{match}” uses others as proof: a risk under the advertising law.",
        "zh": "“{match}”用他人作推荐或证明，有广告法风险。"
      },
      "suggest": {
        "en": "Explain the treatment and the doctor's qualification; leave other patients out.",
        "zh": "介绍治疗原理和医生资质即可，不拿别的患者或名人举例。"
      },
      "variants": {},
      "references": [
        {
          "title": "《中华人民共和国广告法》第十六条第一款第（四）项",
          "since": "2021-04-29"
        },
        {
          "title": "《医疗广告管理办法》第七条第（六）项、第（七）项",
          "since": "2007-01-01"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/cn-ad-law/endorsement.yml"
    },
    {
      "id": "cn-ad-law/refund-promise",
      "kind": "phrase",
      "title": {
        "en": "Refund if it does not work",
        "zh": "无效退款承诺"
      },
      "description": {
        "en": "Money back, or no pay, if the treatment does not work, is an implied guarantee of effect. The ordinary return of goods is fine.",
        "zh": "“无效退款”“不满意退全款”“见效再付款”等于变相保证疗效。普通商品的退换货不算。"
      },
      "severity": "warning",
      "category": "compliance",
      "applies": {
        "langs": [
          "zh"
        ]
      },
      "options": {
        "any": [
          {
            "lexicon": "refund-promise"
          }
        ],
        "unless": [
          "negated",
          "question",
          "quoted"
        ],
        "distinct": 1
      },
      "message": {
        "en": "“{match}” implies a guarantee of effect: a risk under the medical advertising rules.",
        "zh": "“{match}”等于变相保证疗效，有医疗广告合规风险。"
      },
      "suggest": {
        "en": "Explain fees and the refund policy as they are written, without tying them to the result.",
        "zh": "按公示的收费和退费规定说明，不与疗效挂钩。"
      },
      "variants": {},
      "references": [
        {
          "title": "《医疗广告管理办法》第七条第（二）项",
          "since": "2007-01-01"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/cn-ad-law/refund-promise.yml"
    }
  ],
  "lexicons": [
    {
      "name": "absolute-exempt",
      "title": {
        "en": "Exempt uses of absolute terms",
        "zh": "绝对化用语的豁免情形"
      },
      "phrases": [
        "(追求|力求|争取|努力|致力于|力争|立志|目标|愿景|希望|期待|旨在|争当|争做|打造|成为|做到|为了)…(最|第一|唯一|顶级|顶尖|领先|独一无二|世界级|国家级)",
        "(没有最好|没有最|不敢说|谈不上|不算|不是|算不上|不一定是|未必是)…(最|更好|第一|唯一|顶级)",
        "(店里|家里|店内|系列|系列里|系列中|同系列|产品里|产品中|款式里|几款里|几款中|这几款|这几个|这些|几种|两种|两款|三款|套餐里|套餐中|楼栋里|小区里|自家|历年|历代|历次|历史|自己|本店所有|我们所有|我们几个)…(最|第一|唯一)",
        "(我们|我们家|我家|我们店|我院|本店|咱家|咱们)(这|这里|这边|店|家|)(卖得|卖的|销量|人气|用得|用的人|做得|做的|评价|推出|推出过|现在|目前|价位)…(最|第一)",
        "最…的(一款|一套|一种|一个|款式|型号|套餐|机型|版本|那款|那个|这款|房源|户型|方案)",
        "(最|第一|顶级|顶尖|领先)…之一",
        "(三级|二级|一级|甲级|特级|aaa级|5a级|五星级|国标)…(最高|第一)",
        "(最高)(等级|级别)(是|为|的|标准)",
        "(国家级|世界级|国际级)…(认定|认证|评定|授予|颁发|批准|称号|名录|课题|项目|标准)",
        "(截至|截止|根据|据|按照)…(第一|最|唯一|领先|首位|榜首)",
        "(榜单|统计|年鉴|报告|数据|评选|排行榜|年度|季度|官方)…(第一|最|唯一|领先|首位|榜首)",
        "(荣获|获得|获评|被评为|评为|入选)…(第一|最|领先|唯一|世界级|国家级)"
      ],
      "except": [],
      "file": "rules/cn-ad-law/lexicons/absolute-exempt.yml"
    },
    {
      "name": "absolute-term",
      "title": {
        "en": "Absolute terms",
        "zh": "绝对化用语"
      },
      "phrases": [
        "(全国|全球|世界|全世界|亚洲|国内|国际|行业|业内|行业内|业界|全市|全省|全网|本市|本省|省内|市内|同行业|同行|本地区|华东|华南|华北|西南|全平台)(范围|领域|同类|医院|专科|品牌|销量|口碑|规模|技术|质量|综合|排名|排行|)(内|中|里|)(的|是|为|排名|排行|稳居|位列|)(第一|第1|no.1|no1|top1|首位|榜首|之首|头把交椅)",
        "(销量|口碑|排名|质量|疗效|技术|规模|人气|效果|品质|服务|好评率|成功率|市场占有率)(都是|是|也是|稳居|位居|排名|排行|均为|)(全国|全球|世界|全市|全省|全网|行业|业内|国内|本市|)(第一|第1|榜首|no.1|no1)",
        "(全国|全球|世界|亚洲|国内|国际|行业|业内|全市|全省|全网|本市|本地|当地|华东|华南|西南)(的|)(唯一|独一|独一份|仅此一家|只此一家)(的|一家|家|能|可以|授权|指定|拥有|采用)",
        "(全国|全球|世界|亚洲|国内|国际|行业|业内|全市|全省|全网|本市|本地|当地|华东|华南|西南)(的|)(唯一|独一|独一份|仅此一家|只此一家)$",
        "(唯一)(一家|家|能|可以)…(医院|机构|公司|品牌|门店|诊所|平台|治|修|做|提供)",
        "(我们|我院|本院|我司|本店|我们家|我们公司)(是|就是|都是)…(唯一|独家|首家|第一家|第一品牌|第一名)(的|一家|能|授权)",
        "(国家级|世界级|国际级|宇宙级|殿堂级|全球顶级|国际顶级|世界顶级|国际顶尖|世界顶尖|全国顶级|全国顶尖|国内顶尖|行业顶尖|业内顶尖)(的|)(医院|医生|专家|团队|技术|设备|品质|品牌|机构|产品|服务|质量|实力|水平|大师|名医|工艺|配置|材料|酒店|户型)",
        "(国家级|世界级|国际级|宇宙级|殿堂级|全球顶级|国际顶级|世界顶级|国际顶尖|世界顶尖|全国顶级|全国顶尖|国内顶尖|行业顶尖|业内顶尖)(的|)$",
        "(顶级|顶尖|最高级|最顶级|最顶尖)(的|)(专家|医生|团队|技术|设备|品质|品牌|机构|产品|质量|材料|医院|工艺|疗效|效果)",
        "(独一无二|史无前例|绝无仅有|前无古人|举世无双|无与伦比|空前绝后|遥遥领先)",
        "(世界|国际|全球|全国|国内|行业|业内|亚洲)(领先|最领先|最先进|最好|最佳|最强|最大|最权威|最专业|顶级水平|最优|最优秀|最便宜|最低价|最低)",
        "(全网|全市|全国|史上|全城|业内|行业|同城)最(低价|低|便宜|优惠|划算|好|强)",
        "(我们|我院|本院|我司|本店|本公司|我们家|我们店|我们医院|我们公司|我们这边|我们这儿|我们这里|我们这|咱们|咱家|咱们家|咱们医院|这款|这套|本品|该产品|我们的产品|我们的技术|我们的医生|我们的专家|我们的设备|我们的价格|我家)(的…|…|)(是|就是|都是|也是|采用|用的是|用的都是|使用|引进|拥有|有|配备|聘请|请的是|属于|绝对是|算是)(全市|全国|全省|全城|本市|本省|行业|业内|全|本|当地|目前|国内|国际|市场上|市面上|)(最好|最佳|最优秀|最先进|最权威|最专业|最高端|最顶尖|最有效|最安全|最强|最优质|最齐全|最著名|最有名|最出名|最厉害|最牛|最正规|最大|最便宜|最低|最优惠|最完善|最成熟)的",
        "(我们|我院|本院|我司|本店|本公司|我们家|我们店|我们医院|我们公司|我们这边|我们这|咱们|咱家|咱们家|咱们医院|这款|这套|本品|该产品|我们的产品|我们的技术|我们的医生|我们的专家|我们的设备|我们的价格|我家)(的…|…|)(是|就是|都是|也是|采用|用的是|用的都是|使用|引进|拥有|有|配备|聘请|请的是|属于|绝对是|算是)(全|本|当地|目前|国内|国际|市场上|市面上|)(最好|最佳|最优秀|最先进|最权威|最专业|最高端|最顶尖|最有效|最安全|最强|最优质|最齐全|最著名|最有名|最出名|最厉害|最牛|最正规|最大|最便宜|最低|最优惠|最完善|最成熟)$",
        "(最佳|最好的|最先进的|最权威的|最优秀的|最顶尖的|最专业的|最高端的|最强的|最有名的|最著名的)(医院|医生团队|专家团队|专家|设备|品质|品牌|机构|材料|疗效|医疗团队|口碑|性价比之王)",
        "(我们|我院|本院|我司|本店|我们家|咱们|咱家|咱们家|我家|这款|这套|本品|该产品)(的|)…(疗效|效果|质量|品质|技术|设备|价格|安全性)(都是|是|也是|绝对|绝对是|)(最好|最佳|最强|最先进|最低|最优惠|最便宜|最安全|最权威|最高)(的|)$",
        "(为|给)(您|你)(提供|带来|呈现)(最佳|最好|最优)的(疗效|效果|治疗效果|产品|价格|技术|品质)"
      ],
      "except": [
        "(国家级|世界级)(非物质|文化|自然|遗产|景区|风景|重点学科|重点专科|重点|课题|项目|实验室|标准|认证|示范|保护|贫困|公园|森林|运动员|裁判|技能|奖|高新|开发区|期刊|科技|专精特新)",
        "(顶级|顶尖)(域名|配置单|会员)",
        "(最佳|最好的)(时间|时期|时机|年龄|季节|温度|状态|体验|使用|食用|服用|饮用|赏味|观赏|观看|治疗时间|治疗时机|就诊|手术时机|搭配|办法|方法|方式|选择|途径|体位|距离|效果图|路线|位置|角度|阶段)",
        "(最好|最佳|最优|最优质|最专业|最贴心)的(服务|体验|态度|照顾|关怀)",
        "(第一|唯一)(次|步|天|时间|眼|手|排|层|个月|周|年|期|阶段|疗程|针|胎|反应|印象|原则|位的是)"
      ],
      "file": "rules/cn-ad-law/lexicons/absolute-term.yml"
    },
    {
      "name": "efficacy-assertion",
      "title": {
        "en": "Assertions of effect or safety",
        "zh": "断言或保证功效与安全"
      },
      "phrases": [
        "(保证|担保|承诺|保准|准保|确保|包|包您|包你|打包票|敢保证)(您|你|能|一定|肯定|绝对|百分百|百分之百|100%|一次|一次性|彻底|都|就|让您|让你|给您|给你|帮您|帮你|可以|)(能|会|可以|)(治好|治愈|根治|痊愈|康复|见效|有效|不复发|不会复发|不再复发|不反弹|不留疤|不留痕|断根|去根|怀孕|怀上|长出来|祛除|美白|瘦下来|瘦|恢复正常|恢复如初|好转)",
        "(保证|承诺|担保|敢说|打包票)…(治好|治愈|根治|痊愈|不复发|不会复发|不反弹|断根|治得好|一次见效|药到病除|安全无痛|没有副作用|无副作用)",
        "^(包治|包治好|包治百病|包怀孕|包瘦)",
        "(绝对|肯定|一定)(包治|包好)",
        "(您放心|你放心|放心)…(包好|包治好|包治愈)$",
        "(一定|肯定|绝对|必定|百分百|百分之百|100%|百分之一百|铁定)(就|都|是|)(能|会|可以|能够|可|)(完全|彻底|)(治好|治愈|根治|痊愈|康复|见效|有效|起效|断根|去根|治得好|怀孕|怀上|长出来|瘦下来|恢复正常|恢复如初|祛除|不留疤|好转)",
        "(一次|一针|一个疗程|一疗程|当天|当场|立刻|马上|三天|七天|一周|一贴|一喷|两个疗程)(就|即|便|就能|即可|就可以|可以|能|包|保证|)(根治|治愈|治好|痊愈|见效|断根|除根|去根)",
        "(可以|能|能够|可|会|就能|达到|实现)(彻底|完全|永久|终身)(地|的|)(根治|治愈|治好|痊愈|根除|断根|除根|去根|康复)",
        "(彻底|永久|完全)(根治|断根|除根|去根)",
        "(永不|永久不|终身不|再也不会|再也不|绝不|绝对不会|肯定不会|保证不会|保证不|百分百不会|一定不会)(再|)(复发|反弹|再犯|留疤|留痕|有副作用|有后遗症|有风险|伤身|伤身体|疼|痛|出血|感染|过敏)",
        "(药到病除|立竿见影|妙手回春|手到病除|包治百病|百治百效)",
        "(没有|没|无|毫无|不存在|零|0)(任何|一点|一点点|一丝|半点|丝毫|)(的|)(毒|)(副作用|后遗症|风险|并发症|依赖性|不良反应)",
        "不会有(任何|一点|一点点|丝毫)(的|)(毒|)(副作用|后遗症|风险|并发症|依赖性|不良反应)",
        "不会有(毒|)副作用",
        "(绝对|百分之百|100%|百分百|完全|十分)(是|)(安全|无害|无痛|无毒|无创|不伤身)(的|)",
        "(绝对|完全|百分之百|一点|一点点)(都|也|)不(会|)(疼|痛|伤身|伤身体|复发|反弹)",
        "(零|0)(风险|副作用|痛苦|伤害|创伤|后遗症|复发)"
      ],
      "except": [
        "(有没有|是否有|有无|会不会有)(什么|任何|)(毒|)(副作用|后遗症|风险|并发症)",
        "(没有|没|无)(副作用|风险|后遗症)(大|小|少|明显|的话|那么|的药|的手术|的治疗|是不)",
        "(保证|确保)(睡眠|休息|充足|营养|饮水|通畅|清洁)",
        "(低|无明显|没有明显|无大)(的|)(副作用|风险)"
      ],
      "file": "rules/cn-ad-law/lexicons/efficacy-assertion.yml"
    },
    {
      "name": "endorsement",
      "title": {
        "en": "Endorsements",
        "zh": "推荐与证明"
      },
      "phrases": [
        "(很多|好多|许多|不少|上万|几千|几万|无数|大量|我们有)(的|)(患者|病人|客户|顾客|病友|宝妈|姐妹|老人)(都|也|在我们这|来|用|做|吃|治|反馈|反映|使用)…(好了|治好|有效|见效|康复|痊愈|效果很好|效果好|效果不错|满意|长出来|瘦了|怀上|没复发|恢复得很好)",
        "(有|上周|上个月|昨天|今天|前几天|最近|刚|刚刚|之前)(有|)(一个|个|一位|位|几个|几位|名)(跟|和|与|同)(您|你)…(患者|病人|客户|情况|症状|病情|一样)…(好了|治好|康复|痊愈|效果|恢复|有效|怀上|长)",
        "(有|上周|上个月|昨天|今天|前几天|最近|之前)(一个|个|一位|位|名)…(患者|病人|客户)…(治好了|治好的|就好了|全好了|康复了|痊愈了|恢复得|效果很好|效果特别好|感谢信|锦旗)",
        "(患者|病人|客户|家属)(送|送来|送了|给我们送|写)(的|了|来|)(锦旗|感谢信|表扬信)",
        "(专家|教授|医生|院士|权威|主任)(都|也|们都|一致|强烈|联合|亲自|特别)(推荐|认可|在用|在吃|力荐|代言|好评)",
        "(明星|网红|主播|名人|影星|歌星|演员|博主|大v|央视|卫视)(都|也|们都|同款|亲自|力荐|强烈|)(推荐|代言|在用|在吃|来我们|做过|同款|报道|都选择|都来)",
        "(请|有|由)…(明星|影星|歌星)…(代言|推荐)",
        "(部队|武警|军队|解放军|军区|公安|军方|军医)(的|医院|)(专用|特供|指定|推荐|研发|研制|技术|合作|定点|秘方|也在用|都在用|认可)",
        "(我|我们)(自己|妈|妈妈|爸|爸爸|妈妈也|老公|老婆|孩子|儿子|女儿|家人|家里人|全家|婆婆|爷爷|奶奶|姐姐|弟弟|妹妹|朋友|闺蜜|同事|亲戚|家孩子)(也|都|就|也都|一直|之前|自己|上次)(是|)(在|)(吃|喝|做|用|打|敷|种|治|戴|抹)(的|过|了|这个|这款|这种)…(好|有效|效果|见效|没事|没问题|安全|放心|瘦|白|不错)",
        "(我|我们)(妈|爸|老公|老婆|孩子|家人|家里人|同事|亲戚)…(就是|也是|都是)(在我们|在这|在咱们|用这个|吃这个|做这个)…(治好|好的|好了|做的|种的)"
      ],
      "except": [],
      "file": "rules/cn-ad-law/lexicons/endorsement.yml"
    },
    {
      "name": "peer-comparison",
      "title": {
        "en": "Comparisons with peers",
        "zh": "与同行比较"
      },
      "phrases": [
        "(比|较)(其他|其它|别的|别家|别处|外面|外边|公立|私立|民营|小|大|一般|普通|那些|他们|人家|同行|市面上|市场上|同类|传统|隔壁|任何)(的|家|那些|一般|小|普通|)(医院|诊所|机构|门诊|药|药物|产品|仪器|设备|疗法|牌子|品牌|厂家|店|美容院|技术|手术|地方|方法|)(里|的|做的|治的|治疗|药物|产品|都|要|会|效果|疗效|安全性|技术|医生|)(都|要|会|更|还|)(更|)(好|有效|安全|强|专业|靠谱|权威|先进|彻底|快见效|见效快|恢复快|恢复得快|副作用小|副作用少|副作用更小|创伤小|不容易复发|治得好|高明|放心|可靠)",
        "(效果|疗效|安全性|技术|治疗效果|恢复效果)(要|会|都|也|远|明显|大大|肯定|)(比|优于|好于|高于|超过|强于|胜过|远超|甩开)(其他|其它|别的|别家|外面|公立|私立|民营|小|大|一般|普通|那些|他们|人家|同行|市面上|市场上|同类|传统|隔壁|进口|国产)",
        "(其他|其它|别的|别家|外面的|外边的|小|那些小|公立|民营|私立)(医院|诊所|机构|门诊|美容院|药|产品|地方)…(治不好|没效果|没有效果|不安全|副作用大|不正规|效果差|效果不好|不专业|不靠谱|比不了|比不上|达不到|做不到|没法比|容易复发|容易感染|治坏|做坏|风险大|没保障|没这个技术)",
        "(不像|不同于|不比)(其他|其它|别的|别家|外面|公立|私立|小)(的|)(医院|诊所|机构|门诊|药|产品|地方|那些)",
        "(我们|我院|本院|咱们)…(不是|可不是)(其他|别的|外面|普通|一般|小)(的|)(医院|诊所|机构|药)…(能比|比得了|比得上|可比)"
      ],
      "except": [],
      "file": "rules/cn-ad-law/lexicons/peer-comparison.yml"
    },
    {
      "name": "refund-promise",
      "title": {
        "en": "Refund if it does not work",
        "zh": "无效退款"
      },
      "phrases": [
        "(无效|没效果|没有效果|不见效|没见效|治不好|看不好|没治好|不满意|没成功|不成功|没怀上|没怀孕|复发了|复发|反弹|没瘦|不长)(的话|了|就|的|我们|我们都|可以|)(，|,|)(就|都|我们|可以|包|全部|一律|直接|)(无条件|全额|全部|全款|原价|全|双倍|)(退款|退全款|全退|退钱|退费|退您|退你|不收费|不收钱|不要钱|分文不取|一分不收|不收一分钱|一分钱不收)",
        "(无效|没效果|没有效果|不见效|治不好|不满意)…(全额退|退全款|全退|无条件退|分文不取|一分不收|退一赔)",
        "(见效|有效果|有效|治好|看好|满意|好了|瘦了|怀上|怀孕|康复|痊愈|成功)(后|了|之后|以后|)(再|才|后)(付款|付钱|付费|付|收费|收钱|收款|交钱|给钱|交费)",
        "(先治疗|先治病|先用|先做|先治|先看病)(后|再)(付款|付费|收费|付钱|交钱)",
        "(签约|签合同|签协议|签订协议)(治疗|治病|保疗效|包治|根治)",
        "(无效退款|包退款|无效全退)"
      ],
      "except": [
        "(不满意)(可以|可|)(七天|7天|退换|退货|换货)"
      ],
      "file": "rules/cn-ad-law/lexicons/refund-promise.yml"
    }
  ],
  "scorecard": {
    "title": {
      "en": "Risk wording",
      "zh": "广告法风险用语评分"
    },
    "join": true,
    "sections": [
      {
        "id": "risk-wording",
        "title": {
          "en": "Risk wording under advertising law",
          "zh": "广告法风险用语"
        },
        "points": 40,
        "deductions": [
          {
            "rule": "cn-ad-law/efficacy-guarantee",
            "points": 20,
            "per": "finding"
          },
          {
            "rule": "cn-ad-law/cure-rate",
            "points": 20,
            "per": "finding"
          },
          {
            "rule": "cn-ad-law/refund-promise",
            "points": 10,
            "per": "conversation"
          },
          {
            "rule": "cn-ad-law/absolute-terms",
            "points": 5,
            "per": "finding"
          },
          {
            "rule": "cn-ad-law/compares-institutions",
            "points": 8,
            "per": "conversation"
          },
          {
            "rule": "cn-ad-law/endorsement",
            "points": 8,
            "per": "conversation"
          }
        ]
      }
    ],
    "fatal": [],
    "file": "rules/cn-ad-law/scorecard.yml"
  }
}
