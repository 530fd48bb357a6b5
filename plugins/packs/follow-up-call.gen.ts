// Generated from rules/ by tools/generate.ts; do not edit.
import type { Pack } from '../../src/plugin/index.js'

/** The pack `follow-up-call`. Its rules carry no examples. */
export const pack: Pack = {
  "name": "follow-up-call",
  "title": {
    "en": "Follow-up and incoming phone calls",
    "zh": "回访与来电"
  },
  "extends": [
    "core"
  ],
  "rules": [
    {
      "id": "follow-up-call/no-record",
      "kind": "metadata",
      "title": {
        "en": "No record of the call",
        "zh": "没有通话记录"
      },
      "description": {
        "en": "The record of a call is empty, or says no more than that it took place. Whoever calls next knows nothing, and the patient has to tell it all again.",
        "zh": "通话记录是空的，或者只写了打过电话。下一位同事什么也不知道，患者只好从头再说一遍。"
      },
      "severity": "info",
      "category": "process",
      "applies": {
        "channels": [
          "phone"
        ]
      },
      "options": {
        "any": [
          {
            "field": "record",
            "empty": true
          },
          {
            "field": "record",
            "only": [
              {
                "lexicon": "empty-record"
              },
              {
                "regex": "\\d{1,2}月\\d{1,2}[日号]"
              }
            ]
          }
        ],
        "needs": [
          "record"
        ]
      },
      "message": {
        "en": "The record of this call tells nothing of what was said.",
        "zh": "这通电话的记录没有写下谈了什么。"
      },
      "suggest": {
        "en": "Note the present condition, what was asked and agreed, and when to call next: \"Wound dry, some pain at night; told to take the dressing off on Friday; next call in two weeks.\"",
        "zh": "写下目前情况、对方的问题、约定的事和下次联系时间，例如：“伤口干燥，夜里有点疼；周五拆纱布；两周后再回访。”"
      },
      "variants": {},
      "references": [
        {
          "title": "《医院营销丨电话回访竟然这样重要》（华夏医界网，2017） §5.3 电话回访，与记录同时进行"
        },
        {
          "title": "《如何做好回访》（咨信网）"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/follow-up-call/no-record.yml"
    },
    {
      "id": "follow-up-call/outside-calling-hours",
      "kind": "timing",
      "title": {
        "en": "Outside calling hours",
        "zh": "不在合适的时段打电话"
      },
      "description": {
        "en": "We call people at home. Early in the morning, over lunch and late in the evening a call disturbs, and seldom reaches anybody who can talk. Incoming calls and calls that were arranged are not judged.",
        "zh": "电话是打到客户家里去的。清早、午休和深夜打过去，既打扰人，也很难好好说话。来电和事先约好的电话不算。"
      },
      "severity": "info",
      "category": "process",
      "applies": {
        "channels": [
          "phone"
        ]
      },
      "options": {
        "measure": "hours",
        "hours": [
          {
            "from": "9:00",
            "to": "12:00"
          },
          {
            "from": "14:00",
            "to": "20:00"
          }
        ],
        "when": {
          "any": [
            {
              "field": "direction",
              "equals": "out"
            },
            {
              "all": [
                {
                  "field": "direction",
                  "exists": false
                }
              ],
              "none": [
                {
                  "said": [
                    {
                      "lexicon": "incoming-call"
                    }
                  ],
                  "turns": 1,
                  "role": "agent",
                  "unless": []
                }
              ]
            }
          ],
          "none": [
            {
              "field": "arranged",
              "equals": true
            }
          ]
        }
      },
      "message": {
        "en": "The call was placed at {time}; the hours for calls are {hours}.",
        "zh": "这通电话是 {time} 打的，合适的时段是 {hours}。"
      },
      "suggest": {
        "en": "Call within the hours, or ask beforehand when it suits the customer.",
        "zh": "请在合适的时段打；确需其他时间的，先和客户约好。"
      },
      "variants": {},
      "references": [
        {
          "title": "《医院营销丨电话回访竟然这样重要》（华夏医界网，2017） §5.1 电话回访的时间问题"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/follow-up-call/outside-calling-hours.yml"
    },
    {
      "id": "follow-up-call/overdue-follow-up",
      "kind": "schedule",
      "title": {
        "en": "Overdue follow-up",
        "zh": "未按期回访"
      },
      "description": {
        "en": "Over the batch: a discharged patient was not called on schedule, which is after one, three and six months, and for patients from elsewhere also within three days. Calls that the patient made do not count. The finding stands at the last conversation before. What was due before the batch begins is not judged.",
        "zh": "在整批对话里看：患者出院后一个月、三个月、半年应各回访一次，外地患者三天内还应打一次平安电话。患者自己打来的不算。问题标在到期之前的最后一次对话上；这批数据开始之前就已到期的，不作判断。"
      },
      "severity": "warning",
      "category": "process",
      "applies": {},
      "options": {
        "from": "customer.dischargedAt",
        "due": [
          {
            "days": 3,
            "within": true,
            "if": {
              "field": "customer.region",
              "equals": "remote"
            }
          },
          {
            "months": 1,
            "within": false
          },
          {
            "months": 3,
            "within": false
          },
          {
            "months": 6,
            "within": false
          }
        ],
        "tolerance": {
          "days": 7
        },
        "count": {
          "all": [
            {
              "field": "direction",
              "not": "in"
            },
            {
              "field": "channel",
              "not": "chat"
            }
          ]
        }
      },
      "message": {
        "en": "Discharged on {from}, the patient was not called when due: {due}.",
        "zh": "患者 {from} 出院，到期未回访：{due}。"
      },
      "suggest": {
        "en": "Call now, and put the next date into the calendar while you are on the phone.",
        "zh": "请尽快补打，并在通话结束前把下一次回访的日期记下来。"
      },
      "variants": {},
      "references": [
        {
          "title": "《医院营销丨电话回访竟然这样重要》（华夏医界网，2017） §5.2 电话回访的频率问题"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/follow-up-call/overdue-follow-up.yml"
    },
    {
      "id": "follow-up-call/sensitive-disease-call",
      "kind": "metadata",
      "title": {
        "en": "Call about a private condition",
        "zh": "对隐私病种打了回访电话"
      },
      "description": {
        "en": "Sexually transmitted diseases, andrology and the like are private: a call can reach a spouse, a parent or a colleague, and give the patient away. Such patients are not called unless they asked for it.",
        "zh": "性病、男科一类的病涉及隐私。电话可能是家人、同事接的，一通回访就泄露了病情；除非患者自己约好，否则不应回访。"
      },
      "severity": "error",
      "category": "compliance",
      "applies": {
        "channels": [
          "phone"
        ]
      },
      "options": {
        "all": [
          {
            "any": [
              {
                "field": "customer.condition",
                "phrases": [
                  {
                    "lexicon": "sensitive-disease"
                  }
                ]
              },
              {
                "said": [
                  {
                    "lexicon": "sensitive-disease"
                  }
                ],
                "unless": [
                  "negated",
                  "quoted"
                ],
                "role": "agent"
              }
            ]
          },
          {
            "any": [
              {
                "field": "direction",
                "equals": "out"
              },
              {
                "all": [
                  {
                    "field": "direction",
                    "exists": false
                  }
                ],
                "none": [
                  {
                    "said": [
                      {
                        "lexicon": "incoming-call"
                      }
                    ],
                    "turns": 1,
                    "role": "agent",
                    "unless": []
                  }
                ]
              }
            ]
          }
        ],
        "none": [
          {
            "field": "arranged",
            "equals": true
          }
        ],
        "needs": [
          "customer.condition"
        ]
      },
      "message": {
        "en": "This call is about a condition on the privacy list.",
        "zh": "这通回访涉及不应电话回访的隐私病种。"
      },
      "suggest": {
        "en": "Leave it to the patient to get in touch, or agree on how and when to reach them before they leave.",
        "zh": "请由患者主动联系，或在离院前和患者约定好联系方式和时间。"
      },
      "variants": {},
      "references": [
        {
          "title": "《医院营销丨电话回访竟然这样重要》（华夏医界网，2017） §2 电话回访的对象"
        },
        {
          "title": "《中华人民共和国个人信息保护法》第二十八条",
          "since": "2021-11-01"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/follow-up-call/sensitive-disease-call.yml"
    }
  ],
  "lexicons": [
    {
      "name": "empty-record",
      "title": {
        "en": "Says nothing",
        "zh": "没有内容的记录"
      },
      "phrases": [
        "已(经|)(电话|致电|打电话|)(联系|回访|沟通|通知|致电|随访|告知|处理|完成)(过|了|)",
        "(致电|打过电话|打了电话|通过电话)(了|)",
        "(今日|今天|上午|下午|刚才|刚刚)",
        "(电话|)(回访|随访|联系|沟通)(完成|完毕|成功|结束|过了|了|)",
        "(患者|病人|客户|家属|本人)",
        "^(暂无|没有|同上|同前|无|略)$",
        "(called|phoned|rang|contacted|done|ok|okay|none|completed|informed|spoke|reached)",
        "(follow-up|follow up|phone call|call made|by phone|today|was|has been)",
        "(the |to |with |)(patient|customer|client)",
        "^n/a$"
      ],
      "except": [],
      "file": "rules/follow-up-call/lexicons/empty-record.yml"
    },
    {
      "name": "incoming-call",
      "title": {
        "en": "Answering a call",
        "zh": "接听来电的用语"
      },
      "phrases": [
        "(感谢|谢谢)(您|你|)(的|)(来电|致电)",
        "(请问|)有什么(可以|能|需要)(帮|为)(到|您|你|助)",
        "(很高兴|)为您服务…请讲",
        "请问(您|你)(要|想)(咨询|问|找|挂)",
        "(thank you|thanks) for calling",
        "(how|what) (can|may|could) i (help|do for|assist)"
      ],
      "except": [],
      "file": "rules/follow-up-call/lexicons/incoming-call.yml"
    },
    {
      "name": "sensitive-disease",
      "title": {
        "en": "Private conditions",
        "zh": "涉及隐私的病种"
      },
      "phrases": [
        "(性病|性传播疾病|梅毒|淋病|尖锐湿疣|生殖器疱疹|软下疳|非淋|艾滋病|艾滋|hiv)",
        "(解脲支原体|生殖道支原体|生殖道衣原体|沙眼衣原体)",
        "(男科|阳痿|早泄|勃起功能|性功能|不射精|遗精|前列腺炎|前列腺增生|前列腺肥大)",
        "(包皮|包茎|龟头|睾丸|附睾|精索静脉曲张)",
        "(少精|弱精|死精|无精|男性不育)",
        "(人流|人工流产|药流|药物流产|无痛流产|引产)",
        "(sexually transmitted|venereal|std|syphilis|gonorrh*|chlamydia|genital herpes|genital warts)",
        "(erectile dysfunction|impotence|premature ejaculation|prostatitis|andrology|circumcision|male infertility)",
        "(abortion|termination of pregnancy)"
      ],
      "except": [
        "包皮(鞋|箱|沙发|包)"
      ],
      "file": "rules/follow-up-call/lexicons/sensitive-disease.yml"
    }
  ]
}
