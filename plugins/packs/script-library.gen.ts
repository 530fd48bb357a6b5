// Generated from rules/ by tools/generate.ts; do not edit.
import type { Pack } from '../../src/plugin/index.js'

/** The pack `script-library`. Its rules carry no examples. */
export const pack: Pack = {
  "name": "script-library",
  "title": {
    "en": "Reply templates and scripts",
    "zh": "话术模板"
  },
  "extends": [],
  "rules": [
    {
      "id": "script-library/missing-topic",
      "kind": "template",
      "title": {
        "en": "Topic without a template",
        "zh": "缺少常见主题的模板"
      },
      "description": {
        "en": "A topic that customers ask about has no template. The list that ships is that of clinics, and only their libraries are held against it; requiredTopics in the configuration replaces it, for any trade. Reported once for the library, on its first template.",
        "zh": "客户常问的某个主题没有任何模板。自带的清单是医疗机构的，只用于医疗机构的话术库；其他行业请在配置 requiredTopics 里列出自己的主题。整个话术库只报一次，标在第一条模板上。"
      },
      "severity": "warning",
      "category": "process",
      "applies": {},
      "options": {
        "check": "topics",
        "mentioning": [
          "门诊",
          "挂号",
          "(就|接|复|问|初)诊",
          "(诊所|我院|科室)",
          "(患者|病人|病友)",
          "(麻醉|手术)",
          "(种植|正畸|拔|补|洗)牙",
          "clinic*",
          "(patient|patients)",
          "(dentist|dental)",
          "(anesthesia|anaesthesia|anesthetic|anaesthetic)",
          "(surgery|surgical)"
        ],
        "topics": [
          {
            "name": {
              "en": "pain",
              "zh": "疼痛"
            },
            "phrases": [
              "疼",
              "痛",
              "麻醉",
              "pain",
              "painful",
              "painless",
              "hurt",
              "hurts",
              "sore",
              "anesthesia",
              "anaesthesia",
              "anesthetic",
              "anaesthetic"
            ]
          },
          {
            "name": {
              "en": "price",
              "zh": "价格费用"
            },
            "phrases": [
              "价格",
              "费用",
              "价钱",
              "多少钱",
              "收费",
              "报价",
              "元",
              "price*",
              "cost",
              "costs",
              "fee",
              "fees",
              "charge",
              "charges",
              "quote"
            ]
          },
          {
            "name": {
              "en": "duration",
              "zh": "所需时间"
            },
            "phrases": [
              "多久",
              "多长时间",
              "疗程",
              "几次",
              "几天",
              "周期",
              "(分钟|小时|天)左右",
              "恢复期",
              "多少天",
              "how long",
              "duration",
              "(minutes|hours|days|weeks|sessions)",
              "recovery time"
            ]
          },
          {
            "name": {
              "en": "effect",
              "zh": "效果"
            },
            "phrases": [
              "效果",
              "疗效",
              "见效",
              "改善",
              "有用吗",
              "管用",
              "effect",
              "effects",
              "effective",
              "effectiveness",
              "result",
              "results",
              "outcome",
              "improvement"
            ]
          },
          {
            "name": {
              "en": "safety",
              "zh": "安全性"
            },
            "phrases": [
              "安全",
              "副作用",
              "风险",
              "不良反应",
              "并发症",
              "后遗症",
              "过敏",
              "safe",
              "safely",
              "safety",
              "side effect",
              "side effects",
              "risk",
              "risks",
              "complication",
              "complications"
            ]
          },
          {
            "name": {
              "en": "address",
              "zh": "地址路线"
            },
            "phrases": [
              "地址",
              "位于",
              "路线",
              "地铁",
              "公交",
              "怎么走",
              "位置",
              "导航",
              "停车",
              "在哪",
              "address",
              "located",
              "location",
              "directions",
              "subway",
              "parking",
              "how to find us"
            ]
          },
          {
            "name": {
              "en": "opening hours",
              "zh": "营业时间"
            },
            "phrases": [
              "营业时间",
              "上班时间",
              "门诊时间",
              "工作时间",
              "几点",
              "节假日",
              "周末",
              "开诊",
              "接诊时间",
              "opening hours",
              "business hours",
              "office hours",
              "we are open",
              "open from",
              "open on",
              "opening times"
            ]
          },
          {
            "name": {
              "en": "appointment",
              "zh": "预约挂号"
            },
            "phrases": [
              "预约",
              "挂号",
              "约个时间",
              "登记到院",
              "appointment*",
              "booking",
              "book a",
              "schedule a",
              "reservation"
            ]
          },
          {
            "name": {
              "en": "complaint",
              "zh": "投诉"
            },
            "phrases": [
              "投诉",
              "不满意",
              "意见反馈",
              "非常抱歉给您",
              "差评",
              "不愉快",
              "complain",
              "complaint",
              "complaints",
              "dissatisfied",
              "sorry for the inconvenience",
              "bad experience"
            ]
          },
          {
            "name": {
              "en": "out of scope",
              "zh": "不在服务范围"
            },
            "phrases": [
              "(不在|超出)…范围",
              "(没有|未|不)(开设|开展|设立)",
              "(暂时|目前)不(治|看|接诊|提供)",
              "建议您到(其他|专科|综合)",
              "不属于我们",
              "不接诊",
              "无法(诊治|治疗|接诊)",
              "out of scope",
              "(don't|do not|not able to) (treat|offer|provide)",
              "outside our",
              "refer you to",
              "beyond our"
            ]
          }
        ],
        "share": 0.25,
        "minLength": 8,
        "most": 2,
        "titles": [],
        "validity": [],
        "history": []
      },
      "message": {
        "en": "The library has no template on: {topics}.",
        "zh": "话术库里没有这些主题的模板：{topics}。"
      },
      "suggest": {
        "en": "Write a template on each, or name your own topics in the configuration (requiredTopics).",
        "zh": "补上相应的模板；如果这些主题与你们无关，请在配置 requiredTopics 里写自己的清单。"
      },
      "variants": {},
      "references": [
        {
          "title": "《如何做好回访》（咨信网） §12"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/script-library/missing-topic.yml"
    },
    {
      "id": "script-library/multiple-questions",
      "kind": "template",
      "title": {
        "en": "Too many questions at once",
        "zh": "一次问太多"
      },
      "description": {
        "en": "A template asks the customer more than two questions at once. Most people answer the last one, and the others have to be asked again.",
        "zh": "一条模板里向客户连问两个以上的问题。多数人只会回答最后一个，其余的还得再问一遍。"
      },
      "severity": "info",
      "category": "clarity",
      "applies": {},
      "options": {
        "check": "questions",
        "most": 2,
        "share": 0.25,
        "minLength": 8,
        "topics": [],
        "mentioning": [],
        "titles": [],
        "validity": [],
        "history": []
      },
      "message": {
        "en": "This template asks {count} questions at once; {limit} is what people answer.",
        "zh": "这条模板一口气问了 {count} 个问题，最多问 {limit} 个，客户才答得过来。"
      },
      "suggest": {
        "en": "Ask the most important one first, and the rest as the conversation goes.",
        "zh": "先问最要紧的一个，其余的随着对话再问。"
      },
      "variants": {},
      "references": [
        {
          "title": "话术库维护的通行做法（common practice）"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/script-library/multiple-questions.yml"
    },
    {
      "id": "script-library/near-duplicate",
      "kind": "template",
      "title": {
        "en": "Nearly the same template twice",
        "zh": "模板几乎重复"
      },
      "description": {
        "en": "Two templates differ in at most a quarter of their characters, placeholders left aside. Whoever searches the library finds two answers and cannot tell which is right.",
        "zh": "两条模板（占位符不计）的差异不超过四分之一的字。查话术的人会看到两个差不多的答案，不知道以哪个为准。"
      },
      "severity": "warning",
      "category": "clarity",
      "applies": {},
      "options": {
        "check": "near-duplicate",
        "share": 0.25,
        "minLength": 8,
        "topics": [],
        "mentioning": [],
        "most": 2,
        "titles": [],
        "validity": [],
        "history": []
      },
      "message": {
        "en": "Nearly the same text as {title}: {distance} characters differ.",
        "zh": "与{title}几乎相同，只差 {distance} 个字。"
      },
      "suggest": {
        "en": "Keep one of them, or make clear when each is to be used.",
        "zh": "保留一条；确实要分开的，请写明各自什么时候用。"
      },
      "variants": {},
      "references": [
        {
          "title": "《如何做好回访》（咨信网） §12"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/script-library/near-duplicate.yml"
    },
    {
      "id": "script-library/no-personal-touch",
      "kind": "template",
      "title": {
        "en": "No personal touch",
        "zh": "开场结束没有称呼"
      },
      "description": {
        "en": "An opening or closing template has no placeholder for a name, a title or the matter, so every customer gets the same words.",
        "zh": "开场或结束的模板里没有姓名、称呼或所咨询事项的占位符，每位客户收到的都是同一句话。"
      },
      "severity": "info",
      "category": "personalisation",
      "applies": {},
      "options": {
        "check": "personal-touch",
        "titles": [
          "开场",
          "欢迎",
          "问候",
          "招呼",
          "首次咨询",
          "结束语",
          "结束对话",
          "结束会话",
          "道别",
          "告别",
          "再见",
          "送别",
          "opening",
          "greeting",
          "welcome",
          "closing",
          "farewell",
          "goodbye"
        ],
        "share": 0.25,
        "minLength": 8,
        "topics": [],
        "mentioning": [],
        "most": 2,
        "validity": [],
        "history": []
      },
      "message": {
        "en": "This is {sort} without a placeholder: every customer will read the same words.",
        "zh": "这是{sort}用的模板，却没有任何占位符，每位客户看到的都一样。"
      },
      "suggest": {
        "en": "Add a placeholder for the name or the matter: \"Hello [name], you asked about [matter] …\"",
        "zh": "加上称呼或事项的占位符，例如“[称呼]您好，您咨询的[事项]……”。"
      },
      "variants": {},
      "references": [
        {
          "title": "《医疗行业网络咨询的技巧方法》（SEM论坛，2012） §8 个性化"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/script-library/no-personal-touch.yml"
    },
    {
      "id": "script-library/outdated",
      "kind": "template",
      "title": {
        "en": "Outdated template",
        "zh": "模板已过期"
      },
      "description": {
        "en": "A template carries a date or a validity that has passed. A date of the past that tells of history is fine. Needs the day of the run (--today).",
        "zh": "模板里的日期或有效期已经过去。讲历史的日期（成立、获奖）不算。需要知道今天的日期（--today）。"
      },
      "severity": "warning",
      "category": "clarity",
      "applies": {},
      "options": {
        "check": "dates",
        "validity": [
          {
            "phrase": [
              "(截止|有效期|到期|止|期限|为止|前有效|之前|日前|号前|限时|结束)",
              "(活动|优惠|特惠|促销|大促|年货|放假|春节|国庆|中秋|五一|元旦|端午|清明|排班|停诊|双11|双十一|双12|双十二|618)",
              "(until|till|by|before|valid|expire|expires|expiring|ends|ending|deadline|through|closes on)",
              "(sale|offer|promotion|discount|holiday|season|campaign|event)"
            ]
          }
        ],
        "history": [
          {
            "phrase": [
              "(成立|创立|创办|始建|建院|建店|创建|开业|上市|荣获|获得|获评|通过|认证|批准|颁布|发布|施行|实施|公布|起执行|以来)",
              "(founded|established|since|opened in|launched in|awarded|certified|approved|published|in business|patented)"
            ]
          }
        ],
        "share": 0.25,
        "minLength": 8,
        "topics": [],
        "mentioning": [],
        "most": 2,
        "titles": []
      },
      "message": {
        "en": "\"{match}\" has passed (today is {today}).",
        "zh": "“{match}”已经过去了（今天是 {today}）。"
      },
      "suggest": {
        "en": "Put in the new date or a placeholder, or take the template out.",
        "zh": "换成新的日期或占位符，或停用这条模板。"
      },
      "variants": {},
      "references": [
        {
          "title": "话术库维护的通行做法（common practice）"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/script-library/outdated.yml"
    },
    {
      "id": "script-library/unknown-placeholder",
      "kind": "template",
      "title": {
        "en": "Unknown or malformed placeholder",
        "zh": "占位符有误"
      },
      "description": {
        "en": "A placeholder is malformed, or is not one of those that are declared. It would reach the customer as it stands. Without a declared list (placeholders in the configuration) only malformed ones can be judged.",
        "zh": "占位符写坏了，或者不在声明的清单里，会原样发到客户眼前。没有声明清单（配置项 placeholders）时，只判断写坏的。"
      },
      "severity": "error",
      "category": "personalisation",
      "applies": {},
      "options": {
        "check": "placeholder",
        "share": 0.25,
        "minLength": 8,
        "topics": [],
        "mentioning": [],
        "most": 2,
        "titles": [],
        "validity": [],
        "history": []
      },
      "message": {
        "en": "\"{match}\" is not a placeholder that will be filled in.",
        "zh": "“{match}”不是能被替换的占位符。"
      },
      "suggest": {
        "en": "Write it as one of the declared placeholders, or declare it in the configuration.",
        "zh": "改成已声明的占位符，或在配置里补充声明。"
      },
      "variants": {
        "malformed": {
          "message": {
            "en": "The placeholder \"{match}\" is malformed: a sign is missing, or nobody knows what to fill in.",
            "zh": "占位符“{match}”写坏了：括号不成对，或看不出该填什么。"
          },
          "suggest": {
            "en": "Give it a name between two signs that match, such as [name].",
            "zh": "用成对的括号写上名称，例如 [姓名]。"
          }
        }
      },
      "references": [
        {
          "title": "话术库维护的通行做法（common practice）"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/script-library/unknown-placeholder.yml"
    }
  ],
  "lexicons": [],
  "scorecard": {
    "title": {
      "en": "Reply templates",
      "zh": "话术模板评分"
    },
    "join": true,
    "sections": [
      {
        "id": "ready-to-send",
        "title": {
          "en": "Ready to be sent",
          "zh": "可以直接发送"
        },
        "points": 60,
        "deductions": [
          {
            "rule": "script-library/unknown-placeholder",
            "points": 30,
            "per": "finding"
          },
          {
            "rule": "script-library/outdated",
            "points": 20,
            "per": "finding"
          },
          {
            "rule": "script-library/multiple-questions",
            "points": 8,
            "per": "conversation"
          }
        ]
      },
      {
        "id": "library",
        "title": {
          "en": "As part of the library",
          "zh": "话术库的完整与得体"
        },
        "points": 40,
        "deductions": [
          {
            "rule": "script-library/near-duplicate",
            "points": 15,
            "per": "conversation"
          },
          {
            "rule": "script-library/missing-topic",
            "points": 15,
            "per": "conversation"
          },
          {
            "rule": "script-library/no-personal-touch",
            "points": 8,
            "per": "conversation"
          }
        ]
      }
    ],
    "fatal": [],
    "file": "rules/script-library/scorecard.yml"
  }
}
