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
      "id": "follow-up-call/bad-news-response",
      "kind": "sequence",
      "title": {
        "en": "Bad news not taken up",
        "zh": "得知病情加重后应对不当"
      },
      "description": {
        "en": "A patient who reports getting worse needs three things: to hear that we feel with them, to be asked how it is now, and to be offered help. A relative whose patient has died needs sympathy, and no questions.",
        "zh": "患者说病情加重了，这通电话里至少要做到三件事：体谅心情、问清现在的情况、告诉对方我们能帮什么。家属说患者已经去世的，先表示慰问，不再追问。"
      },
      "severity": "error",
      "category": "courtesy",
      "applies": {
        "channels": [
          "phone"
        ]
      },
      "options": {
        "conditions": {
          "worse": {
            "any": [
              {
                "lexicon": "got-worse"
              }
            ],
            "unless": [
              "negated",
              "question",
              "conditional",
              {
                "lexicon": "not-worse"
              }
            ],
            "role": "customer"
          },
          "died": {
            "any": [
              {
                "lexicon": "passed-away"
              }
            ],
            "role": "customer"
          },
          "gone": {
            "any": [
              {
                "lexicon": "passed-away"
              }
            ],
            "role": "customer"
          },
          "sympathy": {
            "act": [
              "empathy",
              "reassurance"
            ],
            "title": {
              "en": "a word of sympathy",
              "zh": "体谅的话"
            }
          },
          "condolence": {
            "any": [
              {
                "lexicon": "sympathy"
              }
            ]
          },
          "asks": {
            "any": [
              {
                "lexicon": "asks-on"
              },
              {
                "lexicon": "asks-condition"
              }
            ],
            "title": {
              "en": "a question about it",
              "zh": "进一步的询问"
            }
          },
          "offers": {
            "any": [
              {
                "lexicon": "offers-help"
              }
            ],
            "title": {
              "en": "an offer of help",
              "zh": "我们能提供的帮助"
            }
          },
          "invites": {
            "act": [
              "appointment_invite",
              "care_tip"
            ]
          }
        },
        "when": {
          "or": [
            "worse",
            "died"
          ]
        },
        "at": "first",
        "require": {
          "and": [
            {
              "or": [
                "sympathy",
                "condolence"
              ]
            },
            {
              "or": [
                "asks",
                "gone"
              ]
            },
            {
              "or": [
                "offers",
                "invites",
                "gone"
              ]
            }
          ]
        }
      },
      "message": {
        "en": "After “{anchor}” this is missing in {window}: {missing}.",
        "zh": "对方说“{anchor}”，{window}里还缺：{missing}。"
      },
      "suggest": {
        "en": "“I am so sorry to hear that. Since when has it been worse? I will ask Dr Lee at once and call you back today.”",
        "zh": "例如：“听您这么说我也很揪心。是从什么时候开始加重的？我马上联系您的主管医生，今天给您回电话。”"
      },
      "variants": {},
      "references": [
        {
          "title": "《医院营销丨电话回访竟然这样重要》（华夏医界网，2017） §5.5 病情恶化时，语言语气要注意分寸"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/follow-up-call/bad-news-response.yml"
    },
    {
      "id": "follow-up-call/guessed-name",
      "kind": "sequence",
      "title": {
        "en": "Guessed name",
        "zh": "猜测对方姓名"
      },
      "description": {
        "en": "The agent tries out a name that the customer never gave and that is not on record. A wrong name is worse than none: it tells the customer that we mix them up with somebody else. Asking for the person on the call list is no guess.",
        "zh": "客户没报过、记录里也没有的姓名，不要去猜。叫错名字比不叫更糟，对方会觉得被当成了别人。按名单找人不算猜。"
      },
      "severity": "warning",
      "category": "personalisation",
      "applies": {
        "channels": [
          "phone"
        ]
      },
      "options": {
        "conditions": {
          "guess": {
            "guessedName": true
          }
        },
        "when": "guess",
        "once": true
      },
      "message": {
        "en": "“{anchor}” is a guess: the customer gave no such name, and none is on record.",
        "zh": "“{anchor}”是猜的：客户没有报过这个姓，记录里也没有。"
      },
      "suggest": {
        "en": "Ask instead, “May I have your name, please?”, and use the name from then on.",
        "zh": "直接请教更得体，例如“请问您贵姓？”，知道之后就一直用这个称呼。"
      },
      "variants": {},
      "references": [
        {
          "title": "《如何做好回访》（咨信网） 接电话 C5 对方的姓名决不能胡乱猜测"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/follow-up-call/guessed-name.yml"
    },
    {
      "id": "follow-up-call/hangs-up-first",
      "kind": "metadata",
      "title": {
        "en": "Hangs up first",
        "zh": "先挂断电话"
      },
      "description": {
        "en": "We let the customer hang up first: there may still be a word to come. Judged by \"endedBy\"; where that is not recorded, by last words of the customer that went unanswered.",
        "zh": "结束通话时，应等客户先挂断，也许对方还有一句话没说完。看 endedBy 字段；没有记录的，看客户最后的话是不是没人回应。"
      },
      "severity": "warning",
      "category": "courtesy",
      "applies": {
        "channels": [
          "phone"
        ]
      },
      "options": {
        "any": [
          {
            "field": "endedBy",
            "equals": "agent"
          },
          {
            "all": [
              {
                "field": "endedBy",
                "exists": false
              },
              {
                "lastWord": "customer"
              }
            ]
          }
        ],
        "needs": [
          "endedBy"
        ],
        "at": "last"
      },
      "message": {
        "en": "The agent hung up before the customer did.",
        "zh": "客服先于客户挂断了电话。"
      },
      "suggest": {
        "en": "Say goodbye, then wait until the customer has hung up.",
        "zh": "道别之后等两三秒，听到对方挂断再放下电话。"
      },
      "variants": {},
      "references": [
        {
          "title": "《如何做好回访》（咨信网） 9 不要抢先挂断电话"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/follow-up-call/hangs-up-first.yml"
    },
    {
      "id": "follow-up-call/health-detail-before-identity",
      "kind": "sequence",
      "title": {
        "en": "Health detail before identity",
        "zh": "未核实身份就说病情"
      },
      "description": {
        "en": "That somebody was ill, was treated or came to see us is sensitive personal information. It is not mentioned before we know who is on the line, nor to somebody else who answers. The department in a self-introduction, and a relative who looks after the patient, are fine.",
        "zh": "生过什么病、做过什么治疗、来过哪家医院，都是敏感个人信息。没确认是本人之前不说，接电话的是别人更不能说。自我介绍里报科室不算；一直照料患者的家属也不算外人。"
      },
      "severity": "error",
      "category": "compliance",
      "applies": {
        "channels": [
          "phone"
        ]
      },
      "options": {
        "conditions": {
          "outgoing": {
            "call": "out"
          },
          "detail": {
            "any": [
              {
                "lexicon": "health-detail"
              },
              {
                "regex": "(?:your|his|her) (?:[a-z-]+ ){0,2}(?:surgery|operation|treatment|biopsy|scan|embryo transfer|diagnosis|test results?|chemotherapy|medication|symptoms)"
              }
            ]
          },
          "checked": {
            "any": [
              {
                "lexicon": "identity-check"
              }
            ]
          },
          "named": {
            "any": [
              {
                "lexicon": "identity-confirmed"
              }
            ],
            "role": "customer"
          },
          "greeted": {
            "any": [
              {
                "lexicon": "greets-by-name"
              }
            ]
          },
          "murmured": {
            "substantive": false,
            "role": "customer"
          },
          "spoke": {
            "substantive": true,
            "role": "customer"
          },
          "another": {
            "any": [
              {
                "lexicon": "another-person"
              }
            ],
            "unless": [
              {
                "lexicon": "family-carer"
              }
            ],
            "role": "customer"
          },
          "carer": {
            "any": [
              {
                "lexicon": "family-carer"
              }
            ],
            "role": "customer"
          },
          "present": {
            "any": [
              {
                "lexicon": "patient-takes-over"
              }
            ],
            "role": "customer"
          },
          "told": {
            "any": [
              {
                "lexicon": "own-illness"
              }
            ],
            "role": "customer"
          }
        },
        "when": "detail",
        "if": "outgoing",
        "require": {
          "and": [
            {
              "or": [
                "checked",
                "named",
                "told",
                {
                  "and": [
                    "greeted",
                    {
                      "or": [
                        "murmured",
                        "spoke"
                      ]
                    }
                  ]
                }
              ]
            },
            {
              "or": [
                {
                  "not": "another"
                },
                "carer",
                "present"
              ]
            }
          ]
        },
        "window": {
          "side": "before",
          "ordered": true
        },
        "once": true
      },
      "message": {
        "en": "“{anchor}” was said before it was clear that the patient was on the line.",
        "zh": "还没确认接电话的是患者本人，就说了“{anchor}”。"
      },
      "suggest": {
        "en": "Make sure first. To anybody else say only: “Could you ask her to call us back?”",
        "zh": "先核实身份再谈病情。不是本人接的，只说“麻烦请她方便时给我们回个电话”，别的不提。"
      },
      "variants": {},
      "references": [
        {
          "title": "《如何做好回访》（咨信网） B1"
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
      "file": "rules/follow-up-call/health-detail-before-identity.yml"
    },
    {
      "id": "follow-up-call/identity-not-verified",
      "kind": "sequence",
      "title": {
        "en": "Identity not verified",
        "zh": "未核实对方身份"
      },
      "description": {
        "en": "Whoever calls out makes sure who has answered before anything else is said. Asking for the person, asking whether it is they, or an answer in which they name themselves, all count; so does being greeted by name. Incoming calls are not judged.",
        "zh": "打出去的电话，先确认接电话的是不是要找的人，再往下说。问一句“请问是××吗”，对方自己报了姓名，或一开口就称呼了对方姓名，都算核实过。来电不作判断。"
      },
      "severity": "warning",
      "category": "compliance",
      "applies": {
        "channels": [
          "phone"
        ]
      },
      "options": {
        "conditions": {
          "outgoing": {
            "call": "out"
          },
          "checked": {
            "any": [
              {
                "lexicon": "identity-check"
              }
            ]
          },
          "named": {
            "any": [
              {
                "lexicon": "identity-confirmed"
              }
            ],
            "role": "customer",
            "within": {
              "first": 3
            }
          },
          "greeted": {
            "any": [
              {
                "lexicon": "greets-by-name"
              }
            ],
            "within": {
              "first": 3
            }
          },
          "another": {
            "any": [
              {
                "lexicon": "another-person"
              }
            ],
            "role": "customer",
            "within": {
              "first": 2
            }
          }
        },
        "if": "outgoing",
        "require": {
          "or": [
            "checked",
            "named",
            "greeted",
            "another"
          ]
        },
        "window": {
          "turns": 3
        },
        "minTurns": 2
      },
      "message": {
        "en": "Nobody made sure who was on the line in {window}.",
        "zh": "{window}没有核实接电话的是谁。"
      },
      "suggest": {
        "en": "Ask for the person first: “Hello, this is Ann from Hill Clinic. Am I speaking to Mrs Lee?”",
        "zh": "先问清楚再往下说，例如：“您好，我是仁和医院的小陈，请问是李女士本人吗？”"
      },
      "variants": {},
      "references": [
        {
          "title": "《如何做好回访》（咨信网） B1 核实接电话是否是你要找的人"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/follow-up-call/identity-not-verified.yml"
    },
    {
      "id": "follow-up-call/long-call-not-agreed",
      "kind": "timing",
      "title": {
        "en": "Long call not agreed",
        "zh": "长通话未先征得同意"
      },
      "description": {
        "en": "Before a call that takes more than five minutes, one asks whether it is convenient. A call that was arranged, that the customer made, or for which they said that they have time, is not judged.",
        "zh": "预计超过五分钟的电话，应先问对方是否方便。事先约好的、对方打来的，或对方自己说有空的，不作判断。"
      },
      "severity": "info",
      "category": "courtesy",
      "applies": {
        "channels": [
          "phone"
        ]
      },
      "options": {
        "measure": "duration",
        "seconds": {
          "phone": 300
        },
        "when": {
          "all": [
            {
              "call": "out"
            }
          ],
          "none": [
            {
              "field": "arranged",
              "equals": true
            },
            {
              "said": [
                {
                  "lexicon": "disturbance"
                },
                {
                  "lexicon": "arranged-call"
                }
              ],
              "role": "agent",
              "unless": []
            },
            {
              "said": [
                {
                  "lexicon": "has-time"
                },
                {
                  "lexicon": "arranged-call"
                }
              ],
              "role": "customer",
              "unless": [
                "negated",
                "question"
              ]
            }
          ]
        }
      },
      "message": {
        "en": "The call took {seconds}, and nobody had asked whether it was convenient (from {limit} on one should).",
        "zh": "通话长达{seconds}，一直没有问对方是否方便（超过{limit}应先征得同意）。"
      },
      "suggest": {
        "en": "Ask at the start: “This takes about ten minutes. Is now a good time, or shall I call back?”",
        "zh": "开头先问一句：“这通电话大概要十分钟，您现在方便吗？不方便我换个时间打。”"
      },
      "variants": {},
      "references": [
        {
          "title": "《如何做好回访》（咨信网） C8 耗时的电话要询问对方是否方便"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/follow-up-call/long-call-not-agreed.yml"
    },
    {
      "id": "follow-up-call/no-closing-wish",
      "kind": "sequence",
      "title": {
        "en": "No closing wish",
        "zh": "没有祝愿或礼貌道别"
      },
      "description": {
        "en": "The last thing heard on the phone stays in mind. A call that ended normally closes with a wish or a polite farewell in the agent's last two turns; “I'm hanging up” is none.",
        "zh": "电话里最后一句话最容易被记住。正常结束的通话，客服最后两次说话里应有一句祝愿或礼貌的道别；“我挂了啊”不算。"
      },
      "severity": "warning",
      "category": "courtesy",
      "applies": {
        "channels": [
          "phone"
        ]
      },
      "options": {
        "conditions": {
          "ended": {
            "type": [
              "normal_end"
            ]
          },
          "wish": {
            "any": [
              {
                "lexicon": "closing-wish"
              },
              {
                "lexicon": "farewell"
              }
            ]
          },
          "dropped": {
            "field": "endedBy",
            "in": [
              "system",
              "timeout"
            ]
          }
        },
        "if": {
          "and": [
            "ended",
            {
              "not": "dropped"
            }
          ]
        },
        "require": "wish",
        "window": {
          "side": "before",
          "turns": 2
        },
        "minTurns": 2
      },
      "message": {
        "en": "There is neither a wish nor a farewell in {window}.",
        "zh": "{window}里既没有祝愿，也没有礼貌的道别。"
      },
      "suggest": {
        "en": "End warmly: “All the best for your recovery, Mrs Lee. Goodbye.”",
        "zh": "收尾说一句暖心的话，例如：“祝您早日康复，再见。”"
      },
      "variants": {},
      "references": [
        {
          "title": "《如何做好回访》（咨信网） 5、B8 话完毕要礼貌告辞"
        }
      ],
      "replaces": [
        "core/missing-closing"
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/follow-up-call/no-closing-wish.yml"
    },
    {
      "id": "follow-up-call/no-condition-inquiry",
      "kind": "sequence",
      "title": {
        "en": "Condition not asked about",
        "zh": "没有询问病情"
      },
      "description": {
        "en": "A follow-up call is made to hear how the patient is. In a call of three turns or more that never asks, the patient feels sold to. Incoming calls, reminders and other business are not judged, nor calls in which the patient cannot talk or tells it unasked.",
        "zh": "回访首先是关心患者现在怎么样。说了三个来回还没问一句病情，患者会觉得只是来推销的。来电、预约提醒等其他事由、对方不方便通话、或患者已主动说明情况的，不作判断。"
      },
      "severity": "warning",
      "category": "process",
      "applies": {
        "channels": [
          "phone"
        ]
      },
      "options": {
        "conditions": {
          "outgoing": {
            "call": "out"
          },
          "inquiry": {
            "any": [
              {
                "lexicon": "asks-condition"
              }
            ]
          },
          "matter": {
            "any": [
              {
                "lexicon": "health-word"
              }
            ],
            "near": {
              "any": [
                {
                  "lexicon": "asks-on"
                },
                {
                  "lexicon": "question-form"
                },
                {
                  "phrase": [
                    "没有",
                    "了没",
                    "?",
                    "不"
                  ]
                }
              ],
              "within": 12,
              "ordered": false
            }
          },
          "wants": {
            "any": [
              {
                "phrase": [
                  "(了解|问|问问|问一下|问下|关心|询问|看看|知道)…(情况|恢复|身体|感觉|怎么样)",
                  "(check|ask|see|know) (how|whether)"
                ]
              }
            ]
          },
          "volunteered": {
            "any": [
              {
                "lexicon": "tells-condition"
              },
              {
                "lexicon": "health-word"
              }
            ],
            "role": "customer"
          },
          "tip": {
            "act": [
              "care_tip"
            ]
          },
          "another": {
            "any": [
              {
                "lexicon": "another-person"
              }
            ],
            "role": "customer"
          },
          "busy": {
            "any": [
              {
                "lexicon": "cannot-talk"
              }
            ],
            "role": "customer"
          },
          "business": {
            "any": [
              {
                "lexicon": "other-business"
              }
            ],
            "within": {
              "first": 3
            }
          }
        },
        "if": {
          "and": [
            "outgoing",
            {
              "not": "another"
            },
            {
              "not": "busy"
            },
            {
              "not": "business"
            }
          ]
        },
        "require": {
          "or": [
            "inquiry",
            "matter",
            "wants",
            "tip",
            "volunteered"
          ]
        },
        "window": {
          "side": "anywhere"
        },
        "minTurns": 3
      },
      "message": {
        "en": "The patient was not asked how they are now in {window}.",
        "zh": "{window}都没有问患者现在的情况。"
      },
      "suggest": {
        "en": "Begin with the person: “How have you been since we last spoke? Is there still pain?”",
        "zh": "先关心人，例如：“从上次到现在有一阵子了，您感觉怎么样？夜里还疼吗？”"
      },
      "variants": {},
      "references": [
        {
          "title": "《如何做好回访》（咨信网） 第一次电话 2、询问病情"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/follow-up-call/no-condition-inquiry.yml"
    },
    {
      "id": "follow-up-call/no-disturbance-apology",
      "kind": "sequence",
      "title": {
        "en": "Does not ask whether the call disturbs",
        "zh": "未询问是否打扰"
      },
      "description": {
        "en": "A call that was not agreed beforehand interrupts something. The caller asks whether it disturbs, or says sorry for it, within the first three turns. Whether a call was agreed is read from \"arranged\", else from the words; where neither tells, it cannot be judged.",
        "zh": "没有事先约好的电话，总会打断对方手里的事。前三次开口之内应问一句是否方便，或为打扰致歉。是否约好，看 arranged 字段，没有就看双方的话；都看不出来就不作判断。"
      },
      "severity": "info",
      "category": "courtesy",
      "applies": {
        "channels": [
          "phone"
        ]
      },
      "options": {
        "conditions": {
          "outgoing": {
            "call": "out"
          },
          "asked": {
            "any": [
              {
                "lexicon": "disturbance"
              }
            ],
            "within": {
              "first": 3
            }
          },
          "sorry": {
            "act": [
              "apology"
            ],
            "within": {
              "first": 3
            }
          },
          "agreed": {
            "any": [
              {
                "lexicon": "arranged-call"
              }
            ],
            "within": {
              "first": 3
            }
          },
          "expected": {
            "any": [
              {
                "lexicon": "arranged-call"
              }
            ],
            "role": "customer",
            "within": {
              "first": 3
            }
          },
          "surprised": {
            "any": [
              {
                "lexicon": "surprised-by-call"
              }
            ],
            "role": "customer",
            "within": {
              "first": 3
            }
          },
          "unarranged": {
            "field": "arranged",
            "equals": false
          },
          "arranged": {
            "field": "arranged",
            "equals": true,
            "absent": false
          }
        },
        "needs": [
          "arranged"
        ],
        "if": {
          "and": [
            "outgoing",
            {
              "not": "arranged"
            },
            {
              "not": "asked"
            },
            {
              "not": "sorry"
            },
            {
              "not": "agreed"
            },
            {
              "not": "expected"
            },
            {
              "or": [
                "surprised",
                "unarranged"
              ]
            }
          ]
        },
        "require": {
          "or": [
            "asked",
            "sorry"
          ]
        },
        "window": {
          "turns": 3
        }
      },
      "message": {
        "en": "Nobody asked whether the call disturbed in {window}.",
        "zh": "{window}没有问对方是否方便，也没有为打扰致歉。"
      },
      "suggest": {
        "en": "Add a short question: “Is this a good moment for two minutes?”",
        "zh": "报完身份补一句：“不好意思打扰您，现在说话方便吗？”"
      },
      "variants": {},
      "references": [
        {
          "title": "《如何做好回访》（咨信网） B2 不是事先预约的通话，要表示歉意"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/follow-up-call/no-disturbance-apology.yml"
    },
    {
      "id": "follow-up-call/no-next-contact",
      "kind": "sequence",
      "title": {
        "en": "No next contact",
        "zh": "没有约定下次联系"
      },
      "description": {
        "en": "A call ends with what comes next: the next call, the next visit, or how to reach us. Short calls, wrong numbers, people who asked not to be called, and calls on other business (an invoice, a complaint) are not judged.",
        "zh": "通话结束前，应交代下一步：下次什么时候联系、什么时候来，或怎么找到我们。很短的通话、打错的、对方不愿再接电话的，以及开发票、处理投诉等其他事由，不作判断。"
      },
      "severity": "warning",
      "category": "process",
      "applies": {
        "channels": [
          "phone"
        ]
      },
      "options": {
        "conditions": {
          "ended": {
            "type": [
              "normal_end"
            ]
          },
          "next": {
            "any": [
              {
                "lexicon": "next-contact"
              }
            ]
          },
          "invited": {
            "act": [
              "appointment_invite"
            ]
          },
          "settled": {
            "any": [
              {
                "lexicon": "customer-agrees-detail"
              }
            ],
            "role": "customer",
            "within": {
              "last": 3
            }
          },
          "business": {
            "any": [
              {
                "lexicon": "other-business"
              }
            ],
            "within": {
              "first": 3
            }
          },
          "another": {
            "any": [
              {
                "lexicon": "another-person"
              }
            ],
            "role": "customer"
          },
          "unwanted": {
            "any": [
              {
                "lexicon": "cannot-talk"
              }
            ],
            "role": "customer"
          }
        },
        "if": {
          "and": [
            "ended",
            {
              "not": "another"
            },
            {
              "not": "unwanted"
            },
            {
              "not": "business"
            }
          ]
        },
        "require": {
          "or": [
            "next",
            "invited",
            "settled"
          ]
        },
        "window": {
          "side": "before",
          "turns": 3
        },
        "minTurns": 3
      },
      "message": {
        "en": "Neither a next call or visit nor a way to reach us comes up in {window}.",
        "zh": "{window}没有提到下次联系、下次来院，或怎么联系我们。"
      },
      "suggest": {
        "en": "Leave a reason for the next call: “I will ring you in two weeks; until then you reach us on this number.”",
        "zh": "给下次联系留个由头，例如：“两周后我再给您打电话，这期间有不舒服随时打这个号码。”"
      },
      "variants": {},
      "references": [
        {
          "title": "《如何做好回访》（咨信网） 5 结束，并为下次电话下理由"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/follow-up-call/no-next-contact.yml"
    },
    {
      "id": "follow-up-call/no-recap",
      "kind": "sequence",
      "title": {
        "en": "Agreed points not repeated",
        "zh": "约定的要点没有重述"
      },
      "description": {
        "en": "On the phone nothing is in writing. When the customer agrees to a day, a time or a dose, the agent repeats it, so that both have the same. Any later mention of a time, number or day by the agent counts.",
        "zh": "电话里说的话没有文字可查。客户答应了日期、时间或用法之后，客服应重述一遍，双方才不会记岔。之后客服再提到具体时间、日期或数量，都算重述过。"
      },
      "severity": "info",
      "category": "clarity",
      "applies": {
        "channels": [
          "phone"
        ]
      },
      "options": {
        "conditions": {
          "agreed": {
            "any": [
              {
                "lexicon": "customer-agrees-detail"
              }
            ],
            "unless": [
              "question",
              "negated",
              {
                "phrase": [
                  "之前",
                  "上次",
                  "昨天",
                  "前天",
                  "已经",
                  "当时",
                  "last week",
                  "yesterday",
                  "already"
                ]
              }
            ],
            "role": "customer"
          },
          "repeated": {
            "any": [
              {
                "lexicon": "agreed-detail"
              },
              {
                "regex": "\\d{1,2}[点:号日月]|\\d{1,2}\\s?(?:am|pm)"
              }
            ]
          },
          "recap": {
            "act": [
              "recap"
            ]
          }
        },
        "when": "agreed",
        "at": "last",
        "require": {
          "or": [
            "repeated",
            "recap"
          ]
        }
      },
      "message": {
        "en": "“{anchor}” was agreed and is not repeated in {window}.",
        "zh": "客户说定了“{anchor}”，{window}没有再重述一遍。"
      },
      "suggest": {
        "en": "Close with it: “So that is Wednesday at nine, third floor. Please come without breakfast.”",
        "zh": "挂电话前重述一遍，例如：“那跟您确认一下，周三上午九点，三楼换药室。”"
      },
      "variants": {},
      "references": [
        {
          "title": "《如何做好回访》（咨信网） C4 重点要重述，双方都一样"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/follow-up-call/no-recap.yml"
    },
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
      "id": "follow-up-call/objection-mishandled",
      "kind": "sequence",
      "title": {
        "en": "Objection mishandled",
        "zh": "异议处理不当"
      },
      "description": {
        "en": "Behind an objection stands a worry. Take it up (repeat it, agree where you can, ask why, answer it) or respect it; do not talk past it, argue or make light of it.",
        "zh": "客户有异议，背后多半是一份顾虑。先接住（复述、认同一部分、问问原因、给出说明），或者尊重对方的决定；不要装作没听见，不要争辩，也不要轻描淡写。"
      },
      "severity": "warning",
      "category": "courtesy",
      "applies": {
        "channels": [
          "phone"
        ]
      },
      "options": {
        "conditions": {
          "objects": {
            "any": [
              {
                "lexicon": "objection"
              }
            ],
            "unless": [
              "negated",
              {
                "lexicon": "no-objection"
              }
            ],
            "role": "customer"
          },
          "feels": {
            "act": [
              "empathy",
              "apology"
            ]
          },
          "taken": {
            "any": [
              {
                "lexicon": "takes-up-objection"
              },
              {
                "lexicon": "gives-reason"
              }
            ],
            "title": {
              "en": "taking it up",
              "zh": "对这份顾虑的回应"
            }
          },
          "told": {
            "answer": {}
          },
          "brushed": {
            "any": [
              {
                "lexicon": "brushes-off"
              }
            ],
            "unless": [
              "quoted"
            ],
            "title": {
              "en": "doing so without argument",
              "zh": "平和的态度"
            }
          }
        },
        "when": "objects",
        "require": {
          "and": [
            {
              "or": [
                "taken",
                "feels",
                "told"
              ]
            },
            {
              "not": "brushed"
            }
          ]
        },
        "window": {
          "turns": 2,
          "until": "objects"
        }
      },
      "message": {
        "en": "The objection “{anchor}” was not dealt with well in {window}; missing: {missing}.",
        "zh": "客户说“{anchor}”，{window}没有处理好，还缺：{missing}。"
      },
      "suggest": {
        "en": "Agree in part, then answer: “It is a lot of money, I understand. May I tell you what it includes, and what the insurance pays?”",
        "zh": "先认同，再说明，例如：“您说得对，这笔钱确实不少。我跟您说说里面包括哪些项目、医保能报多少，您再考虑。”"
      },
      "variants": {},
      "references": [
        {
          "title": "《如何做好回访》（咨信网） 回答反对理由的几个原则"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/follow-up-call/objection-mishandled.yml"
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
          "all": [
            {
              "call": "out"
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
      "id": "follow-up-call/purpose-not-stated",
      "kind": "sequence",
      "title": {
        "en": "Purpose not stated",
        "zh": "没说明来意"
      },
      "description": {
        "en": "Somebody who is called wants to know why. The purpose, or the question for which the call was made, comes within the first three turns. Incoming calls are not judged.",
        "zh": "接到电话的人首先想知道是什么事。前三次开口之内应说明来意，或直接问到要问的事。来电不作判断。"
      },
      "severity": "warning",
      "category": "process",
      "applies": {
        "channels": [
          "phone"
        ]
      },
      "options": {
        "conditions": {
          "outgoing": {
            "call": "out"
          },
          "purpose": {
            "any": [
              {
                "lexicon": "call-purpose"
              },
              {
                "lexicon": "health-detail"
              },
              {
                "lexicon": "other-business"
              }
            ]
          },
          "inquiry": {
            "any": [
              {
                "lexicon": "asks-condition"
              }
            ]
          },
          "another": {
            "any": [
              {
                "lexicon": "another-person"
              }
            ],
            "role": "customer"
          },
          "busy": {
            "any": [
              {
                "lexicon": "cannot-talk"
              }
            ],
            "role": "customer",
            "within": {
              "first": 3
            }
          }
        },
        "if": {
          "and": [
            "outgoing",
            {
              "not": "another"
            },
            {
              "not": "busy"
            }
          ]
        },
        "require": {
          "or": [
            "purpose",
            "inquiry"
          ]
        },
        "window": {
          "turns": 3
        },
        "minTurns": 3
      },
      "message": {
        "en": "What the call is about is not said in {window}.",
        "zh": "{window}没有说明为什么打这个电话。"
      },
      "suggest": {
        "en": "Say it right after the greeting: “I am calling to ask how you have been since you left.”",
        "zh": "问候和核实之后就说来意，例如：“今天打电话是想了解一下您出院后的情况。”"
      },
      "variants": {},
      "references": [
        {
          "title": "《如何做好回访》（咨信网） 第一次电话 1、B3 切入主题"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/follow-up-call/purpose-not-stated.yml"
    },
    {
      "id": "follow-up-call/refuses-without-reason",
      "kind": "sequence",
      "title": {
        "en": "Refuses without a reason",
        "zh": "拒绝请求却不说明原因"
      },
      "description": {
        "en": "A request that cannot be met is turned down with an explanation, or with what can be done instead. A bare no sounds like unwillingness.",
        "zh": "请求办不到时，要说清楚为什么，或者告诉对方还能怎么办。光说一句“不行”，听起来就是不愿意帮。"
      },
      "severity": "warning",
      "category": "clarity",
      "applies": {
        "channels": [
          "phone"
        ]
      },
      "options": {
        "conditions": {
          "asked": {
            "question": {}
          },
          "begged": {
            "any": [
              {
                "lexicon": "favour-asked"
              }
            ],
            "role": "customer"
          },
          "no": {
            "any": [
              {
                "lexicon": "turns-down"
              }
            ],
            "unless": [
              "question",
              "quoted",
              "conditional",
              {
                "lexicon": "no-turning-down"
              }
            ]
          },
          "reason": {
            "any": [
              {
                "lexicon": "gives-reason"
              }
            ]
          },
          "instead": {
            "any": [
              {
                "lexicon": "offers-instead"
              },
              {
                "lexicon": "offers-help"
              }
            ]
          }
        },
        "when": "no",
        "if": {
          "or": [
            "asked",
            "begged"
          ]
        },
        "require": {
          "or": [
            "reason",
            "instead"
          ]
        },
        "window": {
          "side": "around",
          "turns": 1
        },
        "needsTurn": false
      },
      "message": {
        "en": "“{anchor}” turns a request down, and neither a reason nor another way is given in {window}.",
        "zh": "“{anchor}”回绝了请求，{window}既没有说明原因，也没有给出别的办法。"
      },
      "suggest": {
        "en": "Say why, and what is possible: “We can’t give results by phone because we can’t see who is calling; you can read them in the app.”",
        "zh": "说明原因，再给个办法，例如：“电话里核实不了身份，所以不能报结果；您在公众号里就能查到。”"
      },
      "variants": {},
      "references": [
        {
          "title": "《医院营销丨电话回访竟然这样重要》（华夏医界网，2017） §5.4 做不到的要同病人解释清楚"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/follow-up-call/refuses-without-reason.yml"
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
            "call": "out"
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
      "name": "another-person",
      "title": {
        "en": "Somebody else on the line",
        "zh": "接电话的不是本人"
      },
      "phrases": [
        "我(不是|可不是)(他|她|本人|机主|你说的|您说的|你要找|您要找|你找|您找)",
        "^(不是|不是我|不是本人|我不是|不是的)$",
        "我不是…(先生|女士|小姐|阿姨|叔叔|大爷|本人)",
        "(打错|拨错|找错|搞错人|认错人)",
        "(他|她|我爸|我妈|我爱人|我老公|我老婆|我家|本人)…(不在|出去了|出去遛弯|出去买|出门了|出门去|没在|不方便接|睡着|睡了|在睡觉|上班去了)",
        "我是(他|她)(的|)(儿子|女儿|爱人|老伴|家属|家人|家里人|媳妇|老婆|老公|妻子|丈夫|同事|朋友|邻居|室友|哥|姐|弟|妹|孙子|孙女|侄子|侄女|儿媳|女婿|男朋友|女朋友|领导|同学|老板)",
        "没(有|)这(个|)人",
        "(you want|it's for|that's|you mean) my (wife|husband|son|daughter|mother|father|mum|mom|dad|partner|colleague)",
        "(wrong number|wrong person|you have the wrong)",
        "(he|she)('s| is|) (not|isn't) (here|in|available|home|at home)",
        "(he|she) isn't (here|in|available|home|at home)",
        "(i'm|i am|this is) (his|her) (wife|husband|son|daughter|partner|colleague|friend|brother|sister|roommate|flatmate|neighbour|neighbor|assistant|boss)",
        "(there is|there's) no one (by|with|called)",
        "not me"
      ],
      "except": [],
      "file": "rules/follow-up-call/lexicons/another-person.yml"
    },
    {
      "name": "arranged-call",
      "title": {
        "en": "An arranged call",
        "zh": "约好的电话"
      },
      "phrases": [
        "(按|照|按照|跟|和)(您|你|咱们|我们|上次|之前|昨天)…(约|说|定)(的|好的|好)(时间|点|号|这个|给您|给你|打|回)",
        "(约好|约定|说好|说定|约了|定好)…(打|回电|电话|联系|回访|给您|给你|时间|点)",
        "(您|你)(让|叫|要|说|约)(我|我们|)…(打|回电|回电话|联系|再打|这个点|这个时间|过来)",
        "(您|你)(刚才|刚刚|刚|方才|上午|昨天|之前|)(打|拨)(了|过|)(电话|来|过来|进来)",
        "(给|跟)(您|你)(回个|回一个|回)(电话|电|拨)",
        "(看到|有)(您|你)(的|)(未接|来电|留言)",
        "(等|正等)(你|您|你们|您们)(的|)电话",
        "(as|like) (we |)(agreed|arranged|promised|discussed|scheduled|you asked|requested|planned)",
        "(you|we) (asked|told|wanted|arranged|agreed|scheduled|booked)…(call|ring|phone|call back)",
        "(returning|return) your call",
        "(calling|call|ringing) (you |)back"
      ],
      "except": [],
      "file": "rules/follow-up-call/lexicons/arranged-call.yml"
    },
    {
      "name": "asks-condition",
      "title": {
        "en": "Asking after the present condition",
        "zh": "询问目前病情"
      },
      "phrases": [
        "(恢复|感觉|身体|情况|病情|症状|伤口|刀口|切口|睡眠|饮食|胃口|精神|血压|血糖|体温|疼痛|大小便|走路|活动)(得|的|状况|情况|方面|上|控制得|控制的|)(怎么样|怎样|如何|好吗|还好|好点|好些|好不好|行吗|正常吗|咋样|稳定吗|有没有|有什么|是否)",
        "(现在|最近|这几天|这两天|目前|回家|术后|出院后|今天|这段时间)…(怎么样|怎样|如何|咋样|好点|好些|舒服|疼|痛|难受|不适|发烧|咳)",
        "(还|有没有|有无|是否|还有|会不会|是不是)(再|有|)…(疼|痛|不舒服|不适|发烧|发热|咳|出血|流血|肿|渗|头晕|恶心|吐|麻|痒|反应|难受|异常|症状)",
        "(好点|好些|好转|好一点|好一些|缓解|减轻|恢复)(了|)(没|没有|吗|么|些|点)",
        "(疼|痛|肿|烧|咳|晕|麻|痒|吐)(不|得|吗|么|还)(疼|痛|肿|烧|咳|晕|麻|痒|吐|厉害|$)",
        "(按时|坚持|正常|每天)(吃药|服药|用药|换药)(吗|么|了没|没有|了吗)",
        "药(吃|用)(得|的|着|了|)(怎么样|如何|有没有|了吗|完了)",
        "(您|你)(那个|这个|的|那)…(现在|最近|这几天|还|好些|好点|能)",
        "(哪里|哪儿)(不舒服|不适|疼|痛|难受)",
        "how (are|have) you (feeling|been|doing|getting on|recovering|coping|now|today|since)",
        "how (is|was|are|'s) (the|your)…(pain|wound|knee|back|recovery|healing|breathing|cough|sleep|appetite|blood pressure|swelling|leg|hip|arm|stomach|condition|doing|now|feeling)",
        "(any|still|do you have|have you had|are you having|is there) (any |)(more |)(pain|fever|swelling|bleeding|cough*|discomfort|trouble|symptoms|problems|nausea|dizziness|side effects)",
        "(feeling|feel) (any |)(better|worse)",
        "(are you|do you) (still |)(feeling|feel|in pain|taking|sleeping|eating)"
      ],
      "except": [],
      "file": "rules/follow-up-call/lexicons/asks-condition.yml"
    },
    {
      "name": "asks-on",
      "title": {
        "en": "Asking on",
        "zh": "进一步询问"
      },
      "phrases": [
        "(什么时候|多久|几天|哪天|从哪天|多长时间|几次|多少度|几度|哪里|哪儿|哪个|哪一|什么样|怎么个|怎么回事|什么情况|什么药|多严重|哪些)",
        "(有没有|是不是|有无|是否|能不能|会不会|还能)",
        "(吗|呢|么)$",
        "(具体|详细)(说说|说一下|讲讲|是|情况)",
        "(您|你)(说说|讲讲|跟我说|跟我讲)",
        "(when|how long|since when|where|how bad|how much|which|what exactly|what kind|what happened|what is it|how is it|how high)",
        "(do|does|did|is|are|have|has|can|could) (you|it|he|she|there|the|your)…\\?",
        "(tell me more|can you tell|can you describe|describe)"
      ],
      "except": [
        "(有|还有)(什么|别的|其他)…(问题|需要)…(吗|么)"
      ],
      "file": "rules/follow-up-call/lexicons/asks-on.yml"
    },
    {
      "name": "brushes-off",
      "title": {
        "en": "Brushing off an objection",
        "zh": "争辩或轻视"
      },
      "phrases": [
        "(怎么可能|怎么会没|哪有|哪里贵|哪会|谁说的|你听谁|您听谁|不可能的事)",
        "(你|您)(想多了|想太多|多虑了|太敏感|不懂|懂什么|搞错了|误会了吧|瞎说|胡说|别乱说|乱说|不要乱说|别瞎说)",
        "(别|不要|不能)(乱说|瞎说|胡说|乱讲|听风就是雨|听网上|信网上)",
        "(这|那)(点|么点|些)(钱|路|时间|疼|小事|事)…(算什么|不算什么|都|还|也|至于|有什么)",
        "(有什么好|有啥好|有什么可)(怕|担心|考虑|想|犹豫)",
        "(至于吗|矫情|小题大做|大惊小怪|舍不得花钱|命重要还是钱|钱重要还是)",
        "(一点都不|根本不|完全不|一点也不)(贵|远|疼|会|可能)",
        "(人家|别人)…都(来|做|没说|不嫌|没嫌|能)",
        "(that's nonsense|nonsense|ridiculous|don't be silly|you're wrong|you are wrong|that's not true|who told you|you worry too much|overthinking|nothing to think about|it's not expensive|that is not expensive|it isn't expensive)"
      ],
      "except": [],
      "file": "rules/follow-up-call/lexicons/brushes-off.yml"
    },
    {
      "name": "call-purpose",
      "title": {
        "en": "Saying what the call is about",
        "zh": "说明来意"
      },
      "phrases": [
        "(想|要|来|主要|就是|是|需要|今天)(跟您|和您|向您|给您|跟你|和你|帮您|)(了解|询问|问问|问一下|问下|问您|回访|随访|提醒|通知|确认|核实|核对|反馈|沟通|告知|告诉|说一下|说下|说声|请教|征求|邀请|约|关心|做个|做一个|请您|麻烦您)",
        "(跟|和|向|给)(您|你)(了解|询问|问|回访|随访|提醒|通知|确认|核实|核对|反馈|沟通|说一下|说下|说声|说个|汇报|回复|回个)",
        "(给|跟)(您|你)(打|来|回|做)(这|个|一个|这个|)(电话|回访|随访|调查|回电)",
        "(打|打这个|打这通|这通|这个|今天)(电话|来电)(给您|给你|)(是|主要|想|就|来)",
        "(今天|就|是|主要|想|来)(想|是想|)(看看|看一下|看下|问问|听听)",
        "(回访|随访|满意度|问卷)",
        "(关于|针对|有关)(您|你)",
        "主要(是|想|就是)",
        "(该|可以|需要|要)(来|去|)(拆线|复查|复诊|换药|拿报告|取报告|续|打第)",
        "(提醒|通知|告诉|告知|麻烦|恭喜)(您|你)",
        "(您|你)(的|)…(到了|出来了|好了|快到期|可以取|办好|排到|批下来|有结果|通过了)",
        "(您|你)(之前|上次|昨天|刚才|前几天)(反映|投诉|咨询|说|提|问|留言|预约)(的|了|过|到)",
        "(现在|最近|这几天|目前|术后|回家)(恢复|感觉|情况|身体)…(怎么样|如何|好吗|好点|好些)",
        "(恢复|感觉|身体|情况)(得|的|)(怎么样|怎样|如何|好吗|还好|好点|好些)",
        "(calling|called|ringing|phoning) (to|about|because|regarding|for|with|from…to|on behalf)",
        "(i'm|i am|we're|we are|just) (calling|ringing|phoning|checking|following|getting in touch|contacting)",
        "(wanted|want|would like|like) to (check|ask|see|know|find out|follow|remind|confirm|let you|tell|talk|discuss|update|hear)",
        "(reason|purpose) (for|of|why)",
        "(follow up|follow-up|checking in|check in|reminder|remind you|to let you know|survey|regarding your|about your)",
        "how (are|have) you (feeling|been|doing|getting on|recovering)",
        "how is (your|the)…(now|doing|healing|getting)"
      ],
      "except": [],
      "file": "rules/follow-up-call/lexicons/call-purpose.yml"
    },
    {
      "name": "cannot-talk",
      "title": {
        "en": "Cannot talk now",
        "zh": "不方便通话"
      },
      "phrases": [
        "(在|正在|正)(忙|开会|开车|上班|上课|睡觉|午睡|休息|做饭|吃饭|外面|坐车|地铁)",
        "(不方便|没空|没时间|很忙|忙着|有事)(接|说|讲|$|呢|呀|啊|先)",
        "(待会|等会|等会儿|一会|一会儿|晚点|晚些|回头|改天|下午|晚上|明天)(再|你再|您再)(打|说|联系|聊)",
        "(不需要|不用|别|不要)(再|)(回访|打电话|打来|打了|联系|给我打|打给我)",
        "(挂|先挂)(了|吧)",
        "(busy|driving|in a meeting|at work|can't talk|cannot talk|call back|call later|call again|call me later|call me back)",
        "(not a good time|bad time|don't call|do not call|stop calling)"
      ],
      "except": [],
      "file": "rules/follow-up-call/lexicons/cannot-talk.yml"
    },
    {
      "name": "closing-wish",
      "title": {
        "en": "Closing wish",
        "zh": "祝愿与道别"
      },
      "phrases": [
        "祝(您|你|孩子|宝宝|老人|叔叔|阿姨|大爷|家人|早|身体|一切|生活|工作|健康|安|平安|顺利|愉快|周末|节日|新年)",
        "(早日|尽快|早点)(康复|恢复|痊愈|好起来)",
        "(愿|希望)(您|你|孩子|宝宝|老人|叔叔|阿姨|大爷)…(康复|恢复|健康|平安|顺利|好起来|愉快)",
        "(保重|注意身体|注意休息|注意安全|注意保暖|您先忙|您忙|您歇着|歇着吧|早点歇|慢走|慢点|路上小心|照顾好自己|多休息|好好休息|好好养|安心养|早点休息)",
        "(生活|周末|节日|新年|工作|旅途)(愉快|快乐|顺利)",
        "(宝宝|孩子|老人|身体)(健康|早日|快快|平平安安)",
        "(辛苦|劳烦)(您|你)(了|啦)",
        "(不打扰|不耽误|不多打扰|先不打扰)(您|你)",
        "(打扰|耽误|麻烦)(您|你)(了|啦)",
        "(感谢|谢谢)(您|你)(的|)(配合|接听|支持|来电|时间|耐心|理解|信任)",
        "(再见|拜拜|回见|再会|下次见|到时见|周见|天见)",
        "(take care|get well|all the best|have a|best wishes|goodbye|good bye|bye|thank you for your time|thanks for your time|look after yourself|good night|wish you|speedy recovery|enjoy)",
        "(see|speak to|talk to) you"
      ],
      "except": [],
      "file": "rules/follow-up-call/lexicons/closing-wish.yml"
    },
    {
      "name": "customer-agrees-detail",
      "title": {
        "en": "Settling on a time",
        "zh": "客户说定时间"
      },
      "phrases": [
        "(那|就|那就|那我|我|我就|那我就|好|行)(今天|明天|后天|大后天|周一|周二|周三|周四|周五|周六|周日|星期一|星期二|星期三|星期四|星期五|星期六|星期天|下周一|下周二|下周三|下周四|下周五|下周六|下周日|下周|这周|周末|月底|上午|下午|早上|晚上)…(来|去|过来|过去|到|吧|可以|行|找你|找您|好了)",
        "(周一|周二|周三|周四|周五|周六|周日|周末|明天|后天|下午|上午)…(我|那)(来|去|过来|过去|到|有空|可以|方便)",
        "(就|那就)…(一|二|两|三|四|五|六|七|八|九|十)(点|号)(吧|来|去|到|过来|过去|可以|好了|行)",
        "(i'll|i will|i can|let me|let's|i could) (come|be there|take|do|make it|say)…(monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|morning|afternoon|noon|o'clock|am|pm)",
        "(monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow)…(works|suits|is fine|is good|will do|then|it is)"
      ],
      "except": [
        "(过来|过去|来|去|到)(的|了|过)(时候|)"
      ],
      "file": "rules/follow-up-call/lexicons/customer-agrees-detail.yml"
    },
    {
      "name": "disturbance",
      "title": {
        "en": "Asking whether the call disturbs",
        "zh": "询问或致歉打扰"
      },
      "phrases": [
        "(打扰|打搅|叨扰|惊扰)",
        "(耽误|占用|耽搁)(一下|下|)(您|你)",
        "(耽误|占用|耽搁|借用)…(分钟|时间|会儿|工夫|功夫)",
        "(现在|这会儿|这会|这个时间|此刻|您|你|电话里|说话|接听|接电话)(方便|方不方便|方便不方便|忙吗|忙不忙|有空吗|有时间吗|得空)",
        "方便(吗|么|嘛|不|吧|接|说|讲|听|聊|通|跟我|和我|现在|的话)",
        "(有|您有|你有)(空|时间|几分钟|两分钟)(吗|么|聊|听)",
        "(没|有没有)(打扰|影响|吵)(到|着)(您|你)",
        "(您|你)(现在|这会儿|)(是不是|)(在|正在|)(忙|上班|休息|开车|开会)(吗|么|吧|呢)",
        "(不好意思|抱歉|对不起|冒昧)…(打电话|来电|给您电话|致电|打来|打过来|给您打)",
        "(给|拨|请)(您|你|)…(抽|花|给我)…(分钟|时间)",
        "(is|are) (this|now|it|you) (a |an |)(good|convenient|bad|ok|okay|alright|suitable|free|busy)",
        "(do you|have you|you) (have|got) (a |a few |one |two |five |)(minute|minutes|moment|second|time)",
        "(can|could|may) (we|i|you) (talk|speak|chat|take|have|spare)…(now|minute|minutes|moment|time)",
        "(sorry|apologi*)…(bother|disturb|call|calling|trouble|interrupt|interrupting|disturbing|bothering|early|late|hour)",
        "(caught|catch|reached) you at",
        "(not|hope i'm not|am i) (disturbing|interrupting|bothering|calling at)",
        "(do you have|have you got|can you spare|could you spare)…(minute|minutes|moment|second|time)"
      ],
      "except": [],
      "file": "rules/follow-up-call/lexicons/disturbance.yml"
    },
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
      "name": "family-carer",
      "title": {
        "en": "The one who looks after the patient",
        "zh": "照料患者的家人"
      },
      "phrases": [
        "(一直|平时|都|是|就|现在|这几天)(是|)(我|由我)(在|来|)(照顾|照看|陪护|护理|陪床|带着|带他|带她)",
        "我(陪|带)(他|她|孩子|我爸|我妈)(去|来|做|看|住|过去)",
        "(跟|和|与)我(说|讲)(就行|就可以|也行|也可以|是一样的|一样)",
        "我(是|)(他|她)(的|)监护人",
        "(i look after|i take care of|i'm caring for|i care for) (him|her|them)",
        "you can (tell|talk to|speak to|speak with) me"
      ],
      "except": [],
      "file": "rules/follow-up-call/lexicons/family-carer.yml"
    },
    {
      "name": "favour-asked",
      "title": {
        "en": "Asking a favour",
        "zh": "提出请求"
      },
      "phrases": [
        "(能不能|可不可以|能否|可以不可以|行不行|麻烦|拜托|请|帮我|帮忙|给我|让)…(我|帮|给|寄|改|换|开|退|查|转|打|回|安排|留|加|送)",
        "(can|could|would|will) (you|i|we)",
        "(please|i need|i want|i'd like)"
      ],
      "except": [],
      "file": "rules/follow-up-call/lexicons/favour-asked.yml"
    },
    {
      "name": "gives-reason",
      "title": {
        "en": "Giving a reason",
        "zh": "说明原因"
      },
      "phrases": [
        "(因为|由于|所以|考虑到|毕竟|主要是|原因|为了|是这样的|因此|怕|免得|以免|否则|不然|要不然)",
        "(按|按照|根据|依照)…(规定|要求|政策|制度|流程)",
        "(规定|政策|制度|系统|隐私|保密|安全)(不|是|要|上|问题|原因|里|限制)",
        "(医院|科室|上面|院里)(有|)(规定|要求)",
        "(需要|必须|得|要)(本人|您本人|你本人|患者本人|医生|面诊|检查|身份证|先|等|看)",
        "(没|没有|还没|暂时|目前|现在|已经|都)(开放|号|床|上班|出诊|开通|这个权限|权限|到|满|约满|停|下班|出来|库存|名额|设备|条件)",
        "(主任|医生|大夫|专家|护士|教授|老师|人手|窗口|系统|机器|设备)…(没空|不在|很忙|在忙|在手术|出差|休息|开会|请假|停诊|坏了|维护|检修|不够)",
        "(不|没)(上班|出诊|在医院|在院|坐诊|开放)",
        "(超过|过了|超出|不在)…(时间|期限|范围|天|权限)",
        "(because|since|as the|as we|due to|the reason|so that|otherwise|policy|rules|regulation*|law|privacy|require*|only when|only after|has to|have to|must|need to)",
        "(is|are) (closed|full|away|off|out of|fully booked|on leave)"
      ],
      "except": [],
      "file": "rules/follow-up-call/lexicons/gives-reason.yml"
    },
    {
      "name": "got-worse",
      "title": {
        "en": "Getting worse",
        "zh": "病情加重"
      },
      "phrases": [
        "(加重|恶化|复发|又犯|犯病|反复发作|转移|扩散)",
        "(更|越来越|越发|愈发)(疼|痛|厉害|严重|重|肿|难受|差|不好|糟|咳|喘|没力气|不行)",
        "比(以前|之前|原来|上次|出院|住院|手术前|术前|刚)…(更|还)(疼|痛|厉害|严重|重|肿|难受|差|糟)",
        "(不如|还不如)(以前|之前|原来|上次|出院|手术前|术前)",
        "(不行了|病危|进了icu|进icu|住进icu|抢救|又住院|又住进|又进医院|再次住院)",
        "(伤口|刀口|切口)(裂开|裂了|化脓|流脓|感染|发炎|渗血|出血)",
        "(又|开始)(发烧|高烧|出血|流血|便血|吐血|咯血|疼起来|肿起来)",
        "情况(很|不太|不大|很不|特别不)好",
        "(got|getting|gotten|become|become much|gets|feel|feeling|feels|much|is|it's) (much |a lot |even |)worse",
        "^(不太好|不怎么好|不大好|很不好|不是很好|不好)$",
        "^not (great|good|well|so good|too good|so well|too well|very well|very good)",
        "(i've|i have|have|got|running|has) (a |)(temperature|fever)",
        "wound (is|has|looks|started) (weeping|oozing|open|opened|red|leaking|infected)",
        "(worse than|deteriorat*|relaps*|back in hospital|has spread|came back|infected|in intensive care|in the icu)"
      ],
      "except": [
        "转移(注意|话题|给|到)",
        "(加重|更重)(语气|负担)",
        "病情(没|未)"
      ],
      "file": "rules/follow-up-call/lexicons/got-worse.yml"
    },
    {
      "name": "greets-by-name",
      "title": {
        "en": "Greeting by name",
        "zh": "以姓名称呼问候"
      },
      "phrases": [
        "(先生|女士|小姐|太太|阿姨|叔叔|大爷|大妈|大姐|大哥|师傅|老师|爷爷|奶奶|妈妈|爸爸)(您|你)好",
        "(您|你)好…(先生|女士|小姐|太太|阿姨|叔叔|大爷|大妈|大姐|大哥|师傅|老师|爷爷|奶奶)$",
        "(小|老)(陈|张|王|李|刘|赵|杨|黄|周|吴|徐|孙|胡|朱|高|林|何|郭|马|罗|梁|宋|郑|谢|韩|唐|冯|于|董|萧|程|曹|袁|邓|许|傅|沈|曾|彭|吕|苏|蒋|蔡|贾|丁|魏|薛|叶|余|潘)(您|你|啊|呀)(好|)",
        "(hello|hi|hey|good morning|good afternoon|good evening) (mr|mrs|ms|miss|dr)"
      ],
      "except": [],
      "file": "rules/follow-up-call/lexicons/greets-by-name.yml"
    },
    {
      "name": "has-time",
      "title": {
        "en": "Has time to talk",
        "zh": "对方有空"
      },
      "phrases": [
        "(我|现在|这会儿|今天)(有空|有时间|方便|不忙|没事|闲着|在家)",
        "(你|您)(慢慢|尽管|详细|仔细)(说|问|讲)",
        "(不着急|不急)(你|您|慢慢)",
        "(i have|i've got|there's) (time|plenty of time|all day|a few minutes|a minute)",
        "take your time"
      ],
      "except": [],
      "file": "rules/follow-up-call/lexicons/has-time.yml"
    },
    {
      "name": "health-detail",
      "title": {
        "en": "Illness, treatment or visit",
        "zh": "病情、治疗或就诊经历"
      },
      "phrases": [
        "(您|你|他|她|孩子|老人)(的|那个|这次的|上次的|)(手术|化疗|放疗|透析|住院|出院|病情|肿瘤|癌|结节|息肉|病理|活检|报告|化验|检查|胃镜|肠镜|刀口|伤口|切口|血压|血糖|糖尿病|高血压|炎症|流产|怀孕|产后|抑郁|复查|拆线|用药|服药|种植牙|症状|病)",
        "(您|你|他|她)(前几天|上周|上个月|上次|之前|昨天|前天|这次|上个星期|那天|前段时间)(在|来|到|去)(我们|我院|我|咱们|院|医院|本院|这|看|做|住|就诊)",
        "(上次|上周|前几天|之前|昨天)…(来看病|看过病|就诊|看的病|住过院|做的手术|做手术|做的检查|拿的药|开的药|咨询过病情)",
        "(出院|术后|产后|住院|化疗|放疗)(后|以后|回家|这段|这几天|一个月|半个月|三天|一周|恢复|怎么样|情况|随访|回访)",
        "(手术|刀口|伤口|切口|化验|病理|胃镜|肠镜|核磁|彩超|体检)(的|)(恢复|结果|报告|出来|怎么样|异常|长得|愈合|还疼|疼)",
        "(您|你|他|她|家人|孩子)(的|)(老毛病|腰|腿|膝盖|胃|心脏|肝|肾|前列腺|痔疮|头晕|咳嗽)(好|怎么|还|疼|恢复|最近|现在)",
        "(前列腺|胃|肠|肺|肝|鼻|咽|关节|阑尾|胆囊|皮|盆腔|阴道|肾|支气管|中耳|乳腺|甲状腺|子宫|卵巢|胰腺|直肠)(炎|癌|瘤|结石|结节|息肉|囊肿|增生|肌瘤)",
        "(您|你|他|她)(之前|上次|前几天|上周|上个月|去年|以前)…(咨询过|看过病|住过院|做过手术|查过)",
        "your (surgery|operation|procedure|treatment|diagnosis|test|tests|results|biopsy|scan|x-ray|chemo|chemotherapy|medication|prescription|discharge|hospital stay|stay|condition|symptoms|wound|infection|pregnancy|blood pressure|diabetes|tumour|tumor|cancer|appointment with dr|recent visit|last visit|visit)",
        "(since|after) you (left|were discharged|had|came|saw|visited|went home)",
        "you (were|had been) (treated|discharged|admitted|diagnosed|seen)",
        "you (saw|visited|had) (dr|doctor|our|the|an operation|surgery)"
      ],
      "except": [
        "(肿瘤|康复|疼痛|手术|感染|检查|体检|种植|口腔|牙|产后|住院|出院|心脏|肾|肝|胃肠|术后)(科|中心|门诊|部|办公室|随访中心|回访中心|服务|病区|组|医院|诊所)",
        "(出院|术后|产后)(随访|回访)(中心|办公室|部|组|专员|护士)"
      ],
      "file": "rules/follow-up-call/lexicons/health-detail.yml"
    },
    {
      "name": "health-word",
      "title": {
        "en": "Complaints and readings",
        "zh": "症状、指标与治疗"
      },
      "phrases": [
        "(疼|痛|痒|麻|肿|胀|酸|晕|咳|喘|吐|泻|拉肚子|发烧|发热|出血|流血|流脓|渗液|便秘|失眠|心慌|胸闷|憋气|乏力|没劲|没力气|抽筋|僵|反酸|恶心)",
        "(血压|血糖|血脂|体温|心率|体重|黄疸|尿酸|胃口|食欲|睡眠|大便|小便|月经|例假|奶水|吃奶)",
        "(伤口|刀口|切口|拆线|换药|引流|结痂|疤|石膏|支架|假体|种植体|牙套|缝线)",
        "(下地|走路|负重|拄拐|复查|片子|拍片|结果|化验)",
        "(吃药|服药|用药|打针|输液|停药|减量|换药|药量|副作用|复健|康复操|锻炼)",
        "(pain|painful|sore|ache|aching|hurts|hurt|swollen|swelling|itch*|fever|cough*|bleeding|dizzy|nausea|tired|sleep|appetite|blood pressure|blood sugar|wound|stitches|scar|tablets|pills|medication|exercises)"
      ],
      "except": [
        "(痛快|麻烦|麻醉|酸奶|心疼|发麻烦|头疼的是)"
      ],
      "file": "rules/follow-up-call/lexicons/health-word.yml"
    },
    {
      "name": "identity-check",
      "title": {
        "en": "Checking who is on the line",
        "zh": "核实对方身份"
      },
      "phrases": [
        "请问(您|你|)是…(吗|么|嘛|吧|不)",
        "(您|你|这|这里)(是|就是)…(先生|女士|小姐|太太|阿姨|叔叔|大爷|大妈|大姐|大哥|师傅|老师|爷爷|奶奶)…(吗|么|嘛|吧|不|家)",
        "(您|你|这|那|这里)(是|就是)…(本人|家属|家长|妈妈|爸爸|家人|家)(吗|么|嘛|吧|接的)",
        "^是…(先生|女士|小姐|太太|阿姨|叔叔|大爷|大妈|大姐|大哥|师傅|老师|爷爷|奶奶|家长|妈妈|爸爸)(本人|家|)(吗|么|嘛|吧)",
        "^(您好|你好|喂)(是|请问)…(先生|女士|小姐|太太|阿姨|叔叔|大爷|大妈|大姐|大哥|师傅|老师|爷爷|奶奶|家长|妈妈|爸爸|本人|家)(本人|家|)(吗|么|嘛|吧)",
        "(是不是|是否是|是否)…(先生|女士|小姐|阿姨|叔叔|大爷|大妈|大姐|大哥|本人|家属|家长)",
        "(请问|是|找|麻烦)(一下|)…(在吗|在不在|在家吗|方便接电话吗|接电话)",
        "我(想|要|)找(一下|)…(先生|女士|小姐|阿姨|叔叔|大爷|大妈|大姐|大哥|师傅|老师)",
        "(本人|机主)(吗|么|嘛|吧|接听)",
        "(核实|核对|确认)(一下|下|)(您|你|)(的|)(身份|姓名|名字|是不是本人|信息)",
        "(跟|和|与)(您|你)(核实|核对|确认)(一下|下|)…(身份|姓名|名字|本人|信息)",
        "(怎么|如何)称呼",
        "您贵姓",
        "(您|你)(是|)(哪位|哪一位|姓什么|叫什么)",
        "(am i|i'm|is this|is that) (speaking|talking|through) (to|with)",
        "am i (speaking|talking) (to|with)",
        "(may|can|could|might) i (please |)(speak|talk) (to|with)",
        "(is this|is that|are you) (mr|mrs|ms|miss|dr|the patient|the parent)",
        "^(is this|is that)…(\\?|speaking|please)",
        "(is|would)…(available|there|at home|in)(\\?|please|$)",
        "who am i (speaking|talking) (to|with)",
        "(may|can|could) i (have|ask|take|confirm|check|verify)…(name|date of birth|who i'm)",
        "(confirm|verify|check)…(your name|your date of birth|identity|who i'm)"
      ],
      "except": [],
      "file": "rules/follow-up-call/lexicons/identity-check.yml"
    },
    {
      "name": "identity-confirmed",
      "title": {
        "en": "Saying who one is",
        "zh": "表明身份"
      },
      "phrases": [
        "(我就是|是我|我是本人|就是我|本人在|我本人)",
        "^(我|我这边|这里)(叫|姓|是)",
        "^(对|是|是的|嗯)我(是|就是|叫|姓)",
        "^(哎|诶|哦|啊|喂|嗯)…(医生|大夫|护士|主任)",
        "(医生|大夫|护士|主任|院长|教授)(好|您好|你好|早)",
        "^(speaking|that's me|that is me|it's me|this is me)",
        "^(yes|yeah|yep) (this is|speaking|it's me|that's me|i am)",
        "^(this is|it's) (he|she|him|her|mr|mrs|ms|miss)",
        "^this is"
      ],
      "except": [
        "我(是|)(不|没|从|在|想|要|说|问)",
        "^this is (not|a|the|about|an)"
      ],
      "file": "rules/follow-up-call/lexicons/identity-confirmed.yml"
    },
    {
      "name": "next-contact",
      "title": {
        "en": "Next contact",
        "zh": "下次联系"
      },
      "phrases": [
        "(下次|下周|下个月|下星期|下礼拜|过几天|过两天|过一周|过两周|过段时间|到时候|到时|改天|回头|晚点|明天|后天|天后|周后|月后|个月后|以后)…(打|电话|联系|回访|随访|来|复查|复诊|见|换药|拆线|检查|跟您|通知)",
        "再(给|跟|和)(您|你)(打|来|去|联系|回|沟通|确认|约|电话)",
        "再(打|来|去|问|联系|看|查|拨|通|约|复查|沟通)",
        "(打|联系|找|问|发)(我|我们|过来|回来)",
        "(再|会|继续)(联系|回访|随访|跟进|致电|回电)",
        "(有|要是|如果|一旦|出现|还|需要|哪里|万一)…(联系|打电话|打给|给我打|跟我说|找我|来电|拨打|咨询|来院|来医院|来看|过来|打这个|告诉我)",
        "(方便|有空|有时间|这几天|这两天|过两天|月中|月底|月初|年底|到期|满一个月|满三个月)…(来|过来|打|联系|复查|取|拿)",
        "(回|打)(个|一个|)(电话|电)",
        "(一|二|三|四|五|六|七|八|九|十)号",
        "(来|到)(门诊|医院|院里|科室|复查|复诊|换药|拆线|取|拿|看)",
        "随时(联系|打|来|找|咨询|问|拨打|给我|跟我|可以|都可以|回)",
        "(我|我们|这边|科室|医院)(的|)(电话|号码|热线|微信)(是|就是|号)",
        "(就是|打|拨|存一下|记一下|保存)(这个|这)(电话|号码|号)",
        "(记得|按时|定期|别忘了|准时)(来|去|到|)(复查|复诊|换药|拆线|检查|就诊|医院)",
        "(周一|周二|周三|周四|周五|周六|周日|周末|明天|后天|到时|下周)见",
        "(周一|周二|周三|周四|周五|周六|周日|星期一|星期二|星期三|星期四|星期五|星期六|星期天|明天|后天|下周|下个月)…(上午|下午|晚上|早上|点|来|到|见|等您|过来|约)",
        "(monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow) (at|morning|afternoon|evening|then|with)",
        "等(您|你|我)(过来|来|电话|消息|回复|好消息|通知)",
        "(call|ring|phone|see|contact|check|speak to|talk to|follow up with|get back to) you (again|next|in|on|back|tomorrow|later|after|then|once|when)",
        "(call|ring|phone|contact|reach|text|email) (us|me) (if|any|when|on|at|whenever|back|again|should|with)",
        "(next|follow-up|follow up) (call|visit|appointment|check|week|month|time)",
        "(come|coming|pop) (back|in) (on|in|next|for|and|to|if)",
        "(our|my|the) (number|line|phone number) is",
        "(let us|let me) know if",
        "(see you|feel free to|don't hesitate to)"
      ],
      "except": [],
      "file": "rules/follow-up-call/lexicons/next-contact.yml"
    },
    {
      "name": "no-objection",
      "title": {
        "en": "No objection",
        "zh": "不是异议"
      },
      "phrases": [
        "(不|不算|不会|不是)(太|很|特别|那么|)(贵|远)",
        "(会不会|是不是|贵不贵|远不远|有没有)…(贵|远|疼|效果|用)",
        "(别的|其他|别家|那家|之前那家|以前那家|上一家|外面的)…(太贵|骗|坑|忽悠|没效果|没用)",
        "(之前|以前|原来|开始)…(不相信|怕疼|没效果|太贵|怕)",
        "not (too|so|very|that) (expensive|far|bad)"
      ],
      "except": [],
      "file": "rules/follow-up-call/lexicons/no-objection.yml"
    },
    {
      "name": "no-turning-down",
      "title": {
        "en": "Not turning down",
        "zh": "不是回绝"
      },
      "phrases": [
        "(不行|没办法|办不了)(吗|么|吧|的话|就)",
        "(要是|如果|实在|万一)…(不行|没办法|办不了|做不了|改不了)",
        "(不是|没说|不会)(不行|不可以|没办法|办不了)",
        "帮不了(太多|很多)",
        "(有什么|是不是)…帮不了"
      ],
      "except": [],
      "file": "rules/follow-up-call/lexicons/no-turning-down.yml"
    },
    {
      "name": "not-worse",
      "title": {
        "en": "Not worse",
        "zh": "并未加重"
      },
      "phrases": [
        "(没|没有|未|不|不会|没再|没有再)(再|有|)(加重|恶化|复发|又犯|犯病|扩散|转移)",
        "(怕|担心|害怕|避免|防止|预防|以免|万一|会不会|是不是)…(加重|恶化|复发|转移|扩散|感染|更严重)",
        "(以前|之前|当时|住院前|手术前|术前|来医院前|原来|去年)…(加重|恶化|复发|严重|厉害|更疼)",
        "(not|never|no|nor) (getting |got |any |much |become |)worse",
        "(afraid|worried|scared)…(worse|come back|spread)"
      ],
      "except": [],
      "file": "rules/follow-up-call/lexicons/not-worse.yml"
    },
    {
      "name": "objection",
      "title": {
        "en": "Objections",
        "zh": "异议"
      },
      "phrases": [
        "(太贵|好贵|挺贵|这么贵|有点贵|价格太高|费用太高|收费太高|没钱|没那么多钱|承担不起|负担不起|花不起|做不起|吃不消)",
        "(太远|挺远|好远|有点远|来回一天|不方便去|跑一趟太)",
        "(没效果|没什么效果|没有效果|没啥效果|没有用|没什么用|没啥用|不管用|白花钱|白做)",
        "(不相信|不信任|信不过|不太信|骗人|骗钱|忽悠|坑人|是骗子|不靠谱|不放心你们)",
        "(没时间|没空|抽不出时间|请不了假|走不开)…(去|来|做|治|看)",
        "(老公|老婆|爱人|家里人|家人|家里|孩子|父母|儿子|女儿)(不同意|不让|反对|不支持)",
        "(年纪|岁数)(大|这么大|都大)了…(不|算了|治|做)",
        "(怕疼|怕痛|怕有副作用|怕复发|怕治不好|怕不安全|怕有风险)",
        "(我|)(再|还是|得|要)(考虑|想想|商量|看看|比较比较|考虑考虑|想一想)",
        "(网上|别人|人家|朋友|听说)…(说你们|说这个|不好|差评|没用|没效果|骗|坑)",
        "(too|so|very|rather) (expensive|dear|pricey|far|risky)",
        "(can't|cannot) afford",
        "(don't|do not) (trust|believe|think it works|think it will|think it helps)",
        "(not worth|doesn't work|didn't work|won't work|a waste of|no use)",
        "(think about it|think it over|talk to my|not sure about|afraid it|scared it)"
      ],
      "except": [],
      "file": "rules/follow-up-call/lexicons/objection.yml"
    },
    {
      "name": "offers-help",
      "title": {
        "en": "Offering help",
        "zh": "提供帮助"
      },
      "phrases": [
        "(我|我们|这边|我这边|我这就|我现在|我马上)(就|马上|现在|先|会|可以|来|这就|立刻|)(帮|给|替|为|去|跟|和|向|联系|通知|转告|反映|安排|请|问|汇报)",
        "(帮|给|替|为)(您|你|他|她)(联系|安排|预约|约|挂|加号|问|转告|转达|反馈|协调|留|叫|请|看看|想办法)",
        "(建议|请|需要|最好|尽快|赶紧|马上|还是)(您|你|)(尽快|马上|赶紧|先|)(来|到|去|回)(医院|院|我们|门诊|急诊|复查|复诊|看|一趟|当地|附近|就近)",
        "(来|到|回)(医院|院里|门诊|急诊)(看|检查|复查|复诊|处理|一趟|来)",
        "(尽快|及时|马上|赶紧|立即)(就医|就诊|复查|复诊|处理|打120|拨打120)",
        "(需要|用得着)…(帮|我们)…(联系|说|打|找|讲)",
        "(随时|直接)(打|联系|找|给我|跟我|来)",
        "(医生|主任|大夫|专家)…(给您|给你|跟您|跟你|回您|回电|联系您|联系你|看)",
        "(i'll|i will|we'll|we will|let me|i can|we can) (ask|call|ring|get|arrange|book|speak|talk|tell|check|send|have|find|make|see|help)",
        "(come in|come back|come and see|come to|see a doctor|see the doctor|call an ambulance|call 911|call 999|emergency)",
        "(call us|ring us|reach us|let us know) (if|any|when|at|on)",
        "(anything|something|what) (we|i) can do"
      ],
      "except": [],
      "file": "rules/follow-up-call/lexicons/offers-help.yml"
    },
    {
      "name": "offers-instead",
      "title": {
        "en": "Another way",
        "zh": "给出别的办法"
      },
      "phrases": [
        "(不过|但是|但|可以|要不|或者|您看|建议|换|改成)(您|你|我|我们|先|能|可以|也|是|在|到|去|来|用|让|等|换|把|周|下|上|明|打|直接)",
        "(您|你)(可以|直接|先|在|上|去|打|到|来)…(查|看|办|问|打|来|取|约|拿|申请|找)",
        "(您|你)(可以|能|先|直接|试试)",
        "(but|however|instead|alternatively|what i can do|what we can do)",
        "you (can|could|may|might) (also |)(try|ask|see|call|read|find|use|come|go|get|check|book|collect)"
      ],
      "except": [],
      "file": "rules/follow-up-call/lexicons/offers-instead.yml"
    },
    {
      "name": "other-business",
      "title": {
        "en": "Other business",
        "zh": "其他事由"
      },
      "phrases": [
        "(提醒|通知|告知)(您|你)",
        "(预约|挂号|挂的号|改期|停诊|换诊|床位|住院手续)(的|)(时间|改|取消|确认|调整|有|排|来|停)",
        "(确认|核对|改)(一下|下|)(您|你|)(的|)(预约|就诊时间|时间)",
        "(发票|退费|退款|缴费|费用清单|报销|医保|押金|快递|寄|身份证|病历复印|证明)",
        "(复印|领取|来拿|来取|取一下|补材料|盖章)",
        "(单位体检|年度体检|体检套餐|体检开始|体检预约|疫苗|讲座|义诊)",
        "(投诉|反映的问题|意见|表扬)",
        "(报告|结果|化验单)(出来|可以取|好了|到了)",
        "(your|the) (check-up|checkup|booking|appointment|slot)",
        "(remind you|reminder|your appointment|reschedule|invoice|refund|bill|payment|complaint|insurance|your results|the results|ready to collect|paperwork)"
      ],
      "except": [],
      "file": "rules/follow-up-call/lexicons/other-business.yml"
    },
    {
      "name": "own-illness",
      "title": {
        "en": "Speaking of one's own illness",
        "zh": "自己说起病情"
      },
      "phrases": [
        "(我|我的|我这|我那)…(手术|住院|出院|复查|刀口|伤口|吃药|吃完药|疼|痛|恢复|拆线|检查|报告|结果|病)",
        "my (surgery|operation|knee|back|hip|wound|results|test|tests|biopsy|scan|treatment|medication|pain|condition|appointment)"
      ],
      "except": [],
      "file": "rules/follow-up-call/lexicons/own-illness.yml"
    },
    {
      "name": "passed-away",
      "title": {
        "en": "The patient has died",
        "zh": "患者已去世"
      },
      "phrases": [
        "(去世|过世|逝世|离世|病故|病逝|不在世|人没了|人不在了)",
        "(他|她|我爸|我妈|老人|老爷子|老太太|我爱人|我老公|我老婆|人)(上个月|上周|前几天|昨天|前天|年前|)(已经|)(走了|没了|不在了)$",
        "(passed away|has died|he died|she died|is dead|is no longer with us)"
      ],
      "except": [
        "(我爷爷|我奶奶|别人|邻居)…去世"
      ],
      "file": "rules/follow-up-call/lexicons/passed-away.yml"
    },
    {
      "name": "patient-takes-over",
      "title": {
        "en": "The patient comes to the phone",
        "zh": "换患者本人接电话"
      },
      "phrases": [
        "(让|叫|喊|给)(他|她|我妈|我爸|本人|我老公|我老婆)(来|接|听)(接|电话|听|)",
        "(喂|你好|您好)…(我是|我就是|是我)",
        "(电话|手机)给(他|她)",
        "(hold on|one moment|just a moment|i'll get|let me get|here he is|here she is|i'll put)"
      ],
      "except": [],
      "file": "rules/follow-up-call/lexicons/patient-takes-over.yml"
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
    },
    {
      "name": "surprised-by-call",
      "title": {
        "en": "A call out of the blue",
        "zh": "没想到会来电话"
      },
      "phrases": [
        "(你|您|你们|您们)(是|)(哪里|哪位|哪儿|哪个|谁|谁啊|哪家|干什么|干嘛|干啥|什么人|做什么)",
        "^(谁|哪位|哪里|谁啊|哪个|什么事|啥事|有事吗|有什么事|有啥事|找谁|干嘛|干什么)",
        "(怎么|哪来|从哪)…(我的|我)(电话|号码)",
        "(我|)(在|正在|正|还在)(忙|开会|开车|上班|上课|睡觉|午睡|休息|吃饭|做饭|带孩子)",
        "(who is|who's|who are) (this|calling|you|it|that)",
        "what (is|'s) (this|it) (about|regarding|for)",
        "how did you get my (number|phone)",
        "(i'm|i am) (in a meeting|driving|at work|busy|asleep|in the middle|having lunch|having dinner)"
      ],
      "except": [],
      "file": "rules/follow-up-call/lexicons/surprised-by-call.yml"
    },
    {
      "name": "sympathy",
      "title": {
        "en": "Sympathy",
        "zh": "体谅与慰问"
      },
      "phrases": [
        "(节哀|保重|慰问)",
        "(抱歉|遗憾|难过|意外)…(听到|得知|消息)",
        "(听到|听您|听你|得知|知道)…(难过|揪心|着急|心疼|抱歉|遗憾|不好受|担心|心里)",
        "(替|为)(您|你|您们|他|她)(着急|担心|难过|揪心|捏把汗)",
        "(您|你)(受苦|受累|受罪|遭罪|辛苦|不容易|着急|别急|别担心|先别|先不要)",
        "(真|肯定|一定|想必|实在)(是|)(很|挺|)(难受|不好受|着急|煎熬|遭罪|受罪|不容易|担心)",
        "(怎么会这样|我们也很|我也很)",
        "(so sorry|very sorry|really sorry|sorry about that|sorry to hear|condolences|how awful|that must be|must be)"
      ],
      "except": [],
      "file": "rules/follow-up-call/lexicons/sympathy.yml"
    },
    {
      "name": "takes-up-objection",
      "title": {
        "en": "Taking up an objection",
        "zh": "接住异议"
      },
      "phrases": [
        "(理解|明白|体谅|能理解|我懂)",
        "(确实|的确|说得对|说的对|您说得|您说的|有道理|说得是|说的是|没错|是这样)",
        "(您|你)(是|主要|是不是|是在|)(担心|顾虑|觉得|考虑|怕|说)",
        "(顾虑|担心|担忧|疑虑|想法|考虑)",
        "(为什么|哪方面|哪些方面|哪里|怎么会|方便说说|能说说|具体说)",
        "(没关系|没事|不着急|不急|慢慢考虑|您考虑|您再想想|您先考虑|尊重|您决定|您自己决定|不勉强|不强求|跟家人商量)",
        "(关于|至于|说到|针对)…(费用|价格|钱|路|时间|效果|安全|疼|远|问题)",
        "^(是|是的|是啊|对|对的|对啊|嗯|嗯嗯|也是|倒是|可不是)(呀|的|)",
        "(便宜|划算|省|实惠|性价比|小数目|值得|值不值|压力)",
        "(费用|价格|价钱|医保|报销|分期|减免|套餐|包含|包括|元|块钱|优惠|免费)",
        "(地铁|公交|高铁|打车|接送|路程|路线|就近|当地|线上|远程|视频|寄给)",
        "(临床|疗效|效果|有效|数据|研究|因人而异|看情况|检查后|评估|风险|副作用|麻醉|微创|复发)",
        "(不过|但是|其实|只是|主要是|相对)",
        "(晚上|周末|中午|下班后|请假|半天|半小时|小时)…(可以|也|就|能)",
        "(understand|i see|i hear|see what you mean|you're right|you are right|fair point|good point|true|agree|appreciate)",
        "(may i ask|why|what worries|what makes|which part|tell me|is it the)",
        "(no rush|no pressure|take your time|of course|your decision|up to you|that's fine|no problem)",
        "(price|cost|costs|includes|included|insurance|pay in|instalment*|installment*|discount|online|video|nearer|parking|weekend|evening)",
        "(however|although|though|but|actually|because)"
      ],
      "except": [],
      "file": "rules/follow-up-call/lexicons/takes-up-objection.yml"
    },
    {
      "name": "tells-condition",
      "title": {
        "en": "Telling how one is",
        "zh": "主动说明病情"
      },
      "phrases": [
        "(好多了|好些了|好点了|好一些了|好一点了|恢复得|恢复的|恢复挺|没什么感觉|没事了|不疼了|不痛了|不咳了|不烧了|不肿了)",
        "(还|还是|有点|有些|老是|总是|一直|又|更|现在|晚上|夜里)(疼|痛|咳|痒|麻|肿|晕|发烧|难受|不舒服|睡不着|出血|流血)",
        "(much|a bit|a lot|a little|getting) (better|worse)",
        "(still|no more|some|a bit of) (pain|sore|hurts|coughing|swollen|dizzy)"
      ],
      "except": [],
      "file": "rules/follow-up-call/lexicons/tells-condition.yml"
    },
    {
      "name": "turns-down",
      "title": {
        "en": "Turning down a request",
        "zh": "回绝请求"
      },
      "phrases": [
        "^(这个|那|这|那个|不好意思|抱歉|对不起|肯定|也|恐怕|反正|真的|真|都|)(不行|不可以|办不了|做不了|办不到|做不到|没办法|没法办|不能办|不好办)(的|了|啊|哦|呀|呢|)$",
        "(寄|开|退|改|办|做|查|换|调|加|转|帮|安排|处理|解决|提供|报|送|约|取消|打印|盖|补)不了(的|了|啊|哦|呀|)",
        "(我|我们|这边|我这)(也|都|真|是|)(没办法|没法|无法|帮不了|管不了|不负责|做不了主|办不了)",
        "(我|我们|这边)(这|这里|这边|医院|)(不提供|不给|不能给|不可以给|不帮|没有这个服务|不支持|不能帮)",
        "这个(我们|我|)(没办法|不行|不归我|不归我们|管不了|不管)",
        "(不|不能|没法)(给|帮)(您|你)(办|改|寄|开|查|退|换|调|安排|转|做|处理)",
        "(i|we) (can't|cannot|can not|couldn't|won't|are unable to|am unable to|am not able to|are not able to) (do that|do this|do it|help|help you|change that|change it|give that|give you that|send that|send it|tell you that)",
        "(that's|that is|it's|it is|this is) (not possible|impossible|not allowed|not something we do)",
        "^(no|sorry|i'm afraid|i'm afraid not|sorry no|no way)$",
        "(i'm afraid not|not possible$|no can do|we don't do that|we don't offer that|out of the question)"
      ],
      "except": [],
      "file": "rules/follow-up-call/lexicons/turns-down.yml"
    }
  ],
  "scorecard": {
    "title": {
      "en": "Follow-up and incoming calls",
      "zh": "回访与来电评分"
    },
    "join": true,
    "sections": [
      {
        "id": "call-opening",
        "title": {
          "en": "How the call begins",
          "zh": "通话开场"
        },
        "points": 25,
        "deductions": [
          {
            "rule": "follow-up-call/identity-not-verified",
            "points": 10,
            "per": "conversation"
          },
          {
            "rule": "follow-up-call/purpose-not-stated",
            "points": 6,
            "per": "conversation"
          },
          {
            "rule": "follow-up-call/no-disturbance-apology",
            "points": 3,
            "per": "conversation"
          },
          {
            "rule": "follow-up-call/guessed-name",
            "points": 4,
            "per": "conversation"
          },
          {
            "rule": "follow-up-call/long-call-not-agreed",
            "points": 2,
            "per": "conversation"
          },
          {
            "rule": "follow-up-call/outside-calling-hours",
            "points": 5,
            "per": "conversation"
          }
        ]
      },
      {
        "id": "call-care",
        "title": {
          "en": "Care for the patient",
          "zh": "关心病情"
        },
        "points": 35,
        "deductions": [
          {
            "rule": "follow-up-call/bad-news-response",
            "points": 15,
            "per": "finding"
          },
          {
            "rule": "follow-up-call/no-condition-inquiry",
            "points": 8,
            "per": "conversation"
          },
          {
            "rule": "follow-up-call/objection-mishandled",
            "points": 8,
            "per": "finding"
          },
          {
            "rule": "follow-up-call/refuses-without-reason",
            "points": 6,
            "per": "finding"
          }
        ]
      },
      {
        "id": "call-closing",
        "title": {
          "en": "How the call ends",
          "zh": "通话收尾"
        },
        "points": 20,
        "deductions": [
          {
            "rule": "follow-up-call/no-recap",
            "points": 4,
            "per": "conversation"
          },
          {
            "rule": "follow-up-call/no-next-contact",
            "points": 6,
            "per": "conversation"
          },
          {
            "rule": "follow-up-call/no-closing-wish",
            "points": 6,
            "per": "conversation"
          },
          {
            "rule": "follow-up-call/hangs-up-first",
            "points": 6,
            "per": "conversation"
          }
        ]
      },
      {
        "id": "call-diligence",
        "title": {
          "en": "Schedule and notes",
          "zh": "按时回访与记录"
        },
        "points": 20,
        "deductions": [
          {
            "rule": "follow-up-call/overdue-follow-up",
            "points": 10,
            "per": "conversation"
          },
          {
            "rule": "follow-up-call/no-record",
            "points": 8,
            "per": "conversation"
          }
        ]
      }
    ],
    "fatal": [
      {
        "rule": "follow-up-call/health-detail-before-identity"
      },
      {
        "rule": "follow-up-call/sensitive-disease-call"
      }
    ],
    "file": "rules/follow-up-call/scorecard.yml"
  }
}
