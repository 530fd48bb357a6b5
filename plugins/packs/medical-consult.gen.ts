// Generated from rules/ by tools/generate.ts; do not edit.
import type { Pack } from '../../src/plugin/index.js'

/** The pack `medical-consult`. Its rules carry no examples. */
export const pack: Pack = {
  "name": "medical-consult",
  "title": {
    "en": "Online consultation of clinics and hospitals",
    "zh": "医疗网络咨询"
  },
  "extends": [
    "core"
  ],
  "rules": [
    {
      "id": "medical-consult/appointment-not-confirmed",
      "kind": "sequence",
      "title": {
        "en": "Appointment not repeated",
        "zh": "预约要点没有重述"
      },
      "description": {
        "en": "A day or a doctor was agreed, and the agent did not repeat the time together with the place or the doctor. What is not repeated is misheard, forgotten, or agreed by one side only.",
        "zh": "已经说定了日期或医生，客服却没有把时间连同地点或医生复述一遍。不复述，容易听错、记错，或者只有一方当真。"
      },
      "severity": "info",
      "category": "process",
      "applies": {
        "roles": [
          "agent",
          "customer"
        ]
      },
      "options": {
        "conditions": {
          "agreed": {
            "role": "customer",
            "any": [
              {
                "lexicon": "agreed-visit"
              }
            ],
            "unless": [
              "negated",
              "question",
              "conditional",
              "quoted",
              {
                "phrase": [
                  "(能|可以|方便|有空|有时间)…(嘛|吗|么|不)$",
                  "(能|可以|方便)…(嘛|吗|么)"
                ]
              }
            ]
          },
          "time": {
            "role": "agent",
            "any": [
              {
                "lexicon": "agreed-detail"
              },
              {
                "regex": "\\d{1,2}(?:点|:\\d\\d|号|日|月|时)|\\d ?(?:am|pm)"
              }
            ]
          },
          "place": {
            "role": "agent",
            "any": [
              {
                "lexicon": "visit-place"
              }
            ]
          },
          "away": {
            "role": "agent",
            "any": [
              {
                "lexicon": "turned-away"
              }
            ]
          },
          "offer": {
            "act": [
              "appointment_invite"
            ]
          },
          "wants": {
            "role": "customer",
            "any": [
              {
                "lexicon": "booking-request"
              }
            ]
          },
          "offered": {
            "role": "agent",
            "any": [
              {
                "lexicon": "next-step"
              }
            ]
          },
          "dropped": {
            "act": [
              "refusal"
            ]
          }
        },
        "when": "agreed",
        "at": "last",
        "if": {
          "and": [
            {
              "or": [
                "offer",
                {
                  "and": [
                    "wants",
                    "offered"
                  ]
                }
              ]
            },
            {
              "not": "away"
            }
          ]
        },
        "require": {
          "or": [
            {
              "and": [
                "time",
                "place"
              ]
            },
            "dropped"
          ]
        }
      },
      "message": {
        "en": "“{anchor}” settles a visit; {window} do not repeat the time with the place or the doctor.",
        "zh": "“{anchor}”已说定就诊，{window}没有把时间和地点（或医生）复述一遍。"
      },
      "suggest": {
        "en": "“So: Saturday at nine, Dr Lin, second floor of the main building. Bring your ID card.”",
        "zh": "结束前复述一遍，例如：“跟您确认一下：周六上午九点，门诊二楼口腔科，林医生，记得带身份证。”"
      },
      "variants": {},
      "references": [
        {
          "title": "《如何做好回访》（咨信网） C4 重点要重述"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/medical-consult/appointment-not-confirmed.yml"
    },
    {
      "id": "medical-consult/cold-referral",
      "kind": "sequence",
      "title": {
        "en": "Turned away without a pointer",
        "zh": "冷淡拒诊"
      },
      "description": {
        "en": "The agent says that the matter is not treated here, and in this and the next reply does not say where to go. A pointer costs a sentence; the person will remember it when they need what is treated here.",
        "zh": "客服说这个病本院不看，当轮和下一轮都没有指一条路。多说一句该去哪里看，客户以后有需要还会想到您。"
      },
      "severity": "warning",
      "category": "courtesy",
      "applies": {
        "roles": [
          "agent",
          "customer"
        ]
      },
      "options": {
        "conditions": {
          "away": {
            "role": "agent",
            "any": [
              {
                "lexicon": "turned-away"
              }
            ],
            "unless": [
              "question",
              "conditional"
            ]
          },
          "pointer": {
            "role": "agent",
            "any": [
              {
                "lexicon": "referral"
              },
              {
                "lexicon": "place-to-go"
              }
            ]
          }
        },
        "when": "away",
        "at": "first",
        "require": "pointer",
        "window": {
          "side": "around",
          "turns": 1
        },
        "needsTurn": false
      },
      "message": {
        "en": "“{anchor}” turns the customer away, and neither here nor in {window} is said where to go.",
        "zh": "“{anchor}”之后没有指路：当轮和{window}都没说可以去哪里看。"
      },
      "suggest": {
        "en": "Add where to go: \"We don't treat this here; the ear, nose and throat department of a general hospital does.\"",
        "zh": "补一句去处，例如：“这个我们这里不看，建议您挂综合医院的耳鼻喉科；需要的话我帮您查一下附近哪家有。”"
      },
      "variants": {},
      "references": [
        {
          "title": "《医疗行业网络咨询的技巧方法》（SEM论坛，2012） §7-7-1 帮他们寻找合适的医院"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/medical-consult/cold-referral.yml"
    },
    {
      "id": "medical-consult/discount-lure",
      "kind": "sequence",
      "title": {
        "en": "Lured by a discount",
        "zh": "用优惠吸引就诊"
      },
      "description": {
        "en": "The agent draws the customer in with a discount, a gift, a quota or a deadline. Who came for the discount is seldom well served, and many take it for a sign that the house is not to be trusted. Answering a customer who asks about offers is fine.",
        "zh": "客服用打折、赠送、名额、限时来吸引客户就诊。冲着优惠来的人往往不合适，也有人会因此觉得医院不正规。客户主动问优惠时照实回答不算。"
      },
      "severity": "warning",
      "category": "compliance",
      "applies": {
        "roles": [
          "agent",
          "customer"
        ]
      },
      "options": {
        "conditions": {
          "lure": {
            "role": "agent",
            "any": [
              {
                "lexicon": "discount-lure"
              }
            ],
            "unless": [
              "negated",
              "quoted",
              "question"
            ]
          },
          "asks": {
            "role": "customer",
            "any": [
              {
                "phrase": [
                  "优惠",
                  "打折",
                  "折扣",
                  "便宜",
                  "活动",
                  "促销",
                  "套餐",
                  "discount*",
                  "offers",
                  "deal",
                  "deals",
                  "cheaper",
                  "voucher",
                  "promo*"
                ]
              }
            ]
          }
        },
        "when": "lure",
        "if": {
          "not": "asks"
        }
      },
      "message": {
        "en": "“{match}” draws the customer in with a price advantage or a deadline.",
        "zh": "“{match}”是在用优惠或名额吸引客户。"
      },
      "suggest": {
        "en": "Say what the treatment does and costs, without a deadline; let the customer decide by need.",
        "zh": "把能解决什么、费用大概多少说清楚就好，不用优惠和名额催客户，让客户按需要决定。"
      },
      "variants": {},
      "references": [
        {
          "title": "《医疗行业网络咨询的技巧方法》（SEM论坛，2012） §13.2"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/medical-consult/discount-lure.yml"
    },
    {
      "id": "medical-consult/disparages-peer",
      "kind": "phrase",
      "title": {
        "en": "Speaks ill of others",
        "zh": "贬低同行"
      },
      "description": {
        "en": "The agent speaks ill of another hospital, doctor or treatment. It wins nobody, and discrediting a competitor with false or misleading statements is a legal risk.",
        "zh": "客服贬低别的医院、医生或疗法。这赢不来信任，编造、散布误导性信息损害同行商誉还有法律风险。"
      },
      "severity": "error",
      "category": "compliance",
      "applies": {
        "roles": [
          "agent"
        ]
      },
      "options": {
        "any": [
          {
            "lexicon": "disparagement"
          }
        ],
        "unless": [
          "question",
          "quoted",
          "conditional",
          {
            "lexicon": "no-verdict"
          }
        ],
        "distinct": 1
      },
      "message": {
        "en": "“{match}” speaks ill of others.",
        "zh": "“{match}”在贬低同行。"
      },
      "suggest": {
        "en": "Speak of your own house: \"I can't judge other clinics. What I can tell you is how we do it here: …\"",
        "zh": "只说自己，不评价别人，例如：“别家的情况我不了解，不好评价；我们这边是这样做的……”"
      },
      "variants": {},
      "references": [
        {
          "title": "《医疗行业网络咨询的技巧方法》（SEM论坛，2012） §7-7-3 不诋毁或贬低别的医院"
        },
        {
          "title": "《中华人民共和国反不正当竞争法》第十二条（此前为第十一条）",
          "since": "2025-10-15"
        },
        {
          "title": "《医疗广告管理办法》第七条",
          "since": "2007-01-01"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/medical-consult/disparages-peer.yml"
    },
    {
      "id": "medical-consult/fear-pressure",
      "kind": "sequence",
      "title": {
        "en": "Pressed by fear",
        "zh": "恐吓施压"
      },
      "description": {
        "en": "The agent urges by threatening consequences (too late, incurable, infertile, more money), beyond plain medical advice. Said as a possibility, or when the customer asked what happens without treatment, it is information.",
        "zh": "客服用后果来催客户（再不治就晚了、会影响生育、要花更多钱），超出了普通的医学提醒。说的是可能性，或客户自己问不治会怎样，属于正常告知。"
      },
      "severity": "warning",
      "category": "compliance",
      "applies": {
        "roles": [
          "agent",
          "customer"
        ]
      },
      "options": {
        "conditions": {
          "threat": {
            "role": "agent",
            "any": [
              {
                "lexicon": "fear-pressure"
              }
            ],
            "unless": [
              "negated",
              "hedged",
              "question",
              "quoted"
            ]
          },
          "rhetoric": {
            "role": "agent",
            "any": [
              {
                "lexicon": "fear-rhetoric"
              }
            ],
            "unless": [
              "quoted"
            ]
          },
          "asks": {
            "role": "customer",
            "any": [
              {
                "lexicon": "asks-consequence"
              }
            ]
          }
        },
        "when": {
          "or": [
            "threat",
            "rhetoric"
          ]
        },
        "if": {
          "not": "asks"
        }
      },
      "message": {
        "en": "“{match}” urges by fear.",
        "zh": "“{match}”是在用后果吓唬客户。"
      },
      "suggest": {
        "en": "Give the fact with its likelihood and a calm step: \"It can get worse in some cases, so an examination in the next weeks is sensible.\"",
        "zh": "把可能性和下一步平和地说清楚，例如：“少数人会慢慢加重，建议这段时间抽空查一下，心里有数就好。”"
      },
      "variants": {},
      "references": [
        {
          "title": "《医疗行业网络咨询的技巧方法》（SEM论坛，2012） §13.1、§9"
        },
        {
          "title": "《如何做好回访》（咨信网） 合理的催促理由"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/medical-consult/fear-pressure.yml"
    },
    {
      "id": "medical-consult/lay-diagnosis",
      "kind": "sequence",
      "title": {
        "en": "Diagnosis by a consultant",
        "zh": "非医生下诊断"
      },
      "description": {
        "en": "Somebody who is not a doctor by post names the customer's disease as a fact. A diagnosis is the doctor's, after seeing the patient; possibilities may be named as such, and so may what a doctor or a test has already found.",
        "zh": "岗位不是医生的人把客户的病名说成定论。诊断要由医生面诊后作出；可以说“可能”“考虑”，也可以复述医生或检查已有的结论。"
      },
      "severity": "error",
      "category": "compliance",
      "applies": {
        "roles": [
          "agent"
        ],
        "posts": [
          "consultant",
          "service",
          "nurse"
        ]
      },
      "options": {
        "conditions": {
          "named": {
            "any": [
              {
                "lexicon": "diagnosis-lead"
              }
            ],
            "near": {
              "any": [
                {
                  "lexicon": "disease-name"
                }
              ],
              "within": 6,
              "ordered": true
            },
            "unless": [
              "negated",
              "hedged",
              "conditional",
              "question",
              {
                "phrase": "(您|你)(说|提到|担心|怀疑|觉得|以为|是问|问|想问|说的)(是|自己|得了|自己得了|的是|)"
              }
            ]
          },
          "told": {
            "role": "customer",
            "any": [
              {
                "lexicon": "told-diagnosis"
              }
            ]
          },
          "has": {
            "role": "customer",
            "any": [
              {
                "phrase": [
                  "有",
                  "得了",
                  "得过",
                  "患有",
                  "患了",
                  "老毛病",
                  "病史",
                  "i have",
                  "i've had",
                  "i've got",
                  "suffering from"
                ]
              }
            ],
            "near": {
              "any": [
                {
                  "lexicon": "disease-name"
                }
              ],
              "within": 6,
              "ordered": true
            },
            "unless": [
              "question",
              "negated",
              "hedged"
            ]
          }
        },
        "when": "named",
        "if": {
          "not": {
            "or": [
              "told",
              "has"
            ]
          }
        }
      },
      "message": {
        "en": "\"{match}\" names the disease as a fact; a diagnosis is for the doctor who sees the patient.",
        "zh": "“{match}”把病名说成了定论；诊断要由医生面诊后作出。"
      },
      "suggest": {
        "en": "Say what it may be and how that is settled: \"This can have several causes; the doctor will tell after an examination.\"",
        "zh": "说可能性，也说怎么才能定，例如：“这种情况原因比较多，需要医生检查后才能判断，我帮您把症状先记下来。”"
      },
      "variants": {},
      "references": [
        {
          "title": "《什么决定了患者的转化、留存和口碑》（华夏医界网，2020） 不能触碰的红线"
        },
        {
          "title": "《互联网诊疗监管细则（试行）》（2022）"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/medical-consult/lay-diagnosis.yml"
    },
    {
      "id": "medical-consult/lay-treatment-plan",
      "kind": "phrase",
      "title": {
        "en": "Treatment decided by a consultant",
        "zh": "非医生定治疗方案"
      },
      "description": {
        "en": "Somebody who is not a doctor by post decides the treatment of this customer, or prescribes a drug or a dose. Explaining what treatments there are, and repeating what the doctor ordered, is fine.",
        "zh": "岗位不是医生的人替客户定治疗方案，或者开药、给剂量。介绍有哪些治疗方式、转述医生的医嘱不算。"
      },
      "severity": "error",
      "category": "compliance",
      "applies": {
        "roles": [
          "agent"
        ],
        "posts": [
          "consultant",
          "service",
          "nurse"
        ]
      },
      "options": {
        "any": [
          {
            "lexicon": "treatment-plan"
          }
        ],
        "unless": [
          "negated",
          "hedged",
          "conditional",
          "question",
          "quoted",
          {
            "lexicon": "doctor-decides"
          }
        ],
        "distinct": 1
      },
      "message": {
        "en": "\"{match}\" decides the treatment; that is for the doctor who sees the patient.",
        "zh": "“{match}”替客户定了治疗；方案和用药要由医生面诊后决定。"
      },
      "suggest": {
        "en": "Explain what there is and who decides: \"There are usually two ways to treat it; the doctor chooses after the examination.\"",
        "zh": "介绍有哪些方式，并说明由谁来定，例如：“一般有保守和手术两种办法，具体用哪种，医生看过检查结果会跟您商量。”"
      },
      "variants": {},
      "references": [
        {
          "title": "《什么决定了患者的转化、留存和口碑》（华夏医界网，2020） 不能触碰的红线"
        },
        {
          "title": "《互联网诊疗监管细则（试行）》（2022）"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/medical-consult/lay-treatment-plan.yml"
    },
    {
      "id": "medical-consult/missed-signal",
      "kind": "sequence",
      "title": {
        "en": "Missed signal of readiness",
        "zh": "错过预约信号"
      },
      "description": {
        "en": "The customer asks about the effect, the length, the pain or the cost of a treatment here, about the way or the opening hours, or says they want to come; and in the next two replies there is neither an invitation nor a next step.",
        "zh": "客户问到在这里治疗的效果、时长、疼不疼、费用、路线、上班时间，或说想过来，客服接下来两轮既没有邀请，也没有说下一步怎么做。"
      },
      "severity": "info",
      "category": "process",
      "applies": {
        "roles": [
          "agent",
          "customer"
        ]
      },
      "options": {
        "conditions": {
          "signal": {
            "role": "customer",
            "any": [
              {
                "lexicon": "care-signal"
              }
            ],
            "unless": [
              "quoted",
              {
                "lexicon": "drug-question"
              }
            ]
          },
          "invite": {
            "act": [
              "appointment_invite",
              "contact_request"
            ]
          },
          "step": {
            "role": "agent",
            "any": [
              {
                "lexicon": "next-step"
              },
              {
                "lexicon": "referral"
              },
              {
                "lexicon": "contact-given"
              }
            ],
            "unless": [
              "quoted"
            ]
          },
          "away": {
            "role": "agent",
            "any": [
              {
                "lexicon": "turned-away"
              }
            ]
          }
        },
        "when": "signal",
        "at": "last",
        "if": {
          "not": "away"
        },
        "require": {
          "or": [
            "invite",
            "step"
          ]
        },
        "window": {
          "turns": 2
        }
      },
      "message": {
        "en": "“{anchor}” shows readiness; {window} names no next step.",
        "zh": "“{anchor}”是客户有意来的信号，{window}都没有接上下一步。"
      },
      "suggest": {
        "en": "Answer, then name the next step: \"It takes about an hour. If you like, the doctor can look first, on a day that suits you.\"",
        "zh": "答完再往前带一步，例如：“手术大概一小时。您要是方便，可以先让医生面诊看看，我帮您留个时间。”"
      },
      "variants": {},
      "references": [
        {
          "title": "《如何做好回访》（咨信网） 注意预约的信号"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/medical-consult/missed-signal.yml"
    },
    {
      "id": "medical-consult/no-care-tip",
      "kind": "sequence",
      "title": {
        "en": "No advice for everyday care",
        "zh": "没有温馨提示"
      },
      "description": {
        "en": "The customer described a complaint, the agent replied four times or more, and gave not one tip for everyday care. A tip costs nothing, and shows that the customer matters beyond the booking.",
        "zh": "客户说了症状，客服回了四轮以上，却没有一句日常护理的提示。一句“忌烟酒、少吃辛辣”不费什么事，却让人觉得被关心。"
      },
      "severity": "info",
      "category": "personalisation",
      "applies": {
        "roles": [
          "agent",
          "customer"
        ]
      },
      "options": {
        "conditions": {
          "complaint": {
            "role": "customer",
            "any": [
              {
                "lexicon": "consult-symptom"
              }
            ],
            "unless": [
              "negated",
              "quoted"
            ]
          },
          "tip": {
            "act": [
              "care_tip"
            ]
          },
          "away": {
            "role": "agent",
            "any": [
              {
                "lexicon": "turned-away"
              }
            ]
          }
        },
        "if": {
          "and": [
            "complaint",
            {
              "not": "away"
            }
          ]
        },
        "require": "tip",
        "window": {
          "side": "before"
        },
        "minTurns": 4
      },
      "message": {
        "en": "A complaint was described, and {window} hold no tip for everyday care.",
        "zh": "客户说了症状，{window}没有一句日常护理的提示。"
      },
      "suggest": {
        "en": "Add one that fits: \"Until then, avoid alcohol and spicy food, and don't sit too long at a stretch.\"",
        "zh": "按病情补一句，例如：“这几天忌烟酒、少吃辛辣，别久坐。”"
      },
      "variants": {},
      "references": [
        {
          "title": "《医疗行业网络咨询的技巧方法》（SEM论坛，2012） §7-3 温馨提示"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/medical-consult/no-care-tip.yml"
    },
    {
      "id": "medical-consult/no-contact-left",
      "kind": "sequence",
      "title": {
        "en": "Undecided customer left without a contact",
        "zh": "犹豫客户没留联系方式"
      },
      "description": {
        "en": "A customer who has not decided takes leave, and the agent neither gave a number or an account nor promised to get in touch on a certain day. With a number at hand the customer can come back to the same person.",
        "zh": "客户还没决定就要走，客服既没有留下电话或账号，也没有约定哪天再联系。留个联系方式，客户回头时就能找到同一个人。"
      },
      "severity": "info",
      "category": "process",
      "applies": {
        "roles": [
          "agent",
          "customer"
        ]
      },
      "options": {
        "conditions": {
          "undecided": {
            "role": "customer",
            "within": {
              "last": 2
            },
            "any": [
              {
                "lexicon": "consult-undecided"
              }
            ],
            "unless": [
              "question",
              "quoted"
            ]
          },
          "given": {
            "role": "agent",
            "any": [
              {
                "lexicon": "contact-given"
              },
              {
                "lexicon": "dated-promise"
              },
              {
                "regex": "1[3-9]\\d{9}|[48]00[- ]?\\d{3,4}[- ]?\\d{3,4}|0\\d{2,3}[- ]\\d{3,4}[- ]?\\d{4}"
              },
              {
                "regex": "(?:微信|wx|vx|qq)[号:：是 ]{0,4}[a-z0-9_-]{5,}"
              }
            ]
          },
          "left": {
            "act": [
              "contact_left"
            ]
          },
          "settled": {
            "role": "customer",
            "any": [
              {
                "lexicon": "agreed-visit"
              }
            ]
          }
        },
        "when": "undecided",
        "at": "last",
        "if": {
          "not": {
            "or": [
              "given",
              "left",
              "settled"
            ]
          }
        },
        "require": "given",
        "window": {
          "side": "after"
        },
        "needsTurn": false
      },
      "message": {
        "en": "The customer leaves undecided (“{anchor}”), without a contact or a date to hear from you in the whole conversation.",
        "zh": "客户还在犹豫（“{anchor}”），整段对话里既没留联系方式，也没约好何时再联系。"
      },
      "suggest": {
        "en": "Leave a way back: \"Take your time. My direct line is …; ask for Xia, and I will have your notes at hand.\"",
        "zh": "留条路，例如：“您慢慢考虑，这是我们办公室电话……，决定来的时候提前打一声，我好给您安排。”"
      },
      "variants": {},
      "references": [
        {
          "title": "《医疗行业网络咨询的技巧方法》（SEM论坛，2012） §14 把办公室电话留给他"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/medical-consult/no-contact-left.yml"
    },
    {
      "id": "medical-consult/no-reassurance",
      "kind": "sequence",
      "title": {
        "en": "Anxious customer not reassured",
        "zh": "没有安抚焦虑的客户"
      },
      "description": {
        "en": "The customer is afraid or worried, and neither of the next two replies (or the one there is) calms them. Saying that something is common, treatable or unlikely is enough; nothing need be promised.",
        "zh": "客户在害怕、担心，接下来两轮回复（只有一轮就看一轮）都没有一句宽慰。说一句“很常见”“可以治”“可能性不大”就够了，不必作保证。"
      },
      "severity": "warning",
      "category": "courtesy",
      "applies": {
        "roles": [
          "agent",
          "customer"
        ]
      },
      "options": {
        "conditions": {
          "anxious": {
            "role": "customer",
            "any": [
              {
                "lexicon": "anxiety"
              }
            ],
            "unless": [
              "negated",
              "quoted",
              "conditional"
            ]
          },
          "calmed": {
            "act": [
              "reassurance"
            ]
          },
          "eased": {
            "role": "agent",
            "any": [
              {
                "lexicon": "calming"
              }
            ],
            "unless": [
              "question",
              "quoted"
            ]
          }
        },
        "when": "anxious",
        "require": {
          "or": [
            "calmed",
            "eased"
          ]
        },
        "window": {
          "turns": 2
        }
      },
      "message": {
        "en": "The customer says “{anchor}”, and nothing in {window} calms them.",
        "zh": "客户说“{anchor}”，{window}没有一句宽慰的话。"
      },
      "suggest": {
        "en": "“Please don't be too anxious; this is common and can be looked into. Tell me when it started.”",
        "zh": "先宽慰再问，例如：“您先别太紧张，这种情况很常见，查一下就清楚了。是从什么时候开始的？”"
      },
      "variants": {},
      "references": [
        {
          "title": "《医疗行业网络咨询的技巧方法》（SEM论坛，2012） §13.1 缓解压力"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/medical-consult/no-reassurance.yml"
    },
    {
      "id": "medical-consult/no-symptom-inquiry",
      "kind": "sequence",
      "title": {
        "en": "Invited without asking about the complaint",
        "zh": "没问病情就邀约"
      },
      "description": {
        "en": "The agent invites to a visit, or speaks of a treatment, without having asked about symptoms, duration or earlier treatment, and the customer did not tell them unasked. A bare complaint (\"my back aches\") tells too little.",
        "zh": "客服没有问过症状、病程、治疗经过就邀约或谈治疗，客户自己也没说。只有一句“腰老是酸”，信息还太少。"
      },
      "severity": "warning",
      "category": "process",
      "applies": {
        "roles": [
          "agent",
          "customer"
        ]
      },
      "options": {
        "conditions": {
          "invite": {
            "role": "agent",
            "any": [
              {
                "lexicon": "appointment-invite"
              },
              {
                "lexicon": "pushy-invite"
              }
            ],
            "unless": [
              "negated",
              "quoted",
              {
                "lexicon": "open-door"
              }
            ]
          },
          "plan": {
            "role": "agent",
            "any": [
              {
                "lexicon": "treatment-plan"
              }
            ],
            "unless": [
              "negated",
              "hedged",
              "conditional",
              "question",
              "quoted"
            ]
          },
          "inquiry": {
            "role": "agent",
            "any": [
              {
                "lexicon": "symptom-inquiry"
              }
            ]
          },
          "duration": {
            "role": "customer",
            "any": [
              {
                "lexicon": "duration-told"
              }
            ]
          },
          "several": {
            "role": "customer",
            "any": [
              {
                "lexicon": "consult-symptom"
              }
            ],
            "distinct": 3
          },
          "known": {
            "role": "customer",
            "any": [
              {
                "lexicon": "told-diagnosis"
              }
            ]
          },
          "complaint": {
            "role": "customer",
            "any": [
              {
                "lexicon": "consult-symptom"
              },
              {
                "lexicon": "disease-name"
              }
            ],
            "unless": [
              "negated"
            ]
          },
          "wants": {
            "role": "customer",
            "any": [
              {
                "lexicon": "booking-request"
              }
            ]
          }
        },
        "when": {
          "or": [
            "invite",
            "plan"
          ]
        },
        "at": "first",
        "if": {
          "and": [
            "complaint",
            {
              "not": "wants"
            }
          ]
        },
        "require": {
          "or": [
            "inquiry",
            "duration",
            "several",
            "known"
          ]
        },
        "window": {
          "side": "before"
        }
      },
      "message": {
        "en": "“{anchor}” comes before any question about the complaint.",
        "zh": "还没问过病情，就说“{anchor}”。"
      },
      "suggest": {
        "en": "Ask first: \"How long has it been going on, and has anything been done about it?\" Then say what a visit is good for.",
        "zh": "先听主诉，例如：“这种情况有多久了？之前检查或治疗过吗？”了解清楚，再说来院能解决什么。"
      },
      "variants": {},
      "references": [
        {
          "title": "《什么决定了患者的转化、留存和口碑》（华夏医界网，2020） 听取患者的主诉"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/medical-consult/no-symptom-inquiry.yml"
    },
    {
      "id": "medical-consult/patient-testimony",
      "kind": "phrase",
      "title": {
        "en": "Other patients as proof",
        "zh": "用患者案例作证"
      },
      "description": {
        "en": "The agent persuades with other patients: their cases, their thanks, their satisfaction. One case proves nothing for another, and advertising rules forbid patients as proof.",
        "zh": "客服拿别的患者的案例、感谢、口碑来说服客户。别人好了不能说明您也会好，广告法规也不允许以患者名义作证明。"
      },
      "severity": "warning",
      "category": "compliance",
      "applies": {
        "roles": [
          "agent"
        ]
      },
      "options": {
        "any": [
          {
            "lexicon": "testimony"
          }
        ],
        "unless": [
          "negated",
          "question",
          "quoted",
          "conditional"
        ],
        "distinct": 1
      },
      "message": {
        "en": "“{match}” uses other patients as proof.",
        "zh": "“{match}”是拿别的患者来作证明。"
      },
      "suggest": {
        "en": "Explain how the treatment works and what is usual, and leave the rest to the examination.",
        "zh": "改为说明治疗的原理和一般情况，例如：“这个方法多数人一到两周见效，您是否适合，检查后医生会告诉您。”"
      },
      "variants": {},
      "references": [
        {
          "title": "《如何做好回访》（咨信网） 典型病例"
        },
        {
          "title": "《医疗广告管理办法》第七条第（六）项",
          "since": "2007-01-01"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/medical-consult/patient-testimony.yml"
    },
    {
      "id": "medical-consult/poses-as-expert",
      "kind": "phrase",
      "title": {
        "en": "Consultant poses as an expert",
        "zh": "咨询人员自称专家"
      },
      "description": {
        "en": "Somebody who is not a doctor by post calls themself a specialist, a chief physician or a professor, or speaks of their own patients and years of practice. The customer then takes advice for a consultation.",
        "zh": "岗位不是医生的人自称专家、主任或教授，或者说自己看过多少病人、行医多少年。客户会把咨询当成看病。"
      },
      "severity": "error",
      "category": "compliance",
      "applies": {
        "roles": [
          "agent"
        ],
        "posts": [
          "consultant",
          "service",
          "nurse"
        ]
      },
      "options": {
        "any": [
          {
            "lexicon": "expert-claim"
          }
        ],
        "unless": [
          "negated",
          "conditional",
          "question",
          "quoted",
          {
            "lexicon": "expert-aside"
          }
        ],
        "distinct": 1
      },
      "message": {
        "en": "\"{match}\" claims a standing that a consultant does not have.",
        "zh": "“{match}”用了咨询人员没有的身份。"
      },
      "suggest": {
        "en": "Say who you are, and who the expert is: \"I'm Xia from the consultation desk; Dr Lin of the skin department will see you.\"",
        "zh": "如实介绍自己，也介绍真正看诊的人，例如：“我是咨询部的小夏，给您看诊的是皮肤科林主任。”"
      },
      "variants": {},
      "references": [
        {
          "title": "《医疗行业网络咨询的技巧方法》（SEM论坛，2012） §7-1 咨询自身定位"
        },
        {
          "title": "《互联网诊疗监管细则（试行）》（2022）"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/medical-consult/poses-as-expert.yml"
    },
    {
      "id": "medical-consult/premature-appointment",
      "kind": "sequence",
      "title": {
        "en": "Appointment before an answer",
        "zh": "过早邀约"
      },
      "description": {
        "en": "The agent invites to a visit or asks for contact details before the customer's first question is answered, or within the first two replies, though the customer did not ask to book. People who came with a question feel sold to, and leave.",
        "zh": "客户的第一个问题还没解答，或者才回了一两轮，就请客户预约、要联系方式，而客户并没有提出要预约。带着疑问来的人会觉得功利，很容易走掉。"
      },
      "severity": "warning",
      "category": "process",
      "applies": {
        "roles": [
          "agent",
          "customer"
        ]
      },
      "options": {
        "conditions": {
          "early": {
            "role": "agent",
            "within": {
              "first": 2
            },
            "any": [
              {
                "lexicon": "appointment-invite"
              },
              {
                "lexicon": "contact-request"
              },
              {
                "lexicon": "pushy-invite"
              }
            ],
            "unless": [
              "negated",
              "quoted",
              {
                "lexicon": "open-door"
              },
              {
                "lexicon": "name-question"
              }
            ]
          },
          "invite": {
            "role": "agent",
            "any": [
              {
                "lexicon": "appointment-invite"
              },
              {
                "lexicon": "contact-request"
              },
              {
                "lexicon": "pushy-invite"
              }
            ],
            "unless": [
              "negated",
              "quoted",
              {
                "lexicon": "open-door"
              },
              {
                "lexicon": "name-question"
              }
            ]
          },
          "asked": {
            "question": {}
          },
          "answered": {
            "answer": {}
          },
          "wants": {
            "role": "customer",
            "any": [
              {
                "lexicon": "booking-request"
              }
            ]
          }
        },
        "when": "invite",
        "at": "first",
        "if": {
          "not": "wants"
        },
        "require": {
          "and": [
            {
              "not": "early"
            },
            {
              "or": [
                "answered",
                {
                  "not": "asked"
                }
              ]
            }
          ]
        },
        "window": {
          "side": "before"
        }
      },
      "message": {
        "en": "“{anchor}” comes too early: look at {window} first.",
        "zh": "“{anchor}”提得太早，这之前（{window}）客户的问题还没说透。"
      },
      "suggest": {
        "en": "Answer first, then leave the choice: \"Yes, evenings are possible, until nine. Whenever you like I can note a time for you.\"",
        "zh": "先把问题答清楚，再留一句不勉强的话，例如：“晚上八点可以做，急诊检验是24小时的。您需要的话，我再帮您留时间。”"
      },
      "variants": {},
      "references": [
        {
          "title": "《医疗行业网络咨询的技巧方法》（SEM论坛，2012） §14 度的把握、§15 营销意识不能太强"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/medical-consult/premature-appointment.yml"
    },
    {
      "id": "medical-consult/presses-after-refusal",
      "kind": "sequence",
      "title": {
        "en": "Presses after a second refusal",
        "zh": "被拒两次仍邀约"
      },
      "description": {
        "en": "The customer turned down the visit or the contact twice, and the agent asks again. Sales guides teach to bear seven noes; a patient who said no twice has decided, and an open door is all that is left to offer.",
        "zh": "客户已经两次谢绝来院或留联系方式，客服还在继续要。推销教程教人扛住七个“不”，可患者说了两次不，就是想清楚了，这时只宜留一句随时可以找我们。"
      },
      "severity": "warning",
      "category": "process",
      "applies": {
        "roles": [
          "agent",
          "customer"
        ]
      },
      "options": {
        "conditions": {
          "refused": {
            "act": [
              "refusal"
            ]
          },
          "invite": {
            "role": "agent",
            "any": [
              {
                "lexicon": "appointment-invite"
              },
              {
                "lexicon": "contact-request"
              },
              {
                "lexicon": "pushy-invite"
              }
            ],
            "unless": [
              "negated",
              "quoted",
              {
                "lexicon": "open-door"
              },
              {
                "lexicon": "name-question"
              }
            ]
          },
          "wants": {
            "role": "customer",
            "any": [
              {
                "lexicon": "booking-request"
              },
              {
                "lexicon": "agreed-visit"
              }
            ]
          }
        },
        "when": "refused",
        "at": 2,
        "forbid": "invite",
        "window": {
          "until": "wants"
        }
      },
      "message": {
        "en": "The customer said no twice (“{anchor}”), and is asked again: “{match}”.",
        "zh": "客户已两次谢绝（“{anchor}”），仍被要求“{match}”。"
      },
      "suggest": {
        "en": "Accept it kindly: \"Of course. If anything comes up, write to me here.\"",
        "zh": "大方接受，例如：“没关系的，您以后有需要，随时在这里找我。”"
      },
      "variants": {},
      "references": [
        {
          "title": "《如何做好回访》（咨信网） 七次“不”的反面"
        },
        {
          "title": "《中华人民共和国消费者权益保护法》第九条",
          "since": "2014-03-15"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/medical-consult/presses-after-refusal.yml"
    },
    {
      "id": "medical-consult/price-evasion",
      "kind": "sequence",
      "title": {
        "en": "Price question evaded",
        "zh": "回避价格"
      },
      "description": {
        "en": "Asked for the price, the agent gives no figure, no range and no basis, and does not say who will fix it and from what. \"You will know when you come\" is no answer; \"the doctor fixes it after the X-ray, by the material\" is one.",
        "zh": "客户问价格，客服没有给数字、范围、依据，也没说由谁根据什么来定。“来了就知道”不算回答；“医生拍片后按材料定”算。"
      },
      "severity": "warning",
      "category": "responsiveness",
      "applies": {
        "roles": [
          "agent",
          "customer"
        ]
      },
      "options": {
        "conditions": {
          "asked": {
            "role": "customer",
            "any": [
              {
                "lexicon": "price-asked"
              }
            ],
            "unless": [
              "quoted"
            ]
          },
          "figure": {
            "role": "agent",
            "any": [
              {
                "regex": "\\d"
              },
              {
                "lexicon": "price-figure"
              }
            ]
          },
          "basis": {
            "role": "agent",
            "any": [
              {
                "lexicon": "price-basis"
              }
            ]
          },
          "elsewhere": {
            "role": "agent",
            "any": [
              {
                "lexicon": "turned-away"
              },
              {
                "lexicon": "price-elsewhere"
              }
            ]
          }
        },
        "when": "asked",
        "at": "last",
        "require": {
          "or": [
            "figure",
            "basis",
            "elsewhere"
          ]
        }
      },
      "message": {
        "en": "Asked “{anchor}”, the agent names neither a figure nor a range nor a basis in {window}.",
        "zh": "客户问“{anchor}”，{window}没有给出数字、范围或依据。"
      },
      "suggest": {
        "en": "Give a range and what it depends on, or who fixes it and from what: \"Mostly 300 to 500; the doctor tells the exact sum after the test.\"",
        "zh": "给个范围和依据，定不了就说由谁、看什么来定，例如：“一般三百到五百，医生看过检查结果会给您准确的数。”"
      },
      "variants": {},
      "references": [
        {
          "title": "《医疗行业网络咨询的技巧方法》（SEM论坛，2012） §9、§10 费用"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/medical-consult/price-evasion.yml"
    },
    {
      "id": "medical-consult/pushy-appointment",
      "kind": "sequence",
      "title": {
        "en": "Pushy invitation",
        "zh": "催促式邀约"
      },
      "description": {
        "en": "The agent presses the customer to come (a summons, a deadline, the last place), or invites a third time without a new reason. Another date is no reason; an answer, a finding or a wish of the customer is.",
        "zh": "客服催着客户来（“快来”“今天不来就没号了”），或者没有新的理由却第三次邀约。换个日期不算理由，客户的新情况、新疑问才算。"
      },
      "severity": "warning",
      "category": "process",
      "applies": {
        "roles": [
          "agent",
          "customer"
        ]
      },
      "options": {
        "conditions": {
          "pushy": {
            "role": "agent",
            "any": [
              {
                "lexicon": "pushy-invite"
              }
            ],
            "unless": [
              "negated",
              "quoted",
              "question"
            ]
          },
          "third": {
            "role": "agent",
            "any": [
              {
                "lexicon": "appointment-invite"
              }
            ],
            "unless": [
              "negated",
              "quoted",
              {
                "lexicon": "open-door"
              }
            ],
            "from": 3,
            "variant": "again"
          },
          "reason": {
            "role": "agent",
            "any": [
              {
                "lexicon": "invite-reason"
              }
            ]
          },
          "wants": {
            "role": "customer",
            "any": [
              {
                "lexicon": "booking-request"
              },
              {
                "lexicon": "agreed-visit"
              }
            ]
          }
        },
        "when": {
          "or": [
            "pushy",
            {
              "and": [
                "third",
                {
                  "not": "reason"
                }
              ]
            }
          ]
        },
        "if": {
          "or": [
            "pushy",
            {
              "not": "wants"
            }
          ]
        }
      },
      "message": {
        "en": "“{anchor}” presses the customer to come.",
        "zh": "“{anchor}”有催促客户来的意味。"
      },
      "suggest": {
        "en": "Leave the choice: \"Whenever it suits you. If you tell me a day, I will see whether Dr Lin has a place.\"",
        "zh": "把选择留给客户，例如：“不知您什么时候方便，我看能否在您方便的时候帮您约到专家。”"
      },
      "variants": {
        "again": {
          "message": {
            "en": "“{anchor}” is at least the third invitation, and gives no new reason.",
            "zh": "“{anchor}”已是第三次以上的邀约，没有新的理由。"
          },
          "suggest": {
            "en": "Ask what still holds the customer back, and answer that before inviting again.",
            "zh": "先问问客户还有什么顾虑，把顾虑答好，再提来院的事。"
          }
        }
      },
      "references": [
        {
          "title": "《医疗行业网络咨询的技巧方法》（SEM论坛，2012） §7-4 提预约技巧"
        },
        {
          "title": "《什么决定了患者的转化、留存和口碑》（华夏医界网，2020） 着急成交的诟病"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/medical-consult/pushy-appointment.yml"
    }
  ],
  "lexicons": [
    {
      "name": "agreed-visit",
      "title": {
        "en": "Settling a visit",
        "zh": "说定就诊时间或医生"
      },
      "phrases": [
        "(那|就|好的|好|行|可以|嗯|那就|我|我们|那我|约|预约|定|选|帮我约|帮我预约|给我约|改到)(就|约|定|选|在|)(今天|明天|后天|大后天|周末|本周|这周|下周|周一|周二|周三|周四|周五|周六|周日|周天|星期一|星期二|星期三|星期四|星期五|星期六|星期天|星期日|礼拜一|礼拜二|礼拜三|礼拜四|礼拜五|礼拜六|礼拜天|上午|下午|早上|晚上)…(吧|可以|过去|过来|去你们|来你们|到你们|去看|来看|去做|来做|来院|去检查|来检查|有空|方便|上午|下午|早上)",
        "^(今天|明天|后天|大后天|周末|本周|这周|下周|周一|周二|周三|周四|周五|周六|周日|周天|星期一|星期二|星期三|星期四|星期五|星期六|星期天|星期日|上午|下午|早上)…(吧|可以|过去|过来|来|有空|行|方便)$",
        "(今天|明天|后天|大后天|周末|这周|下周|周一|周二|周三|周四|周五|周六|周日|星期一|星期二|星期三|星期四|星期五|星期六|星期天|上午|下午|早上)(我|我们|)(能|可以|有空|有时间|方便|)(过去|过来|来院|去你们|来你们|去检查|来检查|去看看|来看看|去面诊|来面诊)",
        "(今天|明天|后天|大后天|周末|这周|下周|周一|周二|周三|周四|周五|周六|周日|星期一|星期二|星期三|星期四|星期五|星期六|星期天|上午|下午|早上)(我|我们|)(可以|有空|有时间|方便|能来|能去|行)(的|吧)",
        "(今天|明天|后天|大后天|周末|这周|下周|周一|周二|周三|周四|周五|周六|周日|星期一|星期二|星期三|星期四|星期五|星期六|星期天|上午|下午|早上)(我|我们|)(能|可以|有空|有时间|方便|过去|过来|去|来)$",
        "(那|就|帮我|给我|我|想|我想|要|我要)(约|挂|预约|看|选|找)(一个|个|)(张|王|李|刘|陈|杨|赵|黄|周|吴|徐|孙|胡|朱|高|林|何|郭|马|罗|梁|宋|郑|谢|韩|唐|冯|于|董|萧|程|曹|袁|邓|许|傅|沈|曾|彭|吕|苏|卢|蒋|蔡|贾|丁|魏|薛|叶|阎|余|潘|杜|戴|夏|钟|汪|田|任|姜|范|方|石|姚|谭|廖|邹|熊|金|陆|郝|孔|白|崔|康|毛|邱|秦|江|史|顾|侯|邵|孟|龙|万|段|雷|钱|汤|尹|黎|易|常|武|乔|贺|赖|龚|文)(主任|医生|大夫|教授|院长|专家)(吧|的号|的|可以)",
        "(那|就|帮我|给我|我|想|我想|要|我要)(约|挂|预约|看|选|找)(一个|个|)(张|王|李|刘|陈|杨|赵|黄|周|吴|徐|孙|胡|朱|高|林|何|郭|马|罗|梁|宋|郑|谢|韩|唐|冯|于|董|萧|程|曹|袁|邓|许|傅|沈|曾|彭|吕|苏|卢|蒋|蔡|贾|丁|魏|薛|叶|阎|余|潘|杜|戴|夏|钟|汪|田|任|姜|范|方|石|姚|谭|廖|邹|熊|金|陆|郝|孔|白|崔|康|毛|邱|秦|江|史|顾|侯|邵|孟|龙|万|段|雷|钱|汤|尹|黎|易|常|武|乔|贺|赖|龚|文)(主任|医生|大夫|教授|院长|专家)$",
        "(monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|next week|the morning|the afternoon) (morning |afternoon |evening |)(works|is fine|is good|sounds good|would work|suits me|is perfect|please|it is|then)",
        "(book me|put me down|i'll take|i'll come|i can come|i can make|let's do|let's say|let's go with|make it)…(monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|morning|afternoon|next week|am|pm|o'clock|dr)"
      ],
      "except": [
        "(起来|醒来|出来|回来|本来|原来|后来|上来|下来|从来|以来|近来|历来)",
        "(去|来)(买|药店|上班|开会|出差|学校|单位|公司|吃|拉|尿|拿药)",
        "(再说|再看|再约|再联系|不行|没空|没时间|来不了|去不了|不方便|不去|不来|不过去|能不能)"
      ],
      "file": "rules/medical-consult/lexicons/agreed-visit.yml"
    },
    {
      "name": "anxiety",
      "title": {
        "en": "Fear and worry",
        "zh": "担忧与害怕"
      },
      "phrases": [
        "(担心|担忧|忧虑|害怕|恐惧|恐慌|发愁|愁死|揪心)",
        "(好怕|很怕|真怕|最怕|特别怕|太怕|我怕|就怕|主要怕|好着急|很着急|特别着急|太着急|非常着急|好紧张|很紧张|特别紧张|太紧张|好慌|很慌|心里没底|心里慌|没底)",
        "(吓死|吓坏|吓到|吓着|焦虑|焦急|急死|急坏|急哭|绝望|无助|寝食难安|吃不下睡不着|心理压力|压力好大|压力很大|胡思乱想)",
        "怕(是|会|得|自己是|影响|感染|治不好|好不了|留下|越来越|传染|变成|万一|做手术|手术|疼|痛)…(癌|病|好|疼|痛|孩子|生育|失败|疤|遗症|手术|不了|严重|传染|了|啊)",
        "(worried|worrying|scared|afraid|terrified|frightened|anxious|panicking|panicked|nervous|freaking out|stressed|can't stop thinking|losing sleep|fear)"
      ],
      "except": [
        "(不|不太|不用|没|没有|无需|不必|并不|不要|不再|毫不|无须|不是很|不怎么)(担心|害怕|着急|焦虑|怕|恐惧|紧张)",
        "^别(担心|害怕|着急|焦虑|怕|恐惧|紧张)",
        "(容易|爱|经常|总是|老是)(着急|焦虑|紧张|担心|害怕)",
        "(心情|是|因为|由于|有点)焦虑",
        "焦虑(导致|引起|有关|造成|多久|多长|症|状态|自评|量表)",
        "(我怕|就怕|主要怕|我担心)…(没有这个|没有药|买不到|没货|忘|记错|听错|噪音|太吵|堵车|迟到|打扰|麻烦您|麻烦你)",
        "(出汗|心跳|头晕|乏力|恶心|胸闷|浑身)…很慌",
        "着急(买|卖|出|入住|用|搬|看|要)",
        "(担心|害怕|着急|焦虑)的话",
        "(not|isn't|never|aren't|wasn't|don't|not too|not very|not that|no longer) (worried|scared|afraid|nervous|anxious|fear)"
      ],
      "file": "rules/medical-consult/lexicons/anxiety.yml"
    },
    {
      "name": "calming",
      "title": {
        "en": "Other calming words",
        "zh": "其他宽慰的话"
      },
      "phrases": [
        "(别|不要|不用|先别|先不要|莫)(太|过于|那么|这么|)(着急|急|慌|难过|有负担|灰心|悲观|自责)",
        "(慢慢来|我们一起|有办法|能治|可以治|可以控制|能控制|可以缓解|能缓解|能恢复|可以恢复|可治|不难治|治疗效果|预后|良性|可逆)",
        "(不会|不是|不像|没有|排除|不至于|不影响|不属于|不太会|很少|概率|几率|可能性)(是|会|有|引起|导致|出现|)(癌|肿瘤|传染|遗传|影响|大碍|危险|生命危险|恶性|不好的|很低|很小|低|小|严重|后遗症|不孕|不育|艾滋|怀孕|感染)",
        "(大多|多数|大部分|绝大多数|一般|通常|很多人|不少人)…(都|会|能|可以|不会|没有|没什么|有)…(好|恢复|缓解|消失|问题|疼|影响|这样|这种|类似|经历|常见|过去)",
        "(不太像|不像|不考虑|先不考虑|暂不考虑|可以排除|排除了|基本排除|不用考虑)",
        "(自愈|自己好|自己会好|慢慢好|会好的|能好的|会恢复|能恢复|会慢慢|阻断|能避免|可以避免|可以预防)",
        "(不会|没有|不太|没什么|没|不)…(影响|传染|后遗症|危险|大问题|癌|大碍|关系)",
        "(理解|明白|知道|体会)(您|你)…(担心|心情|害怕|焦虑|着急|顾虑)",
        "(麻药|麻醉)…(不疼|不痛|感觉不到|不会疼|不会痛)",
        "(不疼|不痛|不会疼|不会痛|轻微)",
        "(treatable|manageable|take it easy|take your time|we'll take care|we will take care|you're in|here to help|here for you|understand|understandable|very unlikely|unlikely to be|rarely|benign|most people|most patients|no need to|won't hurt|anaesthetic|anesthetic|step by step|one step at a time)"
      ],
      "except": [],
      "file": "rules/medical-consult/lexicons/calming.yml"
    },
    {
      "name": "care-signal",
      "title": {
        "en": "Signals of readiness",
        "zh": "预约信号"
      },
      "phrases": [
        "(手术|治疗|植发|种植|种牙|植牙|矫正|矫治|拔牙|激光|微创|疗程|做完|术后|恢复期|洗牙|补牙|做一次|整个过程)(完|后|好|之后|一般|大概|的话|要|需要|得|)…(多久|多长时间|多少天|多少次|几个疗程|几个小时)",
        "^(多久|什么时候|什么时侯|多长时间|几天|几次|几个疗程)(能|可以|会|就能|就会|才能|)(见效|有效果|看到效果|做完|长出来|出院)",
        "(要|需要|得|大概)(几次|几个疗程|多少次)(能|可以|会|就能|就会|才能|)(见效|有效果|看到效果|治好|做完|好)",
        "(手术|治疗|植发|种植|种牙|植牙|矫正|拔牙|激光|洗牙|补牙|微创|做胃镜|做肠镜|做这个|打麻药|做起来|过程)…(疼不疼|痛不痛|疼吗|痛吗|会疼|会痛|很疼|很痛|疼么|痛么|受罪)",
        "^(疼不疼|痛不痛|疼吗|痛吗|会疼吗|会痛吗|会不会疼|会不会痛|会不会很疼|会不会很痛)",
        "(手术|治疗|植发|种植|种牙|植牙|矫正|矫治|洗牙|补牙|拔牙|挂号|疗程|激光|微创|面诊|检查|做一次|做个|你们|你们那|你们这)…(多少钱|什么价|价格|费用|收费|贵不贵|贵吗)",
        "^(多少钱|大概多少钱|要多少钱|一般多少钱|费用多少|费用是多少|怎么收费|费用呢|价格呢|贵不贵|贵吗)",
        "(做完|做了|治完|治疗|手术|种完|植完)…(能好吗|能治好吗|一定能好|能根治|会复发|会不会复发|会反弹|有效吗|效果好吗|效果怎么样)",
        "(你们|你们医院|你们那|你们那里|你们诊所|贵院)(在哪|在哪里|地址|怎么走|怎么去|怎么坐车|离…远|具体位置|位置)",
        "(怎么|如何)(去你们|到你们|坐车过去|坐车去|过去你们)",
        "(你们|门诊|专家|主任)…(几点上班|几点开门|几点下班|几点关门|上班吗|开门吗|休息吗|营业时间|上班时间|坐诊|出诊)",
        "(想|打算|准备|能|可以|那我|我)(直接|现在|明天|周末|周六|周日|下午|上午|今天|这周|下周|后天|)(过去你们|去你们|来你们|到你们|过去看看|过去看一下|过来看看|去看看|来看看|来院|过去检查|过来检查|去你们医院|来你们医院|过去做|过来做|过去一趟)",
        "(how long|how many sessions|how much|how painful)…(surgery|procedure|operation|implant|implants|whitening|braces|transplant|recovery|session)",
        "(is|will|does) (it|the surgery|the procedure|the operation|the treatment) (hurt|painful|work|be painful)",
        "(where are you|how do i get there|how do i get to you|what time do you open|are you open|your opening hours|what are your hours|do you open)"
      ],
      "except": [
        "(不想|不打算|没空|没时间|不能|不去|不准备)…(过去|去|来)",
        "(发|寄|拍|传|拿|带)过(去|来)"
      ],
      "file": "rules/medical-consult/lexicons/care-signal.yml"
    },
    {
      "name": "consult-symptom",
      "title": {
        "en": "Complaints and symptoms",
        "zh": "症状"
      },
      "phrases": [
        "(疼|痛|酸痛|胀痛|刺痛|隐痛|绞痛|疼痛|头痛|头疼|牙疼|牙痛|腰酸|腰疼|腰痛|酸|胀|肿|肿了|红肿|浮肿|麻|发麻|麻木|痒|瘙痒|发痒|出血|流血|便血|尿血|血丝|流脓|化脓|溃烂|烂了)",
        "(发烧|发热|低烧|高烧|咳嗽|咳痰|有痰|鼻塞|流鼻涕|打喷嚏|嗓子|喉咙|气短|胸闷|心慌|心悸|憋气|喘|头晕|眩晕|恶心|呕吐|想吐|反酸|烧心|嗳气|腹胀|腹泻|拉肚子|拉稀|便秘|大便|拉血|没胃口|食欲)",
        "(尿频|尿急|尿不尽|尿痛|尿道|夜尿|白带|异味|月经|例假|痛经|推迟|不规律|怀不上|怀孕|不射|早射|勃起|硬不起来|不举|阴囊|睾丸|龟头|包皮)",
        "(牙松|牙有点松|牙齿有点松|牙活动|失眠|睡不着|睡不好|多梦|盗汗|出汗|乏力|没劲|没力气|疲劳|消瘦|耳鸣|听不清|看不清|视力|眼睛|流泪|眼干|口臭|口干|牙龈|牙齿松|松动|蛀|缺牙|掉牙|牙掉|牙黄|塞牙)",
        "(掉头发|掉发|脱发|发际线|秃|头皮|头屑|头油|长痘|痘痘|痘印|痘坑|斑|起皮|脱皮|疙瘩|红疹|起疹|疹子|小红点|水泡|硬块|肿块|包块|长了个|起了个|白斑)",
        "(难受|不舒服|抽筋|僵硬|弯不了|走不了|抬不起|动不了|崴|扭伤|扭到|摔|骨折|受伤|伤口|发炎|感染|过敏)",
        "(嗡嗡|耳朵响|打鼾|打呼噜|分叉|滴不尽|忘事|记性|落枕|岔气|抽搐|手抖|眼花|眼皮跳|嘴歪|起泡|长包|鼓包|结痂|鸡眼|打嗝|胀气|漏尿|遗尿|尿床|磨牙|痘|色斑|黄褐斑|眼袋|狐臭|发胖|个子矮|不长个|地包天|龅牙|牙缝|牙不齐|近视|散光|红血丝|静脉曲张|小便|缺了|磕掉|摔断)",
        "(pain|painful|ache|aches|aching|hurts|hurting|sore|soreness|swelling|swollen|itch|itchy|itching|rash|bleeding|blood|numb|numbness|tingling|fever|cough|coughing|dizzy|nausea|nauseous|vomiting|diarrhoea|diarrhea|constipation|headache|headaches|toothache|cramps|lump|discharge|burning|stiff|stiffness|tired all|insomnia|can't sleep|hair loss|losing hair|losing my hair|thinning|receding|acne|pimples|blurry|ringing|chipped|missing tooth|lost a tooth|loose tooth|sensitive teeth|heartburn|bloated|short of breath)"
      ],
      "except": [
        "(心疼|头疼的是|疼爱|痛快|疼吗|痛吗|疼不疼|痛不痛|会疼|会痛|做…疼|肿么|胀价|酸奶|麻烦|麻药|麻醉|打麻)",
        "(没有|没|不|无)(疼|痛|发烧|发热|出血|咳嗽|痒|肿)"
      ],
      "file": "rules/medical-consult/lexicons/consult-symptom.yml"
    },
    {
      "name": "consult-undecided",
      "title": {
        "en": "Leaving undecided",
        "zh": "犹豫着离开"
      },
      "phrases": [
        "(我|我们|让我|那我|我先|还是|)(再|先|还要|还得|需要|要|回去|得)(考虑|想|想想|商量|看看|比较|对比|斟酌|权衡|琢磨)(一下|下|考虑|想|看|吧|再说|清楚|家里人|家人|老公|老婆|了)",
        "(我|我们|让我|那我|我先|还是|)(再|先|还要|还得|需要|要|回去|得)(考虑|想|想想|商量|看看|比较|对比|斟酌|权衡|琢磨)$",
        "(我|我们|那我|)(跟|和|与|问问|问下|问一下)(家人|家里|家里人|老公|老婆|我妈|我爸|父母|爱人|媳妇|孩子他爸|对象|朋友)(商量|说|聊|讨论|问|一下|再)",
        "(我|我们|那我|)(跟|和|与|问问|问下|问一下)(家人|家里|家里人|老公|老婆|我妈|我爸|父母|爱人|媳妇|孩子他爸|对象|朋友)$",
        "(跟|和|与)(孩子爸|孩子妈|孩子爸爸|他爸|他妈|家属|家长|婆婆|儿子|女儿|同事|爷爷|奶奶)(商量|说|讨论|合计)",
        "(商量|合计|考虑|想)(一下|下|好|好了|清楚|)(再说|再定|再看|再联系|再来|再决定)",
        "(对比|比较|比比|看看)(一下|下|)(别家|别的|其他|几家|其他家)",
        "(再说吧|以后再说|到时候再说|到时再说|过段时间再|过阵子|改天再|下次再|回头再|有需要再|需要再|想好再|想好了再|考虑好了再|考虑好再|决定了再|定了再|再联系|有空再|过几天再|先这样|先不急|不急|先看看)",
        "(先|只是|就是|就)(了解|了解一下|问问|问一下|咨询一下|看看|随便问|随便问问|随便看看)$",
        "(还没|还没有|没|没有)(想好|决定|定下来|考虑好|确定)",
        "(i'll|i will|let me|i need to|i have to|i want to|i'd like to|need to) (think|think it over|think about|consider|talk to|discuss|check with|speak to|ask my|sleep on|get back|let you know|look around|shop around|compare)",
        "(not sure yet|haven't decided|not decided|maybe later|some other time|another time|just asking|just looking|just checking|just wondering|not ready)"
      ],
      "except": [
        "(您|你)(再|先)(考虑|想)"
      ],
      "file": "rules/medical-consult/lexicons/consult-undecided.yml"
    },
    {
      "name": "contact-given",
      "title": {
        "en": "Contacts that the agent gives",
        "zh": "留给客户的联系方式"
      },
      "phrases": [
        "(我的|我们的|我们|我|医院|医院的|门诊|诊所|这边的|科室|咨询|预约|客服|热线|前台|办公室|值班|健康|专家|24小时|您可以|你可以|可以|随时|请|欢迎)…(电话|手机|微信|热线|号码|vx|qq|微信号|公众号|邮箱|联系方式|二维码|小程序)(是|：|:|号是|为|在|给您|发您|发给您|发到|码|上|里|我|联系|随时|同号|就是|里面)",
        "(加|加我|加一下我|添加|扫|扫码|关注|搜|搜索|保存|存|记)(一下|下|我|我的|我们|我们的|一下我的|)(微信|vx|公众号|二维码|小程序|电话|号码|qq|企业微信)",
        "(拨打|打|致电|打到|呼叫)(我们|我们的|我|这个|医院|前台|客服|预约|咨询|热线|科室|本院|我院|医院的|)(的|)(电话|热线|专线|号码)",
        "(call|text|reach|whatsapp|email|message|contact) (us|me) (on|at|by|directly on)",
        "(my|our) (number|phone|direct line|email|whatsapp|wechat|hotline|mobile|contact) (is|number is|:)"
      ],
      "except": [
        "(您|你)(的|)(电话|手机|微信|联系方式|号码)"
      ],
      "file": "rules/medical-consult/lexicons/contact-given.yml"
    },
    {
      "name": "dated-promise",
      "title": {
        "en": "Dated promises to keep in touch",
        "zh": "约定再联系的时间"
      },
      "phrases": [
        "(明天|后天|今晚|今天下午|今天晚上|下午|晚上|上午|明早|周一|周二|周三|周四|周五|周六|周日|周末|下周|下个月|月底|星期一|星期二|星期三|星期四|星期五|星期六|星期天|两天后|三天后|一周后|几天后|过两天|过几天|过三天|半小时后|一小时后|一会儿|稍后|点前|点钟)…(联系|回访|打给|给您电话|给您打|给你打|给你电话|打电话|发给|发您|回复|再问|跟您说|通知|问候|告诉|沟通|答复|回您|提醒)(您|你|一下|过来|给您)",
        "(明天|后天|今晚|今天下午|今天晚上|下午|晚上|上午|明早|周一|周二|周三|周四|周五|周六|周日|周末|下周|下个月|月底|星期一|星期二|星期三|星期四|星期五|星期六|星期天|两天后|三天后|一周后|几天后|过两天|过几天|过三天|半小时后|一小时后|一会儿|稍后|点前|点钟)…(联系|回访|打给|给您电话|给您打|给你打|给你电话|打电话|发给|发您|回复|再问|跟您说|通知|问候|告诉|沟通|答复|回您|提醒)$",
        "(我|我们|这边)(会|将|再|)(在|于|)…(号|天|日|周|点|小时|个月)(后|前|内|左右|)(再|给|跟|联系|回访|打|)…(联系|回访|电话|沟通|消息|答复|回复)",
        "(i'll|i will|we'll|we will|let me) (call|ring|contact|text|email|message|get back to|check in|follow up|reach out)…(tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next week|this afternoon|this evening|in two|in three|in a|on the|at|days|week|by)"
      ],
      "except": [],
      "file": "rules/medical-consult/lexicons/dated-promise.yml"
    },
    {
      "name": "diagnosis-lead",
      "title": {
        "en": "Words that pronounce a diagnosis",
        "zh": "下诊断的说法"
      },
      "phrases": [
        "(您|你)(这|这个|这种|这样|这样的|这情况|这种情况|这个情况|这种症状|这个症状|这些症状|的情况|的症状|的病|现在|目前|说的|描述的|说的这种|描述的情况|)(就是|肯定是|确实是|明显是|绝对是|一定是|无疑是|典型的|是典型的|就是典型的|属于|就属于|是属于|得的是|患的是|患了|患上了|得了|是得了|已经是|已经属于|已经发展成|就是得了|引起的是)",
        "(您|你)(这|这个|这种|这样|的情况|这种情况|这个情况|这情况|的症状)是",
        "(孩子|宝宝|小孩|老人|他|她|患者)(这|这个|这种|这样|这种情况|这个情况|得的|的情况|的症状|)(就是|肯定是|是典型的|属于|得的是|患的是|患了|患上了|得了|确实是|明显是)",
        "(这|这个|这种情况|这情况|这些|这种症状|这些症状|那|这样|从症状看|从症状上看|从症状来看|根据您的症状|根据你的症状|根据您说的|根据您的描述|根据你的描述|从照片看|从图片看|看照片|看图片)(就是|肯定是|是典型的|就是典型的|明显是|绝对是|一定是|典型的|您就是|您这是|你这是|是|属于)",
        "^(是|就是|肯定是|明显是|典型的|属于|是典型的)",
        "(可以|能|已经|基本|完全|就能|就可以)(确定|肯定|断定|判断|诊断|确诊)(就是|是|为|您是|你是|属于|您得了|您这是)",
        "(确诊|诊断)(是|为|您是|就是)",
        "(you have|you've got|you clearly have|you definitely have|you are suffering from|you're suffering from|this is definitely|it's definitely|it is definitely|this is clearly|it's clearly|that's definitely|that is definitely|that's clearly|what you have is|you've developed|this is a case of|it's a case of|that's a classic case of|this is a classic case of|classic signs of|your child has|your son has|your daughter has|she has|he has|diagnosis is)",
        "(这个病|这种病|这病|您这病|你这病|您的病|你的病)(叫|叫做|就叫|就是|是)"
      ],
      "except": [
        "(医生|大夫|专家|主任|医院|之前|上次|报告|检查|病历|当时|已经|已)…(确诊|诊断)(是|为|您是|就是)",
        "(您|你)(有没有|有无|有过|以前有|之前有)",
        "(是|属于)(一种|一个|由|因为|由于|指|不是|否|什么|我们|咱们)",
        "(如果|要是|假如|若|若是|万一|只要)(您|你|孩子|宝宝|)…(是|得了|属于|患了|有)",
        "(do|did|if|whether|that|once|when|in case|think|say|said|told|asking|believe) you (have|are suffering|have got)",
        "(if|whether) (he|she|your child|your son|your daughter) has"
      ],
      "file": "rules/medical-consult/lexicons/diagnosis-lead.yml"
    },
    {
      "name": "disease-name",
      "title": {
        "en": "Names of diseases",
        "zh": "病名"
      },
      "phrases": [
        "(肠|胃|鼻|咽|喉|肝|肾|肺|皮|关节|气管|支气管|扁桃体|胆囊|阑尾|骨髓|牙周|智齿冠周|鼻窦|中耳|宫颈|盆腔|附件|龟头|包皮|尿道|前列腺|乳腺|胰腺|膀胱|甲沟|牙龈|牙髓|根尖周|结膜|角膜|肌腱|腱鞘|滑膜|筋膜|腮腺|甲状腺|阴道|输卵管|睾丸|附睾|精囊|毛囊|心肌|脑膜|腹膜|淋巴结|食管|口腔|唇|肛窦|静脉|脉管|血管|骨膜|肩周|脊柱|外阴|内膜|皮肤|神经|胸膜|黏膜|舌)(腺|)炎",
        "(湿疹|荨麻疹|皮疹|带状疱疹|疱疹|痤疮|银屑病|牛皮癣|白癜风|脚气|足癣|手癣|体癣|股癣|灰指甲|寻常疣|扁平疣|尖锐湿疣|梅毒|淋病|非淋|毛周角化|玫瑰糠疹)",
        "(牙周病|性病|妇科病|皮肤病|胃病|心脏病|肾病|肝病|眼病|骨病|颈椎病|肺气肿|癫痫病|传染病)",
        "(痔疮|内痔|外痔|混合痔|肛裂|肛瘘|肛周脓肿|脱肛|便秘型肠易激|肠易激)",
        "(雄激素性脱发|雄激素脱发|雄性脱发|雄脱|雄秃|脂溢性脱发|脂脱|斑秃|休止期脱发|遗传性脱发|早秃|毛发移植)",
        "(早泄|阳痿|勃起功能障碍|性功能障碍|前列腺增生|前列腺肥大|包皮过长|包茎|精索静脉曲张|弱精症|少精症|死精症|无精症|不孕症|不育症|男性不育|遗精)",
        "(子宫肌瘤|卵巢囊肿|多囊卵巢|多囊|宫颈糜烂|宫颈纳囊|子宫内膜异位|宫外孕|乳腺增生|乳腺结节|痛经症|月经不调|内分泌失调|更年期综合征|先兆流产|霉菌感染|滴虫感染|支原体感染|衣原体感染|细菌感染|病毒感染|真菌感染|幽门螺杆菌感染|hpv感染|尿路感染|泌尿感染|上呼吸道感染|上感|呼吸道感染|肺部感染)",
        "(龋齿|蛀牙|虫牙|牙髓坏死|牙隐裂|牙列不齐|地包天|龅牙|深覆合|智齿阻生|阻生齿|牙结石|牙槽骨吸收|牙齿敏感症)",
        "(胃溃疡|十二指肠溃疡|口腔溃疡|消化性溃疡|胃息肉|肠息肉|鼻息肉|声带息肉|息肉|胆结石|胆囊结石|肾结石|尿结石|输尿管结石|囊肿|结节|血管瘤|脂肪瘤|纤维瘤|肿瘤|甲亢|甲减|反流性食管|胃食管反流|消化不良|功能性消化不良|胃下垂|疝气)",
        "(高血压|低血压|冠心病|心绞痛|心律失常|心肌缺血|心肌梗死|心梗|心衰|早搏|脑梗|脑梗死|脑出血|脑供血不足|偏头痛|神经衰弱|神经官能症|植物神经紊乱|面瘫|癫痫|帕金森|老年痴呆|抑郁症|焦虑症|强迫症|精神分裂|失眠症|多动症|自闭症)",
        "(糖尿病|痛风|高血脂|高尿酸血症|脂肪肝|肝硬化|乙肝|贫血|缺铁性贫血|白血病|类风湿|强直性脊柱炎|骨质疏松|骨质增生|腰间盘突出|腰椎间盘突出|椎间盘突出|颈椎病|腰肌劳损|滑膜炎|半月板损伤|骨折|股骨头坏死|肩周炎|网球肘|扁平足|脊柱侧弯|静脉曲张)",
        "(感冒|流感|哮喘|过敏性鼻炎|鼻中隔偏曲|腺样体肥大|中耳炎|耳石症|突发性耳聋|近视|远视|散光|斜视|弱视|白内障|青光眼|飞蚊症|干眼症|麦粒肿|霰粒肿|手足口|水痘|腮腺炎|麻疹|猩红热|幼儿急疹|轮状病毒|积食|食积|肺结核|新冠)",
        "(胃癌|肠癌|肺癌|肝癌|乳腺癌|宫颈癌|子宫癌|卵巢癌|前列腺癌|食管癌|食道癌|直肠癌|结肠癌|甲状腺癌|鼻咽癌|喉癌|皮肤癌|胰腺癌|淋巴癌|膀胱癌|肾癌)",
        "(肾虚|肾阴虚|肾阳虚|脾虚|脾胃虚弱|气血不足|气血两虚|湿热下注|肝火旺|肝郁|宫寒|气虚|阴虚|阳虚)",
        "(gastritis|prostatitis|dermatitis|rhinitis|sinusitis|pharyngitis|tonsillitis|bronchitis|pneumonia|arthritis|hepatitis|cystitis|conjunctivitis|otitis|colitis|gingivitis|periodontitis|pulpitis|appendicitis|tendonitis|tendinitis|mastitis|vaginitis|cervicitis|encephalitis|meningitis|nephritis|enteritis)",
        "(eczema|psoriasis|acne|hives|urticaria|shingles|herpes|ringworm|rosacea|vitiligo|warts|syphilis|gonorrhea|gonorrhoea|chlamydia|haemorrhoids|hemorrhoids|piles|anal fissure|alopecia|androgenetic alopecia|pattern baldness|male pattern hair loss|cavities|tooth decay|an abscess|gum disease|an ulcer|ulcer|ulcers|polyps|polyp|gallstones|kidney stones|a hernia|hernia|fibroids|endometriosis|pcos|a cyst|cyst)",
        "(hypertension|high blood pressure|diabetes|asthma|migraine|migraines|anaemia|anemia|gout|cancer|tumour|tumor|pneumonia|flu|influenza|covid|strep throat|a uti|uti|urinary tract infection|yeast infection|an infection|ear infection|a fracture|slipped disc|herniated disc|sciatica|carpal tunnel|depression|anxiety disorder|glaucoma|cataracts|cataract|myopia|erectile dysfunction|ibs|irritable bowel|acid reflux|gerd|thyroid disease|hyperthyroidism|hypothyroidism|angina|arrhythmia)"
      ],
      "except": [],
      "file": "rules/medical-consult/lexicons/disease-name.yml"
    },
    {
      "name": "doctor-decides",
      "title": {
        "en": "Left to the doctor",
        "zh": "由医生决定或已有医嘱"
      },
      "phrases": [
        "(医生|大夫|专家|主任|教授|面诊|检查|评估)(会|来|再|后|之后|根据|判断|决定|建议|说|才|看了|看过|看完|可能|给)…(手术|住院|植发|种植|激光|药|针|方案|治疗|疗程|拔牙|拔掉|根管|根管治疗|矫正|补牙|输液|注射|微创)",
        "(遵|按照|按|根据|听)(医嘱|说明书|处方|医生|大夫)…(次|片|粒|颗|毫克|mg|支|袋|包|丸|毫升|滴|勺|药|抗生素|激素)",
        "(说明书|医嘱|处方|医生|大夫)…(每次|一次|一天|每天|每日|一日|片|粒)",
        "(doctor|dentist|surgeon|physician|specialist|gp)…(decides|decide|will tell|can tell|says|said|ordered|prescribed|recommends|recommended|may|might|will)",
        "(as prescribed|as directed|on the label|the leaflet)",
        "(为什么|为啥|有没有|是否|之前|以前|还在|一直|没有|没|最好不|不建议|不要|别)(还要|还|要|在|再|)(吃|用|服用|口服)",
        "(按时|规律|有规律|坚持|长期|继续|照常|原来)(地|的|)(吃|服|口服|服用|用)"
      ],
      "except": [],
      "file": "rules/medical-consult/lexicons/doctor-decides.yml"
    },
    {
      "name": "drug-question",
      "title": {
        "en": "Questions about drugs and small illnesses",
        "zh": "问药与小病"
      },
      "phrases": [
        "(吃药|这药|药|药物|感冒|发烧|咳嗽|拉肚子|喝|吃|服用|涂|抹|喷)…(多久|几天|多长时间|什么时候|几次|见效)",
        "(medicine|tablets|antibiotics|cold|fever|cough|cream)…(how long|take)",
        "how long…(medicine|tablets|antibiotics|cold|fever|cough|cream)",
        "(问|说)(她|他|孩子|宝宝|我)…(疼|痛)(不)(疼|痛)"
      ],
      "except": [],
      "file": "rules/medical-consult/lexicons/drug-question.yml"
    },
    {
      "name": "duration-told",
      "title": {
        "en": "Duration and earlier treatment as told",
        "zh": "自述病程与治疗"
      },
      "phrases": [
        "(一|二|两|三|四|五|六|七|八|九|十|几|半|好几|十几|大半|1|2|3|4|5|6|7|8|9|0)(个|来|多|几|)(天|年|月|周|星期|礼拜|小时|宿|晚|夜)(了|多|左右|前|半|，|多了|来|吧|啦)",
        "(一|二|两|三|四|五|六|七|八|九|十|几|半|好几|十几|大半|1|2|3|4|5|6|7|8|9|0)(个|来|多|几|)(天|年|月|周|星期|礼拜|小时|宿|晚|夜)$",
        "(昨天|前天|昨晚|上周|上个月|上星期|去年|前年|今早|今天早上|这几天|最近几天|这两天|前几天|前段时间|从小|小时候|几个月前|去年年底|生完|产后|术后)",
        "(吃过|吃了|用过|用了|抹了|涂了|擦了|做过|做了|去过|看过|治过|治了|检查过|查过|拍过|打过|打了|输过)…(药|膏|针|手术|医院|检查|治疗|片子|ct|b超|医生|中药|西药|疗程|没用|没效果|不管用|好转)",
        "(确诊|查出|检查出|诊断)",
        "(for|about|over|nearly|almost|past|last) (a|one|two|three|four|five|six|seven|eight|nine|ten|several|few|the past|couple of|1|2|3|4|5|6|7|8|9|10)…(day|days|week|weeks|month|months|year|years|hours)",
        "(since|started|began)…(yesterday|last|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|birth|ago|morning|night)",
        "(days|weeks|months|years|hours) (ago|now)",
        "(i took|i've taken|i have taken|i tried|i've tried|i saw|i've seen|i had|i've had)…(medicine|antibiotics|painkillers|ibuprofen|doctor|dentist|surgery|treatment|cream|tablets|x-ray|scan)"
      ],
      "except": [
        "(一|1)天(一|1|吃|用)"
      ],
      "file": "rules/medical-consult/lexicons/duration-told.yml"
    },
    {
      "name": "expert-aside",
      "title": {
        "en": "Experts who are not the speaker",
        "zh": "专家另有其人"
      },
      "phrases": [
        "(专家|主任|教授|院长|医师|博士)(的|)(助理|助手|秘书|团队|助教|学生|办公室|门诊的|诊室的|工作室|在线的客服|这边的客服|的客服|咨询台|预约)",
        "(不是|并不是|不算|算不上)…(专家|主任|教授|医生)",
        "(为您|帮您|给您|帮你|给你|为你)…(预约|约|安排|转接|联系)…(专家|主任|教授)",
        "(我是说|我是想|我是觉得|我是建议|我是指|我是问|我是帮|我是负责|我是给)",
        "(i'm|i am|this is) (a|an|the|your|our) assistant",
        "(specialist|expert|surgeon|professor|physician)(s|'s|) (assistant|secretary|coordinator|office|team|nurse)",
        "(i'm|i am|this is) (not|no)…(specialist|expert|surgeon|doctor|professor)",
        "(product|booking|customer service|customer care|support|billing|account|service|travel|patient) (specialist|expert)",
        "(置业|购房|房产|理财|产品|维修|售后)(专家|顾问)",
        "(我是|我就是|这里是|本人是)…,…(专家|主任|教授|院长|医师)"
      ],
      "except": [],
      "file": "rules/medical-consult/lexicons/expert-aside.yml"
    },
    {
      "name": "expert-claim",
      "title": {
        "en": "Claims to be an expert",
        "zh": "自称专家"
      },
      "phrases": [
        "^(您好|你好|)(我是|我就是|我也是|本人是|我这边是|我呢是|这里是|在线的是)…(专家|主任|主任医师|副主任医师|主治医师|主治医生|教授|院长|学科带头人|博士|硕导|博导|首席)",
        "(我|本人)(作为|身为)…(专家|主任|主任医师|副主任医师|主治医师|教授|院长|博士|博导|首席)",
        "(我|本人)(从医|行医|临床|做医生|做专家|做手术|看病)…(年|多年|载)",
        "(我|本人)(做|干|当)(了|这行|)…(医生|大夫|皮肤科|口腔|男科|妇科|手术|临床)…(年了|多年|几年|十年)",
        "(我|本人)(做了|做过|看过|看了|治过|治了|接诊|接诊过|主刀|主刀过)…(例|台|名患者|个患者|位患者|多例|多台)",
        "(我|我们)(专家|主任|教授)(在线|亲自|给您|给你)(回复|解答|为您|诊断|看)",
        "(i'm|i am|this is|speaking as) (a|an|the|your|our|one of the|one of our)…(specialist|expert|chief physician|chief surgeon|consultant physician|consultant surgeon|professor|head of department|department head|surgeon|medical director|dermatologist|urologist|cardiologist|neurologist|gynaecologist|gynecologist|orthopaedist|orthodontist)",
        "(i'm|i am|this is) professor",
        "as (a|an) (specialist|expert|doctor|chief physician|surgeon|professor|senior physician)…(i|my)",
        "(in my|my) (twenty|thirty|ten|fifteen|many|20|30|10|15|25) years (of practice|as a doctor|as a surgeon|as a physician|of clinical)"
      ],
      "except": [],
      "file": "rules/medical-consult/lexicons/expert-claim.yml"
    },
    {
      "name": "invite-reason",
      "title": {
        "en": "New reasons for an invitation",
        "zh": "邀约的新理由"
      },
      "phrases": [
        "(您|你)(刚才|刚刚|刚|)(说|提到|担心|问|顾虑|关心|描述|发|问到|讲)(的|到|过)",
        "(因为|由于|主要是|考虑到|正好|刚好|既然|这样|为了)…(检查|拍片|结果|情况|专家|主任|医生|出诊|坐诊|症状|离|顺路|空腹|判断|明确|确定|放心)",
        "(检查|拍片|化验|面诊|拍个片|做个检查)…(才能|才|能|就能|可以)(看清|确定|知道|判断|明确|排除|搞清|弄清|定|说清)",
        "(专家|主任|医生)…(坐诊|出诊|有号|来院|会诊|在院|退号)",
        "(since you|because|as you mentioned|as you said|as you asked|you mentioned|you said|so that)"
      ],
      "except": [],
      "file": "rules/medical-consult/lexicons/invite-reason.yml"
    },
    {
      "name": "name-question",
      "title": {
        "en": "Asking for the name",
        "zh": "询问称呼"
      },
      "phrases": [
        "(怎么|如何)称呼",
        "(您|你|)(贵姓|姓什么|尊姓)",
        "(请问|您|你)(的|)(姓名|名字|大名)(是|叫|呢|怎么)",
        "(may|can|could) i (have|know|ask|get) your name",
        "(what's|what is) your name",
        "who am i (speaking|chatting|talking)"
      ],
      "except": [
        "(姓名|名字)…(电话|手机|微信)",
        "your name and"
      ],
      "file": "rules/medical-consult/lexicons/name-question.yml"
    },
    {
      "name": "next-step",
      "title": {
        "en": "Next steps",
        "zh": "下一步"
      },
      "phrases": [
        "(可以|先|建议|需要|您|来|到院|到了|到时|来了|过来|来院|明天|后天|周末)…(面诊|就诊|检查|评估|拍片|拍个片|挂号|登记|化验|复查|看诊|门诊|做个|术前|预约|看看|看一下)",
        "(挂|看|约|预约|安排|转|联系|请)…(号|医生|专家|主任|大夫|门诊|面诊|检查|时间)",
        "(地址|位于|地铁|公交|路线|导航|乘车|坐车|打车|停车|路口|号楼|大厦|出口|上班时间|门诊时间|坐诊|营业时间|开门|上班|营业|出诊)",
        "(带|携带|准备)(好|上|)…(身份证|医保卡|病历|片子|报告|检查单|证件|资料)",
        "(我|我们|这边)…(发给您|发您|给您发|给您打|联系您|回复您|给您留|给您约|帮您约|帮您问|帮您查|帮您安排|帮您登记|帮您预约|为您安排|为您预约|给您安排)",
        "(您|你)(看|觉得|)…(方便|有空|有时间|哪天|什么时候|周几|几点|过来)",
        "(come in|visit|appointment|consultation|book|schedule|examination|assessment|x-ray|scan|see the doctor|our address|we're at|we are at|we're open|we are open|opening hours|bring your|bring a|call you|send you|first step|next step|check-up)"
      ],
      "except": [],
      "file": "rules/medical-consult/lexicons/next-step.yml"
    },
    {
      "name": "no-verdict",
      "title": {
        "en": "Declining to judge others",
        "zh": "不评价别家"
      },
      "phrases": [
        "(不是|并不是|并非|不能说|不好说|不一定|未必|不见得|没说|不代表|不等于|不要以为|别以为)…(医院|诊所|门诊|机构|医生|店|家|公司|中药|西药|技术|药)",
        "(医院|诊所|门诊|机构|医生|店|家|公司|中药|西药|技术|药|中医|手术|激光)(并不|不是|也不|都不是|不一定|未必|不见得|不全是|也不是|不都是|没有不)",
        "(不|没有|没|不会|不太)…(不靠谱|不正规|不专业|比不上|差)",
        "(not|isn't|aren't|never) (a scam|useless|incompetent|terrible|outdated|all)"
      ],
      "except": [],
      "file": "rules/medical-consult/lexicons/no-verdict.yml"
    },
    {
      "name": "place-to-go",
      "title": {
        "en": "Departments and hospitals to go to",
        "zh": "可去的科室与医院"
      },
      "phrases": [
        "(综合医院|专科医院|儿童医院|妇幼保健院|妇幼|公立医院|三甲医院|人民医院|中心医院|附属医院|大医院|口腔医院|眼科医院|精神卫生中心|肿瘤医院|传染病医院|社区卫生|社区医院|疾控中心|正规医院|当地医院)",
        "(挂|去|属于|归|找|医院的)(内科|外科|儿科|妇科|产科|骨科|眼科|口腔科|皮肤科|神经内科|消化科|消化内科|呼吸科|心内科|内分泌科|泌尿外科|肛肠科|耳鼻喉科|精神科|心理科|肿瘤科|感染科|急诊科|急诊|风湿科|康复科)",
        "(gp|general hospital|specialist|children's hospital|emergency room|a&e|local hospital|health centre|health center|ent|dermatology|pharmacy)"
      ],
      "except": [],
      "file": "rules/medical-consult/lexicons/place-to-go.yml"
    },
    {
      "name": "price-asked",
      "title": {
        "en": "Asking the price",
        "zh": "问费用"
      },
      "phrases": [
        "(多少|几|几多|什么)(钱|块钱|费用|价位)",
        "什么价(格|位|钱|)",
        "(费用|价格|价钱|价位|收费|报价|花费|总价|单价|挂号费|检查费|手术费|治疗费)(是|大概|一般|大约|需要|怎么|呢|多少|如何|怎样|高不高|贵不贵|贵吗|什么|吗|范围)",
        "^(费用|价格|价钱|价位|收费|报价|花费|总价|单价|挂号费|检查费|手术费|治疗费)$",
        "(问|知道|咨询|了解|说|发)(一下|下|)…(费用|价格|价钱|收费)$",
        "怎么(卖|收费|收|算钱|定价|报价)",
        "(贵不贵|贵吗|会不会很贵|很贵吗|要花多少|得花多少|需要花多少|花多少)",
        "(how much|what does it cost|what's the cost|what is the cost|what's the price|what is the price|what are your prices|what are the fees|what do you charge|price range|cost of|price for|price of|is it expensive|ballpark|quote)"
      ],
      "except": [
        "(费用|价格|价钱|价位|收费|报价|总价|单价)(是否|是不是|怎么样都)",
        "(多少钱)(都|也)",
        "(不管|无论|不论)(多少钱|费用|价格)",
        "(花了|花费了|交了|收了我|付了|用了|花掉)(多少钱|多少|几块|几百|几千)",
        "how much (longer|time|more time|pain|water|weight|should i|do i have to take|can i|of the)"
      ],
      "file": "rules/medical-consult/lexicons/price-asked.yml"
    },
    {
      "name": "price-basis",
      "title": {
        "en": "The basis of a price",
        "zh": "价格依据与定价步骤"
      },
      "phrases": [
        "(根据|按照|按|取决于|跟|和|与|看|要看|得看|由)…(材料|品牌|面积|大小|数量|颗数|颗|单位|毛囊|项目|检查结果|检查项目|化验|片子|手术方式|手术方法|方案|治疗方式|治疗方法|病情|严重程度|程度|类型|型号|疗程|次数|科室|级别|医生|部位|麻醉|住院天数|标准|规定|物价|实际|药|用药)…(定|计|算|收|收费|决定|不同|不一样|有关|而定|报价|来|差别|相关)",
        "(医生|大夫|专家|主任|医院|面诊|检查|评估|诊断|化验|拍片|到院|面诊后|检查后|看过|看完)…(后|之后|完|才能|再|才|会|来|给)…(确定|定|报价|核算|估算|知道|给出|出具|告诉|说明|明确|算|预估|报)…(费用|价格|价钱|多少|方案|报价|准|具体|总价|金额)",
        "(费用|价格|价钱|具体多少|具体费用|总费用)…(由|要|需要|得|等|根据|看|需|跟|和)…(医生|面诊|检查|结果|方案|评估|诊断|拍片|情况|材料|数量|面积|病情)…(定|确定|后|决定|才|再|给|而定|有关|来|报|报价|相关)",
        "(医保|报销|国家|物价局|卫生部门|统一|公立|规定)…(标准|规定|收费|定价|报销|比例|范围)",
        "(业主|房东|房主|厂家|财务|上级)…(没|还没|未|不)(有|正式|具体|)(谈|说|定|确定|报)",
        "(跟|和|与|问|问问|联系|等)(业主|房东|房主|厂家|财务|主任)…(沟通|确认|商量|谈|定|回复)",
        "(收费标准|价目表|价格表|收费项目|费用清单|明细|套餐)…(发|是|有|如下|给您|可以|在|:|：)",
        "(depends|based|varies|vary|determined|calculated|priced|charged)…(on|by|per|according)…(material|materials|size|number|area|type|scan|examination|exam|assessment|plan|extent|severity|grafts|teeth|session|sessions|x-ray|insurance|brand|doctor|complexity|method|tests|test)",
        "(doctor|dentist|surgeon|specialist|we|clinic)…(quote|estimate|price|cost|fee|figure)…(after|once|when|following)…(exam|examination|assessment|consultation|scan|x-ray|seen|see|look|checked|evaluation|tests)",
        "(after|once|following|when)…(exam|examination|assessment|consultation|scan|x-ray|seen you|checked|evaluation|tests)…(quote|estimate|price|cost|figure|fee)"
      ],
      "except": [
        "(来了|到了|过来|见面|到院)(就|自然|你就|您就)(知道|清楚)"
      ],
      "file": "rules/medical-consult/lexicons/price-basis.yml"
    },
    {
      "name": "price-elsewhere",
      "title": {
        "en": "Prices that others fix",
        "zh": "别处的价格"
      },
      "phrases": [
        "(药店|药房|网上|当地|各地|各个医院|每个医院|不同医院|每家医院|医院收费|地区)…(卖|买|问|不同|不一样|价格|有差别|有差异|差异|为准|都有|定价|咨询|查)",
        "(价格|费用|收费)…(药店|药房|当地|地区|医院|窗口|商家)",
        "(pharmacy|the shop|your insurer|insurance|online)"
      ],
      "except": [],
      "file": "rules/medical-consult/lexicons/price-elsewhere.yml"
    },
    {
      "name": "price-figure",
      "title": {
        "en": "Amounts in words",
        "zh": "用文字说的金额"
      },
      "phrases": [
        "(免费|不收费|不要钱|不收钱|不用钱|不另收费|不需要费用|没有费用|不产生费用)",
        "(一|二|两|三|四|五|六|七|八|九|十|几|百|千|万|半|好几|十几|上)(块|元|百|千|万|十|百多|千多|万多|十块|十元|百块|百元|千块|千元|万块|万元|来块|毛)",
        "(首付|优惠|减|返)…(一|两|二|三|四|五|六|七|八|九|半)成",
        "(块钱|元左右|元起|起步价|几百|几千|几万|几十|上千|上万|百来块|千把|万把|百元|千元|万元|元)",
        "(free|no charge|free of charge|no cost|no fee|hundred|thousand|dollars|pounds|euros|bucks|quid|fifty|twenty|thirty|forty|sixty|seventy|eighty|ninety)"
      ],
      "except": [
        "(feel|hands|pain|sugar|gluten|toll) free",
        "(十分|万一|千万|百分|百度|百姓|万能|一百|十足|三七|一千多次)"
      ],
      "file": "rules/medical-consult/lexicons/price-figure.yml"
    },
    {
      "name": "pushy-invite",
      "title": {
        "en": "Pressing invitations",
        "zh": "催促式邀约"
      },
      "phrases": [
        "(快来|快点来|赶紧来|赶快来|抓紧来|尽快来我|快过来|赶紧过来|赶快过来|抓紧过来|快点过来|速来|快约|赶紧约|赶快约|抓紧约|赶紧预约|赶快预约|抓紧预约|立即预约|快预约|快点预约|赶紧定|赶快定|赶紧报名|抓紧报名)",
        "(今天|明天|现在|这周|本周|今晚|上午|下午|再)(不|不过|不能|要是不)(来|约|预约|定|报名|过来|做)…(没号|没有号|约不到|约不上|号就|没了|没名额|没有名额|没机会|没位置|排不上|排不到|号满|恢复原价|取消|别人)",
        "(号|名额|专家号|位置|床位|时间)(不多|有限|很紧|紧张|很少|马上满|快满|快没|就要没|只剩|就剩|所剩|抢手|很抢手|难约|很难约)…(赶紧|赶快|抓紧|快|马上|尽快|尽早|来|约|定)",
        "(赶紧|赶快|抓紧|快|马上|尽快|尽早)…(号|名额|专家号|位置|床位)(不多|有限|很紧|紧张|很少|马上满|快满|快没|就要没|只剩|就剩|所剩|抢手)",
        "(最后|只剩|就剩|仅剩|还剩)(一|两|二|三|几|1|2|3)(个|)(号|名额|专家号|位置|床位|席|天)",
        "(必须|一定|千万|务必|非)(要|得|)(来|过来|来院|来一趟|到院|今天来|马上来|尽快来|来我们医院|来我院|来医院)(一趟|一下|我们|做|看|检查|治疗|，)",
        "(必须|一定|千万|务必|非)(要|得|)(来|过来|来院|来一趟|到院|今天来|马上来|尽快来|来我们医院|来我院|来医院)$",
        "(别|不要|就别|可别)(再|)(犹豫|拖|想|考虑|耽误|等)(了|下去|啦)…(来|约|预约|治|定|检查|做|过来)",
        "(还|有什么|有啥|到底)(犹豫|考虑|顾虑|磨蹭|等)(什么|啥|的)…(来|约|定|治|赶紧|预约|做|呢)",
        "(错过|过了)(今天|这次|这周|这个|本周|这一次)…(没号|没有|就没|再等|等到|要等|机会|名额|专家)",
        "(我|我们|这边)(就|直接|先|)(给|帮|替)(您|你)(约|定|订|留|预约)(今天|明天|好|上|到)…(必须|一定|别|不要|可别)…(来|迟到|取消|反悔|不来)",
        "(今天|明天|现在)(就|必须|一定|马上)(来|过来|约|定|预约)…(吧|好|啊|我们|别)",
        "(come|come in|come by|book|call|visit us) (now|right now|immediately|today)…(or|before|otherwise|last|only|else)",
        "(you must|you have to|you need to|you've got to|you really must) (come|come in|book|visit|sign up|come see)…(now|today|right away|immediately|this week|us|asap)",
        "(don't|do not) (wait|hesitate any longer|delay|put it off|think about it|miss out|miss this|miss your)…(book|come|call|slot|chance|today|now|spot|opportunity|sign)",
        "(last|only one|only two|final) (slot|spot|place|appointment|chance|opportunity)…(left|today|book|take|come|gone|available)",
        "(hurry|act now|book now|what are you waiting for|slots are going fast|spots are going fast|filling up fast|won't last)",
        "(if you don't|unless you) (book|come|sign up)…(today|now)…(lose|gone|no|miss|wait)",
        "(您|你|那您|那你|请|请您)(就|现在|今天|)(马上|立刻|立即)(来|过来|约|预约|来院)"
      ],
      "except": [
        "(我|我们|我这边|我这就|我现在)(赶紧|赶快|马上|尽快|抓紧|快)(来|过来|约|预约|去)",
        "(不用|不必|不需要|不急|别|无需)(赶紧|赶快|马上|尽快|急着|着急)",
        "(快|马上|尽快|赶紧|立即)…(急诊|附近医院|当地医院|附近的医院|当地的医院|就近)",
        "快来了",
        "(don't|do not) hesitate to"
      ],
      "file": "rules/medical-consult/lexicons/pushy-invite.yml"
    },
    {
      "name": "symptom-inquiry",
      "title": {
        "en": "Asking about the complaint",
        "zh": "询问病情"
      },
      "phrases": [
        "(多久|多长时间|几天|几年|多少天|多少年|什么时候|何时|哪天)(了|开始|出现|有|发现|的|呢|吗)",
        "(多久|多长时间|几天|几年|多少天|多少年|什么时候|何时|哪天)$",
        "(有|出现|持续|这样|这种情况|疼|痛|掉|发病|症状|得病|患病|病史|发现|缺牙|情况)…(多久|多长时间|几天了|多少年|几年)",
        "(哪里|哪儿|哪个部位|什么部位|哪个位置|具体哪)(不舒服|疼|痛|痒|难受|有)",
        "(有什么|有哪些|有没有什么|什么|哪些|啥|都有什么|还有什么|还有其他|有没有其他|还有别的|有没有别的|主要是什么)…(症状|不舒服|不适|表现|感觉|情况)",
        "(有没有|是否|有无|会不会|是不是)(伴随|伴有|出现|感觉|觉得|有|疼|痛|痒|发烧|发热|出血|咳嗽|流血|肿|恶心|头晕|便血|尿频|尿急|红肿|麻|掉)",
        "(之前|以前|曾经|有没有|是否|吃过|用过|看过|做过|在哪|在别的|去过)…(治疗过|治过|检查过|看过|吃过|用过|做过|吃药|用药|就诊|拍过|手术|检查|医院)…(吗|么|没|没有|什么|呢|过)",
        "(做过|吃过|用过|看过|拍过|查过|去过)(什么|哪些|哪种|啥)(检查|治疗|药|药物|医院|片子)",
        "(检查|治疗|看|用药|吃药|拍片|手术)过(吗|么|没|没有|呢)",
        "(说说|讲讲|描述|介绍|详细说|具体说|说一下|讲一下|描述一下|说下|了解一下|了解下|了解)…(情况|症状|病情|病史|经过|感受)",
        "(什么|怎么|怎样|怎么个)(情况|症状|病|回事|不舒服|样的疼|疼法|样疼)",
        "(什么|啥|哪些|哪方面的)(困扰|烦恼|不满意)",
        "(控制|恢复|休息|睡|吃|走路|吃饭|愈合)得(怎么样|怎样|如何|好吗|好不好)",
        "(什么|哪|多大|几)(岁|年龄|性别|阶段|类型|程度)",
        "(您|你|孩子|宝宝|患者)(今年|)(多大|几岁|多大年纪|年龄)",
        "(疼|痛|痒|肿|发烧|出血|咳嗽|掉|麻|晕|胀|酸|严重|厉害|难受|不舒服)(吗|么|不|得厉害吗|严重吗)",
        "(how long|when did|since when|what symptoms|any symptoms|any other symptoms|which tooth|which part|where exactly|where does it|where is the|how bad|how severe|on a scale|have you tried|have you seen|have you had|have you taken|did you take|any treatment|any previous|previous treatment|any medication|any allergies|medical history|tell me more about|describe|what seems to be|what's bothering|what is bothering|does it hurt|is it painful|any pain|any bleeding|any fever|do you have any)"
      ],
      "except": [],
      "file": "rules/medical-consult/lexicons/symptom-inquiry.yml"
    },
    {
      "name": "told-diagnosis",
      "title": {
        "en": "A diagnosis that the customer brought",
        "zh": "客户自述的既有诊断"
      },
      "phrases": [
        "(确诊|查出|检查出|诊断|诊断书|诊断为|诊断是|检查结果|化验结果|报告显示|报告说|报告上|b超显示|ct显示|片子显示|胃镜显示|病理)",
        "(医生|大夫|医院|主任|专家)(说|讲|告诉|告诉我|诊断|给我|看了|看过|检查|查|都说|也说|那边说)",
        "(我|我妈|我爸|我妈妈|我爸爸|孩子|宝宝|老人|我老公|我老婆|一直|本来|以前)(就|)(有|得|得了|得过|患|患有|患了)(慢性|过敏性|严重|轻度|重度|)…(炎|癌|病|症|瘤|疣|癣|疹|痔疮|结石|息肉|囊肿|结节|增生|溃疡|高血压|脱发|近视|肾虚|感染)",
        "(说是|说我是|说我有|说有|看的说|都说|给看的)",
        "(diagnosed|diagnosis|the doctor said|doctor says|my doctor|the test|test results|the scan|my gp|biopsy|the results)"
      ],
      "except": [],
      "file": "rules/medical-consult/lexicons/told-diagnosis.yml"
    },
    {
      "name": "treatment-plan",
      "title": {
        "en": "Decisions on treatment",
        "zh": "定治疗方案"
      },
      "phrases": [
        "(您|你|您这|你这|您这个|你这个|您这种|你这种|您的情况|你的情况|您这种情况|你这种情况|您这情况|你这情况|您这样|你这样|您这样的|你这样的|孩子|宝宝|孩子这个|宝宝这个|孩子这种|老人|他|她|这种情况|这个情况)(就|就是|是|肯定|必须|还是|只能|现在|已经|都|也|一定|的话|)(要|需要|得|必须|只能|应该|应当|适合|可以直接|直接|就得|就要|建议)(先|直接|马上|尽快|立即|接受|采用|采取|进行|用|选择|走|给|做|打|吃|服用|住院|)(做|打|用|吃|服用|接受|进行|采用|住院做|)(一个|个|一次|一下|我们的|我院的|)(微创|手术|微创手术|激光|激光治疗|冷冻|化疗|放疗|介入|切除|切包皮|根管|根管治疗|拔牙|拔掉|种植|种植牙|植发|植发手术|植牙|正畸|矫正|矫治|补牙|输液|打针|打点滴|挂水|注射|埋线|针灸|放血|射频|住院|住院治疗|清宫|人流|无痛人流|药流|引产|抗生素|消炎药|激素|中药|中药调理|米诺地尔|非那雄胺|抗病毒|光动力|离子导入|物理治疗|理疗|牵引|支架|搭桥|伤口清创|清创|引流|刮宫|腹腔镜|宫腔镜|透析|移植|封闭|封闭针)",
        "(做|打|用|吃|种|拔|补)(一|两|二|三|四|五|六|几|1|2|3|4|5|6|7|8|9|10)(个|)(疗程|针|颗|次手术|次激光|盒药|瓶水)(的激光|的药|的治疗|的针|)(就|即|差不多|才)",
        "(给|帮|为)(您|你|孩子|宝宝)(开|配|用|上|打|安排)(一些|一点|点|个|一个|几盒|一盒|几种|些|了|)(药|中药|西药|消炎药|抗生素|激素|处方|针|点滴|吊瓶|疗程的药|手术|微创手术|激光|药膏|口服药|外用药)",
        "(您|你)(的|)(治疗方案|方案)(是|就是|定为|为|定了)",
        "(方案|治疗)(就|)(定|选|按|采用)(这个|这种|微创|手术|激光|保守)",
        "(you need|you'll need|you will need|you must have|you have to have|you should have|you require|we'll give you|we will give you|i'll prescribe|i will prescribe|i'm prescribing|we'll prescribe|i am prescribing|you should start|you should take|you need to take|start taking)…(surgery|an operation|a root canal|root canal|an implant|implants|antibiotics|an injection|injections|laser treatment|laser therapy|chemotherapy|radiotherapy|a hair transplant|transplant|steroids|extraction|the tooth out|braces|a filling|minoxidil|finasteride|amoxicillin|ibuprofen|prednisone|metformin|antidepressants|statins|an iv|a drip)",
        "(take|apply|use) (one|two|three|half|1|2|3) (tablet|tablets|pill|pills|capsule|capsules|mg|drops|spoons|spoonfuls|sachets|times a day|times daily|a day|twice)",
        "(mg|tablet|tablets|pill|pills|capsule|capsules) (once|twice|three times|a day|daily|every)",
        "(一天|每天|每日|一日|日)(吃|服|口服|用|)(一|二|两|三|四|1|2|3|4)次…(每次|一次)(吃|服|)…(片|粒|颗|毫克|mg|支|袋|包|丸|毫升|ml|滴|勺)",
        "(每次|一次)(吃|服|口服|服用)…(片|粒|颗|毫克|mg|支|袋|包|丸|毫升|ml|滴|勺)",
        "(吃|服|服用|口服|用|买)(点|些|一点|一些|几天|两天|三天|一盒|)(阿莫西林|头孢|布洛芬|左氧氟沙星|甲硝唑|阿奇霉素|罗红霉素|奥美拉唑|蒙脱石散|对乙酰氨基酚|扑热息痛|氯雷他定|西替利嗪|强的松|泼尼松|地塞米松|非那雄胺|米诺地尔|消炎药|抗生素|激素药|退烧药|抗病毒药|止咳药|安眠药)"
      ],
      "except": [
        "(是不是|要不要|是否|能不能|需不需要|用不用|该不该|有没有|会不会)…(手术|住院|植发|种植|激光|药|针|拔牙|根管|矫正|补牙|输液|注射|微创|化疗)"
      ],
      "file": "rules/medical-consult/lexicons/treatment-plan.yml"
    },
    {
      "name": "turned-away",
      "title": {
        "en": "Turning away what is not treated here",
        "zh": "说明不在服务范围"
      },
      "phrases": [
        "(我们|我们医院|我院|本院|我们这|我们这里|我们这边|我们诊所|我们门诊|这里|这边|我们科|咱们医院|咱们这|医院)(是|目前|暂时|现在|都|也|没有|)(不|没有|没|不能|无法|暂不|不太)(治|治疗|看|看这个|接诊|收|收治|做|做这个|开展|涉及|处理|提供|接|负责)(这|这个|这种|这类|这方面|该|此|您说的|您这|你这|你说的|的|了|儿科|妇科|骨科|内科|外科|牙|眼|皮肤|肿瘤|精神|产科|男科|糖尿病|高血压|心脏|癌|感冒|小孩|儿童|孕妇|这些|那个|那种|哦|呢)",
        "(我们|我们医院|我院|本院|我们这|我们这里|我们这边|我们诊所|我们门诊|这里|这边|我们科|咱们医院|咱们这|医院)(是|目前|暂时|现在|都|也|没有|)(不|没有|没|不能|无法|暂不|不太)(治|治疗|看|看这个|接诊|收|收治|做|做这个|开展|涉及|处理|提供|接|负责)$",
        "(这|这个|这种|这类|这方面|您说的|您这个|您这种|你这个|你说的|您的|这病|这个病|您的情况|这种情况)(病|情况|问题|疾病|业务|项目|的|)…(我们|我们医院|我院|本院|这里|我们这|我们这边|这边|咱们)(是|目前|都|也|暂时|)(不|没有|没|治不了|看不了|做不了|处理不了|没法|无法)(治|治疗|看|接诊|收治|收|做|开展|处理|办法看|办法治)",
        "(这|这个|这种|这类|这方面|您说的|您这个|您这种|你这个|你说的|您的|这病|这个病|您的情况|这种情况)(病|情况|问题|疾病|业务|项目|的|)…(我们|我们医院|我院|本院|这里|我们这|我们这边|这边|咱们)(是|目前|都|也|暂时|)(不|没有|没|治不了|看不了|做不了|处理不了|没法|无法)$",
        "(我们|我们医院|我院|本院|我们这|我们这里|我们这边|这里|这边|咱们)(目前|暂时|现在|也|)(没有|没|没设|没有开设|没开设|未开设|不设)(这个|这样的|这类|相关|对应|这方面的|设立|)(科|科室|项目|业务|专科|门诊|儿科|妇科|骨科|内科|外科|眼科|口腔科|皮肤科|精神科|产科|心理科|肿瘤科|急诊|神经科|神经内科|神经外科|呼吸科|呼吸内科|消化科|消化内科|心内科|心血管内科|内分泌科|泌尿外科|肾内科|风湿科|血液科|感染科|耳鼻喉科|肛肠科|康复科|中医科|传染科|烧伤科|整形科)",
        "(不在|不属于|超出|不是)(我们|我院|本院|这里|我们医院|我们科|我们的)(的|)(诊疗|治疗|服务|业务|接诊|收治|经营|)(范围|项目|科室|业务)",
        "(我们|我院|我们医院|我们这里|我们这边|我们诊所|这里|这边|这个病|这种病|您这个|你这个|您这种|这个项目)(这里|这边|医院|也|都|目前|暂时|还|确实|是|)(治不了|看不了|做不了|处理不了|帮不了|帮不上)",
        "(不归我们|不归这边|不归本院)(管|治|看|负责)",
        "(我们|我院|我们医院|我们诊所|我们这|本院)(只|只是|是|仅|主要)(治|治疗|看|做|接诊|负责|针对|专门做|专治)…(的|科|病|方面|类|牙|发|男科|妇科|不孕|皮肤|骨|眼)…(不|没|治不了|看不了)",
        "(we|our clinic|our hospital|the clinic) (don't|do not|can't|cannot|are unable to|aren't able to|no longer|are not able to) (treat|see patients|see children|deal with|handle)",
        "(we|our clinic|our hospital|the clinic) (don't|do not|no longer) (have|do|offer|provide)…(treatment|surgery|procedure|procedures|department|paediatric*|pediatric*|dermatology|therapy|specialist for)",
        "(not something we|outside our|beyond our|out of our|not within our) (treat|do|handle|deal|offer|scope|remit|field|area|specialty|speciality)",
        "(我们|我院|医院|诊所|我们这|我们这里)(是|只|)…(只看|只治|只接诊|只收治|专看|专治|只做)(男科|妇科|儿科|口腔|牙科|眼科|皮肤|不孕|植发|骨科|肛肠|精神|成人|女性|男性)",
        "(没有|没|没开展|没做|没开)(这个|这样的|这种|您说的|相关的|这类)(项目|科室|科|手术)"
      ],
      "except": [
        "(不|没)(做广告|收费|收钱|做宣传|收挂号|看病历|做推销)",
        "(没有|没)(做|治|看)(过|好|完|不)"
      ],
      "file": "rules/medical-consult/lexicons/turned-away.yml"
    },
    {
      "name": "visit-place",
      "title": {
        "en": "Place or doctor of a visit",
        "zh": "就诊地点或医生"
      },
      "phrases": [
        "(地址|位于|路|街|大道|大厦|广场|楼|层|室|号楼|诊室|门诊部|门诊楼|门诊大厅|大厅|前台|导诊台|分诊台|导医台|院区|分院|总院|门口|出口|地铁站|科室|口腔科|皮肤科|男科|妇科|植发科|导诊|挂号处|窗口|服务台)",
        "(到|来|在|去)(我院|我们医院|医院|我们门诊|门诊|诊所|我们诊所|本院|院里|我们店|店里)(后|找|来|就|的|，|挂|报|直接|前台|一楼|二楼|三楼|)",
        "(主任|医生|大夫|教授|专家|院长|医师)",
        "(road|street|st|avenue|ave|floor|building|room|clinic|hospital|reception|front desk|lobby|entrance|branch|centre|center|address|location|doctor|dr|professor|specialist|suite)"
      ],
      "except": [],
      "file": "rules/medical-consult/lexicons/visit-place.yml"
    }
  ],
  "scorecard": {
    "title": {
      "en": "Online consultation",
      "zh": "网络咨询评分"
    },
    "join": true,
    "sections": [
      {
        "id": "consultation",
        "title": {
          "en": "Inquiry and care",
          "zh": "问诊与关怀"
        },
        "points": 30,
        "deductions": [
          {
            "rule": "medical-consult/no-symptom-inquiry",
            "points": 8,
            "per": "conversation"
          },
          {
            "rule": "medical-consult/no-reassurance",
            "points": 6,
            "per": "conversation"
          },
          {
            "rule": "medical-consult/no-care-tip",
            "points": 3,
            "per": "conversation"
          },
          {
            "rule": "medical-consult/cold-referral",
            "points": 6,
            "per": "conversation"
          },
          {
            "rule": "medical-consult/price-evasion",
            "points": 7,
            "per": "finding"
          }
        ]
      },
      {
        "id": "appointment",
        "title": {
          "en": "Invitations to a visit",
          "zh": "预约邀请"
        },
        "points": 20,
        "deductions": [
          {
            "rule": "medical-consult/premature-appointment",
            "points": 5,
            "per": "conversation"
          },
          {
            "rule": "medical-consult/pushy-appointment",
            "points": 6,
            "per": "conversation"
          },
          {
            "rule": "medical-consult/presses-after-refusal",
            "points": 8,
            "per": "conversation"
          },
          {
            "rule": "medical-consult/missed-signal",
            "points": 3,
            "per": "conversation"
          },
          {
            "rule": "medical-consult/no-contact-left",
            "points": 3,
            "per": "conversation"
          },
          {
            "rule": "medical-consult/appointment-not-confirmed",
            "points": 4,
            "per": "conversation"
          }
        ]
      },
      {
        "id": "compliance",
        "title": {
          "en": "Honest words",
          "zh": "用语合规"
        },
        "points": 30,
        "deductions": [
          {
            "rule": "medical-consult/disparages-peer",
            "points": 15,
            "per": "conversation"
          },
          {
            "rule": "medical-consult/fear-pressure",
            "points": 10,
            "per": "finding"
          },
          {
            "rule": "medical-consult/discount-lure",
            "points": 6,
            "per": "conversation"
          },
          {
            "rule": "medical-consult/patient-testimony",
            "points": 6,
            "per": "conversation"
          }
        ]
      }
    ],
    "fatal": [
      {
        "rule": "medical-consult/lay-diagnosis"
      },
      {
        "rule": "medical-consult/lay-treatment-plan"
      },
      {
        "rule": "medical-consult/poses-as-expert"
      }
    ],
    "file": "rules/medical-consult/scorecard.yml"
  }
}
