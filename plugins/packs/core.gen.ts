// Generated from rules/ by tools/generate.ts; do not edit.
import type { Pack } from '../../src/plugin/index.js'

/** The pack `core`. Its rules carry no examples. */
export const pack: Pack = {
  "name": "core",
  "title": {
    "en": "Any customer conversation",
    "zh": "通用客服对话"
  },
  "extends": [],
  "rules": [
    {
      "id": "core/arguing",
      "kind": "phrase",
      "title": {
        "en": "Arguing with the customer",
        "zh": "与客户争辩"
      },
      "description": {
        "en": "The agent contradicts the customer's feeling or objection head-on, denies all fault, or puts the blame on the customer.",
        "zh": "对客户的感受或异议当面反驳、一口否认，或者把责任推给客户。"
      },
      "severity": "warning",
      "category": "courtesy",
      "applies": {},
      "options": {
        "any": [
          {
            "lexicon": "arguing"
          }
        ],
        "unless": [
          "quoted",
          "conditional"
        ],
        "distinct": 1
      },
      "message": {
        "en": "“{match}” argues with the customer.",
        "zh": "“{match}”是在和客户争辩。"
      },
      "suggest": {
        "en": "Take up the objection first, agree where you can, then explain: “I see why that is annoying. What happened is …”",
        "zh": "先复述、认同能认同的部分，再解释，例如“换成我也会着急，这件事的经过是这样的……”。"
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
      "file": "rules/core/arguing.yml"
    },
    {
      "id": "core/asks-sensitive-data",
      "kind": "personal-data",
      "title": {
        "en": "Asks for sensitive data",
        "zh": "索要敏感信息"
      },
      "description": {
        "en": "The agent asks for an ID number, a bank card number, a password or a verification code. A chat is no safe place for them, and a code or password is never needed. The last four digits are fine.",
        "zh": "客服向客户索要身份证号、银行卡号、密码或验证码。聊天窗口不是存放这些信息的地方，密码和验证码更是任何时候都不该要；只核对后四位没有问题。"
      },
      "severity": "error",
      "category": "compliance",
      "applies": {
        "roles": [
          "agent"
        ]
      },
      "options": {
        "asked": [
          {
            "lexicon": "asks-sensitive"
          }
        ],
        "unless": [
          "negated",
          "quoted",
          {
            "phrase": [
              "(后|末|尾)(四|4|六|6|三|3|几)(位|个数字)",
              "尾号",
              "(last|final) (four|4|three|3|few) (digits|numbers|characters|)",
              "(不要|别|切勿|请勿|不能|不可|不会|不用|无需|不需要|千万)…(密码|验证码|身份证|银行卡|卡号)",
              "(密码|验证码|身份证|银行卡|卡号)…(不要|别|切勿|请勿|千万|不能|不可|不用|无需|泄露|骗子|诈骗)",
              "(ending|ends) in",
              "(never|not|don't|won't|no need to|without)…(password|code|card|pin|ssn|id)"
            ]
          }
        ],
        "shown": []
      },
      "message": {
        "en": "\"{match}\" asks the customer for something that should not be given in a conversation.",
        "zh": "“{match}”在向客户索要不该在对话中提供的敏感信息。"
      },
      "suggest": {
        "en": "Verify with the last four digits or the order number, or let the customer enter it in your own secure page.",
        "zh": "改为核对后四位或订单号；确有必要时，请客户在官方的安全页面里自行填写。"
      },
      "variants": {},
      "references": [
        {
          "title": "《中华人民共和国个人信息保护法》第二十八条",
          "since": "2021-11-01"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/core/asks-sensitive-data.yml"
    },
    {
      "id": "core/belittling",
      "kind": "phrase",
      "title": {
        "en": "Making light of a concern",
        "zh": "轻视客户的顾虑"
      },
      "description": {
        "en": "The customer's worry, pain or money is made light of. Calming words (“this is common, don't worry”) are something else.",
        "zh": "把客户的担心、难受或者花钱的顾虑说得不值一提。“这很常见，别担心”这类安慰不算。"
      },
      "severity": "warning",
      "category": "courtesy",
      "applies": {},
      "options": {
        "any": [
          {
            "lexicon": "belittling"
          }
        ],
        "unless": [
          "quoted",
          {
            "phrase": [
              "(不是|绝不是|并不是)(小题大做|大惊小怪|矫情)"
            ]
          }
        ],
        "distinct": 1
      },
      "message": {
        "en": "“{match}” makes light of what worries the customer.",
        "zh": "“{match}”把客户的顾虑说轻了。"
      },
      "suggest": {
        "en": "Take the concern seriously, then inform: “It is a lot of money. Let me show you what it covers, and what costs less.”",
        "zh": "先认真对待这份顾虑，再给信息，例如“这笔钱确实不少，我把包含的项目和更省的方案都给您列一下”。"
      },
      "variants": {},
      "references": [
        {
          "title": "《如何做好回访》（咨信网） 回答反对理由的几个原则 6"
        },
        {
          "title": "《医疗行业网络咨询的技巧方法》（SEM论坛，2012） §9、§10"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/core/belittling.yml"
    },
    {
      "id": "core/canned-off-topic",
      "kind": "canned",
      "title": {
        "en": "Canned reply that does not answer",
        "zh": "快捷回复答非所问"
      },
      "description": {
        "en": "A question was asked, and a canned text stands where its answer should be.",
        "zh": "客户问了问题，得到的却是一条对不上的快捷回复。"
      },
      "severity": "warning",
      "category": "personalisation",
      "applies": {},
      "options": {
        "find": "off-topic",
        "share": 0.5,
        "limits": {
          "conversations": 5,
          "similarity": 0.85,
          "minLength": 8
        }
      },
      "message": {
        "en": "A canned reply ({source}) stands where a question was asked, and does not answer it.",
        "zh": "客户在提问，这里却发了一条快捷回复（{source}），没有回答问题。"
      },
      "suggest": {
        "en": "Answer the question in your own words first. The canned text can follow.",
        "zh": "先用自己的话回答问题，快捷回复可以跟在后面。"
      },
      "variants": {},
      "references": [
        {
          "title": "《医疗行业网络咨询的技巧方法》（SEM论坛，2012） §8 答非所问"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/core/canned-off-topic.yml"
    },
    {
      "id": "core/canned-overuse",
      "kind": "canned",
      "title": {
        "en": "Over-reliance on canned replies",
        "zh": "过度依赖快捷回复"
      },
      "description": {
        "en": "Quick replies save time for facts that should be uniform. When most of what the agent says is pasted, the customer talks to a wall.",
        "zh": "地址、营业时间、医生介绍用快捷回复没问题；但如果大部分话都是粘贴的，客户就像在对着墙说话。"
      },
      "severity": "warning",
      "category": "personalisation",
      "applies": {},
      "options": {
        "find": "overuse",
        "share": 0.5,
        "limits": {
          "conversations": 5,
          "similarity": 0.85,
          "minLength": 8
        }
      },
      "message": {
        "en": "{count} of {total} replies with substance are canned ({percent} %), {source}.",
        "zh": "{total} 条有内容的回复里有 {count} 条是快捷回复（{percent}%），{source}。"
      },
      "suggest": {
        "en": "Keep the facts, but begin with this customer’s own case and words.",
        "zh": "事实可以照用，但开头先回应这位客户自己的情况和用词。"
      },
      "variants": {},
      "references": [
        {
          "title": "《医疗行业网络咨询的技巧方法》（SEM论坛，2012） §8 不能太依赖快捷回复"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/core/canned-overuse.yml"
    },
    {
      "id": "core/casual-promise",
      "kind": "phrase",
      "title": {
        "en": "Casual promise",
        "zh": "随口承诺"
      },
      "description": {
        "en": "The agent grants on the spot what is for others to give: a discount, a doctor's time, an exception. A published offer, a promise to ask, and one's own work are fine.",
        "zh": "当场替别人、或者不带条件地答应不归自己定的事，比如折扣、医生的时间、破例。公开的活动、答应去问一问、自己分内的事都不算。"
      },
      "severity": "warning",
      "category": "compliance",
      "applies": {},
      "options": {
        "any": [
          {
            "lexicon": "casual-promise"
          }
        ],
        "unless": [
          "negated",
          "hedged",
          "conditional",
          "question",
          "quoted"
        ],
        "distinct": 1
      },
      "message": {
        "en": "“{match}” promises what is not yours to promise.",
        "zh": "“{match}”答应了不由自己决定的事。"
      },
      "suggest": {
        "en": "Promise what you can do: “I will ask my manager and tell you by five.”",
        "zh": "只答应自己做得到的，例如“我去请示一下主管，下午五点前给您答复”。"
      },
      "variants": {},
      "references": [
        {
          "title": "《医院营销丨电话回访竟然这样重要》（华夏医界网，2017） §4"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/core/casual-promise.yml"
    },
    {
      "id": "core/contradiction",
      "kind": "consistency",
      "title": {
        "en": "Contradiction",
        "zh": "前后矛盾"
      },
      "description": {
        "en": "The agent states two different prices, times, durations or places for the same thing in one conversation, and does not mark the second as a correction.",
        "zh": "同一段对话里，客服对同一件事说了两个不同的价格、时间、时长或地点，又没有说明是更正。"
      },
      "severity": "warning",
      "category": "process",
      "applies": {
        "roles": [
          "agent"
        ]
      },
      "options": {
        "of": [
          "price",
          "time",
          "duration",
          "place"
        ],
        "corrected": [
          {
            "phrase": [
              "(更正|纠正|订正|口误|笔误|修正)",
              "(说|讲|看|弄|搞|记|打|写|报|查|算|发)错",
              "(刚才|之前|前面|上面|刚刚)…(不对|有误|错|不准)",
              "应该是",
              "(调整|改成|改为|变更|涨价|降价|更新|改到|换成|申请到|申请了|特批)",
              "(不好意思|抱歉|对不起)",
              "(correction|corrected|i meant|i misspoke|my mistake|my bad|typo|to correct|actually|updated|changed|instead|i was wrong|let me correct|mistaken|i apologi*|sorry)"
            ]
          }
        ],
        "changed": [
          {
            "phrase": [
              "(便宜|优惠|少点|打折|折扣|贵|降|抹零|实惠|再低|最低)",
              "(改|换|另|其他|其它|别的|还有|升级|加|减|不要|多买|两个|两件)",
              "(如果|要是|那|的话)…呢",
              "(cheap*|discount*|lower|less|better price|deal|budget|expensive|negotiat*)",
              "(change|switch|another|other|different|instead|rather|upgrade|alternativ*|what if|what about|how about|second|else|next|more)"
            ]
          }
        ]
      },
      "message": {
        "en": "First \"{first}\", now \"{second}\", for what seems to be the same thing.",
        "zh": "对同一件事，前面说的是“{first}”，这里说的是“{second}”。"
      },
      "suggest": {
        "en": "Check which one is right, and say so plainly: \"I said … before; that was wrong, it is …\"",
        "zh": "核实哪个是对的，并向客户说清楚，例如：“刚才说的有误，以……为准。”"
      },
      "variants": {},
      "references": [
        {
          "title": "《如何做好咨询医生工作》 必须保持一致"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/core/contradiction.yml"
    },
    {
      "id": "core/exposes-personal-data",
      "kind": "personal-data",
      "title": {
        "en": "Personal data in full",
        "zh": "完整显示个人信息"
      },
      "description": {
        "en": "A message shows an ID number, a bank card number or a phone number in full, in digits or spoken in words. Whoever keeps or forwards the conversation passes it on. Hotlines, an organisation’s own landline and order numbers are not meant.",
        "zh": "消息里出现了完整的身份证号、银行卡号或电话号码（读出来的也算），对话一旦留存或转发，这些信息就跟着出去了。服务热线、单位座机和订单号不在此列。"
      },
      "severity": "info",
      "category": "compliance",
      "applies": {
        "roles": [
          "agent",
          "customer"
        ]
      },
      "options": {
        "shown": [
          "id-number",
          "bank-card",
          "mobile",
          "landline"
        ],
        "asked": [],
        "unless": []
      },
      "message": {
        "en": "The message shows {what} in full.",
        "zh": "消息中出现了完整的{what}。"
      },
      "suggest": {
        "en": "Mask it where the conversation is kept, and repeat no more than the last four digits.",
        "zh": "保存对话时请打码；复述时只说后四位即可。"
      },
      "variants": {},
      "references": [
        {
          "title": "《中华人民共和国个人信息保护法》",
          "since": "2021-11-01"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/core/exposes-personal-data.yml"
    },
    {
      "id": "core/filler-reply",
      "kind": "sequence",
      "title": {
        "en": "Filler replies",
        "zh": "敷衍应声"
      },
      "description": {
        "en": "The customer tells or asks something again and again, and all that comes back is “mhm”, “right”, “yes yes”. Murmurs during a story that is then taken up are fine.",
        "zh": "客户说了实质内容，连着两次以上只得到“是是”“对对”“嗯嗯”。客户讲述时的应声，随后接住了话头的，不算。"
      },
      "severity": "info",
      "category": "courtesy",
      "applies": {},
      "options": {
        "conditions": {
          "told": {
            "substantive": true,
            "role": "customer",
            "minLength": 4
          },
          "again": {
            "substantive": true,
            "role": "customer",
            "minLength": 4
          },
          "said": {
            "substantive": true,
            "beside": [
              {
                "lexicon": "murmur"
              }
            ]
          },
          "answered": {
            "answer": {
              "topic": [
                "yes-no",
                "choice"
              ]
            }
          },
          "last": {
            "any": [
              {
                "lexicon": "closing"
              },
              {
                "lexicon": "farewell"
              },
              {
                "lexicon": "hold"
              },
              {
                "lexicon": "thanks"
              },
              {
                "lexicon": "apology"
              }
            ],
            "role": "agent"
          },
          "murmured": {
            "any": [
              {
                "lexicon": "murmur"
              }
            ],
            "role": "agent"
          }
        },
        "when": "told",
        "require": {
          "or": [
            "said",
            "answered",
            "last",
            {
              "not": "again"
            },
            {
              "not": "murmured"
            }
          ]
        },
        "window": {
          "turns": 3
        },
        "needsTurn": 2
      },
      "message": {
        "en": "The customer says “{anchor}”, and {window} hold nothing but acknowledgements.",
        "zh": "客户说“{anchor}”，{window}都只是应声。"
      },
      "suggest": {
        "en": "Show that you heard: repeat the point in a few words, and ask on or answer.",
        "zh": "用一句话复述客户的重点，再追问或回答，让客户知道您听进去了。"
      },
      "variants": {},
      "references": [
        {
          "title": "《如何做好回访》（咨信网） 接打电话注意事项 5"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/core/filler-reply.yml"
    },
    {
      "id": "core/guessing",
      "kind": "sequence",
      "title": {
        "en": "Guessing at a fact",
        "zh": "凭猜测回答"
      },
      "description": {
        "en": "Asked for something that can be looked up (a price, an hour, an address, stock), the agent answers with a guess. A range with its basis, a doctor's careful opinion, and “let me check” are no guesses.",
        "zh": "客户问的是查得到的事（价格、时间、地址、库存），客服却凭猜测回答。有依据的区间、医生谨慎的判断、“我查一下”都不算。"
      },
      "severity": "warning",
      "category": "clarity",
      "applies": {},
      "options": {
        "conditions": {
          "guess": {
            "any": [
              {
                "lexicon": "guess"
              }
            ],
            "role": "agent",
            "unless": [
              "quoted",
              "conditional"
            ]
          },
          "checks": {
            "any": [
              {
                "lexicon": "looks-up"
              }
            ],
            "role": "agent"
          },
          "asked": {
            "any": [
              {
                "lexicon": "fact-request"
              }
            ],
            "role": "customer"
          }
        },
        "when": {
          "and": [
            "guess",
            {
              "not": "checks"
            }
          ]
        },
        "require": {
          "not": "asked"
        },
        "window": {
          "side": "before",
          "turns": 1,
          "of": "customer"
        }
      },
      "message": {
        "en": "“{anchor}” is a guess at a fact that can be looked up.",
        "zh": "“{anchor}”是在猜，而这件事是查得到的。"
      },
      "suggest": {
        "en": "Look it up and answer, or say who will: “I want to be sure, let me check and write back within five minutes.”",
        "zh": "查清楚再答；一时查不到就照实说，例如“这个我确认一下，五分钟内回复您”。"
      },
      "variants": {},
      "references": [
        {
          "title": "《如何做好回访》（咨信网） 回答反对理由的几个原则 10"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/core/guessing.yml"
    },
    {
      "id": "core/hold-too-long",
      "kind": "timing",
      "title": {
        "en": "Hold too long",
        "zh": "让客户等太久"
      },
      "description": {
        "en": "The agent asked the customer to wait, and then was silent for too long. A word in between, that it takes a little longer, starts the clock anew.",
        "zh": "请客户稍等之后，迟迟没有下文。中间哪怕说一声“还要一会儿”，也会重新计时。"
      },
      "severity": "warning",
      "category": "responsiveness",
      "applies": {},
      "options": {
        "measure": "hold",
        "seconds": 60,
        "trigger": [
          {
            "lexicon": "hold"
          }
        ]
      },
      "message": {
        "en": "After \"{match}\" the customer heard nothing for {seconds}; the limit is {limit}.",
        "zh": "说了“{match}”之后，客户等了{seconds}没有消息，时限是{limit}。"
      },
      "suggest": {
        "en": "Come back within a minute, if only to say that you are still looking; or offer to call back.",
        "zh": "一分钟内先回来说一声进展；要查很久的，主动约好什么时候回复。"
      },
      "variants": {},
      "references": [
        {
          "title": "《如何做好回访》（咨信网） 3 在电话里让人稍等不超过一分钟"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/core/hold-too-long.yml"
    },
    {
      "id": "core/impatience",
      "kind": "phrase",
      "title": {
        "en": "Impatience or rudeness",
        "zh": "不耐烦或不礼貌"
      },
      "description": {
        "en": "The agent hurries or scolds the customer, reminds them that they were told before, or is plainly rude.",
        "zh": "催促、数落客户，强调“都说过了”，或者出言不逊。"
      },
      "severity": "error",
      "category": "courtesy",
      "applies": {},
      "options": {
        "any": [
          {
            "lexicon": "impatience"
          }
        ],
        "unless": [
          "quoted"
        ],
        "distinct": 1
      },
      "message": {
        "en": "“{match}” sounds impatient or rude.",
        "zh": "“{match}”听起来不耐烦、不礼貌。"
      },
      "suggest": {
        "en": "Take a breath, and say it once more in other words: “Let me explain that more clearly.”",
        "zh": "缓一缓，换个说法再讲一遍，例如“可能我刚才没说清楚，我再解释一下”。"
      },
      "variants": {},
      "references": [
        {
          "title": "《医疗行业网络咨询的技巧方法》（SEM论坛，2012） §1.2"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/core/impatience.yml"
    },
    {
      "id": "core/late-answer",
      "kind": "question",
      "title": {
        "en": "Late answer",
        "zh": "回答太迟"
      },
      "description": {
        "en": "The question was answered, but only after the customer had to ask again, or after a wait over the limit. A correction within one's own turn is no second asking, and what was never answered belongs to unanswered-question.",
        "zh": "问题最后答了，但客户不得不再问一遍，或者等得太久。客户自己接着补充、更正不算再问；一直没答的归“问题没有得到回答”。"
      },
      "severity": "warning",
      "category": "responsiveness",
      "applies": {},
      "options": {
        "status": [
          "late"
        ],
        "limit": 600,
        "replies": 3,
        "confidence": 0.9
      },
      "message": {
        "en": "“{match}” got its answer late: {reason}.",
        "zh": "“{match}”回答得太迟：{reason}。"
      },
      "suggest": {
        "en": "Take up the question in the very next reply. If it takes time to find out, say so and say until when.",
        "zh": "下一句就回应这个问题；需要时间去查，也先说一声大概多久能答复。"
      },
      "variants": {},
      "references": [
        {
          "title": "《咨询员：你给商务通访客分过类么》（华夏医界网，2015）"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/core/late-answer.yml"
    },
    {
      "id": "core/message-burst",
      "kind": "length",
      "title": {
        "en": "Message burst",
        "zh": "连发消息"
      },
      "description": {
        "en": "Many messages in a row leave the customer no moment to speak, and push their last question out of sight.",
        "zh": "一口气连发多条，客户插不上话，自己的问题也被刷到上面去了。"
      },
      "severity": "info",
      "category": "clarity",
      "applies": {},
      "options": {
        "of": "turn",
        "unit": "messages",
        "max": 4
      },
      "message": {
        "en": "{length} messages in a row without a word from the customer.",
        "zh": "连续发了 {length} 条，中间客户没有机会说话。"
      },
      "suggest": {
        "en": "Put what belongs together into one or two messages, then wait for the customer.",
        "zh": "同一件事合成一两条说完，停一停，等客户回应。"
      },
      "variants": {},
      "references": [
        {
          "title": "《医疗行业网络咨询的技巧方法》（SEM论坛，2012） §14 度的把握"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/core/message-burst.yml"
    },
    {
      "id": "core/missed-conversation",
      "kind": "label",
      "title": {
        "en": "Missed conversation",
        "zh": "遗失对话"
      },
      "description": {
        "en": "The customer spoke and no person ever replied. A greeting sent before, or a bot, is no reply.",
        "zh": "客户开了口，却始终没有人接待。之前的自动问候和机器人不算接待。"
      },
      "severity": "error",
      "category": "responsiveness",
      "applies": {},
      "options": {
        "type": [
          "missed"
        ]
      },
      "message": {
        "en": "The customer wrote, and no person replied.",
        "zh": "客户来咨询，但没有任何人回复。"
      },
      "suggest": {
        "en": "Get back to this customer today, and see who was on duty at that time.",
        "zh": "今天就联系这位客户，并看看当时是谁当班、为什么没接到。"
      },
      "variants": {},
      "references": [
        {
          "title": "《咨询员：你给商务通访客分过类么》（华夏医界网，2015） 遗失对话"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/core/missed-conversation.yml"
    },
    {
      "id": "core/missing-apology",
      "kind": "sequence",
      "title": {
        "en": "No apology",
        "zh": "没有致歉"
      },
      "description": {
        "en": "After a long wait, a wrong number or a complaint about service or product, the next reply begins with a word of regret. It admits no guilt; it shows that the trouble was seen.",
        "zh": "让客户久等、打错电话，或者客户抱怨服务和产品之后，下一轮回复应先说一声抱歉。道歉不等于认错，是让客户知道我们看到了这份麻烦。"
      },
      "severity": "warning",
      "category": "courtesy",
      "applies": {},
      "options": {
        "conditions": {
          "complaint": {
            "any": [
              {
                "lexicon": "complaint"
              }
            ],
            "role": "customer",
            "unless": [
              "conditional",
              "quoted"
            ]
          },
          "wrong": {
            "any": [
              {
                "lexicon": "wrong-number"
              }
            ],
            "role": "customer",
            "variant": "wrong-number"
          },
          "waited": {
            "waited": {
              "reply": 120,
              "hold": 60,
              "trigger": [
                {
                  "lexicon": "hold"
                }
              ]
            },
            "variant": "waited"
          },
          "sorry": {
            "act": [
              "apology"
            ]
          },
          "regret": {
            "any": [
              {
                "phrase": [
                  "sorry",
                  "(很|非常|十分|真是|)遗憾"
                ]
              }
            ],
            "role": "agent"
          }
        },
        "when": {
          "or": [
            "complaint",
            "wrong",
            "waited"
          ]
        },
        "require": {
          "or": [
            "sorry",
            "regret"
          ]
        },
        "window": {
          "turns": 1
        }
      },
      "message": {
        "en": "The customer says “{anchor}”, and there is no word of apology in {window}.",
        "zh": "客户说“{anchor}”，{window}没有一句道歉。"
      },
      "suggest": {
        "en": "Say sorry first, then what you will do: “I’m sorry about this, let me see what went wrong.”",
        "zh": "先道歉，再说接下来怎么做，例如“给您添麻烦了，实在抱歉，我马上帮您查是哪里出了问题”。"
      },
      "variants": {
        "wrong-number": {
          "message": {
            "en": "The call reached the wrong person (“{anchor}”), and there is no word of apology in {window}.",
            "zh": "电话打错了（“{anchor}”），{window}没有一句道歉。"
          },
          "suggest": {
            "en": "One sentence is enough: “I’m sorry to have disturbed you.”",
            "zh": "一句就够：“不好意思，打扰您了。”"
          }
        },
        "waited": {
          "message": {
            "en": "The customer had to wait for “{anchor}”, and there is no word of apology in it or in {window}.",
            "zh": "客户等了很久才等到这一句“{anchor}”，这里和{window}都没有一句道歉。"
          },
          "suggest": {
            "en": "Begin with “Sorry to keep you waiting”.",
            "zh": "开口先说一句“让您久等了，不好意思”。"
          }
        }
      },
      "references": [
        {
          "title": "《如何做好回访》（咨信网） B2、C2"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/core/missing-apology.yml"
    },
    {
      "id": "core/missing-closing",
      "kind": "act",
      "title": {
        "en": "No closing",
        "zh": "没有结束语"
      },
      "description": {
        "en": "A conversation that ends normally deserves a last word, such as a wish, a farewell or an open door.",
        "zh": "正常结束的对话，最后应有一句告别、祝愿，或者告诉客户随时可以再来。"
      },
      "severity": "warning",
      "category": "courtesy",
      "applies": {},
      "options": {
        "require": [
          "closing"
        ],
        "window": "closing",
        "turns": 2,
        "types": [
          "normal_end"
        ]
      },
      "message": {
        "en": "There is no closing in {window}.",
        "zh": "{window}里没有结束语。"
      },
      "suggest": {
        "en": "End with a word of farewell: “Get well soon. Write to us whenever something comes up.”",
        "zh": "收尾加一句，例如“祝您早日康复，有问题随时联系我们”。"
      },
      "variants": {},
      "references": [
        {
          "title": "《如何做好回访》（咨信网） B8"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/core/missing-closing.yml"
    },
    {
      "id": "core/missing-empathy",
      "kind": "act",
      "title": {
        "en": "Distress not taken up",
        "zh": "没有回应客户的情绪"
      },
      "description": {
        "en": "The customer voices fear, worry, anger or suffering, and neither of the next two replies takes it up.",
        "zh": "客户说了害怕、担心、生气或难受，接下来两轮回复都没有一句体谅的话。"
      },
      "severity": "warning",
      "category": "courtesy",
      "applies": {},
      "options": {
        "require": [
          "empathy",
          "reassurance"
        ],
        "window": "after",
        "trigger": [
          "distress"
        ],
        "turns": 2
      },
      "message": {
        "en": "The customer says “{match}”, and nothing in {window} takes it up.",
        "zh": "客户说“{match}”，{window}都没有回应这份情绪。"
      },
      "suggest": {
        "en": "One sentence before the facts: “I understand this is worrying.” Then the answer.",
        "zh": "先用一句话接住情绪，例如“我理解您的担心”，再讲事情。"
      },
      "variants": {},
      "references": [
        {
          "title": "《医疗行业网络咨询的技巧方法》（SEM论坛，2012） §1、§2"
        },
        {
          "title": "《医院营销丨电话回访竟然这样重要》（华夏医界网，2017） §5"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/core/missing-empathy.yml"
    },
    {
      "id": "core/missing-greeting",
      "kind": "act",
      "title": {
        "en": "No greeting",
        "zh": "没有问候"
      },
      "description": {
        "en": "The first words set the tone. One short greeting in the first reply is enough.",
        "zh": "第一句话定调子。第一轮回复里有一句问候就够了。"
      },
      "severity": "warning",
      "category": "courtesy",
      "applies": {},
      "options": {
        "require": [
          "greeting"
        ],
        "window": "opening",
        "turns": 1
      },
      "message": {
        "en": "There is no greeting in {window}.",
        "zh": "{window}里没有问候。"
      },
      "suggest": {
        "en": "Open with a short greeting, then go straight to what the customer asked.",
        "zh": "先问一声好（如“您好，我是…”），再直接回应客户的问题。"
      },
      "variants": {},
      "references": [
        {
          "title": "《医疗行业网络咨询的技巧方法》（SEM论坛，2012） §7 第一印象"
        },
        {
          "title": "《如何做好回访》（咨信网） B1"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/core/missing-greeting.yml"
    },
    {
      "id": "core/missing-self-introduction",
      "kind": "act",
      "title": {
        "en": "No self-introduction",
        "zh": "没有自我介绍"
      },
      "description": {
        "en": "A customer wants to know whom they are talking to. A name, a post or the organisation is enough.",
        "zh": "客户想知道是谁在跟自己说话。报姓名、岗位或单位都可以。"
      },
      "severity": "info",
      "category": "courtesy",
      "applies": {},
      "options": {
        "require": [
          "self_introduction"
        ],
        "window": "opening",
        "turns": 2
      },
      "message": {
        "en": "Nobody says who is speaking in {window}.",
        "zh": "{window}里没有说明自己是谁。"
      },
      "suggest": {
        "en": "Say who you are in the greeting: “Hello, this is Anna from support.”",
        "zh": "问候时顺带报一下身份，例如“您好，我是××医院的咨询员小李”。"
      },
      "variants": {},
      "references": [
        {
          "title": "《医疗行业网络咨询的技巧方法》（SEM论坛，2012） §2"
        },
        {
          "title": "《如何做好回访》（咨信网） B1"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/core/missing-self-introduction.yml"
    },
    {
      "id": "core/name-not-used",
      "kind": "sequence",
      "title": {
        "en": "Name not used",
        "zh": "没有用上客户的称呼"
      },
      "description": {
        "en": "The customer gave a name or a title, and none of the later replies used it, although there were three or more.",
        "zh": "客户报了姓名或称呼，之后的三轮以上回复却一次也没有用到。"
      },
      "severity": "info",
      "category": "personalisation",
      "applies": {},
      "options": {
        "conditions": {
          "given": {
            "act": [
              "name_given"
            ]
          },
          "used": {
            "act": [
              "address"
            ]
          }
        },
        "when": "given",
        "at": "first",
        "require": "used",
        "needsTurn": 3
      },
      "message": {
        "en": "The customer says “{anchor}”, and the name is never used in {window}.",
        "zh": "客户说了“{anchor}”，{window}里一次也没有这样称呼。"
      },
      "suggest": {
        "en": "Use the name once or twice: “Let me check that for you, Ms Lee.”",
        "zh": "回复里自然地称呼一两次，例如“王先生，我帮您看一下”。"
      },
      "variants": {},
      "references": [
        {
          "title": "《医疗行业网络咨询的技巧方法》（SEM论坛，2012） §2"
        },
        {
          "title": "《如何做好回访》（咨信网） 接打电话 6"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/core/name-not-used.yml"
    },
    {
      "id": "core/overlong-reply",
      "kind": "length",
      "title": {
        "en": "Overlong reply",
        "zh": "回复过长"
      },
      "description": {
        "en": "A customer on a small screen reads the first lines. Long turns hide the answer, and a long lecture after a short question feels like a brush-off.",
        "zh": "客户多半在手机上看，长篇大论会把答案淹没；问一句、答一大段，也让人觉得没被听见。"
      },
      "severity": "warning",
      "category": "clarity",
      "applies": {},
      "options": {
        "of": "turn",
        "max": {
          "zh": 120,
          "en": 90
        },
        "ratio": 10,
        "unit": "text"
      },
      "message": {
        "en": "This reply runs to {length} words or characters; about {limit} is what a customer reads in one go.",
        "zh": "这一轮回复有 {length} 字，超过了 {limit} 字，客户不容易一次读完。"
      },
      "suggest": {
        "en": "Give the answer in the first sentence, then ask whether more detail is wanted.",
        "zh": "第一句先给答案，其余的问过客户是否需要再说，或者分步骤讲。"
      },
      "variants": {
        "ratio": {
          "message": {
            "en": "This reply is {ratio} times as long as what it replies to ({length} words or characters).",
            "zh": "这一轮回复有 {length} 字，是客户所说内容的 {ratio} 倍。"
          }
        }
      },
      "references": [
        {
          "title": "《医疗行业网络咨询的技巧方法》（SEM论坛，2012） §14 度的把握"
        },
        {
          "title": "《如何做好回访》（咨信网） 简答"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/core/overlong-reply.yml"
    },
    {
      "id": "core/overpromise",
      "kind": "phrase",
      "title": {
        "en": "Overpromise",
        "zh": "过度承诺"
      },
      "description": {
        "en": "The agent states an outcome, an effect, safety, a price or a time as certain or without limit, beyond what anyone can know or hold. A guarantee is an error; strong reassurance without a limit is a warning.",
        "zh": "客服把结果、疗效、安全性、价格或时间说成必然，或者不加任何限定，超出了任何人能知道、能兑现的范围。打包票算错误，没有限定的安抚算警告。"
      },
      "severity": "error",
      "category": "compliance",
      "applies": {},
      "options": {
        "any": [
          {
            "lexicon": "outcome-guarantee"
          },
          {
            "lexicon": "absolute-effect"
          },
          {
            "lexicon": "no-side-effects"
          },
          {
            "lexicon": "soft-assurance",
            "variant": "soft"
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
        "en": "\"{match}\" promises what nobody can know or hold.",
        "zh": "“{match}”把没法保证的结果说成了必然。"
      },
      "suggest": {
        "en": "Say what is usual and what it depends on, then what you will do: \"Most people feel better within a week; how fast depends on … I will check with the doctor and write to you today.\"",
        "zh": "说一般情况和取决于什么，再说您能做到的事，例如：“多数人一周左右会缓解，具体要看检查结果，我今天问过医生就回复您。”"
      },
      "variants": {
        "soft": {
          "severity": "warning",
          "message": {
            "en": "\"{match}\" reassures without a limit.",
            "zh": "“{match}”安抚得太满，没有留余地。"
          },
          "suggest": {
            "en": "Calm the customer and leave room: \"This is common and usually passes in a few days; if it does not, come back to me.\"",
            "zh": "安抚的同时留有余地，例如：“这种情况很常见，一般几天就会缓解；如果没有好转，请随时告诉我。”"
          }
        }
      },
      "references": [
        {
          "title": "《医疗行业网络咨询的技巧方法》（SEM论坛，2012） §9-7"
        },
        {
          "title": "《中华人民共和国广告法》第十六条",
          "since": "2021-04-29"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/core/overpromise.yml"
    },
    {
      "id": "core/repeated-reply",
      "kind": "repeat",
      "title": {
        "en": "Repeated reply",
        "zh": "重复发送"
      },
      "description": {
        "en": "The same text was sent twice to one customer, who did not ask for it again.",
        "zh": "同一句话对同一位客户发了两遍，而客户并没有要求重发。"
      },
      "severity": "warning",
      "category": "personalisation",
      "applies": {},
      "options": {
        "similarity": 0.9,
        "minLength": 8,
        "unlessAsked": [
          {
            "lexicon": "resend-request"
          }
        ]
      },
      "message": {
        "en": "Sent before, as message {first}.",
        "zh": "这段话和第 {first} 条重复了。"
      },
      "suggest": {
        "en": "If the customer missed it, say it in other words, or ask what was unclear.",
        "zh": "如果客户没看明白，换个说法，或者问问是哪里不清楚。"
      },
      "variants": {},
      "references": [
        {
          "title": "《医疗行业网络咨询的技巧方法》（SEM论坛，2012） §8"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/core/repeated-reply.yml"
    },
    {
      "id": "core/slow-first-response",
      "kind": "timing",
      "title": {
        "en": "Slow first response",
        "zh": "首次响应过慢"
      },
      "description": {
        "en": "Whoever writes first waits to see whether anybody is there. The wait runs from the customer's first message to the first reply of a person; a bot's answer or a greeting that came before is no reply. On the phone the time that the customer needs to speak is taken off.",
        "zh": "客户发出第一句话后，最想知道的是有没有人在。从客户第一条消息算到第一条人工回复；机器人的回答、客户开口之前的问候都不算。电话里会减去客户说话所需的时间。"
      },
      "severity": "warning",
      "category": "responsiveness",
      "applies": {},
      "options": {
        "measure": "first-reply",
        "seconds": {
          "chat": 30,
          "phone": 15
        }
      },
      "message": {
        "en": "The first reply came after {seconds}; the limit is {limit}.",
        "zh": "客户等了{seconds}才得到第一次回复，时限是{limit}。"
      },
      "suggest": {
        "en": "A short line at once shows that somebody is there, even if the answer takes longer.",
        "zh": "先回一句让客户知道有人在，答案可以随后再给。"
      },
      "variants": {},
      "references": [
        {
          "title": "《医疗行业网络咨询的技巧方法》（SEM论坛，2012） §1.3"
        },
        {
          "title": "《如何做好回访》（咨信网） B2"
        },
        {
          "title": "《咨询员：你给商务通访客分过类么》（华夏医界网，2015） 遗失对话"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/core/slow-first-response.yml"
    },
    {
      "id": "core/slow-response",
      "kind": "timing",
      "title": {
        "en": "Slow response",
        "zh": "回复过慢"
      },
      "description": {
        "en": "Any reply that comes late, measured from the first thing the customer said since the agent last spoke. Thanks and farewells call for no reply, and bots give none.",
        "zh": "每一次回复都看，从客服上次说话之后客户的第一句话算起。客户只是道谢或道别时不算；机器人的话不算回复。"
      },
      "severity": "info",
      "category": "responsiveness",
      "applies": {},
      "options": {
        "measure": "reply",
        "seconds": 120
      },
      "message": {
        "en": "The customer waited {seconds} for this reply; the limit is {limit}.",
        "zh": "这条回复让客户等了{seconds}，时限是{limit}。"
      },
      "suggest": {
        "en": "Where the answer takes time, say so at once and say how long.",
        "zh": "需要时间查的，先说一声并告诉客户大概要多久。"
      },
      "variants": {},
      "references": [
        {
          "title": "《医疗行业网络咨询的技巧方法》（SEM论坛，2012） §1.3"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/core/slow-response.yml"
    },
    {
      "id": "core/talk-dominance",
      "kind": "metric",
      "title": {
        "en": "Agent does all the talking",
        "zh": "客服说得太多"
      },
      "description": {
        "en": "In a conversation of six or more turns, the agent wrote over 80 % of the characters. Whoever talks that much hears little of what the customer needs.",
        "zh": "六轮及以上的对话里，客服写的字超过了全部的 80%。说得太多，就听不到客户真正要什么。"
      },
      "severity": "info",
      "category": "clarity",
      "applies": {},
      "options": {
        "measure": "agent-share",
        "atMost": 0.8,
        "minTurns": 6
      },
      "message": {
        "en": "The agent wrote {percent}% of all characters (limit {limit}).",
        "zh": "整段对话中客服写的字占了 {percent}%（上限 {limit}）。"
      },
      "suggest": {
        "en": "Answer briefly, then ask back and let the customer speak.",
        "zh": "答得简短一些，多问一句，把话头交还给客户。"
      },
      "variants": {},
      "references": [
        {
          "title": "《如何做好回访》（咨信网） 不要多说"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/core/talk-dominance.yml"
    },
    {
      "id": "core/unanswered-question",
      "kind": "question",
      "title": {
        "en": "Unanswered question",
        "zh": "问题没有得到回答"
      },
      "description": {
        "en": "The customer came with a question and left without its answer. Nothing costs more trust.",
        "zh": "客户是带着问题来的。问了却没有得到回答，最伤信任。"
      },
      "severity": "error",
      "category": "responsiveness",
      "applies": {},
      "options": {
        "status": [
          "ignored",
          "deflected"
        ],
        "replies": 3,
        "confidence": 0.9
      },
      "message": {
        "en": "“{match}” was never answered: {reason}.",
        "zh": "“{match}”一直没有得到回答：{reason}。"
      },
      "suggest": {
        "en": "Answer what was asked first. If it can't be known yet, say why, and who will settle it and when.",
        "zh": "先回答客户问的。如果现在确实定不下来，就说明原因，以及由谁、什么时候给答复。"
      },
      "variants": {
        "ignored": {
          "message": {
            "en": "Nobody answered “{match}” after it was asked.",
            "zh": "“{match}”之后一直没有人回答。"
          }
        }
      },
      "references": [
        {
          "title": "《医疗行业网络咨询的技巧方法》（SEM论坛，2012） §7.2、§8、§15"
        },
        {
          "title": "《什么决定了患者的转化、留存和口碑》（华夏医界网，2020）"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/core/unanswered-question.yml"
    },
    {
      "id": "core/unfinished-conversation",
      "kind": "label",
      "title": {
        "en": "Unfinished conversation",
        "zh": "对话没有收尾"
      },
      "description": {
        "en": "The last thing of substance that the customer said got no reply. A customer who vanished after our own question is no fault.",
        "zh": "客户最后一句有内容的话没有人接。如果是我们问了、客户没再回，不算我们的问题。"
      },
      "severity": "warning",
      "category": "responsiveness",
      "applies": {},
      "options": {
        "type": [
          "abnormal_end"
        ],
        "restsOn": "customer"
      },
      "message": {
        "en": "The conversation stops after the customer says “{match}”.",
        "zh": "客户说完“{match}”之后，对话就断了。"
      },
      "suggest": {
        "en": "Reply to it, even if only to say when an answer will come.",
        "zh": "接住这句话；哪怕暂时没有答案，也说一声什么时候给。"
      },
      "variants": {},
      "references": [
        {
          "title": "《咨询员：你给商务通访客分过类么》（华夏医界网，2015） 非正常结束对话"
        }
      ],
      "examples": {
        "flagged": [],
        "clean": []
      },
      "file": "rules/core/unfinished-conversation.yml"
    }
  ],
  "lexicons": [
    {
      "name": "absolute-effect",
      "title": {
        "en": "Absolute effects",
        "zh": "绝对化的效果"
      },
      "phrases": [
        "(可以|能|能够|会|可|从而|达到|实现|做到|就能|就可以|使您|让您|帮您|帮你|即可)(彻底|完全彻底)(的|地|)(根治|治愈|治好|自愈|痊愈|根除|断根|除根|去根|康复)",
        "(达到|实现|做到)(彻底|完全)(自愈|治愈|痊愈|根治|康复)的(目的|效果|目标)",
        "(一次|一次性|一针|一疗程|一个疗程|当天|当场|立刻|马上|三天|七天|一周|一天|两天|一贴|一喷)(就|即|便|就能|即可|就可以|可以|能|)(根治|治愈|治好|痊愈|见效|断根|除根|去根|搞定)",
        "(根治|治愈|治好|痊愈|治疗)(后|了|之后|)(就|便|)(不|不会|永不|不再|绝不|再也不|再也不会)(再|)(复发|病发|犯|反弹)",
        "(永不|永久不|终身不|终生不|再也不会|再也不|永远不)(复发|反弹|再犯|病发|掉色|变形|生锈|后悔)",
        "(药到病除|立竿见影|妙手回春|手到病除|一劳永逸|包治百病|百治百效|无一失败|零失败|万无一失)",
        "(永久|终身|终生)(有效|治愈|根治|定型|美白|见效)",
        "(断根|除根|去根)(的|)$",
        "(无效|没效果|没有效果|治不好|不见效|不好)…(退款|全退|退全款|全额退|退费|不收费|不收钱|不要钱|分文不取)",
        "(能|可以|够|管)(用|管|戴)(一辈子|一生|终身|终生)",
        "(立马|立刻|马上|瞬间|当场)(就|)(年轻|变白|瘦下来|不疼|不痛)",
        "(不过|没过|考不过|考不上|没考上|没通过|不通过|不录取|不达标|没瘦)(就|的话|)(全额退|全额退款|全额退费|全退|包退|退全款|退学费)",
        "(零|0)(风险|副作用|失败|痛苦|伤害|创伤|后遗症|并发症)",
        "(cured|cure it|cures it|gone|fixed|solved|heal it|heals it|heal you) (for good|forever|permanently|once and for all|overnight|instantly|in one day|in one session)",
        "(permanently|completely|totally|instantly|immediately) (cure|cures|cured|eliminates|heals|removes all|gets rid)",
        "(instant|overnight|miracle|permanent) (cure|results|relief guaranteed)",
        "(risk-free|risk free|zero risk|zero side effects)"
      ],
      "except": [
        "(不|没|未必|不一定)能(用|管|戴)(一辈子|一生|终身|终生)",
        "(一次|一天|两天|三天|七天|一周)(就|)好(几|多|吗|转|了)",
        "(不好|无效)…(退款|退费)(流程|政策|规则|说明)",
        "risk-free (return*|trial|cancellation)"
      ],
      "file": "rules/core/lexicons/absolute-effect.yml"
    },
    {
      "name": "abuse",
      "title": {
        "en": "Abuse",
        "zh": "辱骂"
      },
      "phrases": [
        "(傻逼|傻b|煞笔|沙比|傻叉|操你|草你|日你|去死|滚蛋|王八蛋|他妈的|妈的|狗东西|狗屁|混蛋|畜生|贱人|脑残|智障|神经病|废物|人渣|不得好死|你妈)",
        "^(滚|滚开|滚吧)$",
        "(fuck*|motherfuck*|asshole*|arsehole*|bitch*|bastard*|shithead|dickhead|cunt*|piss off|go to hell|drop dead|screw you|idiot*|moron*|scumbag*)"
      ],
      "except": [
        "你妈(妈|咪|今年|多大)",
        "神经病(学|变|理|科)"
      ],
      "file": "rules/core/lexicons/abuse.yml"
    },
    {
      "name": "accept",
      "title": {
        "en": "Saying yes",
        "zh": "应允"
      },
      "phrases": [
        "^(好|好的|好吧|好呀|好啊|好滴|好哒|可以|可以的|可以呀|可以啊|行|行的|行吧|行啊|没问题|嗯|嗯嗯|嗯好|恩|恩恩|是的|对|对的|当然|当然可以|要的|需要|那好|那行|那可以|成|ok)$",
        "^(好的|好|可以|行|嗯|没问题)(那|谢谢|麻烦|就|，|的|您|你)",
        "^(yes|yeah|yep|yup|sure|ok|okay|of course|absolutely|definitely|certainly|perfect|great|correct|please do|sounds good|sounds great|that works|works for me|that's fine|that is fine|that would be great|that'd be great|alright|all right|go ahead|i'd love to|no problem)"
      ],
      "except": [],
      "file": "rules/core/lexicons/accept.yml"
    },
    {
      "name": "acknowledgement",
      "title": {
        "en": "Acknowledgements",
        "zh": "应答"
      },
      "phrases": [
        "(好|好的|好滴|好哒|好嘞|好吧|好呀|好啊|好哦|好咧|行吧|ok|okay|okey|okie|kk|得嘞|妥|中)",
        "(知道|知道了|明白|明白了|了解|了解了|清楚了|懂了|收到|晓得了|记住了|记下了|原来如此|这样啊|这样呀|是这样|这样子|原来这样|原来是这样)",
        "(哈哈|嘻嘻|呵呵|嘿嘿|嘻|嗯嗯|哦哦|嗯呢|嗯啊|呜呜|么么哒|比心|赞|棒|厉害)",
        "^(算了|算了吧|那算了|行吧|那行|那好|行行|好好|行行行|好好好|ok了)",
        "^(行|好|嗯|可以|那行|那好|好吧|行吧|那我|我)(等着|等等|再等等|等通知|等电话|等消息)$",
        "真是的$",
        "^(等着|等通知|等电话|等消息)(吧|了|呢|)$",
        "(ok|okay|k|okey|alright|all right|right|great|perfect|cool|nice|fine|good|awesome|excellent|wonderful|fantastic|brilliant|lovely|super|sweet|amazing|sounds good|sounds great|sounds nice|looks good|looks great|works for me|that works|got it|gotcha|i see|understood|noted|makes sense|oh|ah|hm|hmm|mm|uh|um|wow|haha|lol|hehe|ahh|aha|indeed|interesting|good to know|fair enough|very good|very nice|very well|sure|will do|that's good|that's great|that's nice|that's fine|that's perfect)",
        "(fingers crossed|no worries|no bother|no probs|right then|righto|fine by me|suits me|nice one|alrighty|okey dokey|roger|roger that|here's hoping)",
        "(good stuff|fair play|lovely jubbly|great news|good news|brill|fab|ace|phew|sweet as|what a relief|that's a relief|that was quick|that was fast|good shout|happy days|no prob|np|yay|woohoo|hooray)",
        "(thats|that is) (good|great|nice|fine|perfect|brilliant|awesome|lovely|ok|okay)"
      ],
      "except": [],
      "file": "rules/core/lexicons/acknowledgement.yml"
    },
    {
      "name": "address-given",
      "title": {
        "en": "Gives an address",
        "zh": "留下地址"
      },
      "phrases": [
        "(我的|收货|家庭|送货|详细|邮寄|寄送|快递|我家)地址(是|:|：|在|为)",
        "(寄到|送到|邮寄到|快递到|发到)…(路|号|小区|街|村|楼|单元|栋|室|镇)",
        "(my|our|home|delivery|shipping|billing|mailing|postal) address is",
        "(i live at|we live at|deliver it to|ship it to|send it to) \\d*"
      ],
      "except": [
        "(你们|您|你)(的|)地址"
      ],
      "file": "rules/core/lexicons/address-given.yml"
    },
    {
      "name": "advertising",
      "title": {
        "en": "Advertising by a visitor",
        "zh": "推销广告"
      },
      "phrases": [
        "(代开|代办)(发票|证件|各类|各种|营业执照|刻章)",
        "(刷单|刷钻|刷信誉|兼职日结|日赚|月入过万|躺赚|网赚|博彩|棋牌平台|棋牌游戏|彩票平台|彩票群|网上赌场|加微信领|扫码领|免费领取|点击链接|低息贷款|无抵押|秒批|信用卡套现|信用卡代还)",
        "(我们是|我司是|我公司是|我是)…(推广|广告公司|网络公司|seo|竞价|代运营|软件公司|建站|供应商|厂家|代理商|营销)",
        "(贵公司|贵院|你们公司|您公司|贵司)…(推广|优化|合作推广|做广告|网站建设|seo|代运营|引流|采购我们)",
        "(百度|抖音|小红书|搜索引擎|关键词)(推广|优化|排名|代运营|竞价)",
        "(提供|承接|专业做|专业承接)…(优化|推广|建站|网站建设|引流|代运营|小程序开发|发票)",
        "(boost|improve|increase|skyrocket) your (traffic|sales|ranking|rankings|seo|followers|revenue|website)",
        "(seo|backlink*|web design|digital marketing|lead generation) (services|service|agency|company|packages|package)",
        "(crypto|bitcoin|forex|casino|betting|payday) (investment*|trading|bonus|loan*|profit*)",
        "(earn|make) (money|cash|dollars)…(home|online|daily|a day|per day)",
        "(we|our company|our agency) (offer|offers|provide|provides|specialise|specialize)* (in |)(seo|web design|marketing|app development|link building)",
        "(guest post|sponsored post|link exchange|buy followers|limited offer click)"
      ],
      "except": [],
      "file": "rules/core/lexicons/advertising.yml"
    },
    {
      "name": "advice",
      "title": {
        "en": "Advice",
        "zh": "建议与叮嘱"
      },
      "phrases": [
        "(一定|务必|必须|必需|肯定|绝对|千万|切记|最好)(要|需要|得|不要|不能|别|不可以|不可|禁止|避免|需)",
        "(务必|必须|必需|切记|切勿|千万|记得|记住|注意|留意|请注意|需注意|谨记)",
        "(建议|推荐您|推荐你|推荐使用|提议|嘱咐|叮嘱|希望您|希望你|希望患者)",
        "(您|你|患者|孩子|宝宝|家长|家属|平时|日常|生活中|饮食上|治疗期间|在家)(一定|要|得|需要|应该|应当|应|可以|尽量|还要|还需要|也要|需|宜)",
        "(需要|应当|应该|应|要|宜|尽量)(注意|保证|确保|保持|避免|坚持|做到|做好|按时|按照|遵医嘱|及时|积极|好好|适当|多|少)",
        "(尽快|尽早|及时|及早|早日|按时|定期|坚持|积极|正确|规范)(治疗|就医|就诊|检查|复查|复诊|服药|吃药|用药|去医院|换药|救治)",
        "(以便|以免|以防|避免|防止|为了)",
        "(make sure|be sure|ensure you|ensure that you|remember|don't forget|do not forget)",
        "(you should|you need|you must|you have to|you'll need|you'll have to|please|we recommend|i recommend|i'd recommend|we suggest|i suggest|i'd suggest|we advise)"
      ],
      "except": [
        "(不用|不必|无需|没必要)(注意|记得)",
        "please (rest|be) assured",
        "please (don't worry|know)",
        "(我们|我)(建议|推荐)的"
      ],
      "file": "rules/core/lexicons/advice.yml"
    },
    {
      "name": "agreed-detail",
      "title": {
        "en": "Agreed details",
        "zh": "约定的要点"
      },
      "phrases": [
        "(今天|明天|后天|大后天|今晚|明早|明晚|上午|下午|晚上|中午|周末)",
        "(周|星期|礼拜)(一|二|三|四|五|六|日|天|末)",
        "(一|二|两|三|四|五|六|七|八|九|十)(点|号|日|楼|层|片|粒|次|天|个月|周)",
        "(monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|tonight|noon|midday|midnight)",
        "(january|february|march|april|june|july|august|september|october|november|december)",
        "(morning|afternoon|evening|o'clock|am|pm|twice|once a|three times)"
      ],
      "except": [],
      "file": "rules/core/lexicons/agreed-detail.yml"
    },
    {
      "name": "allowed-canned",
      "title": {
        "en": "Facts that may be canned",
        "zh": "可以统一答复的事实"
      },
      "phrases": [
        "(地址|位于|坐落|座落|地处|门牌|导航|路线|乘车|公交|地铁|换乘|下车|停车场|停车|出口|直达|步行|号线|对面|交叉口|十字路口|路口|大厦|号楼)",
        "(营业时间|上班时间|门诊时间|工作时间|服务时间|开诊|坐诊时间|营业到|节假日|无休|24小时|全天|接诊时间|客服时间|在线时间|发货时间)",
        "(主任医师|副主任医师|主治医师|教授|博士|从业|从医|擅长|毕业于|硕士|坐诊|出诊|专家|学会|委员|执业|资质|成立于|创立|医保定点|三甲|连锁)",
        "(技术|原理|采用|引进|设备|仪器|成分|材质|规格|型号|参数|工艺|专利|疗法|疗程|流程|步骤|操作方法|使用方法|注意事项|说明书|保修|质保|退换|退货|换货|包邮|快递|物流|发货|运费|发票)",
        "(address|located at|located in|our location|directions|parking|bus|subway|metro|tube|next to|opposite|postcode|zip code|exit)",
        "(opening hours|business hours|open from|we're open|we are open|open until|open daily|closed on|office hours|24/7|monday to|mon-fri|monday through)",
        "(dr|consultant|professor|specialises in|specializes in|years of experience|graduated|qualified|certified|board-certified|licensed)",
        "(technique|procedure|method|technology|device|equipment|ingredients|material|specification*|warranty|return policy|refund policy|shipping|delivery takes|how it works|step 1|steps|terms and conditions)"
      ],
      "except": [
        "(您|你)(的|)(地址|设备|型号|发票|快递)",
        "your (address|device|order)"
      ],
      "file": "rules/core/lexicons/allowed-canned.yml"
    },
    {
      "name": "answer-advice",
      "title": {
        "en": "Advice",
        "zh": "建议与注意事项"
      },
      "phrases": [
        "(注意|饮食|清淡|辛辣|油腻|生冷|避免|忌|不要|别|少吃|多吃|多喝|少喝|多休息|休息|保暖|保持|规律|睡眠|熬夜|戒|烟|酒|运动|锻炼|清洁|卫生|防晒|保湿|按时|复查|抓|挠|多运动|洗|定期|心情|控制|减少|尽量|适当|海鲜|刺激|补充|蔬菜|水果)",
        "(avoid|make sure|be sure|remember|keep|don't|do not|please note|should|recommend|advise|best to|careful|watch)",
        "(不能|不可以|不宜|不适合|少|先别|停|停掉|停用)(吃|喝|用|再|碰|抓|挠|熬|抽|洗)"
      ],
      "except": [],
      "file": "rules/core/lexicons/answer-advice.yml"
    },
    {
      "name": "answer-arranging",
      "title": {
        "en": "Arranges a visit",
        "zh": "安排到访"
      },
      "phrases": [
        "(约|预约|联系|安排|协调|沟通)(一下|下|业主|房东|房主|好|时间|看|个)",
        "(帮|给|为)(您|你)(约|预约|联系|安排)",
        "(您|你)(想|打算|准备|大概|大约|这边|看|一般|今天|明天|周末|)(什么时候|啥时候|什么时间|几点|哪天|多久|何时)",
        "(今天|明天|后天|周末|周六|周日|下午|上午|晚上)(您|你|)(大概|几点|什么时候|什么时间|有时间|有空|得空|方便|想看|来看)",
        "(有钥匙|随时|提前|密码锁|空房|空着|自住|租客|租户)",
        "(带|陪)(您|你)(看|去|过去|线上|实地)",
        "(when|what time|which day|what day) (would|do|are|is|suits|works|can) (you|good|best)",
        "(你|您)(现在|)(空|有空|有时间|方便|得空)(了|没|吗|么)",
        "(几点|什么时候|什么时间|哪天|啥时候)(有时间|有空|方便|看|过来|来|能来|$)",
        "vr",
        "方便看",
        "(想看|想要看|看)哪"
      ],
      "except": [],
      "file": "rules/core/lexicons/answer-arranging.yml"
    },
    {
      "name": "answer-asks-back",
      "title": {
        "en": "Asks for details",
        "zh": "反过来询问"
      },
      "phrases": [
        "(几|多少)(天|次|年|个月|周|小时|岁|度|斤|公斤)(了|$)",
        "(多久|多长时间|多大|多重|多高)(了|啦|$)",
        "(年龄|性别|体重|身高|职业)$",
        "(发|拍|传|上传|拍照)(一下|下|个|张|几张|)(照片|图片|照|图)",
        "(发|拍|传|上传|拍照)(一下|下|个|张|几张|)(视频|片子|报告|化验单|结果)",
        "(拍个|拍张|发个|发张|发几张)(一下|下|个|张|几张|)(照片|图片|照|图)",
        "(拍个|拍张|发个|发张|发几张)(一下|下|个|张|几张|)(视频|片子|报告|化验单|结果)",
        "(请|麻烦)(您|你|)(描述|详细说|具体说|说一下|说明|提供|补充|告知|告诉我|上传|发)",
        "(详细|具体)(描述|说一下|说说|说明)",
        "(做过|吃过|用过|有过|得过|去过)(什么|哪些|啥)",
        "(之前|以前|平时|最近|目前|现在)(有没有|吃过|用过|做过)",
        "(还有|有无)(其他|别的|其它)(症状|不适|不舒服)",
        "(您|你)(是|)(首套|自住|投资|预算)",
        "(can|could|would|will) you (please |)(tell me|let me know|provide|share|specify|give me)",
        "(may i know|could i know|can i know|please tell me|please provide|please share|please specify|let me know your|tell me your|i need to know|i'll need to know)",
        "(情况|资料|信息|报告|订单号|单号|截图|地址|要求|需求)(发我|发给我|发过来|发一下|说一下|告诉我)"
      ],
      "except": [],
      "file": "rules/core/lexicons/answer-asks-back.yml"
    },
    {
      "name": "answer-cause",
      "title": {
        "en": "Causes and explanations",
        "zh": "原因与解释"
      },
      "phrases": [
        "(考虑|引起|属于|导致|由于|因为|原因|造成|诱发|可能|感染|过敏|缺乏|不足|应该是|有关|所致|所以|一般是|主要是|多是|多见|多由|多因|多半|估计|怀疑|诊断|就是|这是|这个是|是个|是的|正常|生理|病毒|细菌|真菌|上火|受凉|感冒|着凉|失调|虚|紊乱|湿疹|荨麻疹|皮炎|痤疮|痘|鼻炎|胃炎|肠炎|咽炎|支气管炎|肺炎|炎症|发炎|炎|症|病|癣|疮|疣|瘤|溃疡|结石|息肉|损伤|劳损|反应|刺激|影响|疲劳|压力|反流|不良|紧张|内分泌|遗传|免疫|结核|鼻窦|反酸|便秘|消化不良|痉挛|菌群|不是|像是|有点|符合|系统|故障|网络|高峰|维护|问题)",
        "是…(炎|病|症|引起|导致|感染|原因|问题|反应|现象|过敏|疹|了)",
        "(because|due to|caused by|cause*|reason*|since|as a result|result of|likely|probably|possibly|perhaps|may be|might be|could be|it's a|it is a|this is a|issue|problem|error|outage|maintenance|weather|delay*|crew|policy|so that|therefore|happens when|happen*)",
        "^是",
        "是…的$",
        "(虫|虫子|蚊子|蚊虫|螨虫)(咬|叮)"
      ],
      "except": [],
      "file": "rules/core/lexicons/answer-cause.yml"
    },
    {
      "name": "answer-contact",
      "title": {
        "en": "Asks for contact instead",
        "zh": "转而要联系方式"
      },
      "phrases": [
        "(留|加|给|发|方便|提供)(一下|下|个)(的|)(电话|手机|微信|联系方式)",
        "(留|加|给|发|方便|提供)(我|您|你|)(的|)(电话|手机|微信|联系方式)",
        "(留|加|给|发|方便|提供)(一下|下|个)(的|)(号码|qq|vx|v信)",
        "(留|加|给|发|方便|提供)(我|您|你|)(的|)(号码|qq|vx|v信)",
        "(电话|手机|手机号|微信|联系方式|号码|vx|手机号码)(是|)(多少|方便|发|留|给|有吗|呢|吗|同号|就是|也是|可以加|加)",
        "加(我|您|你|个|一下|下|了|)(的|您|你|)(微信|好友|微|v|vx|qq)",
        "(我的|我|这是我)(电话|微信|手机|号码|联系方式)",
        "(您|你)(的|)(电话|微信|手机|手机号|联系方式|号码|微信号)",
        "(怎么称呼|贵姓|您姓|如何称呼|尊姓|称呼您|称呼一下)",
        "(打电话|电话联系|电话沟通|微信聊|微信沟通|微信发|微信上|加我)",
        "(phone|邮箱|微信)(微信|同号|可加)",
        "(may i have|can i have|could you provide|please provide|can i get|what's|what is|please share|send us|dm us|could i get) (your|a) (name|number|phone|email|contact|account|full name|order number|booking reference|confirmation|details)",
        "(dm|message|call|email|pm|contact|text|tweet|inbox|write to|write|reach) us",
        "(dm|message|pm|inbox|write to) (me|our|the team)",
        "(replied|responded|answered|written|replying|responding) to (your|you in|the) (dm*|message*|direct message*|private message*|pm*|inbox)",
        "(check|see|look at|watch|open) your (dm*|inbox|messages|direct messages|email|emails)",
        "(replied|responded|answered|reply|respond|sent|send|meet|see|chat|talk|continue|over|info|details|it|this|you|us) (to your|to you|you|us|) (in|via|by|through|on|to) (a |your |our |the |)(dm*|direct message*|private message*|pm*|inbox|messenger|link below)",
        "(sent|send|sending|shoot|drop) (you|us|me) a (dm|direct message|private message|message|note|pm|line)",
        "(send|via|by|in a|a|through|to) (us a |)(dm|direct message|private message|pm)",
        "(pop|put|drop|send|share|give|provide|confirm|leave|enter|include|need|have|get) (me |us |over |in |)(your|the) (full name|first name|last name|email|e-mail|phone number|phone|mobile|mobile number|home address|full address|postcode|contact number|contact details)",
        "(drop|send|shoot) (me|us) (a|your|over a) (quick |private |direct |)(dm|message|pm|email|line|note|details)",
        "加(一下|下|)(我们|我|咱|)(的|)(企业微信|企微|企业号|客服微信|老师微信|顾问微信)",
        "(join|meet|follow|find|catch|see|message) us (over |back |)(in|via|on|by|through) (a |your |our |the |)(dm*|direct message*|private message*|pm*|inbox|messenger)",
        "(let's|let us|we can|we'll) (connect|continue|chat|talk|take this|take it|move this|move|work|get started) (together |with you |further |this |)(in|via|over|by|through|to|on) (a |your |our |the |)(dm*|direct message*|private message*|pm*|inbox|messenger)",
        "(打字|这里|平台上|平台|这边|一句两句|三言两语)(说不清|讲不清|不方便说|不方便聊|聊不方便|不好说|说不方便|不能发|发不了)",
        "(微信|电话|当面|见面|到店|来店|企微)(里|上|)(说|聊|详谈|细聊|细说|详聊|面谈)",
        "(私信|私聊|后台)(我|我们|您|你|已回|已发|回您)"
      ],
      "except": [],
      "file": "rules/core/lexicons/answer-contact.yml"
    },
    {
      "name": "answer-courtesy",
      "title": {
        "en": "Bare courtesy",
        "zh": "客套与应答"
      },
      "phrases": [
        "(你好|您好|早上好|下午好|晚上好|中午好|上午好|hello|hi|hey|嗨|哈喽|亲|老师您好|在的|在呢|我在|在线)",
        "^(好的|好|嗯|恩|嗯嗯|哦|噢|喔|额|呃|哈|哈哈|嘿嘿|呵呵|行|ok|OK|好哒|好嘞|收到|明白|知道了|了解|这样|这样啊|是这样|没事|没关系|好吧|对)(的|呢|啊|呀|哈|吧|哦|了|嗯|)$",
        "(谢谢|感谢|多谢|不客气|不用谢|应该的|客气了|再见|拜拜|祝您|祝你|早日康复|身体健康|生活愉快|新年快乐|辛苦了|没关系)",
        "(请|还请|敬请|麻烦)(您|你|)(耐心|稍微|)(等待|等候|等一等)",
        "(请|还请|敬请|望|希望)(您|你|)(多多|)(理解|谅解|见谅|体谅|包涵)",
        "(欢迎|感谢)(您|你|)(入住|光临|选择|使用|惠顾)(我们|我行|本店|本酒店|我们酒店|我们银行|)",
        "(感谢|谢谢|多谢)(您|你|)(对|的|一直|)…(支持|理解|配合|信任|关注|来电|厚爱|光临|惠顾|反馈)",
        "祝(您|你|大家)…(愉快|顺利|快乐|开心|幸福|如意|吉祥)",
        "(先生|女士|小姐|姐|哥|老师|朋友)(在吗|您好|你好|在么)",
        "^(在吗|在么|您在吗|你在吗|还在吗)",
        "(请问|请教|想问)(您|你|一下|下|)",
        "(thank you|thanks|you're welcome|you are welcome|welcome|my pleasure|no problem|goodbye|bye|great|ok|okay|alright|sure thing|good morning|good afternoon|good evening|got it|i see|noted|perfect|cool|awesome)",
        "(hope|trust) (you are|you're|this finds you|this email finds you|this message finds you|your day is|you have been) (doing |going |having |)(well|great|good|fine|safe)",
        "greetings (of the day|from)",
        "(merry|happy) (christmas|xmas|new year|easter|holidays|birthday|thanksgiving|friday|monday|weekend)",
        "(thanks|thank you|cheers|thx) (so much |very much |again |)(for that|for this|for those|for these|for it|for confirming|for clarifying|for getting back|for checking|for understanding|for the reply|all|both|everyone)"
      ],
      "except": [],
      "file": "rules/core/lexicons/answer-courtesy.yml"
    },
    {
      "name": "answer-drug",
      "title": {
        "en": "Drugs and treatments",
        "zh": "用药与治疗"
      },
      "phrases": [
        "[mask]",
        "(吃|用|服|喝|擦|抹|涂|口服|外用|服用|使用|注射|含化|喷|敷|打)(点|些|一些|一点|一下|药|药物|的|过|一段|几天|一盒)",
        "(口服|外用|外擦|服用|雾化|输液|点滴|打针|手术|治疗|药物|抗生素|消炎药|激光|冷冻|药膏|软膏|乳膏|胶囊|颗粒|滴眼液|片|中药|洗剂|对症|抗病毒|抗感染|检查|就诊|就医|医院|查)"
      ],
      "except": [
        "(检查|治疗|用药)(过|了)(吗|么|没)"
      ],
      "file": "rules/core/lexicons/answer-drug.yml"
    },
    {
      "name": "answer-figure",
      "title": {
        "en": "Prices and their basis",
        "zh": "价格与计价依据"
      },
      "phrases": [
        "(免费|不收费|不要钱|不用钱|包邮|不贵|很便宜|便宜|不便宜|贵|优惠|打折|面议|可以谈|能谈|可谈|好谈|谈价|议价|降价|原价|底价|全包|报销|医保|按…算|按…收|首付|月供|税|满五|满二|免税|不满)",
        "(一|二|两|三|四|五|六|七|八|九|十|几|百|千|万|半)(块|元|万|千|百|成|折|毛|分|多万|来万|十万|百万|层)",
        "(块钱|元|万|左右|几百|几千|几十|几万)",
        "(free|no charge|no fee|no cost|complimentary|included|inexpensive|cheap|expensive|moderate*|per person|per night|per month|dollar*|pound*|euro*|gbp|usd|bucks|discount*|price range|affordable|priced)",
        "(价格|房价|总价|价钱)(可|要|和|跟|还|基本|已经|都|很|比较|是|不)",
        "(可议|能议|可以议|好商量|面谈|谈不了|谈不下|没空间|有空间|还有空间|空间不大|空间很小|没有空间|不想降|不降|降不了|折让|有点难|不还价|一口价|最低价)",
        "(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|fifty|hundred|thousand)",
        "(能|可以|好|不能|不可以|没法)(讲|讲价|还价|砍价)",
        "(空间|幅度|余地)…(大|小|有限|不多|没有)",
        "不(太|怎么|大|)(想|愿|愿意|肯|能|会)(降|再降|让|少)",
        "(加|降|少|让|便宜|优惠)(一|)(点|些)(钱|价|的|$)"
      ],
      "except": [
        "(价格|价钱|钱)不是(重点|问题|关键|最重要|主要)"
      ],
      "file": "rules/core/lexicons/answer-figure.yml"
    },
    {
      "name": "answer-offer",
      "title": {
        "en": "Pitches and invitations",
        "zh": "推销与邀约"
      },
      "phrases": [
        "(给|帮|为|跟|向|和)(您|你)(介绍|讲讲|筛选|选|找|看看|安排|约|说|匹配|留意|讲解|选选|发|找找|再找|多找|详细)",
        "(推荐|介绍)(给|几套|一些|一下|其他|别的|合适|几个|一套|房源|个房|下)",
        "(带|陪)(您|你)(看|去|来|过去|实地|线上|了解)",
        "(有时间|有空|方便)(来|过来|看看|看|到|看房|实地|可以|的话|出来)",
        "(过来|来)(看看|看一下|看下|实地|店里|了解|院|我院|我们)",
        "(很高兴|竭诚|诚挚)(为|的)(您|你|为您|为你)(服务|)",
        "为(您|你)服务",
        "(好评|五星|下单|点个|关注|收藏)",
        "(立减|立省|直降|满减|限时|最后一天|最后几天|名额有限|抢购|秒杀)",
        "(欢迎|随时)(咨询|来|联系|光临|看房|您|问我)",
        "(我是|这里是|我叫)(链家|贝壳|德佑|客服|您的|你的|…的)",
        "(有什么|有啥|有任何|还有什么)(可以帮|问题|疑问|需要|能帮|需求)",
        "(are you interested|would you like|feel free|happy to help|glad to help|here to help|how can i help|how may i help|anything else i can|take care)",
        "(follow us|stay tuned|check out our|sign up for|subscribe to|download our|have you considered|keep an eye on|check back|don't forget)",
        "have a (great|nice|good|wonderful|lovely|awesome|pleasant|fantastic)",
        "(find|see|get|view|read) (lots of|loads of|plenty of|all sorts of|more|other|further|some) (tips|info|information|help|answers|advice|articles)",
        "(refer to|visit|check|check out|see|take a look at|have a look at|consult) (our|the) (help page|help pages|help centre|help center|help section|faq|faqs|knowledge base|support page|support pages)",
        "refer to (our|the) (website|web page|web pages|web site|site)",
        "(help's|help is) (here|on the way|at hand)",
        "(we're|we are|i'm|i am) (all ears|at your service|always here|only a tweet away|just a tweet away|just a message away)",
        "(find|see|get|read|view) (all |all the |all our |the full |full |the |)(info|information|details|answers|terms) (you need |about this |on this |)(on|at|in) (our|the) (website|site|app|help pages|help page|faq|faqs|faq page|help centre|help center|web page|web pages|web site)",
        "refer to (our|the|your) (e-mail|email|letter|message|text message|sms|mail)"
      ],
      "except": [],
      "file": "rules/core/lexicons/answer-offer.yml"
    },
    {
      "name": "answer-open",
      "title": {
        "en": "Honest limits",
        "zh": "如实说明不能确定"
      },
      "phrases": [
        "(要看|得看|看情况|看你|看您|看具体|取决于|根据|因人而异|具体|不清楚|不知道|不确定|不好说|说不准|不一定|没法|无法|查不到|没有信息|需要检查|需要面诊|面诊|检查后|做检查|看了才|问一下|问问|问下|确认|核实|咨询业主|联系业主|联系房东|要问|得问|我帮您问|我给您问|我查|帮您查|帮你查|帮你问|给你问|给您查|再告诉|再给您|回复您|回复你|才知道|才能确定|视…而定)",
        "(depend*|not sure|don't know|do not know|unable to|can't say|cannot say|not available|no information|don't have|do not have|no access|case by case|varies|vary|will know)",
        "(和|跟|找|问)(业主|房东|房主|老板|领导|经理|医生)(谈|沟通|商量|确认|说|问|聊|要)",
        "(给|跟|和|找|问|联系)(业主|房东|房主|老板|师傅)(打个|打|通个)电话",
        "(去|先去|帮您|帮你|再)(沟通|谈|争取|咨询)",
        "(我|帮您|帮你|给您|给你)(先|)算(一下|下)",
        "业主(也|)(没|没有|还没)(具体|)(说|定)"
      ],
      "except": [],
      "file": "rules/core/lexicons/answer-open.yml"
    },
    {
      "name": "answer-place",
      "title": {
        "en": "Expressions of place",
        "zh": "地点表达"
      },
      "phrases": [
        "(路|街|道|巷|弄|号楼|号|栋|座|楼|层|区|县|市|省|镇|村|小区|广场|大厦|附近|旁边|对面|隔壁|门口|里面|中心|东|南|西|北|上面|下面|地铁|站|公交|这里|这边|那边|那里|院|店|药房|药店|超市|网上|官网|家里|本地|当地|位于|城|湾|苑|园|府|广场|庄)",
        "(street|st|road|rd|avenue|ave|lane|drive|boulevard|blvd|near|north|south|east|west|centre|center|city|area|located|location|address|floor|airport|station|terminal|gate|website|site|online|store|store|office|app|settings|menu|page|link|here|at the|in the|on the|next to|opposite|downtown|town)"
      ],
      "except": [],
      "file": "rules/core/lexicons/answer-place.yml"
    },
    {
      "name": "answer-stalling",
      "title": {
        "en": "Putting off",
        "zh": "搪塞与拖延"
      },
      "phrases": [
        "(会|将|正在|已经|都在|在)(尽快|第一时间|抓紧|加急|加快|逐步|陆续|优先|努力|积极|持续)",
        "(我们|这边|这里|财务|仓库|后台|平台|系统|专员|技术|师傅|工作人员|相关部门)(也在|都会|一定|也会|)(尽快|尽早|抓紧)",
        "尽快(为您|帮您|给您|跟进|处理|解决|安排|回复|反馈|答复|核实)",
        "(耐心|安心|放心)(等待|等候|等一下|等等|再等)",
        "(帮|给|替|为)(您|你|咱)(催|加急|反馈|上报|备注|记录|登记|催促|催一下|反映|转达|跟进)",
        "(已|已经|这边|我这边|都)(催|加急|反馈|上报|备注|催促|反映)(了|过|给|哈|呢|$)",
        "(反馈|上报|反映|转达|转交|提交)(给|到|至)(财务|仓库|技术|后台|专员|相关|上级|领导|部门|平台|物流|快递|厂家)",
        "(看到|收到)(后|了|消息)(会|就会|自然会)(回|回复|联系)",
        "(您|你|您的|你的)…(情况|问题|诉求|反馈|信息|意见)…(记录|记下|反馈上去|提交|上报|了解|收到)",
        "(关注|留意|等待|以)(一下|)(后续|官方|页面|短信|系统)(的|)(通知|公告|消息|提示)",
        "(不要|别|您先别)(激动|着急|急|生气|催)",
        "(努力|不断|持续|逐步)(改进|完善|优化|提升|改善)",
        "(咨询|来电|排队|单量|件量|订单|业务)(人数|量|)(较|比较|太|很|)(多|大)"
      ],
      "except": [
        "(已|已经)(帮|给|替|为)(您|你)(催到|反馈好|登记好)"
      ],
      "file": "rules/core/lexicons/answer-stalling.yml"
    },
    {
      "name": "answer-sympathy",
      "title": {
        "en": "Apology and sympathy",
        "zh": "致歉与安慰"
      },
      "phrases": [
        "(sorry|apologies|apologize|apologise) (to hear|to see|to learn|about|for|that|if|you|we)",
        "we (understand|hear you|appreciate|apologize|apologise|value|feel)",
        "(i|we) (can |do |totally |completely |fully |certainly |)understand",
        "(thanks|thank you) for (reaching out|contacting|getting in touch|letting us know|your message|your feedback|sharing|your query|flagging|the info|the information)",
        "(oh no|uh oh|oh dear|oh my|yikes|oof|ouch|whoa|yay|eek)",
        "(that's|that is|that must be|this is|sounds|that sounds|how|so) (frustrating|annoying|concerning|strange|odd|weird|unfortunate|disappointing|upsetting|no good|not good|not right|not great|not ideal|not okay|not ok|awful|terrible|a bummer|no fun)",
        "(we|i) (want|would like|'d like|never want|hate|don't like|would hate) (to hear|to see|you to|for you|everyone)",
        "(thanks|thank you|thx) for (your|the|being|choosing|using|flying with|shopping with|calling|writing|asking|tweeting|following|bringing|taking|joining) (interest|loyalty|support|question|tweet|call|email|note|us|kind words|heads up|details|update|a member|with us|this to our attention|the time|info|reply|patience|understanding|report|suggestion)",
        "(thanks|thank you) for (calling|asking|writing|tweeting|choosing us|flagging this|the heads up)",
        "(that's not|that isn't|this isn't|not) (what we|the experience|good|the kind)",
        "(我们|我)(非常|十分|很|)(理解|抱歉|重视|感谢)",
        "(感谢|谢谢)(您|你)(的|)(来电|来信|反馈|支持|理解|配合|咨询|耐心|等待|关注)",
        "(给您|给你|为您)(带来|造成)(的|了|)(不便|困扰|麻烦)",
        "(we|i) (know|realise|realize|recognise|recognize) (how|that) (important|frustrating|annoying|upsetting|stressful|disappointing|inconvenient|hard|tough|difficult|much)",
        "(your|the|all) (feedback|comments|comment|concerns|concern|suggestion|suggestions|remarks|frustration*) (is|are|has been|have been|will be|was|were|has already been|have already been) (so |very |always |really |duly |being |)(important|noted|passed|shared|forwarded|logged|registered|recorded|appreciated|valued|taken|sent|heard|invaluable)",
        "(passed|pass|passing|forwarded|forward|shared|share|noted|escalated|documented) (on |along |)(your|these|all your) (feedback|comments|comment|concern*|remarks|frustration*|disappointment)",
        "(we'd|we would|we're|we are|i'd|i would|i'm) (hate|sad|sorry|gutted) (to see|to hear|to lose|to learn)",
        "(is|are) (always |)(our|a|of the) (top|number one|highest|first|main|utmost) (priority|concern|importance)",
        "(your call|your custom|your business|your loyalty|your satisfaction|your experience|your time) (is|are) (very |so |extremely |really |)(important|valued|appreciated)"
      ],
      "except": [],
      "file": "rules/core/lexicons/answer-sympathy.yml"
    },
    {
      "name": "answer-time",
      "title": {
        "en": "Expressions of time",
        "zh": "时间表达"
      },
      "phrases": [
        "(今天|明天|后天|昨天|今晚|明早|明晚|上午|下午|中午|晚上|早上|周末|平时|工作日|周一|周二|周三|周四|周五|周六|周日|星期|礼拜|这周|下周|本周|月底|年底|下个月|下月|随时|马上|立即|立刻|现在|尽快|都可以看|白天|全天|24小时|长期|一直|以后|目前|之后|之前|提前|节后|年后|过两天|过几天|不久|很快|半年|半个月|半天|半小时|即可|当天|次日|隔天|刚|已经)",
        "(一|二|两|三|四|五|六|七|八|九|十|几|半|数)(天|周|年|月|个月|小时|个小时|分钟|点|日|个星期|星期|个疗程|疗程|多年|多月|多天|到两天|到三天|来天|晚)",
        "(天|周|年|个月|小时|分钟|疗程|号|点钟|点半)(左右|以内|以上|之内|内|后|吧|多|就|到)",
        "(满五|满二|满两|不满|满了|五年|两年)",
        "(today|tomorrow|tonight|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|afternoon|evening|noon|midnight|weekend|weekday*|week*|month*|year*|day|days|hour|hours|minute*|am|pm|a.m.|p.m.|o'clock|soon|shortly|asap|immediately|now|anytime|any time|daily|january|february|march|april|may|june|july|august|september|october|november|december|next|later|once|whenever|currently)",
        "(at|by|until|till|from|before|after|past|around) (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|half|quarter)",
        "(已|已经|快|马上|正在)(到|送到|送达|派送|出发|发出|在路上)",
        "(到|在)(您|你)(家|)(楼下|门口|小区)"
      ],
      "except": [],
      "file": "rules/core/lexicons/answer-time.yml"
    },
    {
      "name": "answer-verdict",
      "title": {
        "en": "Plain statements",
        "zh": "明确的说法"
      },
      "phrases": [
        "(这|那|您这|你这|这个|这种|这种情况|情况)(是|就是|应该是|属于|考虑)",
        "(考虑|可能|应该|主要|多半)是",
        "(建议|推荐)(您|你|)(用|吃|去|做|先|口服|外用|使用|服|查|擦)",
        "可以(用|吃|口服|外用|使用|服用|先|去|擦|喝)",
        "(属于|引起的|导致的|所致)",
        "(it is|it's|this is|you can|you should|i recommend|we recommend) (a|an|the|caused|due|take|use|try|go|see)",
        "(建议|推荐)…(有没有|是否|是不是)",
        "(看看|看下|查下|查查|检查|确认|观察)(是否|有没有|有无|是不是|看有没有)"
      ],
      "except": [
        "这是(多久|什么|怎么|谁|几|哪)",
        "(是不是|会不会|有没有)…(引起的|导致的|属于)"
      ],
      "file": "rules/core/lexicons/answer-verdict.yml"
    },
    {
      "name": "answer-waiting",
      "title": {
        "en": "Wait a moment",
        "zh": "请稍等"
      },
      "phrases": [
        "稍(等|候|后|等一会|等一下|等下|等片刻)",
        "(请|您|麻烦|你)等(一会|一下|下|我|会|片刻)",
        "(马上|立刻|正在)(为您|帮您|给您|为你|帮你|给你|转接|查询|处理)",
        "(让您|让你)久等(了|)",
        "(刚|刚才|正在)(在|)(忙|有事|有病人|接诊|开会|手术|骑车|带看|吃饭|没看到|没看见)",
        "(不好意思|抱歉|对不起)(哈|啊|了|)",
        "(we'd|we would|i'd|i would|we'll|i'll|we will|we can|i can|we're|i'm|let us|let's|let me|we want to|happy to|glad to|ready to|here to|going to|able to|like to|love to|be happy to|want to) (help|assist|help you|assist you|help with|look into|take a look|take a closer look|see what we can|see what i can|get this|get you|work on|work together|troubleshoot|check on|check into|investigate|dig into|figure this|sort this|start with|go over|pull up|pull that up|continue|connect|chat)",
        "(let me|let us|i need to|we need to|i'll|we'll|i will|we will|i'd need to|i have to) (check|look|find out|pull|see|verify|confirm|take a look|look up|get back)",
        "(look into|looking into|checking on|pulling up|bear with)",
        "(one moment|just a moment|a moment|one second|just a second|hold on|please hold|please wait|bear with me|just a minute|one minute|hang on)",
        "give me a (moment|second|minute)",
        "sorry for the (wait|delay)",
        "(thanks|thank you) for (waiting|your patience|holding)",
        "^等(一会|一下|下|我|会|片刻)",
        "(allow|give) (me|us) (a |some |just |another |up to |one |)(minute*|moment*|second*|sec|few|couple|bit|time|1|2|3|4|5|10)",
        "(while|whilst) (i|we) (check|look|have a look|take a look|pull|find|review|get)",
        "(working|doing|trying|processing|handling|going) (as quickly|as hard|as fast|as swiftly|hard|everything|around the clock|their best|our best|my best|tirelessly|diligently)",
        "(thanks|thank you) (so much |very much |again |)for (bearing with|hanging in|your continued patience|your understanding|your patience)",
        "(a|our|your) (patience|understanding) (is|while)",
        "(experiencing|dealing with|receiving|seeing|facing) (a |an |very |unusually |extremely |)(high|higher|large|increased|heavy) (than usual |than normal |call |)(volume*|number|wait*|demand)"
      ],
      "except": [],
      "file": "rules/core/lexicons/answer-waiting.yml"
    },
    {
      "name": "answer-yes",
      "title": {
        "en": "Yes and no",
        "zh": "肯定与否定的回答"
      },
      "phrases": [
        "(是的|是啊|是滴|是呢|对的|对啊|对呀|可以|行的|有的|能的|会的|要的|需要|没有|没的|没得|不是|不行|不能|不会|不用|不要|不可以|不需要|不清楚|未必|不一定|没错|当然|肯定|当然可以|没问题|没事|不建议|建议|必须|不必|不影响|不严重|还好|正常|不大|很大|问题不大|可能|应该|也许|都可以|都行|均可|不方便|方便)",
        "^(是|对|行|有|能|会|要|嗯是|可|没|不|无|否)$",
        "^(是|对|有|能|会|要|没|不)(的|啊|呀|呢|哦|哈|滴|呐|了|嘛)",
        "^(还有|没空间|都有|基本|确实|不|差不多|大差不差)",
        "^(嗯|嗯嗯|恩|恩恩|对对|对的|是的|对呀|对啊)(呢|啊|呀|哈|的|嗯|)$",
        "(满|唯一|暂无|未|尚未|已经|还没)",
        "(yes|no|yeah|yep|yup|nope|sure|of course|certainly|absolutely|definitely|correct|indeed|unfortunately|afraid|affirmative|not|n't|can|cannot)"
      ],
      "except": [
        "可以(用|吃|口服|外用|服|擦|先|适当|试|加|选|买|抹|涂|喝|配合|再)"
      ],
      "file": "rules/core/lexicons/answer-yes.yml"
    },
    {
      "name": "apology",
      "title": {
        "en": "Apologies",
        "zh": "道歉"
      },
      "phrases": [
        "(不好意思|抱歉|对不起|对不住|致歉|见谅|海涵)",
        "(请|还请|希望|望|敬请)(您|你|多多|多|)(原谅|谅解|包涵|见谅|体谅)",
        "(多多包涵|过意不去|深表歉意|表示歉意|向您道歉|向你道歉)",
        "(让|叫)(您|你)久等",
        "久等了",
        "(打扰|打搅|耽误|麻烦)(到|)(您|你|大家)了",
        "(给|对)(您|你)(带来|造成)(的|了|)…(不便|困扰|麻烦|影响)",
        "是(我|我们)的(错|责任|疏忽|失误|问题|不对)",
        "(我|我们)(疏忽|搞错|弄错|看错|记错)",
        "sorry",
        "apolog*",
        "(my bad|my mistake|my fault|our mistake|our fault|our bad)",
        "(pardon|forgive) (me|us|my|our|the)",
        "(i|we|we do|i do|deeply|sincerely) regret (any|the|that|this|to)",
        "(excuse|please excuse) (the|my|our)",
        "unfortunately we (made|messed|got)"
      ],
      "except": [
        "sorry to (hear|learn|see|read)",
        "sorry (for your loss|about your loss)",
        "sorry (that |)(you're|you are|your child is|he's|she's) (feeling|ill|sick|unwell|not feeling|in pain|going through|worried|upset)",
        "(不用|别|不必|无需|不要|没必要|不需要)(说|跟我|)(不好意思|抱歉|对不起|道歉|致歉)",
        "不好意思(说|开口|去看|讲|告诉)",
        "(觉得|感到|有点|太|怪|很|会)不好意思",
        "(要求|让|叫|给我|必须)(你们|他|他们|您|)(道歉)",
        "no need to apologize",
        "(don't|do not|no need to) (be sorry|apologize|apologise)",
        "(better|rather) safe than sorry",
        "(feel|felt) sorry for (yourself|him|her|them)",
        "sorry (that |if |)you (feel|felt|are upset|think)"
      ],
      "file": "rules/core/lexicons/apology.yml"
    },
    {
      "name": "appointment-invite",
      "title": {
        "en": "Invitations to book or visit",
        "zh": "邀约"
      },
      "phrases": [
        "带(您|你|您们|你们|客户)(先|去|来|现场|实地|过去|过来|一起|线上|到|上门|转转|到现场|进)…(看|参观|转|了解|体验)",
        "带(您|你|您们|你们)(看|参观|体验|vr|了解)",
        "(您|你|可以|欢迎|要不|建议|要不要|有空|有时间|方便|抽空|抽时间|到时|随时|直接|还|先|什么时候|几点|何时|哪天|明天|今天|周末|请)(过来|来店|到店|来公司|到公司|来门店|到门店|来我们|来我店|来院|到院|来我院|到我院|来我这|来现场|到现场|来售楼处|来诊所)",
        "(过来|来店|到店|来公司|到公司|来门店|来院|到院|来我院|来我们|来现场|到现场)…(看看|看一下|了解一下|咨询一下|面谈|聊聊|参观|体验|检查|面诊|就诊|详谈|坐坐|看房|谈|治疗|试)",
        "(来|到)(我院|我们医院|我们诊所|我们门诊|我们店|我们公司|我们这)(来|检查|看|就诊|面诊|做|治疗|了解|这边|里|门店|)",
        "(实地|现场|线下|线上|上门)(看看|看一下|看房|带看|考察|参观|体验)",
        "(有时间|有空|抽空|抽时间|有兴趣|感兴趣|方便的话)…(看看|看一下|看房|来看|过来|带您|带你|实地|安排)",
        "(还|要|想|去|来|可以|出来|方便|约|今天|明天|周末)(来|过来|过去|)(看看|看一下|看下)(这|那|房|吗|吧)",
        "(可以|随时|方便|都可以|能)(看房|带看)(的|哦|呢|吗|您|$)",
        "看房(很|非常|挺|比较|)方便(的|$)",
        "(帮|给|为|替)(您|你)(预约|约|挂号|挂个号|登记|留个号|留号|预留|安排一下|安排看房|安排面诊|安排个|安排时间|安排医生|安排专家|先约|提前约|约时间|订)",
        "(预约|约)(一下|个时间|下时间|个号|挂号|面诊|看房|时间|个|看看|好|带看|试驾|到店)",
        "来(门诊|急诊|产科|科里|院里|店里|校区|展厅|咱们这|我们这)(复查|复诊|看|检查|拍|做|抽|开|换药|试听|试驾|就|找|$)",
        "(尽快|尽早|及时|直接|立刻|马上|然后|再|先|记得|下周|下个月|月底|号|上午|下午)来(门诊|急诊|产科|科里|院里|复查|复诊)",
        "(给|帮|替)(您|你|你们|咱)(留|占|锁)(个|一个|)(位|位子|名额|座|座位|车位)",
        "(锁|定|占|抢)(个|下|)名额",
        "(今天|明天|上午|下午|晚上|周末|现在)(就|直接)过来",
        "(可以|要不要|需要|建议|欢迎|先|提前|在线|您|你|可|想|是否)(预约|预订)",
        "(您|你|您看|你看|看)(什么时候|哪天|几点|何时|啥时候|什么时间|有没有时间|有时间|有没有空|今天|明天|周末|这周)…(方便|有空|有时间|过来|来|看房|到|可以|能)",
        "(什么时候|哪天|几点|啥时候|什么时间|何时|多会)(您|你|)(方便|有空|有时间|过来|能来|可以来|来|看房|能过来|可以过来|带您|带你)",
        "(今天|明天|后天|周末|上午|下午|周六|周日|晚上)(您|你)(几点|有空|有时间|方便|什么时候|能来|可以来|过来)",
        "(您|你)(今天|明天|后天|周末|周六|周日|这周|下午|上午|晚上)(几点|有空|有时间|方便|什么时候|能来|可以来|过来|有没有)",
        "(我|这边|咱们|我们)(约|联系)(一下|好|下|)(业主|房东|房主|时间|专家|主任|医生)",
        "^would you (like|want|care|prefer|be interested)…(book|reserve|schedule|make a reservation|make an appointment|reservation|appointment|booking|purchase|buy|come in|visit|set up|arrange|rent|stop by|tour|viewing|table)",
        "(shall|should|can|could|may) (i|we) (go ahead and |try to |try and |please |also |)(book|reserve|schedule|make a|make the|make you|make that|get you a|set up|arrange|purchase|buy)",
        "(do|did) you (want|need|wish|wanna)…(book|reserve|schedule|reservation|appointment|booking|purchase|buy|visit|a table|tickets)",
        "(want|like|need) me to (book|reserve|schedule|make a|get|set up|arrange|purchase|buy|go ahead)",
        "(i|we) (can|could|will be able to|would be happy to|'d be happy to|am able to) (book|reserve|schedule|get you a|make a reservation|make the reservation|make that reservation|make you|set up|arrange|make an appointment|make a booking)",
        "(come|stop|drop|swing|pop) (in|by|into|down|over) (to|and|for|our|the|any|today|tomorrow|this|at|so)",
        "(come and|come to) (see|visit|meet|our)",
        "(visit|see us at|come see) (us|our)",
        "(what|which) (day|time|date)* (works|suits|would work|would suit|is good|is best|is convenient) (best |)(for you|you)",
        "(or|and|so|also|then|now) would you (like|want)…(book|reserve|schedule|make a reservation|make an appointment|reservation|appointment|booking|purchase|buy|come in|set up|arrange)",
        "when (could|can|will) you (come|visit|stop)",
        "(make|schedule|arrange|set up|request) (an appointment|a visit|a viewing|a consultation|a tour|a demo|a test drive|a time)",
        "book (your|an|a) (appointment|visit|viewing|slot|consultation|tour|table|place|seat|spot)",
        "(ready|interested in) (to book|booking|to reserve|reserving|to schedule|scheduling)",
        "(fancy|why not|how about) (coming|popping|dropping|visiting|come|pop|drop|visit)",
        "bring (it|him|her|them|the car|the phone|your car|your phone) (in|to us|over|down|round)",
        "book (a|an|your) (repair|service|free|trial|check-up|phone|video|viewing) (slot|appointment|visit|consultation|lesson)",
        "(mornings|afternoons|evenings|morning or afternoon|weekdays)…(better|best|suit*|easier|good) (for|you)",
        "which (one|of those|of them|slot|appointment) (would you like|would you prefer|suits|works|is best|is better|is easier|do you fancy)",
        "whichever( is|'s|) (easier|better|best|easiest)",
        "shall (i|we) (keep|hold|save|pencil|squeeze|fit|book|pop) (one|you|him|her|them) (for|in|on|down)",
        "(could|can) (see|fit|squeeze) (you|him|her|them) (in |)(today|tomorrow|on|at|this|first thing)",
        "(pop|come|call) (in|by|down|over) (before|any time|anytime|today|tomorrow|between|after)"
      ],
      "except": [
        "(您|你)(预约|预订)的",
        "(啥时候|什么时候|哪天)(您|你|)(有空|方便|想好|定了)…(说一声|吱一声|喊一声|告诉|联系|找我)",
        "(帮|给|为|替)(您|你)登记(一下|下|)(转|反馈|上报|投诉|核实|核查|这个问题|问题|报修|工单)",
        "来(医院|门诊|店里|急诊)(看|检查|做|试)过",
        "(方便|有空|有时间|可以|能|先)…(拍|发|传|上传)…(照片|图片|片子|图|报告|结果|化验单|过来看看|过来看一下|看看|看一下|看下|过来)",
        "(图片|照片|报告|片子|化验单|检查单|结果|舌苔)…(可以看一下|可以看看|可以看一下吗|可以看看吗|可以看吗|过来看看|过来看一下|看看|看一下|看下)",
        "(发|拍|传|上传|拿|寄)…过来(看看|看一下|看下|检查|)",
        "(what|which|how many|when|where|whom|date|time)…(you|i|we)…(book|schedule|reserve|reservation|visit|appointment|purchase|buy|booking|a table)",
        "(confirm|verify|what|which|how many|when)…book (your|an|a) (appointment|visit|viewing|slot|consultation|tour|table|place|seat|spot)",
        "(confirm|verify|correct)…(book|schedule|reserve|reservation|visit|appointment|purchase|buy|booking|a table)",
        "(发|拍|传|拿|寄|带|送|转|搬|走)过来…(看看|看一下|了解一下|检查|谈)",
        "(发|拍|传|拿|寄|带|送|转|搬|走)过来(看看|看一下|看下|)(吧|吗|)",
        "(您|你)(已经|已|之前|原来|当时)(预约|约)",
        "(看看|查看|查一下)(预约)",
        "(取消|改|更改|没有|无需|不用|不需要|不能|无法|没|不可以|不)(预约|预订|约)",
        "(大约|约定|制约|节约|合约|违约|公约|契约|条约|签约|解约|续约|隐约|简约|纽约)",
        "(正规|当地|附近|专科|三甲|大|公立|上级)医院",
        "(i have|i've|you have|you've|we have|we've) (booked|reserved|scheduled)",
        "(can|could) you (book|reserve|schedule|make)",
        "(visit|see) (your|a|the) (doctor|gp|dentist|physician)",
        "visit our (website|site|page|help|web|app|faq|support page|store locator|link)"
      ],
      "file": "rules/core/lexicons/appointment-invite.yml"
    },
    {
      "name": "arguing",
      "title": {
        "en": "Arguing",
        "zh": "争辩"
      },
      "phrases": [
        "(你|您)(这样|这么|这|那|刚才|)(说|讲|想|说的|讲的|说话)(就|是|可就|也|)(不对|不讲理|没道理|不讲道理|没意思|过分|太过分)(了|吧)",
        "(你|您)(这样|这么|这|那|刚才|)(说|讲|想|说的|讲的|说话)(就|是|可就|也|)(不对|不讲理|没道理|不讲道理|没意思|过分|太过分)$",
        "(你|您)(根本|完全|压根|就是|本来就|这就是|这是)(就|)(不对|错了|没道理|没看|没听|不懂|不讲理|理解错|搞错|乱说|瞎说|胡说)",
        "^(是|那是|明明是|分明是|就是)(你|您)(自己|)(不对|错了|搞错|弄错|看错|记错|听错|理解错|没看|没听|没说|没问|选错|填错|拍错|买错|下错|操作错)",
        "(无理取闹|胡搅蛮缠|强词夺理|蛮不讲理|不讲道理|不可理喻|胡说八道|无中生有|血口喷人|颠倒黑白|得寸进尺|倒打一耙)",
        "(不是|又不是|根本不是|绝对不是|可不是|哪是|不能怪|怪不得|怪不着|赖不着)(我们|我们公司|我们这边|我们店|我们医院|我们航空|我们平台|我们家)(的|)(问题|责任|错|原因)",
        "(不是|又不是|根本不是|绝对不是|可不是|哪是|不能怪|怪不得|怪不着|赖不着)(我们|我们公司|我们这边|我们店|我们医院|我们航空|我们平台|我们家)(的|)$",
        "(这|那|都)(是|就是|只能|只能怪|怪|得怪)(你|您)(自己|)(的|)(问题|责任|错|原因|疏忽|失误|事)(啊|吧|了)",
        "(这|那|都)(是|就是|只能|只能怪|怪|得怪)(你|您)(自己|)(的|)(问题|责任|错|原因|疏忽|失误|事)$",
        "(是|就是|还不是|都是|怪|只能怪|分明是|明明是)(你|您)自己(的|)(问题|责任|错|没|不小心|不注意|不看|不会用|不当心|不听|操作|选错|填错|弄坏|弄错|弄丢|搞错|看错|点错|写错|按错|输错|拍错|买错|造成|当初|粗心|忘)",
        "(明明|分明)(是|就|就是)(你|您)",
        "(你|您)(自己|)(明明|分明)",
        "(我|我们)(从来|根本|可|压根|什么时候|哪有)(没|没有|)(说过|讲过|答应过|承诺过|这么说|这样说)(了|过|这|吗)",
        "(我|我们)(从来|根本|可|压根|什么时候|哪有)(没|没有|)(说过|讲过|答应过|承诺过|这么说|这样说)$",
        "(谁|哪个)(让|叫)(你|您)(不|没|自己|当初|买|选|拍|点|乱|非要|这么)",
        "(你|您)(凭什么|有什么资格|有什么证据|拿出证据|拿证据)",
        "(别人|其他人|人家|其他客户|其他顾客|别的客户|别的顾客|其他患者)(都|怎么|怎么都|怎么就)(没|没有|不|能)(问题|说|投诉|这样|反映|事|抱怨|用)…(就你|就您|你怎么|您怎么)",
        "(怎么|为什么|咋)就(你|您)(一个|有|的|家|这么|事|觉得|不行)",
        "(我|我们)(没错|没有错|没做错|哪里错|有什么错|又没错|一点错)",
        "(你|您)(不要|别|少)(冤枉|诬陷|污蔑|乱说|胡说|瞎说|找茬|找事|狡辩|抬杠|强词|血口|吓唬|威胁)",
        "(你|您)(这|)(是在|分明是|就是|纯属|是来|就是来)(找茬|找事|碰瓷|讹|狡辩|抬杠|钻牛角尖|为难|故意|挑刺)",
        "(没必要|不想|懒得)(跟|和)(你|您)(争|吵|辩)",
        "(怎么|哪里|哪儿|哪)(慢|贵|差|不好|不对|久|冷漠)了(啊|呀|呢|？)",
        "(怎么|哪里|哪儿|哪)(慢|贵|差|不好|不对|久|冷漠)了$",
        "(已经|都)(很|够|算)(快|便宜|好|客气|耐心)了(好吗|好不好|好吧|行不行|你还)",
        "(you're|you are) (completely |simply |just |absolutely |totally |clearly |obviously |)(wrong|mistaken|incorrect|lying|exaggerating|making this up|making that up|being unreasonable|unreasonable|being unfair)",
        "(that's|that is|it's|this is|that) (simply |just |absolutely |completely |totally |clearly |)(not true|untrue|false|nonsense|a lie|rubbish|absurd|isn't true)",
        "(that's|that is|it's|this is|that) (is |)not (our|my) (fault|problem|mistake|responsibility)",
        "(it|that|this) (isn't|is not|wasn't|was not) (our|my) (fault|problem|mistake|responsibility)",
        "(i|we) never (said|told|promised|agreed|claimed|stated) (that|this|you|so|to|any|anything|it)",
        "you (should|could) (have|'ve) (read|checked|known|called|told|looked|paid attention|thought|booked|asked|noticed|said|listened|arrived|planned|come|packed)",
        "(it's|it is|that's|this is|it was|that was) (all |entirely |really |)(your|your own) (fault|mistake|doing|problem|responsibility|choice)",
        "you (clearly|obviously) (didn't|did not|don't|do not|haven't|can't|never|weren't)",
        "(no one|nobody|no other customer|none of our customers|none of our other customers) (else |)(has |have |had |is |ever |)(complained|complains|had|has|having) (this |that |a |any |)(problem|issue|about|complaint|complaints|trouble)",
        "(i|we) (disagree with you|beg to differ|don't agree with you|do not agree with you)",
        "(with all due respect|you have no right|you can't prove|prove it$)",
        "why (didn't|did) you (not |)(read|check|just|call|tell|say|ask)",
        "(stop|quit) (lying|exaggerating|arguing|yelling|shouting|blaming|being difficult|accusing)",
        "(don't|do not) (blame|accuse|shout at|yell at|lecture|threaten) (me|us)",
        "(i'm|i am|we're|we are) not (going to argue|here to argue|arguing with you)",
        "(it's|that's) not (slow|expensive|late|that long|that slow|that expensive|rude) at all"
      ],
      "except": [
        "(如果|要是|万一|假如)…(是|就是)(您|你)自己",
        "(you should have|you should've) (received|got|gotten)",
        "(that's|that is|it's|this is|that) not true (for|of|in|on|any|every|anymore)"
      ],
      "file": "rules/core/lexicons/arguing.yml"
    },
    {
      "name": "ask-anew",
      "title": {
        "en": "Something further",
        "zh": "另有所求"
      },
      "phrases": [
        "(另外|还要|还想|再帮|再给|顺便|换一个|换个|改成|其他的|别的)",
        "(also|another|instead|different|else|too|additionally|as well|other|actually|one more|next|additional|now)",
        "^(okay|ok|great|cool|perfect|sounds good|sounds great|that sounds|thanks|thank you|that's fine|that is fine|that is okay|that's good|that's a good|awesome|alright|all right|no|yes|yeah|yep|good|nice|excellent|it's fine|fine)"
      ],
      "except": [],
      "file": "rules/core/lexicons/ask-anew.yml"
    },
    {
      "name": "ask-confirm",
      "title": {
        "en": "Asks for confirmation",
        "zh": "求证"
      },
      "phrases": [
        "(没|没有|没什么|没啥|不|不会|不用|不是)(大|)(事|问题|碍|影响|危险|传染|要紧|严重|关系|后遗症|癌|遗传)吧$",
        "(不会|不用|没有)…吧$",
        "(是|对|行|可以|能行|没错|好)吧$",
        "是…的吧$",
        "(民用|商用|两年|五年|唯一|包邮|免费|包含|新|正品|原装|实拍|自住|有效|官方|统一|正规|真|含税|送|退|拎包|通用|一样|现成)的吧$",
        "(能|可以)…吧$",
        "(是|对|行)(不是|)吧$",
        "^(是|不是|有|没有|没)…吧$",
        "^(这|这个|这套|这款|那个|那套|那|他这|它)…(是|有|不|没|会|能|可以|该|应该)…吧$",
        "(不变|不收|不用|不要|不算|不影响|不限|不扣|不涨|不加|不漏|不退|不贵|不远)(钱|费|税|)(的|了|)吧$",
        "(，|,)是(吗|么|嘛|吧)$",
        "(是不是|对不对)(啊|呀|)$",
        "(aren't|arent|isn't|isnt|won't|wont|doesn't|doesnt|haven't|hasn't) (you|it|they|he|she|u|there)$"
      ],
      "except": [
        "(也|都|就|还|算|应该|可能|大概|估计|也许|或许|好像|似乎|那就|那|就这样)(是|对|行|可以|好)吧$",
        "^(好|行|可以|那好|是|对)吧$",
        "^(但愿|希望|祝|愿)…吧$",
        "(可能|应该|大概|估计|也许|或许|好像|似乎|算)…吧$",
        "(我|咱|咱们|我们)…吧$",
        "^那(我|咱|咱们|我们|你|您)…吧$",
        "(还|也|都)(可以|行|好|没有)吧$"
      ],
      "file": "rules/core/lexicons/ask-confirm.yml"
    },
    {
      "name": "ask-fault",
      "title": {
        "en": "Fault reports",
        "zh": "故障与差错"
      },
      "phrases": [
        "(上不了网|上不去网|连不上|登不上|登录不了|登陆不了|登录不上|登不进|打不开|用不了|没法用|无法使用|不能用|不好使|使不了|充不进|充不上|开不了机|黑屏|死机|闪退|卡死|蓝屏|断网|没网|没信号|无信号|没有信号|信号差|信号不好|掉线|断线|网速慢|网慢|打不出|打不通|打不了电话|接不了|发不了|收不到|加载不出|显示错误|报错|坏了|失灵|没反应|刷不了|绑不了|付不了款|支付失败|提交不了|下不了单|停机了|欠费停机|不到账|没到账|未到账|没有到账)",
        "无法(登录|登陆|使用|连接|打开|上网|支付|开机|充电|下单|提交|付款|退款|注册|绑定|安装|更新|拨打|接听|接收|查询|办理)",
        "(没|没有|未|还没|一直没|迟迟没)(收到|发货|退款|到货|送到|处理|到账|给我退|给我发|人联系|解决)",
        "(多|乱|重复|错|莫名|无故|被|自动)(扣|收)(了|费|钱|我|款)",
        "(扣|收)(了|我)(两次|两遍|双倍|重复)",
        "(发错|寄错|少发|漏发|送错|少寄|缺货|破损|摔坏|碎了|货不对板|弄丢|丢件|丢了)",
        "(航班|火车|飞机|快递|订单)…(取消了|延误|晚点|丢失)",
        "(空调|冰箱|洗衣机|热水器|油烟机|马桶|水龙头|下水道|地漏|门锁|电梯|暖气|净水器|破壁机|电饭煲|扫地机|吹风机|耳机|充电器|充电宝|键盘|鼠标|打印机|投影仪|音箱|手表|摄像头)…(不制冷|不制热|不出水|不出热水|不通电|漏水|漏电|堵了|堵住|不转|不亮|异响|打不着|不响|冒烟|跳闸|没声音|充不了电|失灵)",
        "(楼上|天花板|卫生间|阳台|水管|管道|墙面|厨房|底座)…(漏水|渗水|泡了|返水)",
        "(刹车|方向盘|发动机|变速箱|底盘|车子|车门|车窗|轮胎)…(异响|抖动|发抖|跑偏|熄火|打不着火|漏油|失灵)",
        "(亮|亮了|亮着)(故障灯|发动机灯|红灯|黄灯|警示灯)",
        "(还没|没有|一直没|都没|迟迟没|没)(修好|弄好|解决|人来修|人来|人修|人处理)",
        "(合同|发票|证书|协议|证件|保单)…(还没|一直没|迟迟没)(签|给|寄|开|下来|办下来)",
        "(座位|车位|位置|快递|包裹|房间|东西)…被(人|别人)(占|拿|领|坐|签收|拿走|领走)了",
        "(网速|网络|信号|系统|页面|视频|游戏|电视|手机|电脑)(好|太|很|特别|巨|超级|老|总|一直|老是|又|都)(慢|卡)",
        "密码(忘|忘了|忘记|丢)(了|$)",
        "忘(了|记)(登录|支付|登陆|)密码",
        "(卡|银行卡|账号|账户|帐号|号|微信|手机号)(被|让|给)(吞|锁|冻结|盗刷|盗|封|限制|停)了",
        "(存档|数据|聊天记录|订单|积分|余额|文件|角色|装备|道具|会员|优惠券)(没|没有|不见|丢|消失|清空)了",
        "充(了|值)(钱|话费|费|完|的|)(没|没有|还没|不)(到|到账|进)",
        "(外卖|骑手|配送|订单|快递|包裹)(超时|迟到|被取消|丢失|破损)(了|$)",
        "(餐|饭|菜|面|粥)(全|都|也|)(洒|撒|漏)了",
        "(菜|饭|汤|面|粥|饮料|蛋糕|面包)里(面|)(有|吃出|吃到|喝出)(头发|虫|虫子|苍蝇|钢丝|塑料|异物)",
        "(挂号|预约|下单|付款|支付|绑定|提交|注册|上传|下载|安装|更新|兑换)(都|一直|总|老|)(挂不上|约不上|下不了|付不了|绑不上|提交不上|注册不了|传不上|下载不了|安装不了|装不上|更新不了|兑换不了|不了|不成功|失败)",
        "(物流|快递|包裹)…(不动|没动|不更新|没更新|没动静|卡住|停滞)",
        "(物流|快递|包裹|件|单号)(卡|停)(了|在|三天|两天|好几天|好久)",
        "(网|网络|宽带|wifi)(又|老|总|一直|经常|天天|老是|总是|)(断|断了|断网|掉|卡死)",
        "又(断|坏|停|死机|闪退|掉线|卡死|漏水|没电|没网|没水)了",
        "(一直|老是|总是|总|老)(转圈|转圈圈|加载|闪退|死机|黑屏|弹窗|掉线|报错|卡住|卡在|重启|断线)",
        "(光猫|路由器|机顶盒|指示灯|信号灯)…(红灯|不亮|闪红)",
        "(收到|送来|寄来|送到|到手|拆开|打开|发来|点的|买的)…(烂了|坏了|碎了|破了|漏了|洒了|撒了|裂了|发霉|长毛|馊了|凉了|化了|坏掉|烂掉)",
        "(汤|汤汁|奶茶|饮料|包装|盒子|箱子|瓶子)(都|全|也|)(洒|撒|漏|破|碎|瘪|烂)了",
        "(还|又|)(少|漏|缺)(发|送|给|装|)了(一|两|半|几)(份|件|个|包|盒|瓶|双|袋|样)",
        "还少(一|两|半|几)(份|件|个|包|盒|瓶|双|袋|样)",
        "(烂|坏|碎|压)成(啥样|什么样|这样|这个样子)",
        "(签收了|送达了|已签收|显示签收|显示送达|送到了|已送达)…(没收到|没有收到|没看到|没拿到|没见到|找不到)",
        "(把|有|个|我的|我)…(落|忘|丢|遗忘|遗失|漏)(在|到|)(你们|你|贵|)(房间|店|店里|车上|酒店|餐厅|前台|飞机上|座位上|柜子里)…了",
        "(好几|三|两|四|五|几|一)(天|个小时|小时|周)(了|)(都|还|也|一直|)(不动|没动|没反应|没动静|没消息|不更新|没更新)",
        "(说|显示|写着)(是|)(送到|签收|送达|已签收|已送达|放门口)(了|)…(没有|没看到|没收到|没拿到|没见|找不到|不见)",
        "(not|isn't|aren't|wasn't|stopped|quit|stops|never|hasn't|no longer|ain't|n't|not been) (working|loading|charging|connecting|responding|syncing|turning on|opening|playing|updating|downloading|showing up|sending|going through|delivered|arrived|functioning|receiving|recognized|recognised|letting me)",
        "(doesn't|does not|don't|do not|won't|will not|didn't|wouldn't|can't|cannot|can not|couldn't|refuses to|fails to|failed to|unable to|not able to|doesnt|dont|wont|cant|didnt) (work|load|charge|connect|respond|sync|turn on|turn off|open|play|update)",
        "(doesn't|does not|don't|do not|won't|will not|didn't|wouldn't|can't|cannot|can not) (download|show up|send|log|sign|access|get|use|see|find|make|receive)",
        "(couldn't|refuses to|fails to|failed to|unable to|not able to|doesnt|dont|wont|cant|didnt) (download|show up|send|log|sign|access|get|use|see|find|make|receive)",
        "(doesn't|does not|don't|do not|won't|will not|didn't|wouldn't|can't|cannot|can not|couldn't|refuses to|fails to|failed to|unable to|not able to|doesnt|dont|wont|cant|didnt) (hear|let me|start|install|restore|print|pay|check in|book|change|reset)",
        "(doesn't|does not|don't|do not|won't|will not|didn't|wouldn't|can't|cannot|can not) (recognize|recognise|register|view|upload|call|hold|stay|switch|arrive|come|function)",
        "(couldn't|refuses to|fails to|failed to|unable to|not able to|doesnt|dont|wont|cant|didnt) (recognize|recognise|register|view|upload|call|hold|stay|switch|arrive|come|function)",
        "(keeps|keep|kept|constantly|always|randomly|just|suddenly) (crashing|freezing|dropping|disconnecting|shutting|restarting|turning|going|saying|telling|asking|giving|getting|buffering|dying|overheating|glitching|logging|crashed|froze|died|stopped)",
        "(is|are|was|were|has|have|been|got|came) (broken|down|damaged|cracked|defective|faulty|lost|stolen|frozen|stuck|missing|delayed|cancelled|canceled|locked|hacked)",
        "(arrived|it's|its|that's|keeps|phone|screen|app|getting) (broken|down|damaged|cracked|defective|faulty|lost|stolen|frozen|stuck|missing|delayed|cancelled|canceled|locked|hacked)",
        "(is|are|was|were|has|have|been|got|came) (dead|crashed|overcharged|charged twice|double charged|wrong|slow|glitchy|laggy|crashing|freezing|lagging|blocked|suspended|disconnected|corrupted)",
        "(arrived|it's|its|that's|keeps|phone|screen|app|getting) (dead|crashed|overcharged|charged twice|double charged|wrong|slow|glitchy|laggy|crashing|freezing|lagging|blocked|suspended|disconnected|corrupted)",
        "(charged|billed|debited) (me |us |twice|double|for|again|incorrectly|wrong*|two|extra|my)",
        "(overcharged|double charged|double-charged|overbooked|bumped)",
        "(never|not|haven't|hasn't|still haven't|havent|didn't|yet to|still no|still not|have not|has not|not yet) (received|receive|arrived|got|gotten|heard|been|shipped|showed|come|got it|credited|posted|refunded|delivered)",
        "(still|been) (waiting|on hold|stuck|no|without)",
        "(no|zero|lost|losing|without|poor|terrible|bad|intermittent|weak) (service|signal|internet|connection|wifi|power|response|luggage|reply|reception|data|sound|wi-fi|coverage)",
        "(lost|left|forgot|misplaced) (my|our|a|an|the) …(on|at|in|from) (the |your |a |my |)(flight|plane|train|bus|store|shop|hotel|room|seat|gate|airport|lounge|car|terminal|yesterday|today)",
        "(lost|left|forgot|misplaced) my (bag|bags|luggage|phone|card|password|item|ipad|wallet|laptop|passport|baggage|suitcase|kindle|jacket|ticket)",
        "(says|shows|saying|showing|displays|throws|keeps saying|gives|giving|getting|get|got) (an |a |me |me an |me a |)(error|blank screen|black screen|white screen)",
        "error (code|message|1|2|3|4|5|6|7|8|9)*",
        "(my|the|our) (bill|price|fare|rent|payment|charge|fee|premium|rate) (went|has gone|jumped|keeps going|is going) up",
        "(error|issue*|problem*|trouble|glitch|bug|difficulty|difficulties|hard time|nightmare) (with|code|message|when|logging|getting|connecting|trying|on|in|accessing|using|since|opening|signing)",
        "(having|have|having some|having an|having a|got|getting) (an |a |some |same )(error|issue*|problem*|trouble|glitch*|bug*|difficult*)",
        "(having|have|having some|having an|having a|got|getting) (this |major |any |the |)(error|issue*|problem*|trouble|glitch*|bug*|difficult*)",
        "(experiencing|there's|there is|there are|facing|encountering|get) (an |a |some |same )(error|issue*|problem*|trouble|glitch*|bug*|difficult*)",
        "(experiencing|there's|there is|there are|facing|encountering|get) (this |major |any |the |)(error|issue*|problem*|trouble|glitch*|bug*|difficult*)",
        "(missing|wrong|defective|damaged) (item*|order|part*|size|package|bag*|product|colour|color|address|flight|seat*|luggage)",
        "(battery|screen|keyboard|phone|app|wifi|internet|bluetooth|camera|speaker|website|site|flight|order|package|parcel|delivery|refund) …(drain*|freez*|crash*|dies|dead|lag*|glitch*|flicker*|slow|late|delay*|cancel*|missing|stuck|broken|not|n't|won't|down)",
        "since (the|i|this|my) (last |new |latest |)(update|updating|updated|upgrade|upgraded|ios*)",
        "(after|since) (updating|upgrading|the update|installing|update)",
        "(locked|kicked|logged) (me |)out",
        "(been|is|are|was|were|it's|its|keep) (dropping|cutting|crashing|freezing|buffering|disconnecting|playing|acting) (out|off|up|in and out|on and off)",
        "(card|payment|transaction|transfer|order|claim|request|was|were|is|been|got|being) (declined|rejected|refused|bounced)",
        "(update|upgrade|ios*|app|version) (has |just |)(bricked|killed|broke|broken|ruined|wrecked|crashed|wiped|deleted|messed up)",
        "(bricked|wiped) (my|our|the)",
        "(black|blue|white|frozen|blank|green) screen (with|w|w/|for|since|on|after|and)",
        "(tracking|parcel|order|status|package|delivery|refund) (hasn't|hasnt|has not|isn't|isnt|not|won't) (moved|updated|changed|updating|moving|been)",
        "(says|said|marked|showing|shown|shows) (as |it's |its |it was |)(delivered|signed for|collected)",
        "(songs|music|video|videos|audio|sound|show|shows|stream|game|phone|screen|page) (keep|keeps|kept) (skipping|stopping|pausing|cutting|jumping|buffering|freezing|crashing|glitching|flickering|dropping|restarting|lagging)",
        "(no|zero|lost|losing|without) (4g|3g|5g|lte|broadband|hot water|heating|dial tone|picture|tv|bars)",
        "(cant|can't|cannot|couldn't|couldnt|wont|won't) (stream|watch|listen|text|pay|join|connect|verify|activate|add|book|check)",
        "(was|were|is|are|came|arrived|turned up|been) (smashed|broken|cracked|crushed|ripped|torn|soaked|soaking|leaking|mouldy|melted|shattered|scratched|dented|bent|ruined|out of date)",
        "(was|were|been|got) (quoted|promised|told)…(now|but)…(1|2|3|4|5|6|7|8|9)*",
        "(something's|somethings|something is|something has|something) (gone |not |clearly |)(wrong|right|off)",
        "(lost|losing|misplaced|mislaid) (my|our) (golf|clubs|case|cases|skis|stroller|pushchair|pram|car seat|guitar|bags|parcel|order|package|booking|reservation|seats|stuff|things|suitcases|glasses)",
        "(has |have |just |)(broke|broken|killed|ruined|messed up|screwed up|destroyed|bricked) (my|our|the) (phone|ipad|laptop|bluetooth|battery|wifi|camera|keyboard|screen|speaker|app|watch|tv|router|email|mail|sound|suitcase|bag|order|account)"
      ],
      "except": [
        "(been|still) (waiting|on hold|holding|queuing|queueing) (for |here |here for |in the queue |in the queue for |)(over |about |nearly |almost |around |more than |at least |like |)…(minutes|mins|min|hours|hour|hrs|ages)"
      ],
      "file": "rules/core/lexicons/ask-fault.yml"
    },
    {
      "name": "ask-lead",
      "title": {
        "en": "Lead-ins to a question",
        "zh": "提问的引子"
      },
      "phrases": [
        "请问",
        "(想|我|先|再|还|要|来|顺便|想要|麻烦)问(一下|下|问|个|医生|你|您)",
        "^问(一下|下|个|问)",
        "想问",
        "咨询(一下|下|个|医生|您|你|)",
        "请教",
        "想知道",
        "想(了解|咨询|请教|弄清楚|搞清楚)",
        "了解(一下|下)",
        "求(助|解|问|教|解答|帮助)",
        "(想|要)问",
        "wondering",
        "(i wonder|i was wondering|just wondering)",
        "(want|like|need|love|trying|curious|good|interested|hoping|able) to (know|ask|find out|understand|learn|confirm|hear|enquire|inquire)",
        "(i have|i've got|i had|got|have) (a|another|one more|some|few|one|two|a few|quick) (question*|query|queries|quick question)",
        "(a|one|quick|another) (question|query)",
        "(don't|do not|dont|didn't|not|never|can't|cannot|can not) (know|sure|understand|see) (if|whether|what|when)",
        "(don't|do not|dont|didn't|not|never|can't|cannot|can not) (figure out|find|remember|get|certain) (if|whether|what|when)",
        "(don't|do not|dont|didn't|not|never|can't|cannot|can not) (know|sure|understand|see) (where|why|how|which|who)",
        "(don't|do not|dont|didn't|not|never|can't|cannot|can not) (figure out|find|remember|get|certain) (where|why|how|which|who)",
        "(no idea|any idea|clue) (if|whether|what|when|where|why|how|which|who)",
        "curious (if|about|whether|how|why)",
        "(i would|i'd|may i|can i|could i|let me|allow me to) ask",
        "(问|请教)(你|您|医生|大夫|)(个|一个|件|点|些|几个)(事|问题|事情)"
      ],
      "except": [
        "(医生|之前|刚才|昨天|曾经|来|以前|又来|在这|谢谢)咨询(过|了|你了|您了)",
        "咨询(过|了|完|师)",
        "(帮|替|给)(我|)问(过|了)",
        "问(他|她|它|别人|人家|过|了)"
      ],
      "file": "rules/core/lexicons/ask-lead.yml"
    },
    {
      "name": "ask-not",
      "title": {
        "en": "No real questions",
        "zh": "并非提问"
      },
      "phrases": [
        "^(是吗|好吗|是嘛|对吗|是么)$",
        "(你|您|大家|医生|最近|近来)好吗",
        "吃了吗",
        "你说呢",
        "^(机器人|复读机|人机)$",
        "我(先|再|去|)(问问|问下|问一下)(我|家里|家人|老婆|老公|爸|妈|领导|朋友|对象|孩子)…(要不要|能不能|行不行|有没有|会不会|怎么|什么)",
        "(等下|等会|等会儿|回头|到时候|过几天|明天)(我|)(再|)看看…(怎么样|怎样|什么情况)",
        "^(你|您|你们|你到底)(能|)(听|看)(得懂|不懂|懂|明白)…(人话|说话|的话|中文|汉字)(吗|么|不|没|)",
        "^(这|这也|这还|你这|就这|这都)(也|还|能|)(叫|算)(是|个|)…(吗|么)$",
        "^(这|这也|这还|你这|就这|这都)(也|还|能|)叫(磕碰|服务|新鲜|正品|全新|维修|处理|解决|赔偿|好|快)",
        "^不会吧$",
        "不是不是",
        "(我都|都|心里|早就|早|已经)(知道|清楚|明白|晓得)…(为什么|怎么|干嘛|什么|谁)",
        "(甭管|别管)…(不|没)",
        "有什么(办法|法子)呢$",
        "(动|时|偏|好)不(动|时|偏|容易)",
        "(我|我先|我去|我再|等我|自己|回去|去)(看|看看|看一下|查|查查|问问|问一下|试试|考虑)(有没有|是不是|能不能|会不会|怎么|什么)",
        "(不管|无论|不论|管他|管它)…(是不是|有没有|能不能|会不会|要不要|是否)",
        "(看|取决于|关键是|就是看|得看)…(是不是|有没有|能不能|会不会)$",
        "(how are you|how are u|how's it going|how you doing|how do you do|what's up|how is everything)",
        "(you know what|guess what|so what|why not|who cares|what the hell|what the heck|are you kidding|are you serious|seriously|wtf|really)$",
        "(thank you|thanks) (so much |very much |)for (help* |check* |look* |find* |)",
        "(what a|how nice|how lovely|how great|how sweet|how kind|how rude|how wonderful|how convenient)",
        "(no matter|regardless)",
        "(i know|i see|i understand|i remember|i guess|i heard|i thought|i get|they told me|you told me|told me|i mean|depends on|depending on) (what|why|how|where|when|who|which)",
        "(will|would|can|could|might|that|it|this|which|should) be (great|fine|good|perfect|all|it|nice|wonderful|lovely)",
        "(人|家里人|家人|朋友|他们|别人|同事|人家)(都|)(说|问)(我|)(是不是|会不会|有没有|怎么)",
        "(麻烦|稍微|能不能|能|可以)(稍微|您|你|)快(一些|一点|点)(可以|行|好|)(吗|么|不|)$",
        "(i|we|i'd|i'll) (need|needed|want|wanted|require) (nothing|no) (more|else|further|other|help|assistance)(| help| assistance| information)",
        "(i|we) (need|want|require) nothing",
        "(i|we) (don't|do not|dont|won't|will not|didn't|did not|no longer) (need|want|require|think i need|think i'll need) (anything|any|more|further|help|assistance|other|another thing)(| more| else| further| other)(| help| assistance| information)(| right now| now| today| at the moment)",
        "(appreciate|appreciated|i appreciate|we appreciate|grateful for|thanks for|thank you for|thankful for|thanks so much for|thank you so much for) (your|the|all your|all the|all of your|everything) (help*|assist*|time|effort*|support|info|information|service)",
        "(good|nice|great|helpful|useful) to know",
        "(all|everything|what|exactly what) (i|we) (need|needed|wanted|want|require|required|was looking for|were looking for|am looking for)",
        "(that|that's|that is|this) (is |)all (i|we) (need|needed|want|wanted) to (know|do|ask|find out)",
        "all the (help|assistance|information|info) (i|we|that i|that we) (need|needed|want|wanted|require)",
        "(i|we) (do not|don't|dont|did not|didn't|would not|wouldn't|no longer) (wish|want|need|care|plan|intend) to",
        "no idea (what|how|why) (you|u|it|that|they) (did|do|it|but)",
        "(please|pls) do$",
        "^(oh |yes |)please do",
        "get (your|ur|their) (act|stuff|heads|lives|ducks|shit) (together|in a row)",
        "^(sort|fix|get) (yourselves|yourself|your life|your lives|your attitude|your manners)",
        "^(and |)so (do|did|am|can|will|would|have|was|are|were|had) (i|we|they|you|he|she)$",
        "i know right$"
      ],
      "except": [
        "叫(什么|啥)(名|名字|来着|$)",
        "^(这|你这|这个)(也|还|)算(多少|什么|几|谁)"
      ],
      "file": "rules/core/lexicons/ask-not.yml"
    },
    {
      "name": "ask-particle",
      "title": {
        "en": "Question particles",
        "zh": "疑问语气词"
      },
      "phrases": [
        "吗",
        "(么|嘛|麽|嚒|嘞么)$",
        "(能|会|要|是|有|行|对|好|用|得|贵|远|多|痛|疼|可以|需要|严重|方便|知道|应该|影响|传染|正常)不(啊|呀|呢|哦|喃||医生)$",
        "(能|可以)…不(啊|呀|呢|哦|喃|)$",
        "^(会|要|是|有|需要|方便|用)…不(啊|呀|呢|哦|喃|)$",
        "^(这|那|这个|那个|还|价格|房子|现在|今天|明天|周末)…不(啊|呀|呢|哦|喃|)$",
        "有…没有(啊|呀|呢|)$",
        "有没(啥|得)",
        "(了|过|有|好|完)没(有|)(啊|呀|呢|)$",
        "(下来|出来|寄|办|修|弄|审|批|审核|退|查|处理|安排|联系|解决|发)(好|到|出|下来|)没(有|)(啊|呀|呢|)$",
        "^(那|那么|那个|如果|要是|假如|万一|至于|还有)…(呢|呐)$"
      ],
      "except": [
        "(早说|早讲|早点说|早告诉我|早说了)(嘛|么|吗)",
        "(什|怎|这|那|多|要)么",
        "(就是|就|都|也|才|因为|毕竟|所以|当然)…嘛",
        "(干|为)嘛",
        "(才|偏|我|就|要|并|也|都|从|绝|决|倒|可|硬|死|说|都说)不(啊|呀|呢|哦|喃|)$",
        "(还|都|也|就|以前|之前|现在|暂时|目前|一直|从来|早就)没有$",
        "吗(丁啉|丁林|叮啉|叮咛|啡|替麦)"
      ],
      "file": "rules/core/lexicons/ask-particle.yml"
    },
    {
      "name": "ask-request",
      "title": {
        "en": "Requests",
        "zh": "请求"
      },
      "phrases": [
        "(i|we) (don't|do not|dont|don;t|can't|cannot|cant|couldn't) (know|understand|get|figure out|see|find out|work out|tell) (why|how|what|where|when|which|who|if)",
        "(no idea|not sure|unsure|confused) (why|how|what|where|when|which|if|about)",
        "帮(我|忙|看|查|我们|俺|一下|个忙)",
        "给(我|我们|俺|)(看看|看一下|看下|推荐|介绍|讲|解释|安排|查|报价|算|换|退|寄|订|约|预约|建议|个建议|些建议|点建议|出个|指导|分析|回|打个|说说|说一|说下|联系|改|办|弄|处理|解决)",
        "给(我|我们)(一|下|个|来)",
        "给(我|我们|俺|)(开点|开些|开个|开药|开一|开下|发一|发个|发下|发份|发过来|发张|发几|发来)",
        "求(推荐|帮|医生|大夫|指导|告知|方|治疗|救|介绍|建议|解决|回复|回)",
        "推荐(一|个|下|点|几|些|款|吧|吗|给|药|什么|哪)",
        "(希望|盼|望|期待)(医生|大夫|专家|得到|给予|尽快|能尽快|您能帮|你能帮|能帮|能给我|给我)",
        "麻烦(你|您|医生|大夫|帮|给|看|查|说|发|推荐|讲|告|再|尽快|快|一下|开|处理|解决|安排)",
        "^(请|请您|请你|烦请|劳烦)(医生|大夫|专家|帮|给|告|指|教|尽快|查|发|推荐|安排|详细|说|讲|解|回|联系|处理|核实|提供|把|看|简单|分析|开|取消|退|换|你|您|各位)",
        "(告诉|告知)(我|我们|一下|下|俺)",
        "(说|讲|介绍|解释|分析|指导|形容|说明)(一下|下)(吧|，|吗|啊|呗|嘛|谢谢|可以)",
        "(描述|讲解|演示|指点|推荐|解答|建议|参考|看)(一下|下)(吧|，|吗|啊|呗|嘛|谢谢|可以)",
        "(说|讲|介绍|解释|分析|指导|形容|说明)(一下|下)(行|具体|这|怎么|我|情况|房|药|吃)",
        "(描述|讲解|演示|指点|推荐|解答|建议|参考|看)(一下|下)(行|具体|这|怎么|我|情况|房|药|吃)",
        "(详细|具体|简单|仔细)(说|讲|介绍|解释|讲解|说明|点|些|一点)",
        "(开|推荐|换|买|给|用|吃)(点|个|些)…(吧|呗|吗|可以|行)$",
        "(发|寄|传)(一下|下|个|份|张|给我)",
        "^(发|寄|传|转)(过来|我)",
        "(退|换|取消|投诉|报修|续费|转人工|人工客服|人工服务)(款|货|订|单|掉|了吧|一下)",
        "转人工",
        "(查|核实|催|改|修改|处理|解决|确认|安排|预约|登记|办理|开通|取消|重置|修)(一下|下)",
        "你(说|讲|看)(说|讲|看)$",
        "please (tell|help|advise|explain|confirm|suggest|respond|reply|clarify|rectify|sort|resolve|assist|investigate|escalate|look into|let me)",
        "(can|could|would|will|can't|couldn't|won't) (you|u|ya|y'all|u guys|you guys)",
        "^(can|could|would|will) (you|u|ya)",
        "(tell|show|give|send|find|get|book|bring|refer|transfer|remind|inform|update|help|teach|email|message|call|text) me",
        "(tell|show|give|help|book|get|find) us",
        "let me (know|see|have|get)",
        "^(please |just |so |then |)(sort|fix|solve|resolve|explain|stop|cancel|refund|correct|undo) (it|this|that|these|them|me|my|your|the)",
        "^(sort|fix) (it|this|that) out",
        "help (me|us|with|please|needed|out)",
        "^help$",
        "(need|needs|want|require) (your |some |a little |urgent |a bit of |any |)(help|assistance|advice|info|information)",
        "(appreciate|could use|seeking|some|looking for) (your |some |a little |urgent |a bit of |any |)(help|assistance|advice|info|information)",
        "(need|needs|want|require) (your |some |a little |urgent |a bit of |any |)(guidance|recommendation*|suggestion*|support|clarification)",
        "(appreciate|could use|seeking|some|looking for) (your |some |a little |urgent |a bit of |any |)(guidance|recommendation*|suggestion*|support|clarification)",
        "(can|could) (someone|somebody|anyone|anybody)",
        "can we (get|have|do|book|find|try|go)",
        "(would|i'd|i would) (appreciate|be grateful|be great if)",
        "it would be (great|nice|good|helpful|lovely) if",
        "(pls|plz|plse|pleas) (help|tell|find|give|send|check|look|book|show|fix|advise|confirm|dm|respond|reply|sort|let|can|do|explain|refund|resolve|provide)",
        "(looking for|want|need|requesting|request) (a |my |full |the |an |our |some |)(refund|replacement|exchange|compensation|receipt|invoice)",
        "(demand|expect|asking for|due|get|like) (a |my |full |the )(refund|replacement|exchange|compensation|receipt|invoice)",
        "(demand|expect|asking for|due|get|like) (an |our |some |)(refund|replacement|exchange|compensation|receipt|invoice)",
        "(looking for|want|need|requesting|request) (a |my |full |the )(callback|call back|response|answer|reply|update|explanation)",
        "(looking for|want|need|requesting|request) (an |our |some |)(callback|call back|response|answer|reply|update|explanation)",
        "(demand|expect|asking for|due|get|like) (a |my |full |the )(callback|call back|response|answer|reply|update|explanation)",
        "(demand|expect|asking for|due|get|like) (an |our |some |)(callback|call back|response|answer|reply|update|explanation)",
        "^(thoughts|suggestions|any ideas|help needed|advice|recommendations)$",
        "给我(吧|一|留|呗|啊|看)",
        "带(我|我们)(去|看|们看)",
        "^(so |and |but |just |)the (price|cost|total|address|phone number|number|link|details|bill|receipt|time|date|name) (please|pls|plz)$",
        "(帮|给|替)(我|我们|俺)(备注|标注|留意)",
        "给我(取消|注销|关了|关掉|开通|停了|停掉|升级|降级|转接|转到)",
        "(图|视频|照片|链接|资料|价格表|合同|清单|方案|地址|定位|位置)发(一个|一份|一张|个|份|张|下|一下)$",
        "^(整单|全额|全部|直接|统统)(退款|退钱|退货|取消|退了|退掉|退$)",
        "(退|补)(差价|运费|押金)",
        "退(我钱|给我钱)",
        "(退|赔|换|补)(我|给我)(就行|就好|吧|呗|$)",
        "(通融|照顾)(一下|下)",
        "^(那|那就|那你|你|)(发|拍|传)(来|过来)(看看|看一下|看下|我看|瞧瞧)",
        "(退一赔|假一赔|缺一赔)",
        "(想想办法|想个办法|行个方便)(吧|呗|嘛|$)",
        "发我(下|一下|看看|看下|看一下)",
        "^(你|您|你们|)先(说|报)(价|价格|价钱|多少钱)",
        "(pls|plz|plse) (cancel|change|add|remove|stop|update|call|ring|email|return|replace|rebook|move|book|bring|restore|unlock|activate|reactivate|credit|pause|switch|follow)",
        "^(please |just |so |)explain (to me|to us|why|how|what)",
        "(someone|somebody|anyone|anybody) (answer|help|reply|respond|explain|contact|get back|sort|fix) (me|us|to|this|it|please|pls|out|why|how)"
      ],
      "except": [
        "(已经|刚|都|上次|之前)给我(取消|注销|关了|关掉|开通|停了|升级)",
        "退(差价|运费|押金)的(时候|话|流程)",
        "(已经|都|刚|给我)(退|补)(差价|运费|押金)(了|过)",
        "(去|来|过去|过来|我|自己|还得|得|要)看(一下|下)(这|那|房|行|具体|情况)",
        "(谢谢|感谢|辛苦|多谢)…(帮我|给我|帮忙|推荐|指导|解答)",
        "(医生|他|她|大夫|妈|朋友|医院|药店|别人|他们|人家|昨天|上次|之前|以前|当时|那天)给我(开|推荐|看|查|说|换|讲|介绍|发|建议)",
        "给我(开|推荐|看|查|说|换|讲|介绍|发|弄|办|退)(了|的|过|是)",
        "(帮我|给我)(看|查|开|弄|做|办|买|订|退|换|修|问|处理|解决|联系|推荐|介绍|安排)(好|完|到|)(了|过)",
        "(查|核实|确认|处理|修)(一下|下)(就|了|再|吧我|才|没|也|发现|是)",
        "(我|等我|我先|我再|我去|去|自己|让我|我要|我想)(查|看|想|核实|确认|考虑|了解|说|商量)(一下|下|看)",
        "(pleas*|please) (find attached|see attached|see below)",
        "(let me|i'll|i will|i can|i could) (check|see|look|think|find)",
        "(he|she|they|you|it|nobody|somebody|someone|who|agent|rep|that|email|just|never|didn't|not|n't|already|to|and) (tell|told|gave|give|gives|sent|send|showed|called|tells|sends) me",
        "(thanks|thank you|thankful|grateful|appreciate|big|great|lot of|all the|all your|all of your|for the|for your|of|the|your|any|more) help (with|me|us|out)",
        "(谢谢|多谢|感谢)(你|您|)帮(我|忙)",
        "(都|就|也|曾|医生|他|她|它|们|人|别|不要|没|没有|故事|来|反复)(告诉|告知)(我|我们)",
        "(我|咱|俺|自己)(再|先|去|来|要|想|会|得|也|就|)(查|核实|确认|改|处理|修|登记|取消|安排)(一下|下)",
        "麻烦(你|您|医生|大家|你们|您们|大夫)(了|啦|咯)",
        "^please do$",
        "(let me know|tell me|told me)…(he said|she said|they said|was what)",
        "(had|have|has|having|got|that|if|like|get|for|where|did|and) (someone|somebody|anyone|anybody) (answer|help|reply|respond|explain|contact|get back|sort|fix) (me|us|to|this|it|please|pls|out|why|how)"
      ],
      "file": "rules/core/lexicons/ask-request.yml"
    },
    {
      "name": "ask-rhetoric",
      "title": {
        "en": "Rhetorical forms",
        "zh": "反问与感叹"
      },
      "phrases": [
        "不是(说|讲|答应|承诺|保证|约好|告诉)…(吗|么|嘛)$",
        "(我|我们)(上次|之前|昨天|前天|刚才|刚刚|刚|早|已经|都|早上|早就|也|)不是…(过了|过|了)(吗|么|嘛)$",
        "不(就|也)…(吗|么|嘛)$",
        "(不是|是不是|至于|何必|何苦)(吗|么)$",
        "还不(行|够|成)(吗|么)",
        "怎么(能这样|好意思|可能)",
        "(哪能|哪有|哪敢|谁不|谁敢|凭什么)",
        "(能|会)不…(吗|么)$",
        "什么(态度|服务|玩意|东西啊|人啊|破|垃圾)",
        "有(意思|完|良心)(吗|么)",
        "(who|how) (could|can|would) (you|they|anyone|anybody)",
        "what (kind|sort) of (service|company|support|joke|airline|people)",
        "(is this|are you) (a joke|serious|kidding|for real)",
        "how (dare|ridiculous|hard can|hard is it)",
        "why (do|did|am|would) i (even|bother|ever)",
        "how (do|can) (you|you people|u|these people|they) (sleep|live with|look at|call yourselves|still have|stay in business|get away|even)",
        "how (is|are|was) (this|that|it|you|they) (even |still |)(legal|allowed|acceptable|ok|okay|a thing|in business)",
        "(who|what) even (runs|is|are|does|was)",
        "how (did|do) (you|u|you guys|u guys) do (that|it) so (fast|quickly|quick|well)",
        "(r|are) (u|you|you guys|u guys|you people) (serious|seriously|kidding|joking|for real|having a laugh|insane|high|taking the piss)"
      ],
      "except": [
        "凭什么(扣|多扣|乱扣|收|封|停|锁|冻结|限制|取消|拒|不退|不给退|涨|关|断|改)"
      ],
      "file": "rules/core/lexicons/ask-rhetoric.yml"
    },
    {
      "name": "ask-summons",
      "title": {
        "en": "Summons",
        "zh": "呼唤"
      },
      "phrases": [
        "(你好|您好|亲|医生|大夫|客服|老师|有人|人|还|请问|你|您|美女|帅哥|主任|护士|现在|店家|老板|管家|)在(吗|么|嘛|不|不在|没|呢|麽|线吗|线么|的吗|吧)",
        "(医生|大夫|客服|人|老师|主任)(呢|哪去了|去哪了|去哪儿了|走了吗|睡了吗|下班了吗|还在)",
        "(你好|您好|喂|哈喽|嗨|亲|hi|hello|哈罗|hey|嘿)",
        "有(人|客服|医生|没有人|没人)(吗|么|嘛|不|没|在|在吗|在么|)",
        "怎么(没人|不回|不说话|不理|没有人|还不回|没动静|不回复|不回答|没反应)(了|我|复|信息|消息|话|人|呢|啊|)",
        "(人|你|您|医生|大夫)怎么(不|没)(回|说话|理|在|动静|反应)(了|我|复|信息)",
        "(人|你|您|医生|大夫)怎么(不|没)(回|说话|理)(消息|话|呢|啊|)",
        "(人|你|您|医生|大夫)怎么(不|没)(在|动静|反应)(消息|话|呢|啊|)",
        "(忙|忙完了|忙吗|很忙)(吗|么|嘛|)",
        "(回|理)(一下|下|我|个话|个信|复一下|我一下)",
        "(能听到|听得到|听得见|看到|看见|收到)(吗|么|没|了吗|我说话吗|我的消息吗|消息吗)",
        "医生",
        "大夫",
        "客服",
        "(are |is |is there |r |)(anyone |anybody |someone |somebody |you |u |)(still |)(there|here|around|available|home|online)",
        "are you still (there|here|around|with me)",
        "(are you|you|still) with me",
        "(can|could) you hear me",
        "(hello|helo|hallo|hey|hi|yo|hiya|good morning|good afternoon|good evening|sir|madam|ma'am|excuse me|there|doctor|team)",
        "^在(吗|么|不|嘛|没|不在|的吗)",
        "^(anyone|anybody|someone|somebody)$"
      ],
      "except": [],
      "file": "rules/core/lexicons/ask-summons.yml"
    },
    {
      "name": "ask-unsure",
      "title": {
        "en": "Not knowing",
        "zh": "表示不知道"
      },
      "phrases": [
        "(不知道|不清楚|不记得|记不清|记不得|忘了|忘记|不晓得|不太懂|不懂|不确定|没注意|说不清|说不上|不好说|不明白|没留意)",
        "(don't know|do not know|dont know|not sure|can't remember|don't remember|forgot|no idea|unsure|idk)"
      ],
      "except": [],
      "file": "rules/core/lexicons/ask-unsure.yml"
    },
    {
      "name": "ask-wh",
      "title": {
        "en": "Question words",
        "zh": "疑问代词"
      },
      "phrases": [
        "什么",
        "甚么",
        "(是|干|吃|用|有|为|叫|做|搞|要|擦|抹|喝|读|上|买|开|啥)啥",
        "啥(时候|药|原因|情况|意思|样|东西|办法|问题|学校|时间|价|病|用)",
        "咋",
        "干嘛",
        "干吗",
        "何(时|地|处|故|种|物)",
        "为何",
        "怎么",
        "怎样",
        "怎麽",
        "怎办",
        "怎治",
        "如何",
        "哪",
        "那(里|儿)(有|能|可以|买|看|治)",
        "在那里",
        "(有|是|要|注意)那些(影响|方面|症状|药|学校|办法|方法|问题|地方|原因)",
        "谁",
        "多(少|久|长|大|远|高|重|宽|厚|深|快|贵)",
        "几(点|号|月|时|楼|成|折|岁|层|栋|室|科|期|星|梯)",
        "几(f|区|幢|座|单元|寸|匹|手|人间|年级|环|折起)",
        "^(要|得|大概|还要|)好久(能|可以|发|到|上班|有货|出结果|出报告|退)",
        "(星期|周|礼拜|第|满|是)几",
        "(要|需要|得|该|应该|大概|还剩)(吃|喝|用|打|做|住|隔|分|服|擦|)几",
        "(吃|喝|用|服|打|擦)几(片|粒|颗|包|袋|毫升|针|次)",
        "(一|每)(天|次|日|周|月|年|个月|盒|瓶)(吃|用|喝|打|擦|服|要|该|)几",
        "几(次|片|粒|颗|包|袋|毫升|天|个月|年|个|种|户|人|套|盒|针|支|块|元|分钟|小时|家|位)(啊|呀|呢|吗|才|合适|$)",
        "几$",
        "(穿|带|拿|选|填|写|送|走|办|换|修|玩|点|弄|学|考|坐|配|寄|放|交|加|看|听|问|找|得|出|发|报|拍|装|算|准备|注意|忌|补)啥",
        "(滴|抹|涂|敷|吃|喝|做|打|换|洗|跑|去|来|交|寄)几(回|次|遍|趟)",
        "几个人(成团|一班|一间|一组|一桌|一起|一个|上课|拼|$)",
        "几人(一间|一班|成团|一组|$)",
        "几(天|周|小时|个小时|个工作日|分钟)(能|可以|才能)(到|发|送|修|出|退|好|办|完|拿|收|处理)",
        "^几(天|周|小时|个小时|个工作日|分钟)(能|可以|到|到货|到账|发|发货|送|送到|修好|出结果)",
        "(好|)多钱",
        "有多(大|急|高|远|久|贵|重|严重|少)",
        "^(what|whats|what's|wat|how|hows|how's|why|whys|why's|where|wheres|where's|who|whos|who's|whose)",
        "^(and|but|so|also|ok|okay|well|then|hi|hello|hey|plus|now|yes|no|alright|great|thanks|oh|if so,|actually|just)(,|) (what|how|why|where|who|what's|how's|where's|who's)",
        "(what|where|when|why|how|what kind|which one|what time|what type|what sort) (is|are|do|does|did|can|could|will|would|should|was|were|has|have|am|shall|may|might|isn't|aren't|doesn't|don't|didn't|can't|won't|hasn't|haven't)",
        "(which one|which of)",
        "what (happens|happened|would happen|will happen|if|about) (if|when|to|with|i|we|my|the|after|next|now)",
        "^(so|ok so|okay so|and so|but|ok but|ok and|okay and|alright so|right so|well) (what|how|why|where|when|who|which)",
        "how (much|many|long|far|often|soon|come|about|do|to|old|big|late|early)",
        "what (kind|type|sort|time|day|date|else|price|number|size|model|color|colour|area|address)",
        "what's (the|your|their|its|up with|going on|wrong|happening)",
        "(any|anything|something|anyone|what|who|where) else",
        "(any idea|any update*|any news|any suggestion*|any recommendation*|any other|any more)",
        "^(until|till|from|at|by|for|to|in|on) what (time|hour|date|day|price|age|number|address|account)",
        "^(and|but|so|also|ok|okay|well|then|hi|hello|hey|plus|oh|actually|just) (whats|hows|wheres|whos|whens|wat|wot|wots)",
        "whats (the|your|ur|their|its|up with|going on|wrong|happening|included)"
      ],
      "except": [
        "谁(要|稀罕|信)(你|你们)",
        "没(有|)(吃|喝|用|做)(到|过|出|)(什么|啥|多少|几)",
        "没(有|)(干|说|看|买)(到|过|出|)(什么|啥|多少|几)",
        "没(有|)(查|想|碰|抹)(到|过|出|)(什么|啥|多少|几)",
        "没(有|)(擦|感觉|觉得|注意|)(到|过|出|)(什么|啥|多少|几)",
        "(不是|不算|不用|不吃|不做|不要|没查出|没检查|没发现|没接触|没见|不知道说|不|没有什么|也没)(什么|啥|谁|多少|几)",
        "没(多久|多长|多大|多远|多少|怎么|咋|哪)",
        "不(怎么|咋|如何|怎样|多久)",
        "(什么|啥|谁|哪|哪里|哪儿|哪个|哪种|怎么|怎样|多少|如何)(都|也)",
        "(什么|哪|怎么|多)…都(不|没|可以|行|能|试|吃|用|查|做|有|一样|会|是|好)",
        "(管他|管它|管你|甭管|别管)…(什么|啥|怎么|怎样|谁|哪|多少|几)",
        "(无论|不管|不论|任凭|随便|再)…(什么|怎么|怎样|如何|谁|哪|多少|多久|多大)",
        "(东西|药|饭|菜|辣|烟|酒|海鲜|水果|检查|之类|感冒|蛋糕|零食)什么的",
        "(找|来|弄|搞|买|说|出|有)了(一|)个什么",
        "不(比|差|到)…多少",
        "(有点|有些|好像|感觉|总觉得)(什么|哪里|哪)",
        "有(点|些|)什么(东西|)(在|卡|堵|似的|一样)",
        "什么(似的|鬼|玩意)",
        "多少(有|会|能|还|是)(点|些|一点|一些)",
        "(好|十|这|那|前|后|近|头|上|过|有|第|隔|连续|最近|已经|拉了|吃了|咳了)几(天|次|年|个|个月|周|下|声|口|片|粒|号|家|种|分钟|小时|晚|回|点|位|层)",
        "(好几|十几|几十|几百|几千|几万|没几|这几|那几|前几|近几|几乎|过几|几年前|几天前|几个月前|几天没|几天了|几次了|几年了|茶几)",
        "(有|想|爱|要|该|是|说|吃|用|买|给|能|来)(什么|啥|谁|怎么|咋|多少|几个|哪个|哪里)就…(什么|啥|谁|怎么|咋|多少|几个|哪个|哪里)",
        "多(看|找|选|挑|比较|跑|去|约|推荐|发|对比|试|买|拿|要)几(套|个|家|次|天|款|种|处|间|本|只|份|样|遍|趟|)",
        "了几(天|次|年|个月|个|周|下|小时|分钟|晚|回|盒|瓶|包|颗|粒|片|针|遍|趟|)",
        "(最近|前|这|那|后|头)(的|)几(天|次|年|个月|周|晚)",
        "(怎么怎么|什么什么|多少多少|哪里哪里|谁谁谁|啥啥)",
        "(充|用|吃|买|给|交|花|付|要|拿|扣|算)多少(用|算|给|扣|吃|付|退|收|买|充|花|拿|就)",
        "(用|花|要|吃|差|值|赚|剩|打|占|费)不了(多少|几|什么|啥)",
        "(我|我们|咱)(还|)(以为|当)(是|)…(怎么|什么|啥|哪|谁)",
        "^什么…(我|我们)(都|又|从来|根本|压根|)(没|没有)…过",
        "^(什么|啥)…没(人|有人)(跟我|和我|给我|对我|告诉我|通知我)",
        "^(什么|啥)…(我|我们)(都|)不(要|需要|想要|感兴趣)$",
        "(说|打|问|讲|催|跑|来|反映|报|投诉|解释)(了|过)(多少|几)(遍|次|回|趟)(了|电话)",
        "(我|我们|咱|咱们|人家)(哪|哪里|哪儿|怎么|咋)(知道|晓得|懂|会知道|有空|有时间|记得|管得)…(怎么|什么|哪|多少|谁|啥|咋)",
        "(我|我们|咱|咱们|人家)(哪|哪里|哪儿|咋)(知道|晓得|懂|会知道|有空|有时间|记得|管得)",
        "^谁(知道|晓得)(你|他|她|它|我|是|这|那)…(怎么|什么|哪|多少|谁|啥|咋)",
        "谁(还|还敢|还会|敢|愿意)(吃|要|买|用|去|信|来|想|住|办)",
        "(怕|慌|装|凶|横|得意|嚣张|神气|嘚瑟)什么",
        "谁(怕|稀罕|管|理|信|惹)谁",
        "怎么说呢",
        "怎么这么(慢|久|烦|差|垃圾|不负责|坑)",
        "不知(怎么|咋)(的|地|了|搞的|回事就)",
        "哪(有这样|有这么|有那么|知道|能这样|敢|怕)",
        "谁(知道|知|料|让我|叫我|说的|叫你)",
        "为(什么|啥)不(早|直接)",
        "(说|问|写|告诉我|回答|回)(什么|哪里|哪个)(就|了)",
        "什么和什么",
        "什么跟什么",
        "(no matter|regardless of|whatever) (what|how|when|where|who|which)",
        "what (a|an|the hell|i need|i want|i mean|i meant|i was|i did|happened was|you said|i'm looking for|i am looking for)",
        "(that's|that is|this is|is|was|it's|exactly|just) what",
        "(that's|that is|this is|it's) (why|how|where|when|who)",
        "how (are you|are u|you doing|are things|is your day|do you do)",
        "^which (is|was|are|were|has|have|had|would|will|can) (why|good|great|fine|nice|not|very|really|also|a|the|what|my|ok|okay|perfect)",
        "^when (i|we|my|it|they|he|she|you|the|trying|using|opening)",
        "^where (i|we)",
        "^who (i|we)",
        "怎么(可能|能说)",
        "怎么会(呢|啊|)$",
        "有什么(了不起|大不了|好说)",
        "没(有|)(别的|其他的|其它|其他|别的其他|特别|太大|大|出现|明显|)(什么|啥)",
        "(学术|花鸟|研究|等等|呛着|熬夜)什么的",
        "什么的$",
        "(谁|哪)(又|还)(是|没|不)",
        "(how|what) about",
        "(可以|先|建议|再|只能|多)(吃|用|喝|打|服|住)几",
        "(0|1|2|3|4|5|6|7|8|9|十|百|千)几",
        "不(会|能|要|用|太会|存在)(再|)(有|出现|是|造成|产生|引起|吃|做)(什么|啥|哪)"
      ],
      "file": "rules/core/lexicons/ask-wh.yml"
    },
    {
      "name": "ask-whether",
      "title": {
        "en": "Yes-or-no forms",
        "zh": "是非与正反问"
      },
      "phrases": [
        "是否",
        "能否",
        "可否",
        "会否",
        "有无",
        "可不可以",
        "需不需要",
        "应不应该",
        "方不方便",
        "合不合适",
        "知不知道",
        "清不清楚",
        "可不可能",
        "严不严重",
        "正不正常",
        "传不传染",
        "影不影响",
        "值不值得",
        "安不安全",
        "容不容易",
        "支不支持",
        "喜不喜欢",
        "有(酒店|)…没(得|)$",
        "是不$",
        "(偏大偏小|偏大偏小啊|真的假的|现货预售|现房期房|公办民办|公立私立|民用商用|商用民用|朝南朝北|男的女的|新的旧的)(啊|呢|呀|$)",
        "行不$",
        "对不$",
        "好不$",
        "难道",
        "莫非",
        "^(can|could|would|will|do|does|did|is|are|was|were|has|have|should|may|might|shall|am|had) (i|you|we|they|he|she|it|this|that|there|the|my|your|our|their|his|her|these|those|any|anyone|anybody|someone|u|ya)",
        "^(isn't|aren't|wasn't|don't|doesn't|didn't|can't|couldn't|won't|wouldn't|shouldn't|hasn't|haven't|ain't) (i|you|we|they|he|she|it|this|that|there|the|my|your|our|their|these|those|any)",
        "^(is|are|does|isn't|aren't|doesn't)",
        "(do|did) (you|u) (have|know|offer|mind|also|just|do|provide|still|ship|sell|allow|accept|take|want|think|need|open|deliver|happen|carry|support|serve|charge)",
        "(are|were|have|would) (you|u) (able|going|aware|still|open|ever|had|got|mind|consider|recommend)",
        "(and|but|so|also|then|yes|ok|hi|hello|please) (is|are|do|does|can|will) (it|they|there|the|i|we)",
        "(do|does|did) (they|it|he|she|the|this|we) (have|has|offer|serve|allow|need|come|include|take|accept|work|cost|provide|require|support|sell|ship|charge)",
        "(is|are|was|were) there (any|a|an|anything|another|something|some|other|still|no|going|more)",
        "is (it|this|that) (possible|ok|okay|true|normal|safe|free|available|still|too|worth|working|down|just me|me or)",
        "(can|could|may|shall|should) i (get|have|ask|also|just|still|use|take|pay|book|change|bring|know|speak|talk|return|cancel|see|go|buy|do|find|please)",
        "or (not|is it|should i|do i|are you|what|no)$",
        "right$",
        "any (chance|way|luck|possibility) (of|to|that|you|i|we|it|with|for|the|u)",
        "^(any|is there any) (chance|luck|way)$",
        "^(ok|okay|oh|hm|hmm|right|yeah|and|but|also|then|today okay|well|hey|hi|or|sorry) (can|could|should|will|would|do|does|did|is|are|am|was|were|has|have) (i|we|you|u|he|she|they|it|there|this|that|the|my|your|either|both|these|those|any)",
        "^so (can|could|should|will|does|is it|is there|are there|are you|do you|did you|have you|will you|do i need|do i have|do we need|do we have|am i still|am i getting|am i being)",
        "am i (stuck|entitled|covered|eligible|allowed|supposed|too late|being charged|still able|getting)",
        "(^|are |is |do |does |)(r) (u|ya|you|they|we)",
        "^(do|does|is|are|did|can|will) (either|both|any of|one of|all of)",
        "or (nah|nope|wat|wot)$"
      ],
      "except": [
        "^(is|are) (not|broken|so|very|down|dead|gone|too|really|just|a|an|the worst|now|still not|always|never|terrible|awful|ridiculous)",
        "^(doesn't|isn't|aren't) (work*|matter|help*|great|good|fair|right|acceptable|even|make|seem|look|turn|charge|open|load|let|connect)",
        "有没(了|用了)",
        "(all|that's|that is|you're|you are|is|the|not|sounds|about|just|alright|be|yes|yeah|yep|thats|correct|yup|far|to the|on the) right$",
        "^right$",
        "(as soon as|if|when|as fast as|whatever|anything|all|so that|hope|hopefully|what|where|how) you (can|could|would|do|did)",
        "^is what",
        "^(is|are) the best",
        "^does (what|exactly|the job|the trick|wonders|it for me)"
      ],
      "file": "rules/core/lexicons/ask-whether.yml"
    },
    {
      "name": "ask-wish",
      "title": {
        "en": "Wishes and commands",
        "zh": "需求与指令"
      },
      "phrases": [
        "(我|我们|我也|我还|还|现在|就|打算)想(要|订|定|买|办|预约|预定|预订|找|换|退|取消|查|租|看看|看下|看一下|改|开|挂|约|报名|申请|注销|升级|投诉|去|吃个|住|开点|要点|买点)",
        "(我|我们|我还|我现在|现在)(要|需要|得|必须|打算)(订|定|买|办|预约|预定)",
        "(我|我们|我还|我现在|现在)(要|需要|得|必须|打算)(预订|找|换|退|取消|查|租)",
        "(我|我们|我还|我现在|现在)(要|需要|得|必须|打算)(改|开|挂|约|报名|申请)",
        "(我|我们|我还|我现在|现在)(要|需要|得|必须|打算)(注销|投诉|一|两|三|个|你们)",
        "想(找|订|定|要)(一|个|家|间|套|点|两|三|下|处)",
        "找(一|个|家|间|处|几)",
        "(想|要)(看房|约看|约个|看看这|看看那|看这套|看一下房|实地看|去看|退货|退款|换货|投诉|挂号|预约|订票|改签|开发票)",
        "(感兴趣|有兴趣|有意向)$",
        "还能(再|)(便宜|优惠|少|谈|降|打折)(点|些|一点|)$",
        "需要(一|两|个|你|您|客服|人工|退|换)",
        "^(查|订|约|推荐|退|换|介绍|预约|取消)(一|个|下|我|张|间)",
        "(i|we) (need|want|wanna|require|'d like|would like|would love|will need)",
        "(i'd|we'd) (like|love|prefer|want|need)",
        "(also|just|really|still|now|do|will|actually|then|i'll|we'll|to|and|but) (need|want|wanna|require|would like)",
        "(gonna|going to) need",
        "(i'm|i am|im|we're|we are|also|just|currently|really|was|were) (looking|searching|trying|hoping|planning|wanting|hunting|interested|in need)",
        "^(looking|searching|trying|hoping|interested|need|needing|want|wanting|in need|wanna|would like|would love|like to|planning)",
        "(looking|searching) (for|to|at|into|up)",
        "(should|must|has to|have to|needs to|need to) (be|have|leave|arrive|include|depart|start|get)",
        "^(find|book|search|check|look|give|tell|send|reserve|play|rent|buy|change|cancel|add|set|transfer|schedule|put|grab|fix|explain|recommend|suggest|refund|replace|reset|update|ship|switch|order|purchase|fine me|display|turn|open|close|remove|pay|make|show|start|stop|increase|list|arrange|provide|get|call|compare|locate|pull up|remind|delete|create|share|confirm|go ahead)",
        "(and|also|then|now|please|ok|okay|yes|yeah|sure|so|just|no|perfect|great|cool|alright|well) (find|book|search|check|look|give|tell|send|reserve)",
        "(and|also|then|now|please|ok|okay|yes|yeah|sure|so|just|no|perfect|great|cool|alright|well) (play|rent|buy|change|cancel|add|set|transfer|schedule|put)",
        "(and|also|then|now|please|ok|okay|yes|yeah|sure|so|just|no|perfect|great|cool|alright|well) (grab|fix|explain|recommend|suggest|refund|replace|reset|update|ship)",
        "(and|also|then|now|please|ok|okay|yes|yeah|sure|so|just|no|perfect|great|cool|alright|well) (switch|order|purchase|make|show|get|pull up|arrange|provide|go ahead)",
        "please$",
        "please (find|give|send|check|look|book|show|get|make|provide|fix|change|cancel|refund|search|reserve|add|play|put|set|transfer|arrange|update|do|rent|buy|stop|call|contact|dm|share|order|schedule|see|try|have|remove|reset|release|return|process|take|bring|switch|connect|resend|forward|purchase|go ahead|display|open)",
        "(do|can) (that|it|so|this) (please|for me)",
        "(let's|lets|let us) (get|book|rent|find|check|try|see|do|look|search|make|go with|reserve|play|watch|buy)",
        "('d|would) (like|love|prefer)",
        "'ll (need|take)",
        "'m (looking|searching|trying|hoping|planning|interested)",
        "^(how|what) about",
        "(i|we) (really|also|still|just|do) (want|need|like)",
        "wish to",
        "(i would|i|we) like to",
        "(想|要)(带|约)…(看|去)",
        "还是(先|)找",
        "^(i'd |i would |we'd |)rather (have|get|keep|take|pay|go|wait|wait for)",
        "(should|shall) i (be|go|take|call|ring|wait|do|have|use|stop|keep|send|still|give|try|worry|just)",
        "(and|but|so|okay|now) (do|did|am|should|shall|can|could|will|would) (i|we) (have|need|get|be|still|just|always|also|pay|go|take)",
        "(我|我们)(要|想)(转网|携号|移机|过户|挂失|补卡|销卡|提额|退保|理赔|报案|报修|续保|续费|升舱|改签|退票|退学|转人工|开发票|开票|修改|恢复|解封|解绑|解冻)",
        "^(别放|不要放|放|送|放到|送到)(驿站|门口|柜子|快递柜|前台|门卫|楼下|家门口|菜鸟)",
        "(我|我们)(要|想)把…(退掉|退了|取消|注销|停掉|停了|换掉|换成|改成|改到|关掉|关了|转到|转成|移到|升级|降到|降成)",
        "(我|我们|我就|我只|只|就是|坚决)要(注销|退款|退货|退钱|退费|换货|销户|销号|停机|取消)",
        "^给我(退|取消|换|补|停|销)(了|掉|了吧)$",
        "^(hm |hmm |ok |well |so |and |oh |no |but |or |)(anything|something|any others) (cheaper|closer|later|earlier|sooner|nearer|bigger|smaller|under|direct|quieter|better)",
        "^(hi |hello |hey |yeah |yes |)(id|wed) (like|love|prefer)",
        "(i'm|im|we're|were|i am|we are|wife are|husband are|partner are) after (a|an|some|1|2|3|4|5|6|7|8|9|10|12|14|something|somewhere|anything|two|three)",
        "(thinking of|thinking about|fancy|fancying|after|dreaming of|keen on)…(budget|all in|per person|pp|each|adults|ppl|people|under)",
        "(1|2|3|4|5|6|two|three|four) (adults|ad|people|ppl|pax|kids|of us)…(from|to|budget|around|under|max)",
        "(我|我们|就|那|现在|)想(续|续费|续一下|续约|升级|降低|降|恢复|停掉|拆掉|拆机)(一下|下|成|到|个|$)",
        "想把…(降|升|换|改|退|取消|转|调|移|停|关|销|挪|延|提前)",
        "(宽带|电话|号码|户口|网|固话|空调|卡|户主)(要|想|需要|得)(移|迁|过户|转|挪|拆|注销|销)"
      ],
      "except": [
        "(i|we) (don't|do not|didn't|won't|no longer|never) (need|want)",
        "(that's|that is|it's|is|was|that was|this is) (all|what|everything|just what|exactly what|it|the|one|great|good) i (need|want|needed|wanted)",
        "(all|what|everything|anything|thing) (i|we) (need|want|needed|wanted|would like)",
        "(yes|no|sure|ok|okay|yeah|yep|yup|thanks|that) please$",
        "^please$",
        "(looking|look) forward",
        "^look$",
        "^(thanks|thank you) for (looking|checking|trying|searching|find*|help*)",
        "(stop|done|finished|keep|kept|keeps|been|without|for|from|after|while|when|before|by) (looking|searching|trying|planning|buying)",
        "(i|we) (need|want|have) to (go|think|run|leave|say)",
        "(would|i'd|i would|we'd) (like|love) to thank",
        "(我|我们)(想|要)(想|先|再|考虑|自己|等)",
        "(本来|原来|原本|当时)…想(要|订|定|买|办|预约|找|换|退|取消|查|租|看看|看下|看房|看一下|看这|看那|看|约|去|来)(房|车|)",
        "找(一|个)(时间|工作|机会|借口)",
        "(all|everything|what|thing) (that |)(i|we|i'll|we'll) (need|needed|want|wanted|will need)",
        "(need|want) (anything|nothing|any more|no more)",
        "(need|have|want|like|got) to (check with|run it by|run this by|discuss it with|discuss this with|ask|talk it over with|think about|think it|sleep on) (my|our|it|this)",
        "(need|have|want|like|got) to (talk to|speak to|speak with|talk with) (my|our|the) (wife|husband|partner|mum|mom|mother|dad|family|boss|sister|brother|parents|better half|friends|girlfriend|boyfriend|other half|missus|mrs|kids)",
        "(should|must) be (ok|okay|fine|alright|good|sorted|working|there|enough|all|right) (now|then|by now|again|)"
      ],
      "file": "rules/core/lexicons/ask-wish.yml"
    },
    {
      "name": "asks-consequence",
      "title": {
        "en": "Asking about consequences",
        "zh": "问后果"
      },
      "phrases": [
        "(不治|不管|不处理|不做|不手术|不看|拖着|拖下去|放着|不吃药|不来|不及时)…(会怎么样|会怎样|怎么样|怎样|有什么|后果|可以吗|行吗|行不行|会不会|影响|要紧吗|严重吗|没事吗)",
        "(有什么|会有什么|什么|有啥)(后果|危害|影响|危险|风险|并发症|后遗症)",
        "(会不会|会|是否会|能不能)(影响|导致|引起|变成|发展成|恶化|癌变|传染|遗传)",
        "(严重|要紧|危险|影响生育|影响怀孕|能生育|能怀孕)(吗|么|不|嘛)",
        "(what happens if|is it serious|is it dangerous|how serious|what are the risks|consequences|will it get worse|can it wait|if i don't)"
      ],
      "except": [],
      "file": "rules/core/lexicons/asks-consequence.yml"
    },
    {
      "name": "asks-sensitive",
      "title": {
        "en": "Asks for sensitive data",
        "zh": "索要敏感信息"
      },
      "phrases": [
        "(提供|发|告诉|告知|报|报给|说|留|给|回复|登记|核对|核实)(一下|下|我|一下您|下您|我一下|我下|我们|我您|个|给我|给我一下|一下你|)(您|你|)(的|本人的|完整的|)(身份证|身份证件|身份|证件|银行卡|信用卡|储蓄卡|卡)(号码|号)",
        "(提供|发|告诉|告知|报|报给|说|留|给|回复)(一下|下|我|一下您|下您|我一下|我下|我们|我您|个|给我|给我一下|一下你|)(您|你|)(的|)(登录|支付|账号|账户|取款|交易|银行卡|查询|)(密码|验证码|动态码|校验码|cvv)",
        "(报|念)(一下|下|个)(您|你|)(的|)(身份证|身份证件|银行卡|信用卡)(号码|号|)",
        "(收到|短信里|短信|手机)(的|)(验证码|动态码|校验码)…(发|报|告诉|念|给|回复)(给我|一下|我|下|过来)",
        "(把|将)…(身份证|身份证件|银行卡|信用卡|储蓄卡)(号码|号|正反面|照片|复印件|)…(发|报|告诉|念|提供|给)(给我|一下|我|下|过来)",
        "(把|将)…(密码|验证码|动态码|校验码)…(发|报|告诉|念|提供|给)(给我|一下|我|下|过来)",
        "(身份证|银行卡|信用卡|储蓄卡)(号码|号|正反面|照片)(也|都|麻烦|请|再|)(发|报|告诉|念|提供|给|说)(给我|一下|我|下|过来)",
        "(密码|验证码|动态码|校验码)(也|都|麻烦|请|再|)(发|报|告诉|念|提供|给|说)(给我|一下|我|下|过来)",
        "(身份证|银行卡|信用卡|储蓄卡)(号码|号)(是|)(多少|什么|几号)",
        "(您|你)(的|)(支付|登录|账户|账号|银行卡|取款|查询|)(密码|验证码)(是|)(多少|什么)",
        "验证码(是|)(多少|什么|几)",
        "(登录|支付|账号|账户|取款|查询)密码(是|)(多少|什么)",
        "(需要|要)(您|你)(的|)(身份证|银行卡|信用卡)(号码|号)",
        "(需要|要)(您|你)(的|)(密码|验证码|支付密码|登录密码|短信验证码)",
        "(您|你)(的|)卡号(是|)多少",
        "(提供|发|上传|拍)(一下|下|一张|)(您|你|)(的|)身份证(的|)(照片|复印件|正反面|正面|扫描件)",
        "验证码…(发给|告诉|念给|报给|回复给|提供给)(我|一下我|我们)",
        "i (need|require|will need|would need) your (account |login |card |)(password|pin|cvv|ssn)",
        "i (need|require|will need|would need) your (full |complete |)(credit card|debit card|bank card|card|id card|social security) number",
        "(give|send|tell|provide|share|confirm|read|dm|message|supply|text) (me |us |)(with |)(your|the) (full |complete |whole |entire |)(credit card|debit card|bank card|card|id card|id|identity card|national id|social security|ssn) (number|no|details)",
        "(give|send|tell|provide|share|confirm|dm|message|supply|text) (me |us |)(with |)(your|the) (ssn|social security number|cvv|cvc|security code on the back|pin|pin code)",
        "(give|send|tell|provide|share|confirm|dm|message|supply|text|read) (me |us |)(with |)(your|the) (account |login |online banking |banking |email |)password",
        "(give|send|tell|provide|share|read|text|message) (me |us |)(with |)(your|the) (verification|security|one-time|otp|login|sms|6-digit|six-digit|4-digit) (code|passcode|password)",
        "(give|send|tell|provide|share|read|text|message) (me |us |)(with |)(your|the) (code|otp|passcode) (we|you|i) (just |)(sent|received|got|texted)",
        "(what is|what's|whats) your (full |complete |)(credit card|debit card|bank card|card|id|id card|national id|social security|identity card) number",
        "(what is|what's|whats) your (account |login |online banking |email |)(password|pin|pin code|ssn|cvv)",
        "(what is|what's|whats) the (verification|security|one-time|sms) code",
        "(may|can|could) i (have|get) your (full |complete |)(credit card|debit card|bank card|card|id|id card|national id|social security|identity card) number",
        "(may|can|could) i (have|get) (your|the) (password|account password|pin|cvv|ssn|verification code|one-time code|code you received)"
      ],
      "except": [
        "报告单"
      ],
      "file": "rules/core/lexicons/asks-sensitive.yml"
    },
    {
      "name": "belittling",
      "title": {
        "en": "Belittling",
        "zh": "轻视客户的顾虑"
      },
      "phrases": [
        "该(花|交|出|付|用)(多少|的钱|的)(就|还|还是|都)(得|要|)(是|)(花|交|出|付|用|多少)",
        "(看病|治病|买房|租房|旅游|出门|修车|治疗)(哪有|哪能|怎么能|本来就|就|总|肯定|还能)(不|得|是|要|会|)(花钱|要花钱)(的|吗|啊)",
        "(看病|治病|买房|租房|旅游|出门|修车|治疗)(哪有|哪能|怎么能|本来就|就|总|肯定|还能)(不|得|是|要|会|)(花钱|要花钱)$",
        "花钱(天经地义|很正常|不是应该|是应该)",
        "再便宜(也|都)(是|)(贵|没用|白搭)",
        "再贵(也|都)(是|)(便宜|值)",
        "(又|也|才|就|不就|还不就|也就)(没|)(几个|几块|几十块|那点|这点|这么点|那么点|百十|几百块|点)(钱|小钱)(啊|吗|嘛|而已|都|还|也|呢|你|您)",
        "(又|也|才|就|不就|还不就)(没|)(几个|那点|这点|这么点|那么点)(钱|小钱)$",
        "(这点|那点|这么点|几个|几块|几十块|一点)(小|)钱(也|都|还|就|至于|而已|算什么|算啥|您|你)",
        "(没钱|嫌贵|怕花钱|舍不得花钱|不想花钱|舍不得钱)(就|还|你|您)(别|不要|看什么|治什么|来什么|买什么|租什么|想|怎么)",
        "(钱|命|身体|面子|孩子)(重要|要紧)还是(钱|命|身体|孩子|健康)(重要|要紧|)",
        "(钱|健康)(和|跟|与)(钱|健康|命|身体)(哪个|哪一个|谁)(重要|要紧)",
        "差(这|那)(点|几个|几块)钱",
        "(这|这个|那|那个|这种事|这种|这点事)(也|都|)(有什么|有啥|有何)(好|可|值得|必要)(担心|怕|着急|大惊小怪|紧张|急|生气|难过|抱怨|投诉|害怕|纠结|哭|愁|问)(的|)",
        "^(有什么|有啥)(好|可)(担心|怕|着急|大惊小怪|紧张|急|生气|抱怨|害怕|纠结|愁)的",
        "(小题大做|大惊小怪|疑神疑鬼|杞人忧天|无病呻吟|玻璃心|太矫情|矫情|少见多怪|太娇气|这么娇气|太金贵)",
        "(这点|这么点|那点|就这点|芝麻|屁大|鸡毛蒜皮)(的|点|)(小|)(事|问题|毛病|痛|疼|病|伤)(儿|)(也|都|还|就|而已|值得|至于|算什么|算啥|您|你)",
        "^(至于吗|至于么|至于嘛|犯得着吗|犯得上吗)",
        "(你|您)(就是|真是|纯属|完全是|真的|这是|那是|)(想多了|想太多了|想得太多|多想了|闲的|太敏感|太较真|太计较|太小气|太多心|心眼小)",
        "(有那么|哪有那么|哪里有那么|哪有这么)(夸张|娇气|金贵|矫情|多事|玄乎|脆弱|疼吗|难受吗|严重吗)",
        "(比起|跟|和|比)…(这点|这|这些|那点)…(算什么|算得了什么|算啥|不算什么|不算啥)",
        "(比起)…(就|)不算什么",
        "(忍一忍|忍忍|忍一下|忍着点|忍着|忍一忍吧|熬一熬|将就)(就|也就|不就)(好了|过去了|行了|完了|没事了|得了|一下吧)",
        "(谁|谁家|哪个人|哪家|谁都)(还没|没有|没|不)(个|点|疼|痛|累|烦|急|难)(啊|呢|病|事|难处|疼|过|的)",
        "(别人|人家|大家|其他人|其他患者|其他客户)(都|也|怎么都|怎么)(能忍|不怕|不嫌|没喊|没嫌|受得了|忍得了|等得了|不急|能等|不觉得)",
        "(又|也)(死不了|不会死|要不了命)(人|的)",
        "(又|也)(死不了|不会死|要不了命)$",
        "(那|这)(是|都是|也|就是)(你|您)(自己|)(的心理作用|心理作用|心理问题|太紧张|太敏感|心态不好|心态问题)(吧|了)",
        "(那|这)(是|都是|也|就是)(你|您)(自己|)(的心理作用|心理作用|心理问题|太紧张|太敏感|心态不好|心态问题)$",
        "^(多大点|多大个|屁大点)事",
        "(it's|that's|this is|is|it is|that is) (really |just |)not (that |such |)a big (deal|problem|issue)",
        "(what's|what is) the big deal",
        "not such a big deal",
        "(you're|you are|you) (just |really |simply |clearly |)(overreacting|overthinking|overthink|being dramatic|being paranoid|paranoid|being too sensitive|too sensitive|being oversensitive|worrying about nothing|making a fuss|nitpicking|being a baby|being silly|silly to worry|being cheap)",
        "(making|make) (such |)(a|such a) (big |)(fuss|scene|drama)",
        "(mountain out of|first world problem|storm in a teacup)",
        "(it's|that's|it is|that is) (just|only) (a few|a couple of|a couple|some|pocket) (dollars|bucks|pounds|euros|quid|cents|pence|change)",
        "(a few|couple of) (dollars|bucks|pounds|euros|quid|cents) (won't|shouldn't|is nothing|are nothing|is not)",
        "nothing to (complain|make a fuss|cry|moan|get upset|get angry|be upset) about",
        "(everyone|everybody|other people|others|other customers|all our customers) (else |)(has to wait|have to wait|waits|pays|pay|manages|manage|deals with it|copes|puts up|is fine with|are fine with)",
        "worse things happen",
        "could be (a lot |much |way |)worse",
        "it's (just|only) a (phone|bag|suitcase|seat|delay|scratch|car|trip|flight|headache|little pain|bit of pain|small scratch|minor delay|few hours|bruise)",
        "(if you|you) can't afford",
        "(you get what you pay for|money shouldn't matter|health is worth more than money|what did you expect|what do you expect for)",
        "(don't|stop) be (so |)(dramatic|silly|ridiculous|sensitive|paranoid|cheap)",
        "(there's|there is) no (reason|need) to be (so |)(upset|angry|dramatic|emotional)"
      ],
      "except": [],
      "file": "rules/core/lexicons/belittling.yml"
    },
    {
      "name": "booking-made",
      "title": {
        "en": "A booking was made",
        "zh": "已完成预约"
      },
      "phrases": [
        "(帮|给|为|替)(您|你)(预约|约|登记|安排|预订|订|挂|预留|留|报)(好了|上了|成功|好啦|到了|在了|在明|在后|在周|在下|在今)",
        "(已|已经)(帮|给|为|替)(您|你)(预约|约|登记|安排|预订|订|挂|预留|留|下单)",
        "(预约|预订|挂号|订座|订位|报名|登记)(好了|成功了|已成功|成功啦|已经成功|完成了)",
        "(您|你)(的|)(号|专家号|位置|座位|房间)(已|已经)(留|订|挂|约)",
        "(i've|i have|we've|we have|i just|i was able to|i) (successfully |now |just |)(booked|reserved|scheduled|purchased|bought)",
        "(i've|i have|we've|we have) (made|set up|arranged|placed) (your|the|a|that|an) (reservation|appointment|booking|viewing|visit|order)",
        "(has|have) (now been|been|been successfully|successfully been|just been) (booked|reserved|scheduled|purchased)",
        "(successfully|now) (booked|reserved|scheduled|purchased)",
        "(booked|reserved|scheduled) (you|it|that|your|the) (for|on|at|a|in|table|room|appointment|viewing|visit|tickets|car|seats)*",
        "(made|completed|placed) (your|the) (reservation|appointment|booking)"
      ],
      "except": [
        "(会|可以|能|要|去|稍后|马上|尽快|再|等|如果)(帮|给|为|替)(您|你)…(好了|上了|成功|好啦|到了)",
        "(could|couldn't|can|can't|unable to|not able to|wasn't able to|will|would|shall|should|to|have you|you have|you've|you) (book|booked|reserve|reserved|schedule|scheduled|purchased|bought)"
      ],
      "file": "rules/core/lexicons/booking-made.yml"
    },
    {
      "name": "booking-request",
      "title": {
        "en": "The customer wants to book or come",
        "zh": "客户要求或同意预约、到访"
      },
      "phrases": [
        "(想|要|需要|想要|打算|准备|我来|麻烦|请|可以|可否|能|能不能|帮我|给我|替我)(帮我|给我|先|预先|提前|直接|再|)(预约|约一个|约个|约一下|约时间|挂号|挂个号|挂一个号|挂一下号|订一个|预订|登记)",
        "(怎么|如何|怎样|在哪|哪里|去哪)(预约|挂号|约)",
        "(怎么|如何|怎样)挂…号",
        "(还有|有|有没有)(号|空位|预约名额)(吗|么|没)",
        "(还有|有|有没有)(号|空位|预约名额)$",
        "(帮我|给我|替我|那就|那|请)(约|预约|挂|订|安排)",
        "(想|要|打算|准备|可以|能)(直接|现在|马上|今天|明天|周末|这周|下周|后天|过几天|)(过去|过来|去你们|来你们|到你们|去看看|去看一下|过去看|来看看|去检查|来检查|去做检查|去面诊|来面诊)",
        "(什么时候|啥时候|几点|哪天|今天|明天|后天|周末|周六|周日|下午|上午|现在|这周)…(能看|可以看|能来|能去|能过去|可以去|可以来|可以过去|方便看|看房|能做检查|可以做检查|能就诊|看诊)(吗|么|不|嘛|呢|房|的|)",
        "(能|可以|方便)(看房|约看|现场看)",
        "(我|我们|那我|那我们)(今天|明天|后天|周末|这周|下周|周一|周二|周三|周四|周五|周六|周日|下午|上午|晚上|星期)…(过去|过来|去|来|到|有空|有时间|可以|方便)",
        "^(那|好|好的|行|可以|嗯)…(今天|明天|后天|周末|周一|周二|周三|周四|周五|周六|周日|下午|上午|星期)…(吧|可以|过去|过来|去|来|点)",
        "^(今天|明天|后天|周末|周一|周二|周三|周四|周五|周六|周日|星期一|星期二|星期三|星期四|星期五|星期六|星期天|下午|上午)…(吧|可以|有空|行|过去|过来|方便)$",
        "(好的|行|可以|嗯)…(预约|约)(吧|一个|上)",
        "(好的|行|可以|嗯)…(预约|约)$",
        "(i'd|i would|i want|i need|i'm looking|looking|like|want|can i|could i|may i|how do i|how can i|trying)…(book|schedule|make an appointment|get an appointment|reserve|come in|see a doctor|see the doctor|set up an appointment)",
        "(please|can you|could you|will you|go ahead and|want you to) (book|reserve|schedule|make a reservation|make an appointment)",
        "^(book|reserve|yes please|yes, please)",
        "(i would love|i'd love|i'd like|i would like) (a table|that|it|to do that|to go)",
        "(any|have|is there) (slots|openings|availability|appointments|space|appointment available)",
        "(book me|sign me up|put me down|count me in|schedule me)",
        "(monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|that) (works|is fine|is good|sounds good|would work|suits me|at)",
        "i'll (come|take|be there|book|go with)"
      ],
      "except": [
        "(不|没|不用|不想|不要|别|没有|暂时不|先不)(预约|挂号|约|想去|想来|打算)",
        "(取消|改)(预约|挂号)"
      ],
      "file": "rules/core/lexicons/booking-request.yml"
    },
    {
      "name": "booking-stands",
      "title": {
        "en": "A booking stands",
        "zh": "预约成立"
      },
      "phrases": [
        "(reservation|appointment|booking|table|viewing|visit|ticket|tickets|room|rooms|car|seat|seats|ride|cab|order|flight|hotel) (is|are|was|were|has been|have been|is all|are all|is now|are now) (made|confirmed|booked|reserved|set|scheduled|done|successful|purchased|placed|all set)",
        "(you're|you are) (all booked|booked|scheduled|all set|confirmed|set for)*",
        "(it is|it has been|is|are|that is) (booked|reserved|scheduled)",
        "(reservation|booking|purchase) (was|is) (successful|complete|completed|a success)",
        "(done|all set|it's done|all done), (your|the|you)",
        "(预约|预订|挂号|号)(已|已经)(成功|确认|生效|预留)",
        "(那就|那我们就|那咱们|那我们|那咱们就)(约|定|说好)(在|好|好了|了)"
      ],
      "except": [],
      "file": "rules/core/lexicons/booking-stands.yml"
    },
    {
      "name": "booking-wish",
      "title": {
        "en": "Wishes to book or come",
        "zh": "想预约、想来"
      },
      "phrases": [
        "(帮|给|替)(我|我们)(预约|约|挂|订|预订|登记|留|安排|报名|下单|办理|办一)",
        "(我|我们|我也|我还|就|那就|那|现在)(想|要|想要|需要|打算|准备)(预约|约|挂|订|预订|预定|报名|下单|购买|买|办理|办一|做手术|住院|签)",
        "(想|要)(预约|挂号|预订|订票|订房|订座|报名|约看|去看房|实地看|过来看|过去看|去你们|来你们|到你们|去你那|来你那|去看看房)",
        "(我想|我要|我们想|我们要|还想|又想|很想|我也想)(看房|看看房|来看房|去看房|看这套|看一下这套)",
        "(怎么|如何|怎样|在哪|哪里|可以|能|能不能)(预约|挂号|报名|下单|约看|预订)",
        "(预约|挂号|挂个号|约个时间|约一下|报名|下单)(吧|一下|要|需要|怎么|流程)",
        "(我要了|就要这|就订这|就定这|就这家|那就这|给我来|订这家|定这家|就它了)",
        "(i'd|i would|we'd|we would) (like|love) (to |)(book|reserve|make a reservation|make an appointment|make a booking|schedule|buy|purchase|order|get a table|get tickets|rent|visit|come in|see it|view)",
        "(i|we) (want|need|wanna|wish) (to |)(book|reserve|make a reservation|make an appointment|make a booking|make reservations|schedule|buy|purchase|order|rent|visit|come in)",
        "(can|could|will|would) you (please |also |)(book|reserve|schedule|make a reservation|make an appointment|make me a|make the reservation|get me tickets|buy|purchase|order)",
        "(can|could|may) i (please |also |)(book|reserve|schedule|make a reservation|make an appointment|buy|purchase|order|get an appointment)",
        "^(please |yes, |ok, |okay, |just |)(book|reserve|schedule|make a reservation|make me a reservation|make the reservation|make an appointment|purchase|buy the|buy it|buy them|buy me|buy two|buy tickets)",
        "(go ahead|let's) (and |)(book|reserve|schedule|buy|purchase|make the reservation|make a reservation)",
        "(i'll take|we'll take|i'll go with|i will take|let's go with|sign me up|count me in) (it|that|this|the|one|them|for|on|$)"
      ],
      "except": [
        "(取消|改|更改|查|查询|退)(预约|挂号|预订|报名)",
        "(买|购买)(点|些|个|)(什么|哪|啥)",
        "挂(什么|哪|啥)",
        "核酸",
        "(cancel|change|already|previously)…(book|booked|reservation|appointment|order)",
        "(my|the) (order|purchase|booking|reservation)"
      ],
      "file": "rules/core/lexicons/booking-wish.yml"
    },
    {
      "name": "care-tip",
      "title": {
        "en": "Care tips",
        "zh": "日常护理提示"
      },
      "phrases": [
        "多(喝|饮)(水|温|热|开水|白|点|些|一点|汤|茶)",
        "多(吃|食)(水果|蔬菜|新鲜|青菜|清淡|粗粮|富含|绿叶|含|高|易消化|瘦肉|鸡蛋|豆|鱼|些|点|一些|一点)",
        "多(补充|休息|运动|锻炼|活动|走动|走走|散步|通风|晒太阳|睡觉|翻身|拍背|按摩|洗手|卧床|开窗|透气)",
        "(适当|适度|适量|加强|坚持)(运动|锻炼|休息|活动|户外|体育|饮水|散步|有氧|营养|护理)",
        "少(吃|食|油|盐|糖|熬夜|抽|喝|饮酒|吸烟|玩手机|看手机|走路|活动|出门|外出|用力|生气|接触)",
        "(别|不要|不能|勿|避免|切勿|禁止|切忌|不可|不宜|不可以)(再|多|随意|过多|大量|)(吃|喝|食用|食|进食|摄入)(太|过|生|冷|凉|辣|辛|油|甜|咸|硬|烫|海鲜|刺激|煎|炸|烧烤|零食|外卖|垃圾|奶茶|饮料|咖啡|酒|浓茶|剩|隔夜|高|含|一些|那些|难)",
        "(别|不要|不能|勿|避免|切勿|禁止|切忌|不可|不宜|不可以|不)(抽烟|吸烟|喝酒|饮酒|抽|饮食过|熬夜|暴饮暴食)",
        "(别|不要|避免|切勿|禁止|勿|忌|少)…(辛辣|油腻|生冷|烟酒|熬夜|海鲜|浓茶|咖啡)",
        "(别|不要|不能|勿|避免|切勿|禁止|切忌|不可|不宜)(熬|再熬|挠|抓|用手|揉|搓|碰水|沾水|劳累|受凉|着凉|受寒|剧烈|用力|暴饮|久坐|久站|憋尿|挤|抠|搔|烫|泡)",
        "(别|不要|不能|勿|避免|切勿|禁止|切忌|不可|不宜)(用热水|用肥皂|疲劳|过度|操劳|负重|提重|弯腰|辛辣|刺激|油腻|生冷|日晒|暴晒|接触|吹|感冒|情绪|同房|性生活|盆浴|游泳|化妆)",
        "(别|不要|不能|勿|避免|切勿|禁止|切忌|不可|不宜)(拆|靠近|空腹|过饱|感染|摩擦|碰撞|外力|烟|酒|海鲜|生气|长期坐|长时间坐|长时间站|长时间看|总是坐|总挠|老挠)",
        "(忌|戒)(烟|酒|辛辣|口|生冷|油腻|辣|食|刺激)",
        "(远离|减少)(烟酒|辛辣|刺激|摩擦|外出|聚集|人群|油腻|熬夜|火源|高温|辐射|过敏原|负重)",
        "阳光直射",
        "注意(休息|保暖|饮食|卫生|个人卫生|清洁|保湿|补水|防晒|劳逸|安全|防护|清淡|营养|作息|通风|护理|增减|局部|皮肤|口腔|隔离|手卫生)",
        "注意(控制|生活|腹部|别|不要|避免|适当|多|睡眠|情绪|保持|防寒|防滑|防水|个人|规律|合理|坐姿|姿势|用眼|冷暖|日常)",
        "饮食(清淡|规律|均衡|有节|合理|要清淡|要规律|宜清淡|宜|以清淡|方面清淡|上清淡|方面注意|方面要|上注意|上要|尽量|应|注意|也要)",
        "(清淡|规律|均衡|合理|低盐|低脂|低糖|流质|易消化)(的|)(饮食|食物|进食|作息|膳食)",
        "(清淡点|清淡些|清淡一点|清淡一些|清淡为主|清淡饮食)",
        "(作息|生活|睡眠|三餐)(规律|要规律|有规律|尽量规律)",
        "按时(吃饭|作息|睡觉|进餐|就餐)",
        "保持…(清洁|干燥|通风|卫生|心情|睡眠|大便通畅|情绪|乐观|愉快|舒畅|规律|体重|湿润|充足)",
        "(早睡|早点睡|按时睡|早点休息|好好休息|卧床休息|静养|劳逸结合|细嚼慢咽|少量多餐|少食多餐|荤素搭配|合理膳食|营养均衡)",
        "(心情放松|放松心情|心情愉快|调整心态|调节情绪|调整作息)",
        "(保证|确保)(充足|充分|足够|睡眠|休息|水分|营养)",
        "(充足|足够)(的|)(睡眠|休息)",
        "(勤洗|勤换|勤晒|勤翻|饭前洗手)",
        "戴(好|上|)(口罩|手套|帽子|护目镜|护具)",
        "(热敷|冷敷|冰敷|泡脚|温水擦|温水洗|清水洗|盐水漱|漱口)",
        "补充(水分|维生素|营养|水|蛋白|电解质|体液|能量)",
        "控制(体重|饮食|情绪|饮水)",
        "(抬高|垫高)(患肢|下肢|枕头|床头|脚)",
        "(脚|腿|枕头|床头|患肢|胳膊|下肢)(垫高|抬高|架高)",
        "(左侧|右侧|侧|平)(卧|躺)(位|)(休息|一会|半小时|一小时)",
        "多(擦|涂|抹)(保湿|润肤|身体乳|护手霜|防晒)",
        "(水|水温|洗澡水)(别|不要)(太|过)(烫|热|冷)",
        "(马上|立刻|立即|赶紧|尽快|及时|随时|赶快)(去|来|到|送|挂)(医院|急诊|产科急诊|儿科急诊)",
        "(别|不要|先别|先不要|尽量别|尽量不要)(上高速|开长途|跑长途|开快|急刹)",
        "(锻炼|运动|康复训练|功能锻炼)…(坚持|不要停|不能停|不要偷懒|循序渐进)",
        "(血压|血糖|体温|体重|心率)…(记一下|记个本|记录下来|记下来|做个记录)",
        "(不适|加重|严重|好转|缓解|不退|高烧|持续|不舒服)…(及时|立即|立刻|尽快|马上|赶紧|随时|尽早)…(就医|就诊|医院|急诊|面诊|看医生)",
        "(路上|开车|骑车|出门|出行)…(小心|注意安全|慢点|慢一点|带伞|当心)",
        "(小心|当心)(地滑|烫|路滑|台阶|触电|夹手|着凉)",
        "(妥善|好好)(保管|存放|放置)",
        "(密封|阴凉|冷藏|避光|干燥处)(保存|存放|储存|干燥)",
        "(过敏测试|皮试|耳后试)",
        "(断电|关闭电源|拔掉电源|拔下插头)",
        "drink (plenty|lots|more|enough|some|warm)",
        "(get|take) (some|plenty of|enough|more|lots of|adequate) (rest|sleep|exercise|fresh air)",
        "(stay|keep) (hydrated|warm|indoors|active|cool)",
        "keep…(warm|clean|dry|elevated|cool|hydrated|out of reach|ventilated)",
        "avoid (spicy|fatty|greasy|oily|alcohol|smoking|caffeine|contact|direct|scratching|rubbing|touching|heavy|strenuous|eating|drinking|exposure|the sun|sugary|fried|cold|crowds|sitting|standing|stress|harsh|hot|exercise|driving)",
        "wear (a mask|sunscreen|gloves|loose|warm|your seatbelt|a helmet)",
        "wash (your|the|with) (hands|area|wound|skin|face|warm|mild)",
        "apply (ice|a cold|a warm|a cool|sunscreen|moisturi*|a damp)",
        "eat (light|bland|healthy|small|soft|more|regular|balanced|plenty)",
        "(don't|do not|never) (smoke|drink|scratch|rub|skip|touch|squeeze|pick|lift|eat|drive|share your|charge|stay up|plug)",
        "(cut down on|cut back on|quit smoking|stop smoking|limit your|reduce your)",
        "(worse|worsen*|persist*|severe|improve)…(see|call|seek|visit) (a|your|the|medical|us|911|999|emergency)",
        "(see|seek|contact|call)…(doctor|medical|emergency) (immediately|right away|at once|straight away|promptly|attention)",
        "(drive|travel|ride) (safe|safely|carefully)",
        "(be careful|watch out|mind your step)",
        "back up (your|all|the) (data|files|photos|phone|device)",
        "unplug (it|the|your)",
        "(gentle|light) (exercise|stretching|stretches|walks)",
        "(take|bring|get) (him|her|them|yourself|it) (straight |right |)(to|in to|into) (a and e|a&e|hospital|the hospital|er|the er|casualty|emergency)",
        "little sips",
        "(look after|keep an eye on) (him|her|them|it) at home",
        "(chew|sleep|lie) on the (other|left|right) side",
        "(soft|lukewarm|cool) (food|foods|drinks)"
      ],
      "except": [
        "(有没有|是否|是不是|有无|平时|经常|最近)(熬夜|抽烟|喝酒|吃辛辣|吸烟|饮酒|受凉)",
        "不要紧",
        "(吃|喝)(少|多)(了|过|得)",
        "少(吃|喝)(了|过|得|的)",
        "多喝(了|过|少)",
        "不能(吃东西|吃饭|吃了|吃下|喝水吗)",
        "少吃药"
      ],
      "file": "rules/core/lexicons/care-tip.yml"
    },
    {
      "name": "casual-promise",
      "title": {
        "en": "Casual promises",
        "zh": "随口承诺"
      },
      "phrases": [
        "(我|这个我|这事我|价格我)(做主|说了算|能做主|可以做主|拍板)(了|的|，)",
        "(我|这个我|这事我|价格我)(做主|说了算|能做主|可以做主|拍板)$",
        "(这事|这个|价格|剩下的|手续|其他的|一切)(包在我身上|我包了|我给您摆平|我给你摆平|我来搞定)",
        "包在我身上",
        "(我|我们|这边|店里)(就|现在就|直接|私下|偷偷|私底下|马上|今天就|可以|肯定|一定)(给|帮|让|为)(您|你)(全|都|再|额外|多|)(打折|打个折|打[一二三四五六七八九]折|打五折|打六折|打七折|打八折|打九折|免单|免了|全免|免掉|免费做|抹零|抹掉|便宜|减掉|减免|少收|再优惠|优惠|退全款|赔)",
        "我(给|帮)(您|你)(全|都|再|额外|)(打折|打个折|打五折|打六折|打七折|打八折|打九折|免单|免了|全免|免掉|抹零|抹掉零头|少算)",
        "(给|帮|为|替)(您|你)(破例|破个例|开个后门|走后门|开后门|特批|开绿灯|走个后门|插队|插个队|加塞)",
        "(破例|特批|例外|偷偷|私下|私底下)(给|帮|为|替)(您|你)",
        "(过期|超期|超时|过了期|过了时间|超过七天|过了七天|超过期限|拆了|拆封|用过)(了|)(也|都|照样|一样)(给|能给|可以给|能帮)(您|你)(退|换|办|修|用)",
        "(不用|不必|不需要)(排队|挂号|预约|押金|审核|走流程)(了|，|)…(直接|来|就)(找我|报我|说我|提我|说是我)",
        "(报|提)我(的|)(名字|名儿|名|工号)(就|都|可以|能)(行|可以|能|打折|优惠|不用|免)",
        "(院长|主任|经理|领导|老板|财务|医生|大夫|专家|教授|师傅|房东|业主|银行|厂家|机长|机组|导游|酒店|总部|房管局|法院|保险公司|航空公司)(那边|那里|们|)(也|都|)(肯定|一定|绝对|保证|百分百|铁定)(都|是|就|也|)(会|能|可以|)(同意|批|答应|给您|给你|有空|有时间|接|安排|便宜|降|退|赔|让|等您|等你|放款|通过|卖|租|理赔)",
        "(我|我来|我去|我马上|我直接)(让|叫|安排)(院长|主任|医生|大夫|专家|教授|经理|老板|总监|院士)(亲自|单独|免费|专门|现在就|随时|立刻|下班|加班|等着|等)(给|为|帮|等|见|接|打|加|看|做|着|您|你)",
        "(院长|主任|医生|大夫|专家|教授)(随时|全天|什么时候都|哪天都|几点都)(都|)(有空|有时间|在|可以看|能看|能给您|可以给您)",
        "(一定|肯定|绝对|保证|包|铁定|百分百)(能|会|可以|)(给|帮|替|为|)(您|你|)(约到|挂到|抢到|批下来|办下来|申请下来|谈下来|砍下来|争取到|拿到最低|留到|贷下来|理赔到|退下来)",
        "(下次|以后|回头|等您来|你来了|您来了)(我|)(肯定|一定|保证)(给|帮)(您|你)(打折|优惠|便宜|送|免|补偿|安排主任|安排专家)",
        "(i'll|i will|we'll|we will|i can|let me|i'm going to) (just |personally |gladly |simply |)(waive|knock off|take off|comp|throw in|forget about|wipe out|write off)…(fee|fees|charge|charges|percent|%|cost|penalty|bill|deposit|fine|rent)",
        "(i'll|i will|we'll|we will) (just |personally |)(give|get|do) you (a |an |)(extra |special |secret |free |)…(discount|% off|percent off|half price|upgrade|for free|free of charge|at no cost)",
        "(i'll|i will|we'll|we will|let me|i can) (just |gladly |)make (an|one|a little|a small|this) exception",
        "(i'll|i will) (get|make|have|tell) (the doctor|dr|the manager|my manager|the pilot|the crew|the landlord|the owner|the surgeon|the specialist|the consultant|them|him|her|the hotel|the airline) (to |)(see you|fit you in|wait for|squeeze you|approve|waive|hold the|drop|lower|refund|call you right|call you personally|come in)",
        "(the doctor|the manager|my manager|the landlord|the owner|the airline|the hotel|the bank|the insurer|the insurance|the warehouse|head office|the driver|the surgeon|the specialist) (will|'ll|is going to) (definitely|certainly|absolutely|surely|of course|for sure|no doubt) (agree|approve|accept|see you|call you|refund|waive|give you|make an exception|fit you in|pay|cover|wait|allow|lower)",
        "(just |simply |)(tell|mention to) (them|reception|the desk|the front desk|the cashier) (that |)(i said|i sent you|it was me|i approved)",
        "(don't worry about|forget about|never mind|ignore) the (deadline|late fee|penalty|policy|rules|return policy|cancellation fee|deposit|waiting list|queue)",
        "(i'll|i will|let me) (put|move|bump|push) you (to |at |)(the |)(top|front|head|up) of the (list|queue|line|waiting list)"
      ],
      "except": [],
      "file": "rules/core/lexicons/casual-promise.yml"
    },
    {
      "name": "clinic",
      "title": {
        "en": "Talk with a clinic",
        "zh": "医疗语境"
      },
      "phrases": [
        "(医生|大夫|门诊|挂号|病历|病情|症状|病史|就诊|面诊|复诊|诊所|护士|主任医师|主治)",
        "(服用|口服|吃药|用药|外用|涂抹|药物|药膏|胶囊|过敏史|忌口|疗程|化验|b超|彩超|胃镜|血常规|住院|手术|拍片|ct|核磁)",
        "(什么药|吃药|用药|用过药|感染|炎症|皮炎|湿疹|痤疮|体温|腹泻|呕吐|腹痛|胃炎|鼻炎|咽炎|哺乳期|月经|皮肤病|复查|确诊)",
        "(糖尿病|高血压|血糖|乙肝|癫痫|小三阳|大三阳|心脏病|冠心病|哮喘|肿瘤|癌症|疫苗|中药|西药)",
        "(我院|我们医院|本院|医院)",
        "(clinic|hospital|doctor|dentist|physician|nurse|surgeon|gp|patient|patients|symptoms|symptom|prescription|medication|antibiotics|diagnosis|treatment|treatments)"
      ],
      "except": [],
      "file": "rules/core/lexicons/clinic.yml"
    },
    {
      "name": "closing",
      "title": {
        "en": "Closings",
        "zh": "结束语"
      },
      "phrases": [
        "祝(您|你|宝|孩子|老人|家人|大家|早|身体|一切|生活|工作|健康|好|安|平安|顺利|福|愿|生意|旅途|周末|节日|学业|购物|愉快|开心)",
        "(早日|尽快|早点)(康复|恢复健康|痊愈)",
        "(愿|希望)(您|你|宝宝|孩子|老人|患者|家人|大家)(早日|早点|尽快|一切|健康|平安)",
        "(生活|工作|周末|节日|旅途|用餐|购物|假期|元旦|春节|国庆|中秋|合作|入住)(愉快|顺利|快乐)",
        "(一路平安|一路顺风|出入平安)",
        "保重",
        "(有问题|有事|有需要|有疑问|有情况|有什么|有任何|有其他|有不|有啥)…(随时|再|欢迎|直接|尽管)…(联系|咨询|问|找|说|沟通|留言|反馈|打电话|告诉|叫)",
        "有(什么|任何|啥)(问题|疑问|需要|事)(您|都|)(可以|欢迎|尽管)(问|找|联系|咨询|跟我|来)",
        "随时(联系|咨询|问|找|沟通|留言|呼叫|在线|反馈|来电|提问|叫|可以问|可以联系|可以咨询|可以找|都可以联系|都可以咨询|都可以问|都可以找)",
        "随时(给我|跟我|与我|和我|再来|微信|电话|打电话)(联系|留言|打|咨询|沟通|说|)",
        "有(啥|什么|任何|)(事|问题|需要|情况|不懂的|不会的)(就|都|可以|您|你|)(随时|尽管|直接|再)(喊|吱|呼|滴|叫|戳)",
        "(啥时候|什么时候|哪天|等|等您|回头)(您|你|)(有空|方便|有需要|想好|定了)…(说一声|吱一声|喊一声|招呼一声|告诉我|找我|联系我)",
        "(有问题|有事|有需要|有疑问)(您|你|)(可以|再|就)(联系|咨询|问|找|来|给我|打)",
        "(欢迎|期待|恭候)(您|你|)(再来|再次|下次|常来|随时|的光临|光临|惠顾|到来|回来|光顾|来电)",
        "(还有|还需要|另外还|还想)(什么|啥|其他|其它|别的|哪些|任何)…(帮|需要|问题|疑问|了解|不明白|不清楚|咨询|问的|要问|效劳|服务)",
        "还有(问题|疑问|不明白|不清楚|需要)",
        "(有|需要)(其他|其它|别的)(问题|疑问|需要|帮助|要求|需求|咨询)",
        "(不打扰|不耽误|不多打扰)(您|你)",
        "(那就|就|那|咱们|我们)先(这样|到这)",
        "(那就这样|那就到这)",
        "(希望|愿)(我|以上|上述|这些|能|可以|对|本次|此)…(帮到|帮助|协助|有用|有所)",
        "对(您|你)有(所|)(帮助|帮到)",
        "对(本次|我的|这次|此次)(服务|咨询|回答|解答)…(满意|评价)",
        "(感谢|谢谢)(您|你|)(的|)(使用|惠顾|参与)",
        "have (a|an) (great|good|nice|lovely|wonderful|fantastic|awesome|pleasant|amazing|safe|fun|super|beautiful|excellent|perfect|happy|blessed|fabulous|enjoyable|relaxing|terrific|brilliant|splendid|delightful)",
        "have a (blast|ball)",
        "have fun",
        "^(enjoy|please enjoy|hope you enjoy|i hope you enjoy|and enjoy)",
        "enjoy$",
        "enjoy (your|the rest|listening|watching|yourself|yourselves)",
        "(take care|take it easy|good luck|best of luck|safe travels|safe trip|safe journey|bon voyage|bon appetit|stay safe|happy travels|happy holidays|happy shopping|best wishes|kind regards|best regards|all the best)",
        "(anything|something|nothing|what) (else|more|further|other) (that |)(i|we) (can|could|may|might)",
        "(anything|something) (else|more|further) (you|you'd|that|today|for|with|at|now)",
        "^(anything|something) (else|more|further)",
        "(is|was) there (anything|something) (else|more|further|other|i|we|that i|that we)",
        "(want|like) anything else",
        "any thing else",
        "(assist|help) you (any |)further",
        "further (assist|help) you",
        "(will|would) there be (anything|something) (else|more|further)",
        "(what|how) else (can|may|could|do|would|should) (i|we|you)",
        "(need|require) (anything|something) (else|more|further)",
        "(need|require) (any |some |)(more|further|other|additional) (help|assistance|information|info)",
        "any (other|more|further) (help|assistance|questions|question|queries|concerns|requests)",
        "(with|do) (anything|something) (else|more|further)",
        "(will|would) that be (all|everything)",
        "is that (all|everything|it) (for|you|today|i)",
        "let (me|us) know (if|whenever|should) (you|there|we|i) (need|have|is|are|can|could|want|require)",
        "let (me|us) know if (there's|you'd|anything|any|you've)",
        "(feel free|don't hesitate|do not hesitate|hesitate|welcome) to (contact|reach|ask|call|message|tweet|dm|get|email|text|write|come|drop)",
        "(we're|we are|i'm|i am|i'll be|we'll be) (always |)here (if|whenever|when|24/7|for you|anytime|any time|should)",
        "only a (dm|message|call|tweet|click) away",
        "(reach|contact|call|message|tweet|dm|text|email) (out |us |me |back |)(again|anytime|any time|whenever|if you|if there|should you)",
        "(glad|happy|pleased|nice) (i|we|to have|to be) (could|was able|were able|helped|been|of|able)",
        "(a|my) pleasure (to|helping|serving|assisting|doing)",
        "(thanks|thank you) for (using|choosing|flying|shopping|staying|your business|your custom)",
        "(look|looking) forward to (seeing|welcoming|hearing|serving|having)",
        "^have (a|an|yourself a|yourselves a) (better|smooth|quiet|calm|restful|peaceful|cracking|smashing|cosy|cozy|merry|speedy|productive|sunny)",
        "and have (a|an|yourself a|yourselves a) (better|smooth|quiet|calm|restful|peaceful|cracking|smashing|cosy|cozy|merry|speedy|productive|sunny) (day|evening|night|weekend|week|afternoon|morning|trip|flight|journey|time|one|christmas|holiday)",
        "(shout|holler|ping|nudge|ring|pop back|come back|come back here|write back|get back to us|get back to me|drop by|reply here|just reply|reply to this|give us a shout|give us a call|give us a ring|give me a shout|bell us|ring us back|call us back|ring us|come back to us|come back to me) (if|whenever|any time|anytime|any hour|any day|should|with any)",
        "(you|ya) know where (we|i) (are|am|live)",
        "you know where to (find|reach|get) (us|me|hold)",
        "(reopen|reopens) (it|this|the ticket|the case|this ticket|this case) (any time|anytime|whenever|if|at any time)",
        "(i'm|i am|we're|we are) (in|here|around|online|about) (till|until|til|all day|if you)",
        "^(sleep|travel|drive|keep|stay|get home) (well|safe|safely|warm)$",
        "come (straight |right |)back (here|to us|to me) (if|with|and|any|whenever|should)",
        "(hope|hoping|can't wait) to see (you|ya|u) (again|soon|all|on board|back|there|next)",
        "(hope|trust) the rest of (your|the)",
        "(big hug*|big cuddle*|hug*|cuddle*|scratch|high five|pat|fuss|treat) (to|for|from) (us|you|bunny|the|your|him|her|them)",
        "(break a leg|good day to you|keep warm|sleep tight|happy landings|safe flight|sweet dreams)",
        "(i'm|i am|we're|we are) around (if|whenever|whenever you're|when|should|for)",
        "^happy (building|coding|shopping|streaming|travelling|traveling|flying|listening|watching|reading|gaming|cooking|baking)$",
        "(one|a|just a|only a) (tweet|dm|message|chat|phone call|text) away",
        "hope (he|she|they|you|your little one|the little one|your daughter|your son|your mum|your dad|your dog|your cat) (feel*|get*|is|are|all feel) (better|well|back) (soon|quickly|in no time)",
        "hope (he's|she's|they're|you're|you are|it's) (better|well|feeling better|on the mend|back on your feet) soon"
      ],
      "except": [
        "祝福(卡|语|短信|视频)",
        "(还有|有)(什么|哪些|其他|其它|别的|啥)(症状|不舒服|不适|感觉|疾病|病|慢性|过敏|表现|检查|药|情况)",
        "(i|we|they|it|also|do you|does|would|could|will|can|may|to|both|which|if you|when you) have (a|an) (great|good|nice|lovely|wonderful|fantastic|awesome|pleasant|amazing|safe|fun|super|beautiful|excellent|perfect)",
        "take care of",
        "(i'll|will|we'll|would|you'll|you'd|might|may|also|really|who|don't|to) enjoy"
      ],
      "file": "rules/core/lexicons/closing.yml"
    },
    {
      "name": "complaint",
      "title": {
        "en": "Complaints",
        "zh": "投诉与抱怨"
      },
      "phrases": [
        "(我要|我想|要|必须|想|去)(投诉|曝光|举报)(你|您|他|她|这|客服)",
        "(我要|我想|要|必须|想|去)(投诉|曝光|举报)$",
        "(服务|态度|效率)(这么|那么|太|真|真的|也太|特别|非常|实在|极其|都|)(差|恶劣|烂|糟糕|糟|垃圾|慢)",
        "(你们|你们家|你家|贵司|贵公司|客服|你们医院|你们公司|你们店)…(不负责任|骗人|坑人|欺骗|忽悠|敷衍|推卸责任|踢皮球|说话不算话|言而无信|不讲信用|太慢|太差|乱收费|多收)",
        "(打了|打|拨了)(好几|几|很多|无数|七八|十几|好多|三|四|五)(次|遍|个)(电话|客服)…(没人|打不通|不接|没接|占线|不通)",
        "(等了|等)(快|都|)(半天|很久|好久|大半天|这么久|那么久|一个多小时|一个小时|两个小时|几个小时|一上午|一下午|一整天|好几天|一个星期|一周|半个月|一个月)(了|都|还|也|没|才|结果)",
        "(等了|等)(快|都|)(半天|很久|好久|大半天|这么久|那么久|一个多小时|一个小时|两个小时|几个小时|一上午|一下午|一整天|好几天|一个星期|一周|半个月|一个月)$",
        "(一直|都|始终|半天|到现在|还是|从来)(没人|没有人|无人)(管|理|回|接|联系|处理|答复|解决|回复|跟进)",
        "(太|真|实在|非常|很|极度|十分|特别)(失望|不满意|不满|坑人|坑爹)(了|！)",
        "(太|真|实在|非常|很|极度|十分|特别)(失望|不满意|不满|坑人|坑爹)$",
        "(你们|你们家|你家|贵公司|客服)(这|也|真的|真是|简直|这样|)(太|真|)过分",
        "(说好|答应|承诺)(的|了|过|好的)…(没|不|都没|却|又|结果)(来|打|到|回|发|退|处理|兑现|算数|联系|给)",
        "(漏发|少发|少寄|错发|漏寄|发漏)(了|货|件|一)",
        "(漏发|少发|少寄|错发|漏寄|发漏)$",
        "(发错|寄错|送错|配错)(了|)(货|件|颜色|尺码|型号|东西|商品|款)",
        "(货|颜色|尺码|型号|东西|商品|快递|药|菜)(都|也|又|)(给我|)(发错|寄错|送错|配错)",
        "(收到|买|寄来|送来|发来|拿到|到手)…(是坏的|坏了|就坏|破了|裂了|碎了|烂的|破损|脏的|过期|假货|假的|不能用|用不了|少了|开线|漏水|发霉|瑕疵)",
        "(用了|刚用|没用|才用|买了|刚买|才买|没穿|穿了)(没|不到|才|)(几|两|三|一|半|个|天|次|个月|星期|周)…(就坏|坏了|就不行|就用不了|开胶|掉色|黑屏|死机|就破|就断|起球|开不了机)",
        "(质量)(这么|那么|太|真|真的|也太|特别|非常|实在|有)(差|烂|次|垃圾|问题)",
        "(多扣|乱扣|重复扣|错扣|误扣|多收|乱收)(了|我|费|款|钱)",
        "(行李|箱子|包裹|快递)…(丢了|弄丢|丢失|不见了|被摔|摔坏|破损|坏了|损坏)",
        "(terrible|awful|horrible|appalling|poor|bad|worst|disgraceful|shocking|pathetic|dreadful|lousy|abysmal|atrocious) (customer |)(service|experience|support|communication|quality|airline|company|customer care|attitude)",
        "(worst|most frustrating) (airline|company|experience|phone|flight|service|hotel|agency|provider|network)",
        "(unacceptable|disgusted|appalled|beyond frustrated|extremely disappointed|very disappointed|so disappointed|really disappointed|absolutely ridiculous)",
        "(been|was|were|am|i'm|are|we're|been kept) (waiting|on hold|holding|stuck)…(hour|hours|days|weeks|forever|minutes|ages|month|months)",
        "(still|yet) (haven't|have not|hasn't|has not|not|no) (received|arrived|heard back|got my|been refunded|been fixed|response|reply|refund)",
        "(never|hasn't|didn't) (arrived|arrive|showed up|called back|call back|called me back|came|delivered)",
        "(arrived|came|got here|was delivered|turned up) (broken|damaged|smashed|cracked|late|scratched|wet|faulty|with a crack)",
        "(sent|got|received|given|delivered|shipped) (me |us |)(the wrong|a wrong|a damaged|a broken|a faulty|a defective)",
        "(charged|billed) (me |us |)(twice|double|extra|again|too much|for something|the wrong)",
        "(double|over|wrongly|incorrectly) (charged|billed|overcharged)",
        "overcharged",
        "(lost|damaged|broke|misplaced|ruined) (my|our) (bag|bags|luggage|baggage|suitcase|parcel|package|order|phone|reservation|booking)",
        "(you|your|agent|staff|driver|they|crew|rep|employee) (was|were|is|are|hung|) (so |very |extremely |really |)(rude|unhelpful|hung up)",
        "(flight|train|delivery|order|refund|appointment|booking) (was|is|has been|got|keeps getting|been) (cancelled|canceled|delayed) (again|without|twice|for the|three)",
        "(third|second|fourth|fifth) time (i've|i have|i|we've|this has|you've|i'm)…(called|contacted|asked|complained|happened|written|had to)",
        "(nobody|no one|noone|no-one) (answers|answered|replies|replied|responds|responded|called|helps|helped|cares|came|showed)",
        "(file|make|lodge|submit) a (formal |)complaint"
      ],
      "except": [
        "(没有|没|不想|不用|不是|不会)(要|想|)投诉",
        "(怎么|如何|哪里)投诉"
      ],
      "file": "rules/core/lexicons/complaint.yml"
    },
    {
      "name": "condition",
      "title": {
        "en": "Conditions",
        "zh": "条件"
      },
      "phrases": [
        "(如果|如有|如需|如您|如无|要是|假如|假设|倘若|假使|万一|一旦|若是|若能|若您|若你|若没|若有|除非|若无)",
        "(只要|只有|凡是|但凡|前提是)",
        "在…(前提|情况|条件|基础)下",
        "(的话|的前提下|的情况下|的条件下|的基础上)",
        "(才能|才会|才可以|才可|才有|方能|方可|方才|才行|才算)",
        "(看您|看你|看他|看她|看是|要看|得看|看检查)",
        "(if|unless|provided|providing|assuming|once|when|whenever|until|only|except|otherwise|depend*|subject to|as long as|so long as|in case|in the event|should you)"
      ],
      "except": [
        "如(何|下|此|今|图|上|同|实|期)",
        "比如",
        "例如",
        "不如",
        "譬如",
        "犹如",
        "(除了这|除了您)",
        "(电|听|通|说|讲|废|回|客气|普通|好)话",
        "(if|when|whenever|should|once) (you|you'd|we|i) (need*|have|want|like|prefer|can help|wish|are ready|require|get a chance)",
        "if (there's|there is|there are) any*",
        "(know|ask|see|check|wondering|sure|not) (if|when)",
        "(not only|if anything|as if)"
      ],
      "file": "rules/core/lexicons/condition.yml"
    },
    {
      "name": "contact-left",
      "title": {
        "en": "Giving contact details",
        "zh": "留下联系方式"
      },
      "phrases": [
        "(微信|微信号|电话|手机|手机号|手机号码|号码|qq|qq号|vx|v信|邮箱|联系电话|联系方式|威信|薇信|wx|wechat)",
        "(加我|联系我|打给我|打我电话|我的号)",
        "(my|call me|reach me|text me|contact me|email me|ring me|me) (number|phone|cell|mobile|email|e-mail|whatsapp|on|at|address)",
        "(number|phone|cell|mobile|email|e-mail|whatsapp|contact) (is|number)"
      ],
      "except": [
        "(订单|快递|运单|单|流水|工|房|门牌|尾|卡|账|账户|车牌|航班)号",
        "(order|confirmation|reference|account|tracking|flight|booking|serial) number"
      ],
      "file": "rules/core/lexicons/contact-left.yml"
    },
    {
      "name": "contact-request",
      "title": {
        "en": "Requests for contact details",
        "zh": "索要联系方式"
      },
      "phrases": [
        "(留|加|给|发|提供|告诉|报|输入|填写|留下|互留|互换|交换|添加)(一下|下|个|我|您|你|一个|咱|)(的|您的|你的|个|)(手机|电话|微信|联系方式|联系电话|手机号|号码|qq|vx|邮箱|姓名|联络方式|v信)",
        "(手机|电话|微信|联系方式|联系电话|手机号|手机号码|号码|qq|邮箱|姓名)…(留|给|告诉|提供|报|发)(一下|下|个|我|给我)",
        "(您|你)(的|)(手机|电话|微信|联系方式|手机号|手机号码|电话号码|微信号|qq|vx)(号|号码|)(是|)(多少|什么|哪个|有吗|有没有|方便吗|呢|发我|是微信)",
        "(手机|电话|微信|手机号|号码|qq)(号|号码|)(多少|有吗|是多少|发我|发给我|给我|留一下|留下)",
        "(加|加个|加下|加一下|加一个)(您|你|个|)(的|)(微信|好友|微|vx|v|qq)",
        "(您|你)(的|)(微信|电话|手机)(可以|能|方便)(加|给|留)",
        "(怎么|如何)称呼",
        "(您|你)(贵姓|姓什么|尊姓)",
        "贵姓",
        "(请问|您|你)(的|)(姓名|名字|大名|全名)(是|叫|呢|怎么)",
        "(方便|可以|能|能不能|可否)(留|加|给|提供|告知|透露)(个|一下|下|我|您|你|)(的|)(电话|手机|微信|联系方式|号码|手机号|联系电话|姓名|qq|地址)",
        "(收货|家庭|详细|邮寄|快递)地址(是|发|给|提供|多少|哪|留|告诉)",
        "(can|could|may|might) (i|we) (have|get|take|ask|grab|know)…(phone|number|email|e-mail|address|name|contact|mobile|cell|whatsapp|postcode|surname)",
        "(what's|what is|whats) (your|the best|a good) (phone|number|email|e-mail|name|address|contact|mobile|cell|full name|last name|first name|whatsapp|best number)",
        "(provide|share|send|give|leave|dm|confirm|text|tell|enter|include) (me|us|me with|us with|over|) (your|a|the best|some) (phone|number|email|e-mail|name|address|contact|mobile|cell|full name|full address|last name|whatsapp|best|details|account email)",
        "(provide|share|send|give|leave|dm|confirm|text|tell|include) (your|me your|us your|us a dm with your|me a dm with your) (phone|number|email|e-mail|name|address|contact|mobile|cell|full name|whatsapp|full address|postcode)",
        "(dm|message|private message|direct message) (us |me |)(with |)(your|the)…(phone|number|email|e-mail|name|address|contact|mobile|postcode|details)",
        "with your (full name|name|phone|email|contact|mobile|address)",
        "(best|good) (number|email|phone|way) to (reach|contact|call)",
        "(who am i|may i know who i'm|whom am i) (speaking|talking|chatting)",
        "may i (have|know|ask) your name",
        "add (you|me) on (whatsapp|wechat|facebook)",
        "(pop|put|drop|send|share|leave) (me |us |over |)(your|the) (full name|name|email|e-mail|phone|mobile|address|contact)",
        "(can|could|would|please) (you |)(please |)confirm (the|your) (email|e-mail|phone|mobile|home address|postal address)"
      ],
      "except": [
        "(can|could|may|might) (i|we) (have|get|take|ask|grab|know)…(order|confirmation|reference|account|tracking|flight|booking|serial|model|policy|case|ticket|claim|room|card|day|date) (number|name)",
        "(给|发)(您|你)(发|打|个|一个|的|)(微信|电话|手机)",
        "(您|你|可以|请|欢迎|直接|随时)(拨打|打|联系|拨|加我|加我们)(我|我们|我的|)(的|)(电话|微信|客服|热线|手机)",
        "给(您|你)打电话",
        "(打|来|接|通)电话",
        "(电话|手机|微信)(沟通|联系|咨询|聊|咨询一下|上|里|版|支付|付款|小程序|公众号|壳|膜|屏|型号|店)",
        "(order|confirmation|reference|account|tracking|flight|booking|serial|model|policy|case|ticket|claim|room|card) (number|name)",
        "(their|its|hotel's|restaurant's|the hotel|the restaurant|his|her|venue|theater) (phone|number|address|contact|name)",
        "(the|its|a) (phone number|address) (is|for|of)"
      ],
      "file": "rules/core/lexicons/contact-request.yml"
    },
    {
      "name": "contact-wrong",
      "title": {
        "en": "The contact does not work",
        "zh": "联系方式无效"
      },
      "phrases": [
        "(空号|打不通|打不进|加不上|加不了|搜不到|搜索不到|查无此号|号码不对|号码有误|号码不存在|位数不对|少一位|多一位|少了一位|多了一位|不存在|停机)",
        "(number|phone|email|e-mail|whatsapp) (doesn't work|does not work|isn't working|is not working|is invalid|isn't valid|is not in service|bounced|seems wrong|seems to be wrong|is incorrect)",
        "(one|a) digit (short|missing|too many)"
      ],
      "except": [],
      "file": "rules/core/lexicons/contact-wrong.yml"
    },
    {
      "name": "courtesy",
      "title": {
        "en": "Courtesy",
        "zh": "客套"
      },
      "phrases": [
        "(请问|请|麻烦|劳驾|劳烦|亲|亲爱的|尊敬的|亲亲|老师|医生|大夫|先生|女士|小姐|客户|顾客|客官|老板|美女|帅哥|宝子|哥|姐)",
        "(不客气|别客气|不用客气|客气了|您客气|你客气|客气啦|太客气|客气什么|客气啥|客气干啥|客气干嘛|不用谢|不谢|应该的|哪里哪里|没关系|没事|没事儿|没事的)",
        "(辛苦|辛苦了|久仰|幸会|荣幸|很高兴|认识您|为您服务|为你服务|随时为您|竭诚|服务|欢迎|光临|咨询|来电|来访|请稍等|稍等|请稍候|稍候|等一下|马上来|请讲|请说|您说|你说|您请说|在的|我在|在呢|在哦)",
        "(非常|十分)",
        "(you're welcome|you are welcome|welcome|no problem|no worries|my pleasure|not at all|anytime|any time|don't mention it|of course|certainly|absolutely|sure|sure thing|please|dear|sir|madam|ma'am|mr|mrs|ms|there|again|so much|very much|a lot|for your help|for the help|for your time|for all your help|all the best|one moment|one moment please|just a moment|hold on|bear with me)",
        "(guys|team|everyone|folks|friend|mate|for everything|for that|for this|for the information|for the info|for your assistance|for helping|to you too|you too|and you)",
        "(is|are) there (anything|something|any|some)…(help|assist|do)(| you| for you| you with| with you| with)(| today| now)",
        "(do|would|will) you (need|like|want|require|have) (more|any|anything|some|something|further|other|additional)…(help|assistance|else|information|questions|today)",
        "(can|could|may|shall|might) i…(else|more|further|assistance|today|help)(| with| for you| today| you with)",
        "what else (can|could|may|shall) i (do|help|assist)(| for you| you with| with| you)",
        "(anything|something) else(| i can help you with| i can do for you| today)"
      ],
      "except": [],
      "file": "rules/core/lexicons/courtesy.yml"
    },
    {
      "name": "decline",
      "title": {
        "en": "Declining an offer",
        "zh": "婉拒"
      },
      "phrases": [
        "^(不用|不需要|不了|不必|不要|不去|不来|不加|不留|不给|不方便|不考虑|不想|不约|算了|免了|用不着|没必要|没兴趣|不感兴趣|暂时不|先不|暂不|先别)",
        "(不用了|算了吧|没时间|没空|没有时间|没兴趣|不感兴趣|不考虑)",
        "^(下次|下回|改天|以后|回头)(吧|再说|再看)",
        "(再说吧|以后再说|到时候再说|到时再说|过几天再|过段时间|过阵子|改天|改日|下次再|以后再|有空再|有时间再|有需要再|回头再|需要再|想好再|确定了再|定了再|晚点再)",
        "(考虑|想|商量|看看|比较|对比)(一下|下|考虑|再说|再看|看|想|)(再说|再定|再联系|吧|再决定|$)",
        "(太远|有点远|太贵|人太多|去不了|来不了|走不开|不在本地|在外地|在上班|太麻烦|太折腾)",
        "^(no|nope|nah)",
        "(no thanks|no thank you|no need|not necessary|not needed|not interested|not required)",
        "not (now|today|yet|at the moment|right now|at this time|this time|really|for now|just yet|today thanks|currently)",
        "(i'm|i am|we're) (good|set|fine|ok|okay|all set|alright)",
        "(don't|do not) (bother|need|want|think so|worry about)",
        "(maybe|perhaps) (later|another|next|some other)",
        "(another time|some other time|i'll pass|i will pass|let me think|i'll think|think about it|think it over|i'll let you know|get back to you|rather not|too far|too expensive|not for me|can't make it|won't be necessary|won't be needed)",
        "(sleep on it|mull it over|have a think|leave it|leave it for now|come back to you|i'll see|look elsewhere|shop around)",
        "(talk to|speak to|check with|run it by|ask) (my |the |)(hubby|husband|wife|partner|missus|mrs|mum|mom|family|boss|sister|brother|girlfriend|boyfriend)"
      ],
      "except": [
        "不要(紧)",
        "不(想要|用谢|客气)",
        "(no|nope) (problem|worries|idea|preference)",
        "not really sure"
      ],
      "file": "rules/core/lexicons/decline.yml"
    },
    {
      "name": "diagnosed",
      "title": {
        "en": "A diagnosis is known",
        "zh": "已确诊"
      },
      "phrases": [
        "(确诊|诊断为|诊断是|诊断出|被诊断)",
        "(查出|查出来|检查出|检查出来|检查说|检查说是|查了是|检查显示|化验显示|报告显示|报告说)",
        "(b超|彩超|胃镜|肠镜|ct|核磁|磁共振|x光|片子|化验)(显示|提示|说|说是|查出)",
        "(医生|大夫|医院)(说|讲|告诉我|看了说|检查说|那边说)(是|我是|他是|她是|孩子是|宝宝是|这是|我有|得了|我得了)",
        "(得了|患有|患了|得的是)…(炎|症|病|瘤|癌|病毒|感染|综合征|溃疡|结石|息肉|囊肿|肌瘤|结节|增生|糜烂|过敏|高血压|糖尿病|湿疹|荨麻疹|鼻炎|甲亢|甲减|贫血)",
        "(我|我妈|我爸|孩子|宝宝|我有|我是|他有|她有|我妈有|我爸有|孩子有|宝宝有|老人有|家人有|一直有|本来有|本身有|原来有|老公有|老婆有)(有|是|)(过敏性|慢性|急性|轻度|中度|重度|)(鼻炎|胃炎|肠炎|咽炎|肠胃炎|湿疹|荨麻疹|高血压|糖尿病|乙肝|哮喘|痛风|银屑病|牛皮癣|白癜风|甲亢|甲减|贫血|抑郁症|焦虑症|关节炎|颈椎病|腰椎间盘突出|前列腺炎|阴道炎|盆腔炎|宫颈炎|子宫肌瘤|多囊|脂溢性皮炎|胆结石|肾结石|心脏病|冠心病|癫痫|支气管炎|肺炎|中耳炎|白内障|青光眼)",
        "(糖尿病|高血压|乙肝|哮喘|鼻炎|胃炎|心脏病|冠心病|肾病|肝病|痛风|甲亢|甲减|癫痫|湿疹)(史|病史|好几年|多年|很多年|十几年|几年了|患者)",
        "(diagnosed with|been diagnosed|was diagnosed|my diagnosis|doctor said i have|doctor told me i have|doctor says i have|dentist said i have|biopsy showed|scan showed|x-ray showed|mri showed|ultrasound showed|tested positive|test came back)",
        "(i have|i've got|i suffer from|suffering from|he has|she has|my son has|my daughter has) (chronic |severe |mild |type 1 |type 2 |)(diabetes|asthma|eczema|psoriasis|arthritis|hypertension|glaucoma|cataracts|gastritis|rosacea|sinusitis|rhinitis|epilepsy|endometriosis|pcos|gout|hepatitis|migraines|periodontitis|gingivitis|alopecia)"
      ],
      "except": [
        "(b超|彩超|胃镜|肠镜|ct|核磁|磁共振|x光|片子|化验|检查|报告|医生|大夫|医院|查)…(显示|提示|说|说是|是)…(正常|没事|没问题|未见|没什么|没有|无异常|没啥)",
        "(没|没有|还没|未|尚未|还未)(确诊|查出|检查出|诊断出)"
      ],
      "file": "rules/core/lexicons/diagnosed.yml"
    },
    {
      "name": "discount-lure",
      "title": {
        "en": "Lures of discounts and quotas",
        "zh": "优惠、名额与限时"
      },
      "phrases": [
        "(打|可以打|享|享受|可享|给您打|给你打)(一|二|三|四|五|六|七|八|九|1|2|3|4|5|6|7|8|9)(点|)(五|)折",
        "(打折|折扣|特惠|特价|半价|立减|直减|满减|减免|优惠|秒杀|团购|促销|大促|钜惠|让利)…(活动|名额|价|券|套餐|力度|政策|礼包|大礼)",
        "(有|搞|做|推出|赶上|正好|正在|享受|可享|参加|参与|享有|给您|给你|申请)…(优惠|活动价|折扣|特惠|特价|促销|惠民活动|援助活动|补贴活动|免费名额|援助名额|减免)",
        "(预约|提前预约|网上预约|现在预约|今天预约|在线预约|今天来|现在来|本周来|本月|到院|来院|报名|留电话|留个电话)…(免|减|送|便宜|优惠|折|返现|红包|礼品|免费)",
        "(免|免费)(挂号费|挂号|检查费|专家费|拍片费|面诊费|检测费|初诊费|诊查费|种植费|手术费)",
        "(免费|赠送|送)(您|你|)(做|拍|一次|一个|检查|检测|拍片|洗牙|面诊名额|体检|体验|价值|礼品|礼包|护理|疗程|一盒|一份|一支)",
        "(送|赠)(您|你)…(券|礼|红包|套餐|疗程|护理|洗牙|检查)",
        "仅(限|剩)…(名|个|位|天|今天|本周|名额|前)",
        "(最后|只剩|还剩|仅剩|就剩)(一|两|二|三|几|1|2|3|4|5|6|7|8|9)…(名额|天|席|个号|个位)",
        "(名额|优惠|活动)(有限|紧张|不多|快满|马上满|即将|就剩|只有|截止|到期|到今天|到月底|今天结束|最后|先到先得)",
        "(过了|错过)(今天|这周|本周|这个月|这个活动|活动|这次)…(没有|恢复|原价|没|涨)",
        "(今天|本周|月底|本月|现在)…(下单|报名|预约|交定金|付款|定|缴费)…(优惠|便宜|减|送|折|省)",
        "(限时优惠|限时抢|限时特|限名额|抢名额|抢购)",
        "(special|limited|exclusive|discounted|promotional|introductory) (offer|discount|price|deal|rate|promotion)",
        "(percent|%) off",
        "(book|sign up|order|come in|register|pay|schedule) (today|now|this week|by|before)…(save|get|discount|free|off|gift|bonus|half price|waive)",
        "(only|just) (a few|two|three|five|1|2|3|4|5|6|7|8|9|10) (spots|slots|places|seats|left)",
        "(offer|deal|promotion|discount) (ends|expires|is only|is limited|runs out)",
        "(free|complimentary) (gift|consultation if|check-up|checkup|exam|cleaning|whitening|x-ray|session|treatment|screening)",
        "(half price|voucher|coupon|while stocks last|limited time|limited spots|first come)",
        "(搞|推出|赶上|正在做|在做)(活动|优惠|促销|店庆|院庆|周年庆)",
        "(买一送一|买一赠一|第二颗半价|第二件半价|抵双倍|抵现金|抵现|代金券|优惠券)",
        "(领|抢|送|返|发)(个|您|您个|)(红包|礼品|代金券)",
        "(只要|仅需|只需|现在只|现价|活动价)…原价",
        "原价…(现价|现在|活动价|只要|仅需|只需)"
      ],
      "except": [
        "优惠(合约|协议|期|到期|已经|是去年|之前)",
        "(当时|之前|以前|去年|原来|上次|那时)…(优惠|活动价|折扣|促销)",
        "(复诊|复查|军人|老人|残疾|儿童|孕妇|规定|一直|退伍)…免…费",
        "(没有|没|无|不|暂无|取消了|已经结束)…(优惠|活动|折扣)",
        "(医保|报销|社保|新农合|公费)…(减免|优惠|报销|补贴)",
        "(优惠|打折|活动)(吗|么|没有|不)",
        "免费(停车|咨询|电话|wifi|热线)",
        "不要钱",
        "送(您|你)(到|去|过来|回)"
      ],
      "file": "rules/core/lexicons/discount-lure.yml"
    },
    {
      "name": "disparagement",
      "title": {
        "en": "Disparaging others",
        "zh": "贬低同行"
      },
      "phrases": [
        "(别的|别家|其他|其它|其余|莆田系|莆田|市面上|外面|外边|外头|隔壁|对面|那家|那个|那种|他们|他们家|人家|有些|有的|很多|一般|普通|小|私立|私人|民营|公立|大|社区|县|某些|路边|网上的)(的|)(医院|诊所|门诊|机构|医生|大夫|专家|店|家|公司|美容院|工作室|中介|平台|商家|厂家|品牌|植发机构|口腔)(里|的|那边|那里|他们|)…(不正规|不靠谱|不专业|坑人|坑钱|坑爹|骗人|骗钱|都是骗|是骗|黑心|乱收费|漫天要价|宰客|宰人|忽悠|没资质|没有资质|没水平|没什么水平|水平差|水平不行|水平有限|技术差|技术不行|技术落后|技术不过关|设备差|设备落后|设备老|设备旧|是淘汰|淘汰的|过时|三分钟|打发|骗|治不好|看不好|治坏|治死|不负责|态度差|态度恶劣|只认钱|只知道赚钱|就知道赚钱|只会开药|糊弄|应付|过度医疗|小作坊|垃圾|很差|太差|不行|不怎么样|一塌糊涂|乱来|乱治|害人|误诊|便宜没好货|偷工减料|假货|假药|翻新)",
        "(别|不要|千万别|千万不要|可别|少)(去|相信|信|听|找|买)(那些|那种|那家|别的|别家|其他|其它|他们|他们家|外面|外面的|小|私人|什么)…(医院|诊所|门诊|机构|医生|店|公司|家)…(骗|坑|黑|差|不行|不正规|不靠谱|忽悠|治坏|害|赚钱)",
        "(他们|他们家|那家|那边|那里|那儿|那种地方|那个医院|那家医院|那家店|对面|别人家|他家|那个医生)(家|医院|机构|店|诊所|的|)(的|)(技术|设备|医生|水平|质量|服务|材料|疗效|效果|收费|价格|东西|产品|医术)(都|很|太|真|比较|其实|根本|就是|可|)(不行|不怎么样|差|很差|太差|落后|垃圾|一般般|烂|太烂|黑|乱|假|水|虚高|跟我们没法比|没法跟我们比|比不上)",
        "(他们|他们家|那家|那家医院|那家诊所|那边|那个医院|他家|那个医生|那种药|那种疗法)(就是|纯粹|都是|全是|完全|根本|专门)(是|在|)(骗|坑|忽悠|黑|赚钱|乱|糊弄|害)",
        "(中药|中医|西药|西医|激光|手术|偏方|保守治疗|传统疗法|传统手术|药物|植发|种植牙|抗生素)(就是|都是|全是|纯粹是|根本是)(骗|坑|忽悠|害人|没用的|治标不治本|智商税|骗人)",
        "(被|给)(他们|那家|别的医院|小诊所|别家|那个医生|那些医院)(骗|坑|忽悠|耽误|治坏|误诊|宰)",
        "(那|这)(医生|大夫|医院|诊所)(不行|水平不行|是骗子|不靠谱|根本不会|瞎看|乱看|瞎治)",
        "(other|another|that|those|their|most|some|public|private|cheap|small|local) (clinic|clinics|hospital|hospitals|doctor|doctors|dentist|dentists|company|companies|provider|providers|agency|agencies|shop|shops|store|airline|place|brand|practice)…(scam|rip you off|rip off|ripoff|useless|incompetent|unprofessional|terrible|awful|clueless|only want your money|just want your money|only after your money|don't know what they're doing|can't be trusted|untrustworthy|butcher|outdated|second-rate|cut corners|dishonest|shady|con you|overcharge|botch*|ruin)",
        "(they|they're|they are)…(scammers|crooks|frauds|rip people off|ripping you off|just after your money|only after your money|amateurs|quacks|cowboys)",
        "(don't|never) (go to|trust|believe) (them|those|that|other) (clinic|clinics|people|doctors|doctor|hospital|lot|guys|places)",
        "(别|不要|千万别|千万不要|可别)(去|找|信)(他们|他们家|他家|那家|那个医生|那家医院|那个医院|那里|那边)",
        "(网上|外面|市面上|电视上|药店)(那些|的|卖的|那种|卖的那些|)(药|产品|东西|偏方|广告|疗法)…(骗人|没用|假的|坑人|智商税|忽悠)"
      ],
      "except": [
        "(不了解|不清楚|不便|不好|不方便|不会|不予|不能|不|没法|无法)(评价|评论|说|比较|判断)",
        "(人家|他们|那家|那边)…(也|挺|很|都)(不错|好|正规|专业)"
      ],
      "file": "rules/core/lexicons/disparagement.yml"
    },
    {
      "name": "distress",
      "title": {
        "en": "Distress",
        "zh": "焦虑、难过与愤怒"
      },
      "phrases": [
        "(担心|担忧|忧虑|忧心|发愁|愁死|愁人|揪心|操心)",
        "(害怕|恐惧|恐慌|惊慌|心慌意乱|提心吊胆|胆战心惊)",
        "(好怕|很怕|真怕|最怕|特别怕|太怕|我怕|就怕|主要怕|主要是怕|怕一直|怕是不是|怕有|怕会|怕得|怕影响|怕留|怕传染|怕孩子|怕宝宝|怕耽误|怕伤|怕痛|怕疼|怕万一|怕被)",
        "^怕(是|会|得|影响|感染|治不好|好不了|有问题|留下|越来越|一直|自己|家里人|家人)",
        "怕出(事|问题|意外)",
        "(超|超级)(怕|担心|害怕|着急|难受)",
        "急急",
        "怕…癌",
        "(吓死|吓坏|吓到|吓着|吓人|吓得|吓一跳)",
        "(焦虑|焦急|焦躁|急死|急坏|急疯|急哭|急人|好急|很急|着急|心急|十万火急|急得)",
        "(崩溃|绝望|无助|心碎|心如刀割|想死|不想活|活不下去|撑不住|熬不住|扛不住|受不了|受不住|忍不了|忍不住了)",
        "(寝食难安|六神无主|胡思乱想)",
        "(救命|救救|求求|求您|求你)",
        "(太|好|真|实在|真的|真是|特别难受得|难受)(难受|痛苦|煎熬|折磨|遭罪|受罪|可怜|心疼|伤心|难过|委屈)",
        "(难受|疼|痛|痒|烦|气|累|困|急|愁|恶心|折磨|郁闷|冤)(死|坏|疯|哭|惨)(我|了|人|啦|个)",
        "(好|太|真|特别|非常|很|万分|十分)(痛苦|煎熬|折磨|郁闷|苦恼|伤心|难过|委屈|心疼|闹心|烦躁|心烦|无奈|苦闷|绝望|烦恼|纠结)",
        "(要命|要疯|快疯|疯了|哭了|想哭|大哭|哭死|烦死|烦人|心累|心塞|扎心)",
        "(生气|气愤|愤怒|恼火|火大|气人|气死|恶心人|可恶|过分|岂有此理)",
        "(服务|态度|效率|体验|质量|素质|信号|网络)…(太|真|很|好|这么|那么|非常)差",
        "(差劲|差评|糟糕|糟透|坑人|坑爹|坑钱|骗子|骗人|欺骗|忽悠|黑心|无良|无耻|不要脸|流氓)",
        "(失望|无语|服了你|服了你们|寒心|心寒|受够|够了吧|离谱|扯淡|荒唐)",
        "(真|太|这么|什么|好|就是)垃圾",
        "垃圾(公司|平台|客服|服务|医院|产品|软件|店|东西)",
        "投诉",
        "(什么|这)(态度|服务|破)",
        "(等|等了)(半天|好久|很久|这么久|那么久|一上午|一下午|一天了|几个小时|太久)",
        "(一直在等|一直没人|还在等|没人理|没人管|不理人|都不理|到底管不管|有人管)",
        "(怎么|为什么|咋)(这么慢|还不回|还没回|一直不回|没人回|不理|还没好)",
        "😭",
        "😡",
        "😢",
        "😤",
        "😠",
        "😱",
        "(worried|worry|worrying|worries|concerned about|scared|scary|afraid|terrified|frightened|anxious|panicking|panicked|panic|nervous|fear)",
        "(angry|furious|livid|mad|pissed|annoyed|annoying|irritated|frustrat*|upset|upsetting|outrag*|disgust*|appall*|infuriat*|fuming|enraged)",
        "(disappoint*|ridiculous|unacceptable|pathetic|disgrace*|shambles|shameful|shocking|absurd|insane|a joke|useless|incompetent|scam|ripped off|rip off|robbery|robbed|cheated|lied)",
        "(terrible|awful|horrible|horrendous|horrific|dreadful|atrocious|worst|abysmal)",
        "(fed up|sick of|tired of|had enough|at my wit*|losing my mind|driving me|can't take|can't stand|can't cope|can't believe|at a loss|nightmare|hell)",
        "(desperate|distraught|devastated|heartbroken|crying|in tears|cry|miserable|hopeless|helpless|stressed|stressful|stressing|exhausted|depressed|suffering|in agony|agony)",
        "(so much pain|in pain|unbearable|killing me|hurts so|hurts like)",
        "(wtf|ffs|wth|for god's sake|for heaven's sake|what the hell|what the heck)",
        "(waste of|wasted my|let down|not happy|unhappy|not impressed|not acceptable|not good enough|never again|poor service|bad service|poor customer|bad customer|no excuse|waiting for hours|been waiting|still waiting|ignored|ignoring me)",
        "(i'm|im|i am|still|been|literally) (shaking|panicking|freaking out|beside myself|losing it|going mad|going crazy|gutted|raging|fuming|in bits|in pieces|in a state|going spare)",
        "(absolute|total|utter|complete|bloody) (disgrace|joke|shambles|garbage|trash|farce|rubbish|clowns|cowboys)",
        "never (flying|using|ordering|buying|shopping|booking|staying|going) (with |from |here |there |at |)…(again|anymore|any more)",
        "(beyond|past) (a joke|ridiculous|frustrated|frustrating|annoyed|annoying|angry|furious|livid|belief)",
        "(had it|so done|am done|i'm done|im done) with (you|this|your|these)",
        "(taking the|having a) (piss|mick)",
        "(我|好|有点|有些|真的|特别)(好慌|很慌|慌了|慌死|心慌得|慌得)",
        "(我|真|快|都)要(疯|崩溃|哭)了",
        "(有点|有些|真的|还是|心里)(怕|发怵|没底|发慌)(的|了|啊|$)",
        "(推来推去|踢皮球|踢来踢去|敷衍|糊弄|打发要饭|打发叫花子)",
        "(烦不烦|累不累)(啊|呀|$)",
        "(活着|活下去)(没|没有|还有什么|有什么)(意思|意义)",
        "再也不(玩|来|买|用|信|订)(了|你们|这)",
        "(到底|究竟)(谁|有没有人)(能|)(给我|跟我|)(说清楚|管管|负责|解释)"
      ],
      "except": [
        "(不|不太|不用|没|没有|无需|不必|并不|不要|不再|毫不|无须)(担心|害怕|着急|焦虑|怕|生气|失望|急|恐惧|紧张)",
        "^别(担心|害怕|着急|焦虑|怕|生气|失望|急|恐惧|紧张)",
        "不(是很|怎么|那么|太|)(着急|急)",
        "着急(买|卖|出|入住|用|搬|看|要)(的话|吗|么|房|)",
        "(恐|哪|恶|惧)怕",
        "怕(冷|热|光|风|辣|吵|水|黑|是要|是有|不怕)",
        "怕(冷怕热|热怕冷)",
        "急(性|诊|救|需|慢性|促|用|着)",
        "(皮肤|头发|睡眠|质量|效果|视力|记忆力|胃口|食欲|抵抗力|免疫力|体质|精神|环境|采光|口碑)(太|很|真|较|)差",
        "(那|那天|那次|前天|昨天|之前|平时|以前|前几天|一般|经常)…(有点|可能|爱|就|也|比较)(生气|焦虑|紧张|着急)",
        "一(生气|着急|紧张|激动|害怕)",
        "(容易|爱|经常|总是|老是)(着急|焦虑|生气|紧张|担心|害怕|烦躁|发脾气)",
        "(担心|害怕|着急|焦虑)的话",
        "(如果|要是|假如|若|若是)(你|您|我|还|还是|实在|)(担心|害怕|着急|不放心)",
        "焦虑(症|状态|自评)",
        "怕(药店|店里|网上|库存|医院)没有",
        "(not|isn't|never|aren't|wasn't|no|don't|didn't|not too|not very|not that|not really) (worried|worry|worries|afraid|scared|mad|angry|upset|concerned|nervous|concerned about|bad|terrible)",
        "(no worries|don't worry|not to worry|crazy about|mad about)",
        "(movie|film|horror|scary) (movie*|film*|story|stories)",
        "(hell|heck) of a",
        "an (awful|terrible) lot",
        "(desperate|in) need of",
        "(desperately|badly) (need|want)",
        "(is|was|be|or|if|legit or|looks like|sounds like) (this |it |that |)(a |)scam"
      ],
      "file": "rules/core/lexicons/distress.yml"
    },
    {
      "name": "dropped",
      "title": {
        "en": "Notices of a broken conversation",
        "zh": "会话中断的通知"
      },
      "phrases": [
        "(会话|对话|聊天|通话|咨询|本次服务|本次会话)…(超时|中断|掉线|断开|异常|断线|自动结束|自动关闭)",
        "(长时间|较长时间|超过)…(未|没有|无)(回复|响应|应答|操作|发言|消息)",
        "(访客|客户|用户|顾客|对方|患者|客人)(已|已经|)(离开|离线|掉线|断开|退出|下线|关闭|断线|挂断|流失)",
        "(网络|连接|线路)(已|)(中断|断开|异常|超时|断线)",
        "(due to|because of) inactivity",
        "(timed out|time-out|timeout|disconnected|connection lost|connection was lost|call dropped|line dropped|chat was closed automatically|session expired|session has expired|no response from)",
        "(visitor|customer|user|caller|guest) (has |)(left|disconnected|hung up|dropped|went offline|is offline)",
        "(left|has left) the (chat|conversation)"
      ],
      "except": [
        "(系统|超时)(设置|时间)"
      ],
      "file": "rules/core/lexicons/dropped.yml"
    },
    {
      "name": "empathy",
      "title": {
        "en": "Empathy",
        "zh": "共情"
      },
      "phrases": [
        "(理解|体会|体谅|明白|懂得)(到|)(您|你)(的|现在|此刻|这种|这个|当下|目前|一定|会|心里|们)",
        "知道(您|你)(的|)(心情|感受|担心|着急|不容易|痛苦|难受|顾虑|很|一定|现在很)",
        "(我|我们|能|很|特别|非常|完全|十分|都|也)(理解|体会)(您|你|大家|家长|患者)",
        "(我|我们|)(能|非常|很|完全|特别|十分|都|也|很能|可以)理解$",
        "^(理解|可以理解)(的|您|你|)$",
        "(感同身受|将心比心|设身处地)",
        "(换|换做|换成|换作)(谁|我|是我|任何人)(都|也)",
        "(辛苦|难为)(您|你|啦|了|宝|妈妈|大家)",
        "(受苦|受罪|遭罪|受委屈|受累|不容易)(了|啦|呀|啊)",
        "(确实|真的|真是|肯定|一定|想必)(是|会|)(很|挺|非常|特别|太|)(不容易|难受|难过|闹心|折磨|烦|痛苦|着急|辛苦|不好受|糟心|揪心|头疼|失望|煎熬)",
        "(确实|真的|真是)(让人|让您|让你)(着急|难受|难过|头疼|闹心|烦|失望|心疼|生气)",
        "(心疼|抱抱|抱一抱|摸摸头)",
        "(听到|得知|看到)…(很难过|难过|遗憾|心疼|抱歉|不好受)",
        "(很|非常|十分|深感|真)遗憾",
        "(看得出|看得出来|听得出|听得出来|感觉得到|感觉到|我知道)(您|你)",
        "(让|叫)(您|你|宝宝)(担心|受惊|受累|受委屈|费心|失望|操心|着急|遭罪)了",
        "(别|不要|不用|不必|莫)(着急|急|难过|伤心|生气|上火|灰心|气馁|自责|激动|焦急|烦躁|发愁|沮丧|哭)",
        "(别|不要|不用|不必)(太|过于|那么|这么)(着急|急|难过|伤心|生气|自责|激动)",
        "心情(我|我们|咱|)(都|很|能|特别|非常|完全|)(懂|理解|体会|明白|清楚)",
        "(别|不要|不用|不必|莫|先别)(慌|慌张|害怕|焦虑)",
        "(别|不要|不用|不必)(太|过于|那么|这么)(慌|慌张|害怕|焦虑|紧张|担心)",
        "(孩子|宝宝|娃|老人|身体|人没事)(最|)要紧",
        "(消消气|息怒|请您冷静|慢慢说|慢慢讲)",
        "sorry to (hear|learn|see|read)",
        "sorry (for|about) your loss",
        "sorry (that |)(you're|you are|your child is|he's|she's) (feeling|ill|sick|unwell|not feeling|in pain|going through|worried|upset)",
        "(completely|totally|fully|truly|certainly|definitely|do|really|perfectly|absolutely) understand (how|your|that|the|why|where|what|you)",
        "^(i|we) (completely|totally|fully|certainly|definitely|truly|really|do) understand",
        "(i|we) (can |)(understand|appreciate|see|realise|realize) (how|your concern*|your frustration|your disappointment|your worr*|the frustration|why you|where you're coming|what you're going through)",
        "(i|we) know (this is|it's|this can be|it can be|how) (frustrating|hard|difficult|stressful|upsetting|annoying|worrying)",
        "your (frustration|concern|concerns|disappointment) (is|are) (understandable|valid|completely|totally)",
        "(must|has to) (be|have been|feel) (so|very|really|frustrating|hard|difficult|upsetting|stressful|annoying|painful|disappointing|worrying|scary|awful|terrible|tough|exhausting|frustrated|worried|upset)",
        "(that|this|it) (sounds|is|'s) (so |very |really |)(frustrating|awful|terrible|painful|upsetting|disappointing|stressful|worrying|horrible|tough)",
        "(that's|it's) (so |very |really |)(frustrating|awful|terrible|upsetting|disappointing|stressful|worrying|horrible|not good|no good|not great|tough|unfortunate|no fun|a shame|not what we)",
        "can (only |)imagine (how|the|your|that)",
        "(i'd|i would|we'd|anyone would) (feel|be) (the same|upset|frustrated|worried)",
        "(feel better|get well) soon",
        "hope (you|he|she|they) (feel|feels|get|gets|are feeling|recover|recovers) (better|well|soon)",
        "makes us (sad|so sad)",
        "(hate|hated|sad|saddened|gutted|disappointed|concerned) to (hear|see|read|learn)",
        "(not what|not the experience|not the kind of experience) (we|you)",
        "(we|i) feel your (pain|frustration)",
        "(bless you|poor thing|oh no)",
        "(completely|totally|very|perfectly|quite) understandabl*",
        "^(i|we) can (well |only |just |really |certainly |)imagine",
        "(must|has to) (be|have been|feel) (so |very |really |quite |such |)(a |an |)(pain|nightmare|worry|shock|nuisance|blow|headache|starving|freezing|shaken|gutted|hungry|maddening|infuriating|confusing|alarming|inconvenient|embarrassing)",
        "^(i|we) (hear|feel for) (you|ya)",
        "(don't|do not) beat yourself up",
        "(sorry|sad) (that |)you feel (this|that) way",
        "(does|can|must|would) (really |)(shake|upset|worry|rattle) (you|anyone|anybody|people)",
        "(i'd|i would|we'd|anyone would|anybody would|i'd be|we'd all be) (be |feel |)(fed up|furious|annoyed|angry|worried|gutted|frustrated|cross|livid)( too|$)",
        "(i|we) (totally|completely|fully|really|absolutely|do) (get|see|hear|feel) (that|it|why|how|your|you)",
        "(i|we) can (hear|tell|see|imagine) (you're|you are|your|how|that you're|that you are|this is|why)",
        "(is|must be|that's|sounds|must have been|being) (so |really |very |absolutely |just |)(maddening|infuriating|heartbreaking|gutting|exhausting|nerve-wracking|nerve wracking|distressing|rough|miserable)",
        "(hang in there|poor thing|poor you|poor love|poor little|bless you|bless him|bless her)",
        "(we|i) (know|understand|realise|realize|appreciate) (that |how |)(waiting|delays|disruption|cancellations|this|a delay|being)…(frustrating|stressful|inconvenient|no fun|annoying|upsetting|isn't fun|hard|difficult|worrying|isn't easy)",
        "(never|no) fun (to|when|at all|being|waiting)",
        "(能|可以|)(感受|感觉|体会)(到|得到)(您|你)",
        "(太|真|好|挺)(憋屈|糟心|窝火)了",
        "(真|很|挺|确实|也)(憋屈|窝火|糟心)",
        "(照顾|带|伺候|陪护|一个人)…(也|真|很|挺|都)不容易",
        "(别|不要|不用)不好意思"
      ],
      "except": [
        "(别|不要|不用|不必)急(躁|于|着|性)",
        "(别|不要|不用|不必)(着急|急)(着|于|)(吃|用|做|去|买|停|手术|上|换|治|打|下|处理|定|回)",
        "理解(的是|为|成|错|有误|能力)",
        "(请|感谢|谢谢|希望|望|多谢|还请|感谢您的|谢谢您的|请您|望您)(您|你|)(理解|体谅)",
        "明白(您|你)的意思",
        "(明白|知道|理解)(您|你)(说|问|意思|指)",
        "(胃|肚子|身体|喉咙|嗓子|心脏|小腹)…(难受|痛苦)",
        "(sad|saddened|gutted|hate|disappointed) to see (you|u) (go|leave)"
      ],
      "file": "rules/core/lexicons/empathy.yml"
    },
    {
      "name": "fact-request",
      "title": {
        "en": "Requests for facts that can be looked up",
        "zh": "询问可查证的事实"
      },
      "phrases": [
        "(多少钱|什么价|价格|价钱|收费|费用|几块|几元|怎么卖|怎么收|单价|房租|租金|月租|资费|运费|票价|押金|首付|手续费|违约金|挂号费)",
        "(几点|什么时间|营业时间|上班时间|开门|关门|打烊|门诊时间|出诊时间|坐诊|上班吗|营业吗|休息吗|放号)",
        "(什么时候|啥时候|哪天|几号|多久)(能|可以|会|)(到货|发货|到账|送到|发出|寄出|到|出结果|开售|补货|上市|交房|起飞|出票|退款|开门|有号|开通|生效)",
        "(有没有货|有货|库存|现货|缺货|还有房|有房|有票|有座|还有号|有号|有位)",
        "(地址|在哪|在哪里|哪个位置|什么位置|怎么走|几楼|哪层|哪个口|航站楼|登机口|几号线|门牌|停车)",
        "(电话是多少|电话多少|号码是多少|客服电话|热线|官网|尾号)",
        "(能报|可以报|医保|报销|走医保)(吗|么|不|多少)",
        "(能报|可以报|医保|报销|走医保)$",
        "(多大面积|多少平|几室|几梯几户|朝向|楼层|物业费|容积率|满五|满二)",
        "(how much|what's the price|the price|what does it cost|the cost|the fee|fees|any charge|the rate|what rate|the fare|deposit|price of)",
        "(what time|when do|when does|when is|when are|when will|opening hours|your hours|open until|open on|how late|how early|check-in|check in time|check-out)",
        "(in stock|available|any left|do you have|have any|sold out|availability)",
        "(which|what) (gate|terminal|floor|platform|exit|station)",
        "(where is|where are|where do|where can|address|directions|how do i get)",
        "(what's the number|phone number|hotline|which number)",
        "how (long|many|big|far) (is|are|does|do|will)"
      ],
      "except": [
        "(多少钱|价格|费用)(都|也|无所谓|不是问题)"
      ],
      "file": "rules/core/lexicons/fact-request.yml"
    },
    {
      "name": "farewell",
      "title": {
        "en": "Farewells",
        "zh": "告别"
      },
      "phrases": [
        "(再见|拜拜|回见|再会|回头见|改天见|晚安|慢走|您走好)",
        "^拜$",
        "(bye|goodbye|good-bye|byebye|bye-bye|cya)",
        "good bye",
        "(see|talk to|speak to|chat to) (you|ya) (later|soon|again|then|next|around|tomorrow|there)",
        "^see (you|ya)",
        "(so long|farewell|cheerio|good night|goodnight)",
        "(signing off|gotta go|got to go|have to go now)",
        "^(and |so |then |please |)have (a|an|yourself a)…(day|evening|night|weekend|week|time|trip|afternoon|morning|stay|flight|journey|ride|one|meal|holiday|vacation)",
        "^(ok |okay |great |cool |lovely |right |perfect |alright |brill |sure |k |)(see|c|cu|catch) (you|ya|u)( then| there| soon| later| in a bit| at|x|)$",
        "^(ok |okay |great |lovely |alright |right |)(see|catch) (u|ya)",
        "^(in a bit|laters|toodles|ttyl|ta ta|tata|tara)$"
      ],
      "except": [
        "bye (law|election|product)",
        "so long as",
        "see you('ve|'re| have| are| were| had| can)",
        "see (you|ya) in (court|small claims|hell)"
      ],
      "file": "rules/core/lexicons/farewell.yml"
    },
    {
      "name": "fear-pressure",
      "title": {
        "en": "Pressing by fear",
        "zh": "恐吓施压"
      },
      "phrases": [
        "(再不|再拖|再等|再这样拖|一直拖|继续拖|拖下去|拖久了|拖着不|拖到|耽误下去|再耽误|再犹豫|现在不|今天不|不及时|不早点|不尽早|不抓紧|不赶紧|不马上|不立即|不来|不治|不做|不处理|还不)…(就晚了|晚了|来不及|没救|没得救|没法治|没办法治|治不了|治不好|不好治|难治|保不住|完了|毁了|废了|癌变|变癌|恶变|瘫|截肢|丢命|要命|没命|送命|丧命|死|不孕|不育|断子绝孙|绝后|失明|秃|掉光|性命|后悔|后悔莫及|大出血|穿孔|猝死|报废)",
        "(等|等到|到时候|到时|到那时|那时候|以后|将来|往后|拖到|拖严重|拖久)…(后悔|就晚了|晚了就|来不及|追悔莫及|哭都来不及|想治都|想治也|想做也|想做都|想植都|想手术也|就是想|花多少钱也|花再多|多少钱都|更多的钱|更多钱)",
        "(时间长了|时间久了|时间一长|时间一久|拖久了|拖长了|严重了|否则|不然|要不然|到后期|晚期|到了晚期|再晚)…(治不好|不好治|就难治|没法治|没救|就晚|就来不及|也不行|都不行|花费更|花更多|花的钱更|花费的金钱更|人也更受罪|更受罪|要花更多|受更多罪|多花钱|癌变|不孕|不育|丧失|瘫痪|要命|没命|保不住)",
        "(耽误|错过|延误)(了|)…(最佳|最好|黄金)(的|)(治疗|手术|干预|矫正|)(时间|时机|期|机会)",
        "(以免|免得|避免|不然|否则|会|要)…(耗费|花费|浪费|花|搭上)(更多|更大|更|再多)(的|)(财力|精力|钱|金钱|费用|冤枉钱)",
        "(会|就会|要|将|都会|肯定|一定|绝对|早晚|迟早)(直接|严重|终身|导致|造成|引起|影响|)(影响|)(生育|不孕|不育|不孕不育|癌变|瘫痪|失明|截肢|猝死|断子绝孙|绝后|丧命|生命危险|终身残疾|变成癌|发展成癌|转成癌|毁容|家庭破裂|影响夫妻)",
        "后果(很|非常|会很|会非常|是很|将|)(严重|不堪设想|可怕|自负|难以想象)",
        "(不堪设想|追悔莫及|后悔莫及|后悔都来不及|后悔一辈子|命都没|命就没|会死人|要出人命|出人命|等死)",
        "(很|非常|相当|太)(危险|可怕)…(赶紧|马上|立刻|快点|快来|尽快来|赶快|今天就)",
        "(if you|unless you|or you'll|or you will|or else you)…(too late|lose your|die|regret|cancer|infertile|permanent damage|paralysed|paralyzed|go blind|go bald|amputat*|beyond help|be sorry|cost you far more|cost you much more)",
        "(before it's|before it is|it'll be|it will be) too late",
        "(you will|you'll|you're going to) (regret|lose your|die|end up with cancer|go blind|never be able|be sorry)",
        "(don't blame us|on your own head|want to lose|ticking time bomb|playing with your life|matter of life and death|irreversible if you wait)",
        "(以后|将来|到时候|到时|往后|拖到后面)…(钱更多|花更多|更费钱|花得更多|费用更高|更贵|更受罪|遭更多罪)",
        "(小心|当心|可别)…(癌|绝症|不孕|不育|瘫痪|失明|截肢|终身|要命)",
        "(您|你)(也|总|总也|)(不想|想|愿意|忍心)…(这辈子|一辈子|下半辈子|下半生|没孩子|没有孩子)",
        "想(种|治|做|植|救|生|手术|要孩子)(都|也)(没得|没机会|来不及|晚了|没办法|不行|没用)",
        "(老婆|老公|媳妇|男朋友|女朋友|对象)…(跑了|跟人|离婚|嫌弃|分手)",
        "(without|if untreated|left untreated)…(you'll|you will|it will|it'll) (lose|die|go blind|never|regret|end up|kill|cost you)"
      ],
      "except": [
        "(不|不会|没|不用|不至于)(影响|导致|癌变|致命)",
        "(不会|不太会|一般不会|很少)(影响|导致|引起|造成|有|)…(生育|癌变|生命危险|不孕)",
        "来不及(吃|带|赶|换)",
        "(困|累|饿|热|冷|疼|痛|笑|气|急)死",
        "死(亡率|皮|板)"
      ],
      "file": "rules/core/lexicons/fear-pressure.yml"
    },
    {
      "name": "fear-rhetoric",
      "title": {
        "en": "Threats put as questions",
        "zh": "反问式的恐吓"
      },
      "phrases": [
        "长痛还是短痛",
        "(您|你)(想|愿意|忍心|希望|就想|真想)…(残废|瘫痪|变成癌|一辈子|绝后|等死|受罪|失去|没孩子|没有孩子|毁容)",
        "(不想|不怕)…(癌变|变成癌|断子绝孙|绝后|不孕|瘫痪|残废|毁容|等死)",
        "(命|身体|孩子)(还|都|)(要不要|想不想要)",
        "(do you want to|don't you care if you|are you willing to) (lose|die|go blind|go bald|end up|be infertile|risk your life)"
      ],
      "except": [],
      "file": "rules/core/lexicons/fear-rhetoric.yml"
    },
    {
      "name": "field-bones",
      "title": {
        "en": "Field: Bones and joints",
        "zh": "领域：骨科"
      },
      "phrases": [
        "(骨科|骨折|颈椎|腰椎|腰间盘|椎间盘|关节|膝盖|半月板|韧带|骨质|股骨头|风湿|类风湿|滑膜|肩周炎|脊柱|腰肌|痛风|崴脚|扭伤)",
        "(orthopaedics|orthopedics|orthopaedic|orthopedic|fracture|fractured|knee|spine|spinal|joint|joints|ligament|meniscus|slipped disc|herniated|arthritis|back pain|sprain|sprained)"
      ],
      "except": [],
      "file": "rules/core/lexicons/field-bones.yml"
    },
    {
      "name": "field-children",
      "title": {
        "en": "Field: Children",
        "zh": "领域：儿科"
      },
      "phrases": [
        "(儿科|小儿|宝宝|婴儿|新生儿|小孩发烧|孩子发烧|孩子咳嗽|生长发育|矮小|身高发育)",
        "(paediatrics|pediatrics|paediatrician|pediatrician|my baby|infant|newborn|toddler)"
      ],
      "except": [],
      "file": "rules/core/lexicons/field-children.yml"
    },
    {
      "name": "field-digestion",
      "title": {
        "en": "Field: Digestion",
        "zh": "领域：消化"
      },
      "phrases": [
        "(消化|肠胃|胃肠|胃病|胃炎|胃痛|胃镜|肠镜|肠炎|肛肠|肛门|痔疮|便秘|拉肚子|腹泻|反流|幽门螺杆菌|胆囊|胆结石|肝炎|肝病|乙肝|脂肪肝)",
        "(gastroenterology|gastroenterologist|stomach|bowel|colon|colonoscopy|gastroscopy|haemorrhoids|hemorrhoids|constipation|diarrhea|diarrhoea|reflux|gallstones|liver|hepatitis)"
      ],
      "except": [],
      "file": "rules/core/lexicons/field-digestion.yml"
    },
    {
      "name": "field-ear-nose-throat",
      "title": {
        "en": "Field: Ear, nose and throat",
        "zh": "领域：耳鼻喉"
      },
      "phrases": [
        "(耳鼻喉|鼻炎|鼻塞|鼻窦炎|鼻子|鼻息肉|咽炎|扁桃体|咽喉|耳鸣|中耳炎|耳朵|听力|打鼾|打呼噜|鼻中隔|腺样体)",
        "(ent clinic|otolaryngology|sinus|sinuses|sinusitis|rhinitis|tonsils|tonsillitis|tinnitus|ear infection|earache|hearing loss|snoring)"
      ],
      "except": [],
      "file": "rules/core/lexicons/field-ear-nose-throat.yml"
    },
    {
      "name": "field-eyes",
      "title": {
        "en": "Field: Eyes",
        "zh": "领域：眼科"
      },
      "phrases": [
        "(眼科|眼睛|近视|激光手术|视力|白内障|青光眼|干眼|散光|远视|弱视|斜视|结膜炎|飞蚊症|眼压|眼底|全飞秒|半飞秒)",
        "(ophthalmology|eye|eyes|eyesight|vision|cataract|cataracts|glaucoma|lasik|myopia|astigmatism|conjunctivitis)"
      ],
      "except": [
        "(双眼皮|眼袋)"
      ],
      "file": "rules/core/lexicons/field-eyes.yml"
    },
    {
      "name": "field-hair",
      "title": {
        "en": "Field: Hair",
        "zh": "领域：毛发"
      },
      "phrases": [
        "(植发|脱发|掉发|掉头发|发际线|毛发|种头发|秃顶|斑秃|生发|脂溢性脱发|谢顶|秃头)",
        "(hair transplant|hair loss|baldness|balding|alopecia|hairline)"
      ],
      "except": [],
      "file": "rules/core/lexicons/field-hair.yml"
    },
    {
      "name": "field-heart",
      "title": {
        "en": "Field: Heart and circulation",
        "zh": "领域：心血管"
      },
      "phrases": [
        "(心内科|心血管|心脏|高血压|血压|冠心病|心律|心慌|心悸|早搏|心肌|心绞痛|房颤|支架|静脉曲张|血脂)",
        "(cardiology|cardiologist|heart disease|heart attack|hypertension|blood pressure|palpitations|arrhythmia|angina|varicose)"
      ],
      "except": [],
      "file": "rules/core/lexicons/field-heart.yml"
    },
    {
      "name": "field-men",
      "title": {
        "en": "Field: Men’s health",
        "zh": "领域：男科"
      },
      "phrases": [
        "(男科|泌尿|前列腺|早泄|阳痿|勃起|包皮|精子|精液|精索|睾丸|阴囊|龟头|男性不育|遗精)",
        "(urology|urologist|andrology|prostate|erectile|circumcision|sperm|testicle|testicular|premature ejaculation)"
      ],
      "except": [],
      "file": "rules/core/lexicons/field-men.yml"
    },
    {
      "name": "field-mind",
      "title": {
        "en": "Field: Mind and sleep",
        "zh": "领域：精神心理"
      },
      "phrases": [
        "(精神科|心理科|心理咨询|心理医生|抑郁|焦虑症|强迫症|失眠|精神分裂|自闭|多动症|双相|神经衰弱|躁郁)",
        "(psychiatry|psychiatrist|psychologist|psychotherapy|depression|depressed|anxiety|insomnia|ocd|adhd|bipolar|autism)"
      ],
      "except": [],
      "file": "rules/core/lexicons/field-mind.yml"
    },
    {
      "name": "field-skin",
      "title": {
        "en": "Field: Skin",
        "zh": "领域：皮肤"
      },
      "phrases": [
        "(皮肤|皮炎|湿疹|荨麻疹|痘痘|痤疮|青春痘|粉刺|白癜风|牛皮癣|银屑病|皮疹|疱疹|脚气|灰指甲|祛斑|祛痘|色斑|皮癣|体癣|股癣|疤痕|毛囊炎|扁平疣)",
        "(dermatology|dermatologist|skin|eczema|acne|psoriasis|vitiligo|rash|wart|warts|rosacea|dermatitis)"
      ],
      "except": [],
      "file": "rules/core/lexicons/field-skin.yml"
    },
    {
      "name": "field-teeth",
      "title": {
        "en": "Field: Teeth",
        "zh": "领域：口腔"
      },
      "phrases": [
        "(口腔|牙科|牙齿|掉牙|大牙|门牙|种植牙|种牙|拔牙|补牙|洗牙|牙痛|牙疼|蛀牙|智齿|牙龈|牙周|牙套|正畸|矫正牙|烤瓷|牙髓|龋齿)",
        "(dental|dentist|dentistry|tooth|teeth|toothache|gum|gums|implant|implants|braces|orthodontics|orthodontic|molar|wisdom tooth|root canal|cavity|cavities)"
      ],
      "except": [
        "(牙膏|牙刷|月牙|葡萄牙|西班牙|牙买加)"
      ],
      "file": "rules/core/lexicons/field-teeth.yml"
    },
    {
      "name": "field-women",
      "title": {
        "en": "Field: Women’s health",
        "zh": "领域：妇科"
      },
      "phrases": [
        "(妇科|妇产|产科|月经|例假|大姨妈|姨妈|白带|阴道|宫颈|子宫|卵巢|盆腔|备孕|怀孕|人流|流产|不孕|痛经|孕检|产检|乳腺|多囊|试管|外阴)",
        "(gynaecology|gynecology|gynaecologist|gynecologist|obstetrics|period pain|menstrual|menstruation|pregnancy|pregnant|ovary|ovarian|cervical|uterus|ivf|fertility)"
      ],
      "except": [],
      "file": "rules/core/lexicons/field-women.yml"
    },
    {
      "name": "form-of-address",
      "title": {
        "en": "Forms of address",
        "zh": "称谓"
      },
      "phrases": [
        "先生",
        "女士",
        "小姐",
        "太太",
        "老师",
        "同学",
        "阿姨",
        "叔叔",
        "大哥",
        "大姐",
        "大爷",
        "大妈",
        "奶奶",
        "爷爷",
        "总",
        "哥",
        "姐",
        "(mr|mrs|ms|miss|mx|sir|madam|ma'am|dr)"
      ],
      "except": [
        "哥(哥|们|俩|几)",
        "姐(姐|妹|夫|们)",
        "总(是|之|体|共|数|的|价|会|裁|部|要|觉|算|得|有|结|面积|楼|分|院|店|公司|监|经理|额)",
        "(汇|归|老|一)总"
      ],
      "file": "rules/core/lexicons/form-of-address.yml"
    },
    {
      "name": "greeting",
      "title": {
        "en": "Greetings",
        "zh": "问候"
      },
      "phrases": [
        "(您|你|你们|大家|各位)好",
        "^(亲|老师|医生|大夫|先生|女士|美女|帅哥|老板|哥|姐|叔叔|阿姨|同学|护士)(您|你|)好",
        "(早上|上午|中午|下午|晚上|早|晚)好",
        "^早(啊|呀|安|)$",
        "哈(喽|罗|啰|囉)",
        "^(嗨|嘿|喂)",
        "(欢迎|感谢)(您|你|)(的|)(咨询|来电|致电|光临|来到|莅临|访问|进入|使用|拨打)",
        "欢迎(您|你)",
        "高兴(能|)(为|给|与|和)(您|你)(服务|解答|答疑|交流|沟通|提供)",
        "有(什么|啥)(可以|能|需要|我可以|我能|可以为|能为)(帮|您|你|协助)",
        "(hello|hi|hey|hiya|howdy|greetings|hallo)",
        "good (morning|afternoon|evening|day)",
        "g'day",
        "(welcome to|a warm welcome|welcome back)",
        "how (can|may|could) (i|we) (help|assist|serve)",
        "^dear (mr|mrs|ms|miss|mx|dr|prof|professor|sir|madam|customer|customers|guest|client|patient|student|applicant|member|user|all|valued)",
        "^welcome( aboard| in| on board|)$"
      ],
      "except": [
        "(对|为|祝|让|给|帮|愿|希望|使|比|跟|像|等|替)(您|你|大家)好",
        "祝(您|你)(早上|上午|下午|晚上)好",
        "(您|你|大家)好(好|久|多|了|的|不|像|看|转|受|意思|厉害|坏|歹|几|奇|吃|用|些|点|评|心|想|说|商量|差|在)",
        "好久",
        "喂(奶|养|药|饭|食|水|母乳|夜奶|完|过|的|一|宝|孩|了|多|几|他|她)",
        "嘿嘿",
        "感谢使用",
        "you're welcome",
        "(hi|hey)-"
      ],
      "file": "rules/core/lexicons/greeting.yml"
    },
    {
      "name": "guess",
      "title": {
        "en": "Guesses",
        "zh": "猜测的回答"
      },
      "phrases": [
        "(我|)(猜|猜测|猜想|瞎猜|估摸着|估摸|蒙)(是|应该|大概|可能|要|得|也就|有|没|的|差不多|吧|\\d)",
        "(凭|按|靠)(我的|我|)(印象|感觉|记忆|直觉)",
        "印象(中|里)(是|好像|大概|应该|有|没|可能|差不多)",
        "(可能|大概|也许|应该|估计|或许|没准|说不定|八成)(吧|呗|是吧|有吧|没有吧|是的吧|可以吧|会吧|能吧|行吧)$",
        "(可能|大概|也许|应该|估计|或许|好像|没准|说不定|八成|貌似)…吧$",
        "^(好像|貌似|似乎)(是|有|在|要|没|也是|还有|得|到)",
        "(不太|不|不是很|不大)(确定|清楚|知道|记得|肯定)…(可能|大概|也许|应该|估计|好像|差不多)",
        "(记不清|记不太清|说不准|说不好)…(可能|大概|也许|应该|估计|好像|差不多)",
        "(i'm guessing|i am guessing|my guess is|just guessing|wild guess|i'd guess|i would guess|best guess)",
        "^(well |hmm |um |)(i guess|i suppose|i think so|probably|maybe|perhaps)( so| yes| not| it's| it is| around| about| at| the| that| they| we| until| from)",
        "^(well |hmm |um |)(i guess|i suppose|i think so|probably|maybe|perhaps)$",
        "(not sure|not entirely sure|not really sure|not totally sure|not certain|not 100% sure|no idea)…(maybe|probably|i think|i guess|might be|could be)",
        "(if i remember right|if i remember correctly|off the top of my head|from memory|as far as i remember|as far as i can remember)",
        "(should|might|could) be…(i think|i guess|or something|or so i think|i suppose)$"
      ],
      "except": [],
      "file": "rules/core/lexicons/guess.yml"
    },
    {
      "name": "hedge",
      "title": {
        "en": "Hedges",
        "zh": "留有余地的词"
      },
      "phrases": [
        "(一般|通常|往往|多半|多数|大多|大多数|大部分|绝大多数|绝大部分|大体|部分|有部分|有的人|有些人|有些|少数|相当一部分)",
        "(基本|基本上|几乎|差不多|大致|总体|原则上|理论上|正常情况下|正常来说)",
        "(可能|也许|或许|大概|大约|估计|恐怕|兴许|似乎|好像|说不定|八成|多少会)",
        "(有望|有希望|有机会|有把握|有一定|有助于|有利于|有帮助|希望|但愿|预计|预期|争取|力争|尽量|尽可能|尽力|努力|尽最大|试试|尝试|看看能)",
        "(应该|应当|理应|我觉得|我感觉|个人觉得|个人认为|感觉|我看|我认为|据说|据我所知|目前来看|目前看|从目前|看起来|看来|看样子|初步)",
        "(因人而异|因人|视情况|看情况|看个人|看具体|看恢复|看病情|取决于|不排除|概率|几率|机率|百分之二|百分之三|百分之四|百分之五|百分之六|百分之七|百分之八|百分之九|九成|七成)",
        "(usually|generally|normally|typically|often|mostly|mainly|commonly|frequently|sometimes|occasionally|most|many|some|majority)",
        "(may|might|could|should|would|possibly|probably|perhaps|maybe|potentially|presumably|hopefully|likely|seem*|appear*|roughly|approximately|about)",
        "(try|trying|aim*|hope|hoping|strive*|endeavo*|expect*|intend*|plan) to",
        "(try|do|doing|trying) (our|my|their) (best|utmost|hardest)",
        "(work|working) (hard|on|to|towards)",
        "(i|we) (think|believe|guess|hope|expect|reckon|suppose|imagine)",
        "(in most cases|as far as|to the best of|that we're aware|in theory|in principle|almost|nearly|virtually|up to|at least)"
      ],
      "except": [
        "不可能",
        "尽可能不",
        "一般(般|人|性|的人)",
        "(部分负责)",
        "应该的",
        "(我|您|你|大家|咱们)(应该|应当)",
        "没(有|)希望",
        "(all|most) of all",
        "(most|almost) (definitely|certainly|assuredly|welcome|important*|recent)",
        "(some|about) (time|more|this|that|your|it|the)",
        "would (you|like|love|be happy)",
        "(could|may|might|should) (you|i|we)"
      ],
      "file": "rules/core/lexicons/hedge.yml"
    },
    {
      "name": "hold",
      "title": {
        "en": "Asked to wait",
        "zh": "请客户等待"
      },
      "phrases": [
        "稍(等|候)",
        "(请|您|烦请)(稍|稍稍|先|)等(一下|一会|一会儿|会儿|下|片刻|几分钟|两分钟|我)",
        "(麻烦|请)(您|你|)(稍微|先|)等(一下|一会|一会儿|会儿|下|片刻|几分钟|两分钟)",
        "^等(一下|我一下|我一会|我查|我看|我问)",
        "请稍后$",
        "(先|)(别|不要)挂(电话|断|机|)",
        "不要离开(线|电话|对话)",
        "(one|just a|wait a|hang on a|give me a|give me one|just one|hold on a|wait one) (moment|second|minute|sec|min|couple of minutes|few minutes)",
        "a moment please",
        "(please|kindly) hold$",
        "(please|kindly) hold (on|the line|for|while)",
        "(hold on|hang on|bear with me|stay on the line)",
        "please wait$",
        "please wait (a|one|while|here|on)"
      ],
      "except": [
        "稍等(几天|两天|一天|一周|半天|半小时|半个小时|一小时|一个小时|到)",
        "等(一下|一会|一会儿|会儿|下)(再|才|就|会)",
        "(thanks|thank you) for (bearing with me|holding on|holding)",
        "hold on to",
        "(one|a) (minute|second|moment) (after|before|past|later|apart|ago|of)",
        "(please wait a|wait one) (few|couple of|) (days|weeks|hours)"
      ],
      "file": "rules/core/lexicons/hold.yml"
    },
    {
      "name": "impatience",
      "title": {
        "en": "Impatience and rudeness",
        "zh": "不耐烦与粗鲁"
      },
      "phrases": [
        "(刚才|刚刚|前面|之前|早|早就|上面)(都|就|已经|不是|)(跟|和|给)(你|您)(说|讲|解释|回复)过了",
        "(要|还要|让|想让|得)我(再|)(说|讲|重复|解释)(几|多少)(遍|次)",
        "(你|您)(自己|)(不会|没|不能)(先|自己|)(看)(说明|详情|页面|条款|规则|合同|通知|公告)…(吗|么|嘛)",
        "(到底|究竟)(有没有|有没)(在|)(听|看|认真)",
        "(怎么|咋)还(在问|问|不懂|不明白|没听懂|听不懂|搞不懂)",
        "^(别|不要)(再|)(说|吵|闹|讲)了$",
        "爱(去哪去哪|找谁找谁|怎样怎样|怎么着怎么着|咋样咋样|干嘛干嘛|怎么办怎么办)",
        "(我|刚才|刚刚|前面|之前|上面|都|早就)(不是|)(都|已经|早就|)(跟|和|给|)(你|您)(说|讲|告诉|解释)(过|得很清楚|清楚|)(了|多少|好几|几)(遍|次|)(吗|嘛|么|了|啊)",
        "不是(都|已经|早就|刚|刚刚|)(跟|和|给|)(你|您|)(说|讲|告诉|解释|发)(过|)(你|您|)(了|过了)(吗|嘛|么)",
        "(说|讲|告诉|解释|回答|回复)(过|了|你|您|)(多少|好多|很多|无数|n|好几|几百|八百)(遍|次)了",
        "还要(我|)(说|讲|解释|重复)(几|多少)(遍|次)",
        "(到底|究竟)(懂不懂|听没听|听不听|会不会用|看没看|想怎样|想怎么样|想干嘛|想干什么|有完没完|听懂没|识不识字|能不能听)",
        "有完没完",
        "(听不懂|看不懂)(人话|中文|中国话|汉字|普通话)",
        "(不识字|不会看字|没长眼|没长脑子|眼瞎|瞎了吗|聋了|耳朵聋|耳背吗)",
        "(你|您|)(自己|)不会(自己|)(看|查|百度|搜|想|上网查)(的|一下|下|)(吗|么|嘛|啊)",
        "(你|您)自己(没|不)(看|查)(的|一下|下|)(吗|么|嘛|啊)",
        "自己(去|)百度(去|吧|呗|啊)",
        "自己(去|)百度$",
        "(爱|要)(来|买|看|治|信|去|退|办|租|要|咋|说|听|换|投诉)不(来|买|看|治|信|去|退|办|租|要|咋|说|听|换|投诉)",
        "爱(咋咋|咋地|怎么|咋)(滴|地|着|样|)(就|咋地|咋滴|怎么|怎样|吧)",
        "爱(咋咋|咋地|怎么|咋)(滴|地|着|样|)$",
        "(不买|不信|不治|不看|不来|不租|不要|不办|不想买|不想治|不想来|不满意|嫌贵|嫌慢|嫌麻烦)(就|的话|)(拉倒|滚|走人|算了吧|别问|别来|别买|别治|别看|别废话|去别家|找别人|换别家)",
        "(随便你|随你便|随你的便|随您便)(了|吧|啊)",
        "(随便你|随你便|随你的便|随您便)$",
        "^(你|您)(自己|)看着办",
        "(有话|有事|有屁|有什么)(就|)(快说|快点说|快放|赶紧说|赶快说)",
        "^(快说|赶紧说|快点说|说重点|讲重点|别废话|少废话|少啰嗦|别啰嗦|别磨叽|别墨迹|少来|废话)(啊|行吗|行不行|了|吧)",
        "^(快说|赶紧说|快点说|说重点|讲重点|别废话|少废话|少啰嗦|别啰嗦|别磨叽|别墨迹|少来|废话)$",
        "(废话|问题|事|事儿|破事)(怎么|咋|可真|真|也太)(这么|那么|)(多|烦)(啊|呀|呢|！)",
        "(废话|问题|事|事儿|破事)(怎么|咋|可真|真|也太)(这么|那么|)(多|烦)$",
        "(怎么|咋)(这么|那么)(多废话|多事|事多|啰嗦|难缠|烦人|磨叽|笨|蠢|多问题|麻烦啊|墨迹)",
        "(别|不要|能不能别|甭)(再|老|总|一直|老是|总是)(问|催|烦|纠缠|来烦|打|发)(我|了|这个|个没完|啊)",
        "(别|不要|能不能别|甭)(再|老|总|一直|老是|总是)(问|催|烦|纠缠|来烦|打|发)$",
        "^(别|不要)(催|烦|问)(了|我|啊)",
        "(催|吵|叫|喊|急|嚷|哭|闹)什么(催|吵|叫|喊|急|嚷|哭|闹)",
        "(没空|没时间|没工夫|没功夫|懒得|不想)(再|)(理|陪|搭理|伺候|跟|和|给|管|听|回)(你|您)(说|聊|解释|啰嗦|废话|耗|扯|磨|了|玩)",
        "(没空|没时间|没工夫|没功夫|懒得|不想)(再|)(理|陪|搭理|伺候|跟|和|给|管|听|回)(你|您)$",
        "(浪费|耽误)(我|我们|大家|彼此|别人)(的|)时间",
        "(跟|和|给)(你|您)(说|讲|解释)(不清|不清楚|不通|不明白|了也不懂|了也白说|了你也不懂)",
        "(说了|讲了|告诉你)(你|您)也(不|听不)(懂|明白)",
        "(烦死|烦死了|真烦|烦不烦|你烦|别烦)(了|我|不|啊|人)",
        "(烦死|烦死了|真烦|烦不烦|你烦|别烦)$",
        "(关|干)(我|我们)(什么|啥|屁|毛)事",
        "(你|您)…(有毛病|有病吧|有病啊|脑子有|脑残|神经病|白痴|傻|蠢货|猪脑|弱智|不要脸|没素质|没文化)(吧|啊|吗|问题|病|坑)",
        "(你|您)…(有毛病|有病吧|有病啊|脑子有|脑残|神经病|白痴|傻|蠢货|猪脑|弱智|不要脸|没素质|没文化)$",
        "^(你|您|你给我|给我|请你|)(闭嘴|住嘴|住口|滚蛋|滚开|滚出去)(吧|！)",
        "^(你|您|你给我|给我|请你|)(闭嘴|住嘴|住口|滚蛋|滚开|滚出去)$",
        "^滚$",
        "(想|要|爱)投诉(就|你就|随便|尽管|投诉)(去|投诉|吧)",
        "(你|您)(尽管|随便|爱)(去|)(投诉|告|举报|曝光)",
        "(投诉|告|举报|曝光)(去吧|就去|你就去|呗)(你|啊|吧)",
        "(投诉|告|举报|曝光)(去吧|就去|你就去|呗)$",
        "(有本事|有种)(你|就|您)",
        "(买不起|看不起病|租不起|住不起|没钱)(就|还)(别|不要|来|看|问|租|买)",
        "(你|您)(这人|这个人|真|太|好|可真|真是|)(的|)烦人",
        "^just read the (instructions|manual|email|website|terms|description|page)",
        "^you (people|guys|lot) never (read|listen|learn|check)",
        "(i|i've|i have|we|we've|we have|as i) (already|just|literally just) (told|explained to|answered) you",
        "(i've|i have|we've|we have) (told|explained|said|answered) (you |that |this |it |to you |)(already|a hundred|a thousand|a million|many|several|so many|three|five|ten) times",
        "how many (more |)times (do|must|should|have|will|am) (i|we)",
        "(are|were) you (even |)(listening|reading|deaf|blind|stupid|slow|dumb|illiterate)",
        "(can't|can|could|do) you (even |not |)(read|hear)$",
        "what (part|bit) of…(don't|do not|didn't|can't) you",
        "(don't|do) you (not |)(understand|get) (english|simple|basic|plain|what i)",
        "(shut up|get lost|buzz off|go away|piss off|screw you)",
        "(just |)(get over it|deal with it|suck it up)",
        "^(whatever|too bad|tough luck|tough|so what|who cares|big deal)$",
        "(not|isn't) my (problem|job|fault|concern)",
        "(i|we) (don't|do not|haven't|have not) (have|got) (time|all day|the time) (for|to) (this|you|argue|explain|waste|deal)",
        "(i|we) (don't|do not) have all day",
        "^(just |please |)(hurry up|make it quick|get to the point|make up your mind|spit it out)",
        "(stop|quit) (asking|whining|complaining|bothering|wasting|messaging|calling|spamming|nagging|moaning|harassing)",
        "(waste|wasting|wasted) (my|our|everyone's) time",
        "(google|look) it (up |)yourself",
        "(learn|try) (to|and) read",
        "(you're|you are) (being |so |really |just |)(stupid|an idiot|annoying|rude|impossible|ridiculous|pathetic|a pain|clueless|dumb|an imbecile|a moron|a nuisance)",
        "(go ahead and|feel free to) complain",
        "(if you|you) (don't like it|can't afford it)…(go elsewhere|leave|then don't|don't buy|find another|go somewhere)",
        "for the (last|final|third|hundredth) time"
      ],
      "except": [
        "(我|我们)(跟|和|给|)(你|您)(说|讲)(过|)(了|)(吗|嘛|么)(我|没)",
        "(不会|没有|不想|不敢|怕|以免|免得|不是|避免|不)(再|)(浪费|耽误)",
        "(电话|线上|网上|微信|这里|三言两语|一句两句|一时|一下子|文字|打字|怕)(里|上|中|也|)…说不(清|清楚|明白)",
        "要不(要|看)",
        "(看|要)不(看|要)得"
      ],
      "file": "rules/core/lexicons/impatience.yml"
    },
    {
      "name": "incoming-call",
      "title": {
        "en": "Answering a call",
        "zh": "接听来电的用语"
      },
      "phrases": [
        "(感谢|谢谢|欢迎)(您|你|)(的|)(来电|致电|拨打)",
        "(请问|)有什么(可以|能|需要)(帮|为)(到|您|你|助)",
        "^(您好|你好|喂|喂您好|喂你好|)(，|,|)(请讲|请说)$",
        "(很高兴|)为您服务…请讲",
        "请问(您|你)(要|想)(咨询|问|找|挂)",
        "(thank you|thanks) for calling",
        "(how|what) (can|may|could) i (help|do for|assist)",
        "(you're|you are|youre) through to",
        "speaking$",
        "(what's|what is|whats|what seems to be) (the|your) (issue|problem|matter|trouble)",
        "(who am i|with whom am i|who's|who is) (speaking|talking|calling)"
      ],
      "except": [
        "am i (speaking|talking) (to|with) (mr|mrs|ms|miss|dr)"
      ],
      "file": "rules/core/lexicons/incoming-call.yml"
    },
    {
      "name": "incoming-caller",
      "title": {
        "en": "Calling of one's own accord",
        "zh": "主动来电的开头"
      },
      "phrases": [
        "(我|)(想|要)(咨询|预约|挂号|挂个号|投诉|问一下|问下|问问|了解一下|打听)",
        "(请问|问一下|请教|想问)…(你们|您们|医院|门诊|诊所|这里|这边)…(吗|多少|几点|怎么|哪|电话)",
        "(我|)打(电话|个电话|)(来|过来)(是|想|问|咨询|就是)",
        "^(喂|哎|那个|)我(要|想)(把|办|查|退|换|改|注销|取消|报修|报案|开通|反映|投诉)",
        "(你是|您是|你们是|这是|这里是)…(店|公司|医院|客服|中心|酒店|银行|热线)(吧|吗|么)",
        "i('m| am|) calling (to|about|because|for|regarding)",
        "(i'd|i would) like to (book|ask|make|know|speak|talk|enquire|inquire)",
        "(can|could|may) i (book|make an appointment|speak to a|ask)",
        "(i've|ive|i have|i) got a (problem|question|bill|letter|query|issue|fault|leak|parcel|text)",
        "(i|i'm|i've been|we|just) (wanna|wanted to|want to|need to|trying to|hoping to) (know|ask|check|find out|book|cancel|report|change|make a|speak|talk|see if)",
        "i (was|got|been|have been) (cut off|told|on hold)"
      ],
      "except": [],
      "file": "rules/core/lexicons/incoming-caller.yml"
    },
    {
      "name": "job-seeking",
      "title": {
        "en": "Job seekers",
        "zh": "求职"
      },
      "phrases": [
        "(你们|您们|贵公司|贵院|你们公司|你们医院|你们店|这里|那里|你家|公司|医院|店里)(还|现在|最近|)(招人|招聘|招工|招不招|还招|缺人|招护士|招医生|招客服|招员工|招前台|招学徒|招保洁)",
        "(招人|招聘|招工|招学徒|招员工)(吗|么|嘛|不|呢)",
        "(应聘|求职|找工作|投简历|投递简历|发简历|我的简历|面试|实习岗位|招聘信息|招聘要求|有没有岗位|想来上班)",
        "(are|r) you (hiring|recruiting|looking to hire|looking for staff)",
        "(apply|applying|application) for (a|the|this|any) (job|position|role|vacancy|post)",
        "(any|job) (vacancies|vacancy|openings|opening)",
        "(my|attached|send) (cv|resume)",
        "looking for (a|some) (job|work)"
      ],
      "except": [
        "(孩子|面试)(前|服装|穿)"
      ],
      "file": "rules/core/lexicons/job-seeking.yml"
    },
    {
      "name": "looks-up",
      "title": {
        "en": "Looking it up",
        "zh": "查证与依据"
      },
      "phrases": [
        "(查|核实|确认|核对|问|咨询|了解|看)(一下|下|一查|清楚|好|完|过|到|询)",
        "(帮|给|为|替)(您|你)(查|问|核|确认|咨询|看看|了解)",
        "(我|这边|马上|现在|立刻|先|去)(查|核实|确认|核对|问问|问一下|问下|请示)",
        "(以|按|按照)…(为准|计算|来算|收费)",
        "(要看|得看|取决于|根据|依据|视|看具体|具体看|按照)",
        "(系统|页面|官网|单子|订单|记录|报告|图纸|合同)(上|里|显示|写|是)",
        "(检查|面诊|测量|评估|看片|拍片|诊断|就诊)(后|完|之后|了)(才|再|就|能|可以)",
        "(let me|i'll|i will|i'm going to|we'll|going to|i can|i need to|i'd need to|allow me to|happy to) (just |quickly |)(check|confirm|look|find out|verify|ask|double check|double-check|get back|see|pull up)",
        "(depends|depending|based on|according to|the system|the website|our website|subject to|please check|please confirm)"
      ],
      "except": [],
      "file": "rules/core/lexicons/looks-up.yml"
    },
    {
      "name": "murmur",
      "title": {
        "en": "Murmurs",
        "zh": "应声"
      },
      "phrases": [
        "^(是是|是是是|对对|对对对|对的对的|是的是的|对|是|是的|对的|嗯|嗯嗯|嗯嗯嗯|嗯哼|嗯呢|哦|哦哦|哦哦哦|噢|没错|是啊|是呀|对啊|对呀|这样|这样啊|这样子|嗯对|额|呃|哈哈)$",
        "^(yes|yeah|yep|yup|uh huh|uh-huh|mhm|mm|mmm|mm hmm|hm|hmm|right|right right|exactly|true|i see|oh|aha)$"
      ],
      "except": [],
      "file": "rules/core/lexicons/murmur.yml"
    },
    {
      "name": "name-given",
      "title": {
        "en": "Giving a name",
        "zh": "报姓名"
      },
      "phrases": [
        "(我姓|我叫|免贵姓|我的名字是|我的名字叫|名字叫|叫我|本人姓)",
        "(my name is|my name's|call me|this is|i'm|i am|name is)"
      ],
      "except": [
        "我叫(了|他|她|你|不|的|车|人)",
        "叫我(去|吃|做|来|先|怎么|不|别|多|回|再|等|买|用|打|住|在|喝|注意|检查|们|妈|爸|老公)"
      ],
      "file": "rules/core/lexicons/name-given.yml"
    },
    {
      "name": "negated-after",
      "title": {
        "en": "Denials after the phrase",
        "zh": "放在后面的否定"
      },
      "phrases": [
        "(不存在|不可能|不现实|不可信|不可靠|不靠谱|不科学|不准确|不实际|不敢|不成立|不真实|不属实|不正确|不负责任)",
        "(谁|哪个|哪家)(都|也)(不|没)",
        "(没有|没)(人|哪个|哪家|任何|谁)",
        "(做|办|达|谈|算)不(到|了|上)",
        "(不能|无法|没法|不好|不可以|不要|别|不|很难|难以)(保证|承诺|说|相信|信|打包票|这么说|这样说|轻信|确定|肯定|实现|做到)",
        "(都|全|基本|基本上|)是(骗|假|谣|忽悠|夸大|吹|虚假)",
        "(骗人|骗局|假话|谣言|忽悠人|误区|误解|夸大其词|吹牛|违规|违法)",
        "没有(的事|这回事|这种|这样)",
        "(cannot|can't|can not|can;t|couldn't|could not|won't|isn't|is not|not) be (guaranteed|promised|certain|sure|assured)",
        "(is|are|would be|is simply|simply) (impossible|unrealistic|not possible|not realistic|untrue|a myth|nonsense|misleading)",
        "(isn't|aren't|wasn't) (possible|realistic|true|guaranteed|something)",
        "(not|never|isn't) (guaranteed|a given|certain|a promise|something we|something i|true)",
        "(doesn't|does not|don't|do not) exist",
        "(nobody|no one|none)"
      ],
      "except": [
        "不可能(再|会)(复发|有|出现|发生)",
        "(不敢相信)"
      ],
      "file": "rules/core/lexicons/negated-after.yml"
    },
    {
      "name": "negated-subject",
      "title": {
        "en": "Negations that reach through a clause",
        "zh": "管住整个分句的否定"
      },
      "phrases": [
        "(谁|哪个|哪家|任何人|任何医生|任何医院)(都|也)(不|没|无法|难以)",
        "(没有|没|无)(人|谁|哪个|哪家|哪种|哪位|任何|一个|一家|一种|一位|什么药|什么办法|办法|医生|医院)",
        "(没有|没)…(能|敢|可以)",
        "(谁|哪个|哪家|怎么|哪里|哪|怎)(敢|能|可能|会有|有)(够|)",
        "(不存在|不可能|不会有|不代表|不等于|并不|并非|绝非|不是说|不意味着|不敢|无法|不能|不可以|做不到|未必|不见得|不一定)",
        "(从来|从|至今|目前|现在|暂时)(没有|没|不|还没有|还没|无法|尚无|未)",
        "(nobody|no one|none of|no doctor|no hospital|no company|neither|nor|no way|there is no|there's no|there are no)",
        "(impossible|not possible|not able|unable|not allowed|can't|cannot|can not|won't) to",
        "(it isn't|it is not|it's not|that's not|isn't) (possible|something|a guarantee)",
        "(who|how) (can|could|would)",
        "(can't|cannot|can not|won't|wouldn't|couldn't|don't|do not) (promise|guarantee|say|assure|make|offer|give|claim)"
      ],
      "except": [
        "不能(再|不|只|光)",
        "不可(能不|以不)",
        "不一定要",
        "不敢当"
      ],
      "file": "rules/core/lexicons/negated-subject.yml"
    },
    {
      "name": "negation",
      "title": {
        "en": "Negations",
        "zh": "否定词"
      },
      "phrases": [
        "不",
        "没",
        "未",
        "无",
        "别",
        "非",
        "否",
        "甭",
        "勿",
        "难以",
        "(很|较|极|太)难",
        "拒绝",
        "避免",
        "not",
        "never",
        "no",
        "without",
        "cannot",
        "hardly",
        "barely",
        "unable to",
        "unlikely",
        "uncertain",
        "unsure",
        "refuse to",
        "(can|don|won|isn|aren|wasn|weren|doesn|didn|couldn|wouldn|shouldn|haven|hasn|hadn|mustn|ain)'t",
        "(can|don|won|isn|aren|wasn|weren|doesn|didn|couldn|wouldn|shouldn|haven|hasn|hadn|ain)t",
        "(ca|do|wo|is|are|was|were|does|did|could|would|should|have|has|had) n't"
      ],
      "except": [
        "不(但|仅|光|只是|单|止|管|论|错|少|断|同|久|过|妨|如|良|适|足|孕不育|好意思|客气|知不觉|愧|然|料|幸|满|便|限|锈钢|动产|干胶)",
        "没(错|收|落|事|关系|问题|准)",
        "无(论|非|线|缝|痛|菌|纺布|障碍|人机|限|聊|辜|奈|疑|比|微不至|花果|氧|极|锡)",
        "未(来|必|婚|成年)",
        "非(常|洲|但|凡|典|处方)",
        "否(则|认)",
        "(特|分|个|区|告|级|性|类|辨|识|鉴|派)别",
        "别(人|的|墅|处|针|致)",
        "勿(忘我)",
        "(别|不用|不要|不必|无需|无须)(太|)(担心|着急|怕|急|紧张|害怕|焦虑|慌|客气|谢|多想|灰心|忧虑|担忧)",
        "不(得|会|能|可能|是|敢|应该)不",
        "(没有|无|没|莫)不",
        "不(得不|无)",
        "(不会|不能|不可能)没有",
        "(not|never) (uncommon|unusual|unlikely|impossible|without)",
        "not (only|just|merely|to mention|to worry)",
        "no (problem|problems|worries|doubt|matter)",
        "能不能",
        "会不会",
        "是不是",
        "有没有",
        "要不要",
        "好不好",
        "可不可以",
        "行不行",
        "对不对",
        "该不该",
        "用不用",
        "需不需要",
        "算不算",
        "是否"
      ],
      "file": "rules/core/lexicons/negation.yml"
    },
    {
      "name": "no-side-effects",
      "title": {
        "en": "No side effects and no risk",
        "zh": "毫无副作用与风险"
      },
      "phrases": [
        "(没有|没|无|不会有|毫无|不存在|不产生|不会产生|无任何|并无)(任何|一点|一点点|一丝|半点|丝毫|)(的|)(毒|)副作用",
        "(没有|没|无|不会有|毫无|不存在)(任何|一点|一丝|半点|丝毫)(的|)(风险|危险|伤害|后遗症|危害|损伤|依赖|隐患|不良反应|痛苦|坏处)",
        "(不会|不)(产生|引起|带来|有|造成)(任何|一点|丝毫)(的|)(风险|危险|伤害|后遗症|危害|损伤|依赖|隐患|不良反应|副作用|影响)",
        "(绝对|百分之百|100%|百分百|完全)(是|)(安全|无害|没有害|没害|无毒|没风险|没有风险|没危险|没有危险)",
        "(绝对|完全|百分之百|一点)(都|也|)不(疼|痛)",
        "(no|zero|without|without any|has no|have no|free of|free from|doesn't have any|don't have any) (known |any |)(side effects|side effect|side-effects|adverse effects)",
        "(there is|there's|there are|carries|has|have|with|at|absolutely) (absolutely |)(no|zero) (risk|risks|danger|downside)",
        "(completely|totally|absolutely|perfectly|entirely|100%) (safe|harmless|painless|risk-free|risk free|side-effect free)",
        "(won't|will not|doesn't|does not|never) (hurt at all|feel a thing|cause any side effects|cause any harm|cause any damage)"
      ],
      "except": [
        "(有没有|是否有|有无)(什么|任何|)(毒|)副作用",
        "(没有|没|无)副作用(大|小|少|明显|的话|那么)",
        "(safe|risk) (travels|trip)",
        "^(no|none|not every|not all|hardly any)…(is|are|was|comes) (ever |really |)(completely|totally|absolutely|perfectly|entirely|100%) (safe|harmless|painless|risk-free|risk free)",
        "^(no|none|not every|not all|hardly any)…(is|are|was|comes) (ever |really |)(completely |totally |absolutely |perfectly |entirely |100% |)(free of|free from|without) (any |)(side effects|side effect|side-effects|adverse effects)",
        "^(nothing|nobody|none|neither) (is|are) (ever |really |)(completely|totally|absolutely|perfectly|entirely|100%) (safe|harmless|painless|risk-free|risk free)"
      ],
      "file": "rules/core/lexicons/no-side-effects.yml"
    },
    {
      "name": "not-answered",
      "title": {
        "en": "Says it was not answered",
        "zh": "指出没有得到回答"
      },
      "phrases": [
        "答非所问",
        "我(问|想问|要问)的(不是|是)",
        "^(我|我是|我就|我只|我就想|我只想|我现在|是)问(你|您|你们|的|价|价格|多少|什么|能不能|有没有|是不是|怎么)",
        "^(我|我就|我只|我就是|我只是)(想知道|想问|问)(价|价格|多少|能不能|有没有|是不是|怎么|哪)",
        "(我|我刚|我刚刚|我刚才)(是|)(说|讲)的(是|不是)",
        "^我(是|就是)(说|问)…(怎么|吗|什么|能不能|可不可以|多少|哪|有没有|是不是|会不会)",
        "(你|您|你们)(就|先|直接|只管|只要|只用)(告诉我|跟我说|回答我|说能不能|说行不行|说有没有|说是不是|说多少|讲能不能|说到底)",
        "^(先|直接)(回答|回)(我|一下)",
        "(先|直接|正面)回答(我|我的|这个|问题|一下|行|$)",
        "回(我|答我)…的(事|问题|话)",
        "(别|不要|少)(岔开|转移|扯开)话题",
        "(别|不要|少)(跟我|给我|)(兜圈子|打太极|绕弯|绕圈|扯别的|扯远|绕来绕去|打岔)",
        "(给|要)(个|我个|我一个|一个)(准信|准话|痛快话|说法|明确|准确|确切|具体)",
        "(等于|跟)没(说|回答)",
        "(没|没有|还没|还没有|并没有|根本没|都没|都没有)(正面|直接|)(回答|答复|解答|回复)(我|到我)",
        "(that's|thats|that is|this is|this isn't|that isn't|that wasn't|it's|its) (so |really |still |)(not |)what i (asked|was asking|am asking|wanted to know)",
        "(doesn't|doesnt|does not|didn't|didnt|did not|haven't|havent|have not|hasn't|hasnt|aren't|arent|are not|isn't|isnt|not|never) (even |really |actually |quite |)(answer|answered|answering|address|addressed) (my|the|that|this|it|me|what i|a single|any of)",
        "(wasn't|wasnt|isn't|isnt|was not|is not) (my|the) question",
        "(just|please|can you|could you|kindly|will you) (please |just |actually |)answer (me|my|the|this)",
        "(i'm|im|i am|i was|wasn't|was) not asking (about|how|if|whether|what|where|when)",
        "(didn't|didnt|did not) ask (about|how|if|whether|what|where|when|that)",
        "(did|have|do|are) you (even |actually |guys |)(read|reading) (my|what i|the question)",
        "(straight|proper|actual|real|simple) answer",
        "(a|) (simple |just |)(yes or no|yes or a no|yes/no)"
      ],
      "except": [
        "(can't|cannot|couldn't|don't|do not|no|not) (get |give |have |)(a |any |)(straight|proper|actual|real|simple) answer (to|from) (him|her|them|anyone)",
        "(that's|thats|that is|this is|it's|its) (so |really |still |)what i (asked|was asking|am asking|wanted to know)"
      ],
      "file": "rules/core/lexicons/not-answered.yml"
    },
    {
      "name": "not-treated",
      "title": {
        "en": "Outside what is treated here",
        "zh": "不在诊疗范围"
      },
      "phrases": [
        "(我们|我院|本院|我们医院|这边|我们这|我们这边|咱们|咱们医院|我们这里|我这)(不|没有|没|暂不|目前不|暂时不|是不|不能|无法|并不)(看|治|治疗|收|接诊|收治|做|处理|开展|开设|设)(这个|这方面|这类|这种|该|此|这项|)(病|的|科|手术|治疗|项目|业务|科室|方面|疾病|类|病症|患者|$)",
        "(不在|超出)(我们|我院|本院|咱们|我)(医院|科|)(的|)(诊疗|治疗|看诊|服务|业务)(范围|项目)",
        "(不属于|不是)(我们|我院|本院|我)(科|医院|专科|)(的|)(诊疗|治疗|看诊)(范围|疾病|项目)",
        "(我们|我院|本院|这边|我们医院)(是|只看|只做|只治|专看|专治)…(专科|专业|为主)…(不看|看不了|治不了|不治|做不了|没有)",
        "(我们|我院|本院|这边|我们医院|我们这)(看不了|治不了|做不了|没有这个科|没有这科|没有这个科室|没有该科|没这个科)",
        "(we|our clinic|our practice|our hospital) (do not|don't|cannot|can't|are not able to|aren't able to) (treat|perform|offer treatment|see patients|handle that condition|diagnose)*",
        "(outside|beyond) (our|the) (scope|speciality|specialty|field of practice|range of treatments)"
      ],
      "except": [],
      "file": "rules/core/lexicons/not-treated.yml"
    },
    {
      "name": "nothing-more",
      "title": {
        "en": "Nothing more needed",
        "zh": "没有别的问题"
      },
      "phrases": [
        "(没有|没)(别的|其他|其它|什么|啥)(的|)(了|问题|事|需要)",
        "(先|就|那就|那)(这样|先这样|到这|到这里)(吧|了|啦|)$",
        "(that's|that is|thats|that'll be|that will be|that would be|that was) (all|it|everything|enough)",
        "(all|everything) (i|we) (need|needed|want|wanted|require)",
        "(nothing|not anything) (else|more|further)",
        "(i'm|i am|we're|we are|im) (all set|good for now|all good|done|finished)",
        "that's (perfect|great) (for now|thanks)",
        "^(ok |okay |yep |yes |yeah |oh |and |hey |omg |now |great |perfect |)(that|it|this|that one|that's|it's|everything|all) (worked|works|did it|did the trick|seems to work|seems to have worked|has worked|fixed it|solved it|sorted it|helped|helps)( now| again| fine| great| perfectly|)( thanks|)$",
        "^(ok |okay |yep |yes |yeah |all |it's |its |that's |thats |it's all |its all |everything's |i'm |im |done |done and |finally |)(sorted|resolved|fixed|all good|all sorted|back up|back on|working|works)( now| again| thanks| at last| finally)$",
        "^(all good|all sorted|got it working|got it to work|up and running|back up and running|back online|we're back|that's everything|that's sorted|nope i'm good|im good|nope im good|that'll do|that'll do me|that'll do nicely|i don't think so|don't think so|dont think so)( now| again| then| thanks|)$",
        "^(ok |okay |alright |sure |right |great |thanks |cool |fine |oh ok |oh okay |hm |hmm |perfect |well |yes |yeah |k |)(i'll|ill|i will|will|we'll|gonna|i'm gonna|im gonna|let me|i can|going to) (try|give) (that|it|this|those|them|these)( a go| a try| a shot| a whirl|)( then| now| later| tonight| tomorrow| today| after work| when i get home| at home| first|)$",
        "^(ok |okay |alright |sure |right |great |cool |fine |oh ok |oh okay |perfect |well |yes |yeah |k |)(i'll|ill|i will|will|we'll|i can) (wait|hang on|sit tight|keep waiting|keep an eye out|keep an eye on it|keep you posted|look out for it|be there|see you then|do that|do so|ring them|call them|ring back|call back|check back|report back|email them|pop in|come in|be in touch)( for it| for that| for them| until then|)( then| tomorrow| today| later| now| in the morning|)$",
        "^(ok |okay |alright |sure |right |well |hm |hmm |cool |fine |no worries |yeah |)(i'll|ill|i will|we'll|we will|let me|let us|lemme|i need to|need to|we need to|i'd like to|have to|i have to|gotta|gonna|i'm gonna|going to) (think about it|think it over|think on it|have a think|sleep on it|mull it over|discuss it|discuss internally|talk it over|run it by|talk to my|talk to the|speak to my|ask my|ask the|check with my|check with the|consult my|get back to you|come back to you|let you know)*",
        "^(ok |okay |no worries |then |well |fine |right |)(i'll|ill|i will|we'll|then i|i|then i'll|then ill) (look|go|try|buy|book|get it|take my business|shop) (elsewhere|somewhere else|with someone else)( then|)$",
        "^(ok |okay |oh |well |fine |just |no |right |k |)(never mind|nevermind|nvm|leave it|whatever|not to worry)( then| thanks| now| for now|)$",
        "^(you|u|ya) (too|2)( x| xx| mate| love| guys|)$",
        "^(same to|and to|and) (you|u|yourself|yours)$",
        "^(ok |oh |ah |yep |yes |great |)(found|got) (it|them|that one|the email|the link|your dm|the dm)( now| thanks|)$"
      ],
      "except": [],
      "file": "rules/core/lexicons/nothing-more.yml"
    },
    {
      "name": "open-door",
      "title": {
        "en": "Leaving the door open",
        "zh": "不勉强的邀请"
      },
      "phrases": [
        "(随时|以后|日后|将来|之后|有需要|需要的话|需要时|有问题|想好了|想好|考虑好了|考虑好|决定好|决定了|方便了|有空了|如果需要|如有需要|您需要|哪天想)…(联系|预约|来|过来|来院|找我|找我们|咨询|问|留言|拨打|告诉我|说一声|看看|就诊|检查|安排|约|电话)",
        "(没关系|没事|不着急|不急|不勉强|理解)…(需要|想好|考虑|以后|随时|再联系)",
        "(any time|anytime|whenever|when you're ready|when you are ready|if you change your mind|should you change|feel free|if you ever|if you need|no pressure|no rush|take your time)"
      ],
      "except": [],
      "file": "rules/core/lexicons/open-door.yml"
    },
    {
      "name": "outcome-guarantee",
      "title": {
        "en": "Guaranteed outcomes",
        "zh": "保证结果"
      },
      "phrases": [
        "(保证|担保|承诺|保准|准保|确保|包|打包票)(您|你|给您|给你|帮您|帮你|让您|让你|能|)(的|)(一定|肯定|绝对|百分之百|百分百|100%|一次性|一次|彻底|都|就|)(能|会|可以|)(治好|治愈|根治|痊愈|康复|见效|有效|成功|好起来|恢复正常|不复发|不会复发|不再复发|不反弹|不会反弹|不留疤|不会留疤|没问题|没有问题|没事|解决|修好|能好|能用|怀孕|怀上|通过|到账|升值|赚钱|过审|录取|提分)",
        "(保证|担保|承诺|保准|准保|敢保证|敢说|打包票|拍胸脯)…(治好|治愈|根治|痊愈|康复|见效|不复发|不会复发|不反弹|好起来|治得好|能好|修好|最低价|全网最低|赚钱|升值|拿下来)",
        "(保证|承诺|担保)(给您|给你|您|你|)…(最低|最低价|最优惠|最便宜|当天到|今天到|明天到|准时到|准点到|按时到|有货|不缺货|不涨价|不降价)",
        "包(治|治好|治愈|治百病|你好|您好转|你满意|您满意|成功|见效|有效|怀孕|瘦|过|赚|通过)(的|百病|$)",
        "^包(治|治好|成|成功|见效|有效)(的|)$",
        "(疗程|手术|治疗|吃药|用药|吃了|用了|三天|三次|一周|一个月)…包好(的|)$",
        "(放心|绝对|肯定|一定|保证)(包好|包治|包成|包过|包您满意|包你满意)",
        "(一定|肯定|绝对|必定|必然|保准|铁定|百分之百|百分百|100%|百分之一百|完全百分百)(就|都|是|)(能|会|可以|能够|可|)(治好|治愈|根治|痊愈|自愈|康复|见效|有效|有效果|起效|成功|好起来|好转|恢复正常|恢复健康|恢复如初|不留疤|解决|修好|好的|生育|怀孕|怀上|通过|到账|升值|涨|赚|退款成功|没问题|没有问题|没事|安全|治得好|查得出|断根|去根)",
        "(一定|肯定|绝对|必定|必然|百分之百|百分百|100%)(能|会|可以|能够)(把|将|让|使|帮)…(治好|治愈|根治|痊愈|康复|去除|清除|消除|解决|恢复|修好|赶走|撵走|除掉|拿下|怀上)",
        "(一定|肯定|绝对|必定|必然|百分之百|百分百|100%)(能|会|可以|)(完全|彻底|全部|很快|马上|立刻)(治好|治愈|根治|痊愈|自愈|康复|恢复|解决|好|清除|消除|消失)",
        "(必|必定|肯定会|一定会)(好|痊愈|康复|除|愈)$",
        "(一定|肯定|绝对|绝|保证|百分之百|百分百|100%|永远|永|终身|终生|决|万万|铁定)(都|也|就|)(不会|不|不再|不可能|不会再|不可能再|没有|无|没|不会有|不存在)(再|再次|再度|任何|什么|)(复发|反弹|留疤|留痕|留下疤|副作用|有副作用|后遗症|有后遗症|有问题|有风险|风险|失败|有危险|危险|出问题|出错|变坏|恶化|癌变|疼痛|疼|痛苦|亏|亏损|赔|跌|降价|涨价|断货|掉色|坏|伤身|伤害)",
        "(绝|绝对|肯定|一定|永远|保证)(不会|不)(再|再次|再度)(感染|传染|犯|得|发作|发病)",
        "^(肯定|绝对|一定)不会(的|有事|有事的)$",
        "(这个|这种|您这|你这|癌|病|您的|你的)(肯定|绝对|一定)不会(的|有事)",
        "(绝对|肯定|一定|保证|百分之百|百分百)…(最低价|最低的价格|最好的价格|最优惠的价格|最优价|全网最低|史上最低|全市最低)",
        "(稳赚|只赚不赔|只涨不跌|稳赚不赔|保本保息|保本保收益|包赚|零亏损)",
        "(全网|全市|全国|史上|绝对)最低价",
        "(绝对|肯定|一定|保证|百分百|百分之百|100%|绝)(都|也|)(不会|不)(再|再次|)(起球|缩水|褪色|变形|开线|开裂|生锈|漏水|漏|断网|断线|掉线|卡顿|延误|晚点|丢件|弄丢|烂尾|没位置|没房|没号|拒签|被拒|拒赔|封号|肿|发炎|过敏|脱落|松动|长回来|胖回来)",
        "(今天|明天|后天|今晚|明早|当天|之内|小时内|天内|周内|月底前|号前|点前)…(绝对|肯定|一定|保证|百分百)(能|会|可以|给您|给你|帮您|)(到|到货|送到|送达|给您送到|发出去|寄到|修好|装好|到账|弄好)",
        "(绝对|肯定|一定|保证|百分百)(能|会|可以|)(今天|明天|后天|今晚|当天|三天内|一周内)…(到货|送到|送达|发出去|寄到|修好|装好|到账)$",
        "(绝对|肯定|一定|保证|百分百|百分之百|100%|保准|铁定)(能|会|可以|给您|给你|帮您|)(批下来|下款|放款|贷下来|下卡|赔下来|理赔下来|过签|出签|录取|上岸|过线|拿证|提上去|提上来|考上|解封|中签|瘦下来|白回来)",
        "(包|保)(录取|上岸|过签|出签|拿证|就业|下款|批|过审|下卡)(的|了|$)",
        "(保证|担保|包你|包您|保你|保您)…(能过|过签|批下来|赔下来|下款|解封|录取|上岸|不亏)(的|$)",
        "稳(上岸|拿下|批|下款|录取)(了|的|$)",
        "(保证|保准|保你|保您|包你|包您)…(瘦|减|提|涨|掉)(10|20|30|50|十|二十|三十|五十|几十|一百|100|五|八)(斤|分|倍|公斤)",
        "(保你|保您|包你|包您)…没问题(的|$)",
        "(肯定|一定|绝对|保证)(能|会|可以)(恢复到|达到|提高到|提到|降到|瘦到|涨到)",
        "(肯定|一定|绝对|保证)(能|会|)(生男孩|生儿子|生女孩|怀双胞胎|怀男孩)",
        "(保证|绝对)(有房|有位|有位置|有号|有票|有座|出票)",
        "(收益|回报|利润|效果|疗效)(绝对|肯定|一定|百分百)(有|)(保证|保障)",
        "(绝对|保证|肯定|百分百)(是|)(全城|全国|市面上|小区里|这边|这一片|)(最低|最便宜|最划算|最优惠)",
        "(价格|价钱|报价)…(绝对|肯定)(是|)…最低",
        "包(你|您|孩子|宝宝|)(上岸|考上|拿证|过线|录取|拿下|提分|怀上|瘦下来|变白|根治|治好)",
        "(绝对|保证|包你|包您|肯定)(看不见|看不出来|看不到|看不出)",
        "(i|we|i can|we can|we'll|i'll|can|do|fully|personally) (guarantee|promise|swear|assure you|give you my word)…(you'll|you will|it'll|it will|will be|this will|that will|they will|won't|will not|never|results|success|cure|recovery|recover|lowest|best price|approval|be approved|be fixed|be resolved|100%|full refund|on time|no problems|no issues|no side effects)",
        "(guaranteed|certain|sure|bound) to (work|cure|heal|succeed|arrive|recover|win|pass|rise|be fixed|be resolved|be approved|get better|go up|fix|solve)",
        "guaranteed (results|result|success|cure|approval|recovery|weight loss|delivery by|lowest|returns|profit*|fix|to be)",
        "(results|success|recovery|delivery|approval|satisfaction|lowest price|profit*) (is|are) guaranteed",
        "(will|'ll|is going to|are going to|you'll|it'll|that'll|this'll|we'll) (definitely|certainly|absolutely|surely|undoubtedly|100%|for sure|always) (work|cure|heal|recover|arrive|succeed|go away|get better|get well|get fixed|get resolved|get corrected|get approved|be cured|be fixed|be resolved|be sorted|be solved|be delivered|be there|be approved|be refunded|be working|be safe|be in stock|be on time|be corrected|fix it|fix this|fix the|fix your|solve|make a full|never|not)",
        "(definitely|certainly|absolutely|surely) (will|going to) (work|be fixed|be resolved|be cured|arrive|recover|get better|be refunded|be approved|be delivered|go up)",
        "(certain|positive|100% sure|absolutely sure|completely sure|100% certain|100% confident|no doubt) (that |)(this|it|you|your|the|everything|he|she|they)…(will|'ll|is going to)…(corrected|fixed|resolved|sorted|cured|recover|recovered|work|arrive|refunded|approved|delivered|succeed|gone|better|fine)",
        "(will|'ll|would) never (come back|happen again|return|fail|recur|break|break down|go wrong|lose|have problems|have any)",
        "(100%|hundred percent|100 percent|one hundred percent) (effective|safe|guaranteed|success|successful|risk-free|risk free|cure*|painless|reliable|accurate|secure|foolproof|satisfaction)",
        "(full recovery|complete recovery|permanent results|a cure|a full cure|success) (is |)(guaranteed|assured|certain)",
        "(cures|fixes|solves|heals) (everything|everyone|every case|all cases|it permanently|it for good|it completely)",
        "(foolproof|never fails|can't fail|cannot fail|works every time|works for everyone|works 100%)",
        "(i|we) (can |do |personally |fully |)guarantee (it|that|this|you that|you this)$",
        "^(100%|hundred percent|absolutely|money-back|)( |)guaranteed$",
        "(best|lowest|cheapest) (price*|deal*|rate*|fare*)…guaranteed",
        "(definitely|certainly|absolutely|surely|undoubtedly|100%) (will|will be|will get|is going to|is going to be|going to be) (sorted|fixed|resolved|ready|delivered|refunded|credited|approved|solved|repaired|cured|healed|there|back|done|working|fine|ok|okay|better|on time|arrive|work|recover|pass|improve|heal)",
        "(will|'ll|is going to) (definitely|certainly|absolutely|surely|undoubtedly|100%) be (credited|ready|processed|shipped|sent|back|done|back on|paid|reimbursed|accepted|completed|improved|better|gone|healed|repaired|ok|okay|fine)",
        "(will|'ll|going to) (be|get) (sorted|fixed|resolved|ready|delivered|solved|approved|cured|repaired)…(100%|hundred percent|100 percent|no doubt about it|without a doubt|without fail)$",
        "(will|'ll|going to) (be|get) (ready|there|with you|here|sorted|fixed|resolved|done|back|delivered|fine|better|refunded|credited|approved|working|on time)…(no question|no question about it|no doubt|no doubt about it|without fail|for sure|for certain|hundred percent|100%|guaranteed)$",
        "(will|'ll|going to) (arrive|work|make it|make your|make the|get there|get your money|get it|pass|recover)…(no question|no doubt|no doubt about it|without fail|for sure|for certain|hundred percent|100%|guaranteed)$",
        "(will|'ll|going to) (arrive|work|pass|recover) (100%|for sure|for certain|without fail|guaranteed)",
        "(you'll|you will|they'll|they will) (definitely|certainly|absolutely|surely|100%) (make your|make the|make it|get your money|get your refund|get a refund|get it|get there|love|pass|recover|notice|catch)",
        "(will|'ll|is going to) (definitely|certainly|absolutely|surely|100%) be (on the|on your|in your|with you|there|here)",
        "(your|the|my) (bag|bags|order|parcel|money|refund|flight|package|phone|application|claim|luggage) (will|is going to) (definitely|certainly|absolutely|surely|100%) (be|arrive|come)",
        "rest assured (that |)(your|it|the|this|everything|they)…(will be|'ll be|will) (on the|there|delivered|ready|fixed|resolved|sorted|credited|refunded|returned|with you|fine|arrive)",
        "(you'll|you will|they'll) never (pay|have to pay|need|see|find|get|want|lose|worry)…(more|again|another|cheaper|better|less)",
        "(nobody|no one|no-one|none) (will|can|could) (beat|match|undercut) (us|our|this|it|that)",
        "(绝对|肯定|一定|保证)(给|帮)(您|你)(最低|最优惠|最便宜|最好的价)(的|价|$)",
        "(绝对|肯定|保证)(能|会|可以|)(给|帮|让)(您|你)(补回来|追回来|赚回来|提上来|拿下来|批下来)",
        "(上岸|过签|拿证|录取|下款)稳了",
        "(没有|没)(出不来|过不了|办不成|办不下来|治不好|修不好|贷不下来|批不下来|通不过|考不上|下不来)的$",
        "保证比…(还|更)(白|好|亮|瘦|年轻|漂亮)$",
        "(绝对|保证)(您|你|)(会|)(喜欢|满意)(的|$)"
      ],
      "except": [
        "(肯定|一定|绝对)(到|送到)(不了|过)",
        "(肯定|绝对)(是|)最低(消费|限度|要求|标准|配置)",
        "(包|保)(邮|修|换|好了|装|税|含|括)",
        "包(退|赔)(换|款运费|运费)",
        "包过(夜|来|去|期|敏)",
        "(保证|确保)(睡眠|休息|充足|充分|足够|营养|饮水|质量|安全感|通畅|清洁|正品|规律|每天|三餐|大便)",
        "肯定(要|需要|得|是要|有|会有)(解决|恢复)",
        "(我|我们)(一定|肯定|绝对)不会(的|)",
        "(不影响|没影响|没有影响)",
        "(一定|肯定)(会|)(帮|给|为|替|跟|和)(您|你)解决",
        "(百分百|100%|百分之百)(棉|纯棉|羊毛|真|正品|真丝|原装|果汁|聚酯|全新)",
        "安全(带|期|出行|座椅|套|感|绳)",
        "guaranteed (delivery options|seat|checkout|issue)",
        "^(nothing|nobody|none|neither) (is|are) (ever |really |)(100%|hundred percent|100 percent|one hundred percent) (effective|safe|guaranteed|risk-free|risk free|painless|reliable|accurate|secure|foolproof)"
      ],
      "file": "rules/core/lexicons/outcome-guarantee.yml"
    },
    {
      "name": "question-form",
      "title": {
        "en": "Forms that ask",
        "zh": "疑问形式"
      },
      "phrases": [
        "(能不能|会不会|是不是|是否|有没有|可不可以|要不要|行不行|好不好|对不对|该不该|用不用|需不需要|算不算|可否|能否|会否)",
        "(没事|没问题|可以|行|是|对|好|不会|没有)吧$",
        "(难道|究竟|到底)",
        "(whether)"
      ],
      "except": [
        "(不管|无论|不论|看看)(是不是|是否|会不会|有没有|能不能)"
      ],
      "file": "rules/core/lexicons/question-form.yml"
    },
    {
      "name": "question-opening",
      "title": {
        "en": "Openings of questions",
        "zh": "问句开头"
      },
      "phrases": [
        "^(can|could|do|does|did|is|are|was|were|will|would|have|has|had|should|may|might) (you|we|i|they|he|she|it|this|that|there|the|your|our|my|these|those|any*)",
        "^(what|which|who|whose|when|where|why|how)",
        "^(您|你|请问|那您|那你)(是问|是说|觉得|认为|想问|的意思是)"
      ],
      "except": [],
      "file": "rules/core/lexicons/question-opening.yml"
    },
    {
      "name": "reassurance",
      "title": {
        "en": "Reassurance",
        "zh": "安慰"
      },
      "phrases": [
        "(别|不要|不用|不必|无需|无须|不需要|没必要|用不着)(担心|担忧|紧张|害怕|焦虑|恐惧|忧心|忧虑|怕|慌|恐慌|惊慌|纠结)",
        "(别|不要|不用|不必|无需|不需要|没必要)(太|过于|过度|过分|那么|这么)(担心|担忧|紧张|害怕|焦虑|恐惧|忧心|忧虑)",
        "(别|不要|不用)(想太多|想多了|多想|胡思乱想|吓自己|自己吓自己|有压力|有心理负担|有思想负担|有顾虑|有太大压力|有太大心理|有太大思想)",
        "(没有|没)必要…(担心|紧张|焦虑|害怕)",
        "(放宽心|放轻松|放松心态|安心|放下心来)",
        "(请|您|你|尽管|可以|大可|就|完全可以)放心",
        "^放心",
        "(没|没什么|没有什么|没啥|没有|没太大|没有太大|没多大|没有多大)(大问题|大碍|大事|大的问题|多大问题)",
        "(没什么|没有什么|没啥|没太大|没有太大|没多大|没有多大|不会有)(问题|事|影响|危险)",
        "(没事|没事儿)(的|哈|啊|啦|哒|呢|放心)",
        "^(没事|没事儿|没大碍|不碍事|不打紧)$",
        "(问题|毛病|影响|病情)(都|也|应该|是|)不(大|重|严重)",
        "(不|不算|不太|并不)(要紧|碍事|严重|可怕|危险)",
        "(很|非常|挺)(常见|普遍|正常)",
        "(正常现象|正常的现象|正常情况|正常反应|生理现象)",
        "(慢慢|都|会|很快|就|逐渐)(会|)(好起来|好转|恢复|缓解)的",
        "有我(们|)(在|呢)",
        "没事(了|)就好",
        "(会|都会|一定会)好的",
        "^(不怕|别怕)(啊|哈|哦|)$",
        "(don't|do not|no need to|not to|needn't|try not to) (worry|panic|be afraid|be alarmed|be scared|stress|fret|be concerned)",
        "(nothing|no reason) to (worry|panic|fear|stress|be concerned|be alarmed|be afraid|be scared|be worried)",
        "(rest|be|please be|you can be) assured",
        "(it's|it is|this is|that's|these are|they're) (quite |very |pretty |perfectly |completely |totally |)(common|normal|harmless)",
        "(in|in very) (good|safe) hands",
        "(it'll|it will|this will|everything will|you'll|you will|she'll|he'll|things will) be (ok|okay|fine|alright|all right|just fine)",
        "(nothing|not) (serious|too serious|dangerous|life-threatening)",
        "(we've|we have) got you",
        "(you're not alone|you are not alone|no cause for concern|no cause for alarm|set your mind at ease|you have nothing to worry)",
        "(quite|very|all|really|pretty) reassuring",
        "(don't|do not) beat yourself up",
        "you're (doing|done) (all |everything |)(the right|so well|really well|very well|just right|right)"
      ],
      "except": [
        "(不|没|才|难|人|更)放心",
        "放心(不下|吗|嘛|么)",
        "(有没有|是不是|会不会|算不算)(大|什么|)(问题|事|影响|危险|严重)",
        "没(什么|)事(的时候|时|做|干|找)",
        "(您|你)…(严重|要紧)吗",
        "not serious (enough|about)"
      ],
      "file": "rules/core/lexicons/reassurance.yml"
    },
    {
      "name": "recap",
      "title": {
        "en": "Recaps",
        "zh": "复述要点"
      },
      "phrases": [
        "(跟|和|与|向)(您|你)(再|)(确认|核对|核实|重复|复述)",
        "再(次|)(确认|核对|重复|复述|强调)(一下|一遍|下)",
        "(总结|归纳|重复|复述|小结)(一下|一遍|下)",
        "(您|你)(的|)(预约|预订|约|挂|登记)(的|)(时间|是|日期|号)",
        "(帮|给|为|替)(您|你)(预约|约|登记|安排|预订|订|挂)(好|到|在|了|的是)",
        "(那|那就|那我们|那咱们|咱们|我们)(就|)(约|定|说好)(好|在|了|的|)",
        "我(们|)…(等您|等你|恭候)",
        "(to confirm|to recap|to summari*|recapping|to sum up|just to be clear|let me confirm|let me recap|let me repeat|let me read)",
        "(your|the) (reservation|appointment|booking|table|visit) (is|has been) (confirmed|booked|set|scheduled|made|reserved) (for|on|at)",
        "(you're|you are) (all |)(booked|confirmed|scheduled|set) (for|on|in|at|with)",
        "(booked|reserved|scheduled) you (for|on|at)",
        "see you (on|at|tomorrow|next|this)",
        "^(okay |ok |right |)(so |)(that's|thats|that is) (tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
      ],
      "except": [],
      "file": "rules/core/lexicons/recap.yml"
    },
    {
      "name": "referral",
      "title": {
        "en": "Pointers to where to go",
        "zh": "指路与转介"
      },
      "phrases": [
        "(建议|可以|请|推荐|最好|需要|应该|得|还是|要|先|直接|不妨)(您|你|带孩子|带宝宝|带他|带她|)(先|直接|尽快|及时|就近|还是|)(去|到|上|前往|挂|找|咨询|联系|看|转到|转)…(医院|门诊|诊所|科|专科|卫生院|社区|急诊|机构|部门|窗口|营业厅|门店|专柜|售后|官网|客服|派出所|银行|物业)",
        "(去|到|上|前往)(当地|附近|正规|综合|专科|公立|三甲|上级|大|就近的|您当地的|你当地的|其他|别的|市里的|省里的)…(医院|门诊|诊所|机构)",
        "(推荐|介绍)(您|你|)…(医院|科室|专科|医生|大夫|机构)",
        "(帮|给|为)(您|你)(查|问|找|联系|推荐|介绍|打听)…(医院|科室|专科|机构|地方|哪里|哪家)",
        "(挂|去)(一个|个|一下|)(内科|外科|儿科|妇科|产科|骨科|眼科|口腔科|皮肤科|神经内科|神经外科|消化科|消化内科|呼吸科|呼吸内科|心内科|心血管内科|内分泌科|泌尿科|泌尿外科|肛肠科|耳鼻喉科|精神科|心理科|肿瘤科|感染科|急诊|急诊科|男科|风湿科|中医科|康复科)",
        "(医院|中心)…(看得|做得|治得)(比较|很|更|)(好|专业|成熟)",
        "(you|you'll|you can|you could|you should|please|best to|need to)…(see|visit|contact|call|ask|try|go to|speak to|reach out to) (a|an|the|your|our) (gp|general|specialist|dermatologist|hospital|clinic|emergency|er|pharmacy|pharmacist|dentist|paediatrician|pediatrician|cardiologist|neurologist|department|manufacturer|airline|embassy|consulate|bank)",
        "(i'd|i would|we'd|we would|we|i|can|could) (recommend|suggest|refer you to|point you to)…(hospital|clinic|specialist|department|gp|centre|center|doctor)",
        "(refer|referring|transfer|transferring) you to"
      ],
      "except": [
        "(来|到)(我院|我们医院|本院|我们这|我们诊所|咱们医院)",
        "(哪|什么|哪个|哪家)(医院|科)"
      ],
      "file": "rules/core/lexicons/referral.yml"
    },
    {
      "name": "refusal",
      "title": {
        "en": "Refusals that name what they refuse",
        "zh": "明确拒绝"
      },
      "phrases": [
        "(不想|不愿|不愿意|不方便|不便|不会|不能|拒绝|不打算|不太想|不太方便)(留|给|加|提供|透露|告诉|填)(您|你|你们|一下|下|)(的|我的|)(电话|手机|微信|联系方式|号码|手机号|姓名|信息|地址|qq|个人信息)",
        "(不留|不给|不加|别要)(电话|手机|微信|联系方式|号码|好友)",
        "(不想|不愿意|不打算|不考虑|不准备|没打算|没想)(去|来|过去|过来|看房|预约|到店|到院|去你们|面诊|手术|住院|做|跑|去医院)",
        "(去不了|来不了|过不去|过不来|没法去|没法来|没办法去|没时间去|没时间来|没空去|没空来|没时间过|没空过)",
        "(别|不要|请不要|请别)(再|)(打电话|给我打|联系我|打扰|骚扰|发信息|发短信|加我|打给我)",
        "(不用|不需要|不必)(预约|约|上门|安排|去|过去|留|加|带看|看房|来|打电话)",
        "(don't|do not|please don't|stop) (call|calling|contact|contacting|text|texting|email|emailing) me",
        "(i'd rather not|i would rather not|not comfortable|prefer not to|don't feel comfortable) (say|give|giving|share|sharing|provide|providing|book|come|visit)*",
        "(don't|do not|won't|not going to|not ready to|not looking to|not interested in) (want to |wish to |plan to |)(book|booking|come|visit|make an appointment|schedule|give you|share my|provide my|make a reservation|reserve|buy|purchase)"
      ],
      "except": [],
      "file": "rules/core/lexicons/refusal.yml"
    },
    {
      "name": "refusal-distance",
      "title": {
        "en": "Refused: distance",
        "zh": "拒绝原因：距离"
      },
      "phrases": [
        "(太远|有点远|好远|很远|远了|路远|比较远|离我远|离家远|离得远|远啊|挺远|那么远|这么远)",
        "(在外地|不在本地|在老家|人在外|外地人|不在这边|不在那边|不在北京|不在上海|过不去|过不来|跑一趟|坐车不方便|交通不便|不顺路|异地|出差)",
        "(too far|so far away|far away|far from|long way|not in town|out of town|live in another|not near|not local|too long a drive|distance|hours away)"
      ],
      "except": [],
      "file": "rules/core/lexicons/refusal-distance.yml"
    },
    {
      "name": "refusal-distrust",
      "title": {
        "en": "Refused: distrust",
        "zh": "拒绝原因：不信任"
      },
      "phrases": [
        "(不信|不相信|信不过|不放心|不靠谱|骗人|骗子|骗钱|骗我|被骗|忽悠|坑人|被坑|黑心|套路|医托|是托|广告|虚假|莆田|假的|不敢信|怀疑|口碑不|差评|网上说)",
        "(隐私|泄露|骚扰|老打电话|总打电话|天天打电话|打扰|个人信息)",
        "(don't trust|do not trust|can't trust|not trust|scam|scams|scammed|fraud|rip off|rip-off|ripped off|suspicious|sketchy|privacy|spam|not comfortable|don't feel comfortable|bad reviews|harass*|sounds fake|shady|personal information)"
      ],
      "except": [],
      "file": "rules/core/lexicons/refusal-distrust.yml"
    },
    {
      "name": "refusal-price",
      "title": {
        "en": "Refused: price",
        "zh": "拒绝原因：价格"
      },
      "phrases": [
        "(太贵|好贵|贵了|很贵|有点贵|这么贵|那么贵|偏贵|贵啊|贵呀|贵死|价格高|费用高|价格太高|太高了|费用太高|价位高|价格贵|比别人贵|比别家贵|比其他)",
        "(没钱|没那么多钱|没有钱|钱不够|手头紧|资金|首付不够|承受不起|承受不了|负担不起|买不起|付不起|经济|预算|超预算|便宜|优惠|打折|舍不得)",
        "(too expensive|too pricey|too much money|too costly|cost too much|costs too much|can't afford|cannot afford|over my budget|out of my budget|over budget|cheaper|my budget|price is too high|too high a price|pricey|expensive)"
      ],
      "except": [],
      "file": "rules/core/lexicons/refusal-price.yml"
    },
    {
      "name": "refusal-think",
      "title": {
        "en": "Refused: needs to think",
        "zh": "拒绝原因：要再想想"
      },
      "phrases": [
        "(考虑|想想|想一想|想一下|想清楚|想好|商量|比较一下|对比一下|比较比较|比一比|货比三家|再看看|看看再|看看吧|再说|再定|再决定|再联系|先了解|了解一下再|问问家|问下家|问一下家|问家里|听听|观察|犹豫|没决定|没想好|等等看|过段时间|改天|到时候|需要再|有需要|回头)",
        "(think about it|think it over|think on it|let me think|i'll think|need to think|consider it|let you know|get back to you|talk to my|ask my|discuss with|discuss it|compare|shop around|look around|sleep on it|decide later|not decided|not sure|undecided|maybe later|later)"
      ],
      "except": [],
      "file": "rules/core/lexicons/refusal-think.yml"
    },
    {
      "name": "refusal-time",
      "title": {
        "en": "Refused: time",
        "zh": "拒绝原因：时间"
      },
      "phrases": [
        "(没时间|没有时间|没空|没有空|抽不开|抽不出|走不开|太忙|很忙|比较忙|忙完|在忙|有事|要上班|在上班|上班呢|加班|请不了假|请假|要上课|在上课|上学|放假再|放假|时间不|时间上|来不及|最近不)",
        "(no time|don't have time|do not have time|too busy|busy|can't make it|cannot make it|working|at work|work late|schedule|not free|not available|can't get off|some other time|running late|in a meeting)"
      ],
      "except": [],
      "file": "rules/core/lexicons/refusal-time.yml"
    },
    {
      "name": "reported-speech",
      "title": {
        "en": "Reported speech",
        "zh": "转述"
      },
      "phrases": [
        "(您|你|客户|患者|病人|家属|他|她|他们|别人|人家|有人|有的人|网上|广告|新闻|电视|大家|老人|民间|外面|有些医院|有的医院|有些人|商家)(说|说的|问|问的|讲|提到|提的|认为|觉得|以为|所说|担心|怕|想|想问|想要|称|宣传)",
        "(您|你)(刚才|刚刚|之前|上次|前面|是|的意思是|比较|主要)(说|问|提到|担心|想问|觉得|是说|是问)",
        "(您是问|您是说|你是问|你是说|您的意思是|你的意思是|您指的|你指的)",
        "(听说|据说|所谓|号称|声称|宣称|标榜|吹嘘|自称|传说|俗话说|常说)",
        "(you|they|he|she|people|some|someone|customers|patients|the ad|the website|others) (said|say|says|asked|ask|mentioned|claim|claims|claimed|told|wrote|meant|mean|were told|was told|promised|advertised)",
        "(you're|are you) (asking|saying|worried|wondering)",
        "(so-called|supposedly|allegedly|according to)"
      ],
      "except": [
        "其(他|它)(问|想)",
        "无所谓",
        "(不用|不要|别|不必|无需|大家)(担心|怕)",
        "(您|你|大家)(想要|想)(什么|哪|多)",
        "跟(您|你)(说|讲)"
      ],
      "file": "rules/core/lexicons/reported-speech.yml"
    },
    {
      "name": "resend-request",
      "title": {
        "en": "Asks for something again",
        "zh": "要求重发、重说"
      },
      "phrases": [
        "(再|重新|重)(发|说|讲|念|报|来|传)(一遍|一次|一下|下|遍|次)",
        "(再|重新)(发|说|讲)(给我|我)",
        "(没|没有)(看到|看见|看清|看清楚|听清|听清楚|听到|收到|听明白|看明白|看懂|听懂)",
        "(找不到|没找到|删了|清空了|刷掉了)",
        "(什么|啥)(意思|来着)",
        "重复一(下|遍)",
        "(send|say|repeat|tell me) (it|that|this) again",
        "(could|can) you (repeat|resend|say that again)",
        "(resend|send me that again|come again|pardon)",
        "(did not|didn't|haven't) (get|receive|see|hear|catch) (it|that|your|the)"
      ],
      "except": [],
      "file": "rules/core/lexicons/resend-request.yml"
    },
    {
      "name": "returning-patient",
      "title": {
        "en": "Treated here before",
        "zh": "曾在本院治疗"
      },
      "phrases": [
        "(复诊|拆线)(时间|需要|要|的|什么|什么时候|吗|怎么|哪天|挂|约)",
        "(我来|我是来|我要|想|我想|来|该|需要|预约)(复诊|拆线|复查)",
        "(之前|以前|上次|去年|前年|上个月|上周|前几天|前段时间|曾经|曾|前阵子|去年在|今年)…(在|去|来|到)(你们|您们|您这|你这|咱们|贵院|你们那|你们这|您那|你那|你家)",
        "(在|去|来|到)(你们|您们|您这|你这|咱们|贵院|你家)(医院|这里|那里|这|那|这边|那边|诊所|院|门诊|科|)(看过|治过|做过|做的|看的|治的|治疗过|做手术|做了|住过|住院|开的|检查过|种的|矫正的|植的)",
        "(我是|是)(你们|你们的|咱们|您的|贵院)(的|)(老患者|老病人|老顾客|老客户)",
        "(你们|你|您)(上次|之前|上回|那天)(给我|帮我|开的|开给我)(开的|看的|做的|治的|药|的药)",
        "(你们|您)(医院|这|这里|这边)(开的|做的|做了手术)",
        "(last time|last year|last month|last week|before|previously) (i came|i visited|i was there|i was seen|at your clinic|at your office|at your practice|with you)",
        "(i was|i've been|i have been) (treated|seen|operated|a patient) (by|at|with|of) (you|your|dr)*",
        "(your clinic|your hospital|your practice|you) (treated|operated on|operated) (me|my)",
        "(my|a) (follow-up|follow up|check-up after|post-op)",
        "(existing|returning|current) patient"
      ],
      "except": [],
      "file": "rules/core/lexicons/returning-patient.yml"
    },
    {
      "name": "self-introduction",
      "title": {
        "en": "Self-introductions",
        "zh": "自我介绍"
      },
      "phrases": [
        "(我|这里|这边|我们)是…(医院|门诊|诊所|公司|客服|中心|医生|大夫|顾问|经理|助理|助手|专员|护士|药师|营养师|咨询师|咨询员|咨询医生|接待员|客服员|坐席|座席|管理员|店|地产|房产|置业|不动产|中介|经纪人|平台|银行|航空|旅行社|酒店|管家|老师|工作人员|导医|导诊|前台|接线员|话务员|技师|教练|设计师|律师)",
        "(我|这里|这边)是…(院|店|部|公司|中心|平台|科|所|站)的小",
        "(我|这边|这里)(是|叫)(客服|小|您的|你的|本店|专属)",
        "(我|这里|这边)是…(医院|门诊|诊所|口腔|公司|中心|平台|集团|学校|银行|酒店)的",
        "^(我叫|我姓|免贵姓|鄙人)",
        "工号",
        "(医生|客服|顾问|经理|专员|助理|老师|护士|管家|号|小编|小妹|小姐)…为(您|你)服务",
        "由(我|客服)…为(您|你)(服务|解答|跟进)",
        "(您|你)的(专属|健康|置业|购物|专职|)(顾问|管家|客服|助理|经纪人)",
        "my name (is|'s)",
        "my name's",
        "(this is|it's|i'm|i am)…(from|with|at|here to|your agent|your advisor|customer service|customer care|support)",
        "(you're|you are|you're now|you are now) (chatting|speaking|talking|connected) (with|to)",
        "you've reached",
        "(here from|on behalf of)",
        "(i'll|i will) be (your|assisting|helping) (agent|you|representative|consultant)",
        "(you're|you are|youre) (now |)(through to|chatting to)",
        "speaking$",
        "(is|'s) my name",
        "greetings from"
      ],
      "except": [
        "我是(说|想|觉得|问|建议|怕|不|没|从|在|用|按|让|给|要|看|为|指|希望|听|去|怎么|很|真|非常|可以|能|今天|昨天)…(医院|门诊|诊所|公司|客服|中心|医生|大夫|顾问|经理|店|地产|房产|中介|平台|银行|酒店|老师|工作人员)",
        "我(是|就是)(说|想|觉得|问|建议|怕|不|没|从|在|用|按|让|给|要|看|为|指|希望|听|去|怎么|很|真|非常|可以|能|今天|昨天)",
        "(我们|这里|这边)是(没|不|有|可以|要|需要|建议|按|根据|会|能|先|看|说|公立|正规|一家|三甲|二甲|自己|统一|免费|一般)",
        "我叫(您|你|他|她|人|师傅|车|快递|同事|业主)",
        "it's (not|been|important|best|a|an|the|possible|ok|okay|fine|available|located|all|still|just|very|really|from)",
        "this is (not|a|an|the|only|because|due|all|what|something|available|just|really|very|our|why|where|how|from)",
        "(i'm|i am) (sorry|glad|happy|sure|afraid|not|unable|looking|checking|here|going|able|at|just|really|so|very|available|still|working|aware)",
        "(who's|who is|whos|am i|i'm|we're|you're|you are|is|was|were|are|be|person|when|while|of|by|from|for|and|generally|strictly|honestly|technically|roughly|broadly|keep|stop|english|french|spanish|german|chinese|mandarin|native) speaking"
      ],
      "file": "rules/core/lexicons/self-introduction.yml"
    },
    {
      "name": "soft-assurance",
      "title": {
        "en": "Unlimited reassurance",
        "zh": "没有限定的安抚"
      },
      "phrases": [
        "(可以|能|能够|会|就会|就能|都能|都会|是可以|也可以|完全可以|完全能|很快就能|很快会|慢慢就会|慢慢会|也是可以)(治好|治愈|痊愈|康复|自愈|好起来|恢复正常|恢复|根治|好|消失|消退|消掉)的$",
        "(完全|放心|都是|都)(可以|能|能够|会)(治好|治愈|痊愈|康复|自愈|好起来|恢复正常|恢复)",
        "(可以|能|能够|可|会)(彻底|完全)(清除|消除|杜绝|解决|排出|排除|恢复)",
        "(您|你)(这|的|这个|这种|这情况|这个情况|的情况|的病|孩子|家孩子)(都|是|就|应该|)(没|没有)(什么|)(大|)(问题|事|碍)(的|儿|)$",
        "(这个|这种|这|孩子|宝宝|指标|报告|检查|房子|产权|贷款|手续|质量|采光)(是|都|就|也|高一点|低一点)(没|没有)(什么|)(大|)(问题|事)(的|儿|)$",
        "(绝对|放心)…(会好|能好|没问题|没事)的$",
        "^(放心|您放心|你放心|请放心)…(没事|没问题|会好|能好|治好|搞定)",
        "(不会|肯定不会)有(事|问题|影响|危险|后遗症)的$",
        "(就|都|也)没事(了|的|儿的)$",
        "(孩子|宝宝|您|你|老人|他|她)(会|都会|不会有|)没事(儿|)的$",
        "(没|没有|无)什么(毒|)副作用",
        "(you'll|you will|he'll|she'll|he will|she will|they'll|everything will|everything'll|it will all|it'll all) (all |)(be|work out|turn out|feel) (fine|ok|okay|all right|alright|perfect|as good as new|back to normal|great|just fine|completely fine|totally fine)",
        "(you'll|you will) have no (problem|problems|trouble|issues|issue|difficulty)",
        "there (won't|will not) be any (problem|problems|issue|issues|trouble|delay|delays)",
        "(you|you'll) (won't|will not|never) (regret|be disappointed|have any problems|have any issues|have any trouble)",
        "(we'll|we will|it'll|it will|things will) (definitely|certainly|absolutely|surely) (do|be|get) (better|fine|okay)",
        "(will|'ll) (work|be) (perfectly|flawlessly|like new|good as new) (again|for you|now)",
        "^(放心|您放心|你放心|请放心)(吧|哈|啦|)(不会|不会再)(过敏|留疤|痛|疼|反弹|复发|掉色|褪色|坏|烂尾|涨价|降价|亏|拒签|延误|感染)(的|$)"
      ],
      "except": [
        "(不|才|怎么|怎样|如何|什么时候|多久|几天|哪天)(会|能|可以)好的$",
        "没事的(时候|话)",
        "(电话|打扰|麻烦|关系)没事的",
        "everything (be|is) (fine|ok|okay)"
      ],
      "file": "rules/core/lexicons/soft-assurance.yml"
    },
    {
      "name": "symptom",
      "title": {
        "en": "Symptoms",
        "zh": "症状"
      },
      "phrases": [
        "(疼|疼痛|酸痛|胀痛|刺痛|绞痛|头痛|头晕|头疼|胃痛|肚子痛|腹痛|牙痛|腰痛|痛经)",
        "(好痛|很痛|老痛|有点痛|会痛|痛得|一直痛|咽痛|喉咙痛|胸痛|背痛|腿痛|痛了)",
        "(发烧|发热|低烧|高烧|咳嗽|咳痰|有痰|鼻塞|流鼻涕|打喷嚏|流鼻血|喉咙|嗓子)",
        "(拉肚子|腹泻|便秘|便血|大便|小便|尿频|尿急|尿痛|恶心|呕吐|反酸|烧心|胃胀|腹胀|打嗝|口臭)",
        "(痒|瘙痒|糖尿病|癫痫|小三阳|大三阳|哮喘|肿瘤|水泡|水痘|肚子疼|想吐|感冒|红肿|肿了|肿胀|发炎|化脓|起泡|红疹|皮疹|疹子|痘痘|长痘|脱皮|掉发|脱发|出血|流血|白带|月经|例假)",
        "(失眠|睡不着|心慌|胸闷|气短|乏力|没力气|麻木|抽筋|耳鸣|视力|看不清|水肿|浮肿|盗汗|出汗|怕冷|不舒服|难受)",
        "(发作|复发|扩散|溃疡|结节|囊肿|息肉|肌瘤|肿块|硬块|疙瘩)",
        "(pain|painful|aching|ache|aches|sore|itchy|itching|itch|rash|fever|cough|coughing|headache|headaches|toothache|nausea|vomiting|diarrhea|diarrhoea|constipation|dizzy|dizziness|bleeding|swollen|swelling|numb|numbness|insomnia|lump|hurts|hurting|cramps|acne|infection|infected|blurry vision|hair loss)"
      ],
      "except": [
        "(a|such a|real|royal|what a|huge|big|the) (pain|headache|ache)",
        "pain (in|to|point|points)",
        "(头疼|头痛)(的|啊|死了|的事|的问题)"
      ],
      "file": "rules/core/lexicons/symptom.yml"
    },
    {
      "name": "test-message",
      "title": {
        "en": "Test messages",
        "zh": "测试消息"
      },
      "phrases": [
        "^(测试|测试一下|测试下|测一下|试一下|试试|测试中|系统测试|测试消息|测试信息|这是测试|仅测试|test测试)$",
        "^(test|testing|test test|test message|just testing|just a test|this is a test|testing testing|ping|asdf|asdfasdf|qwerty|abc|abc123|hello world|123|1234|12345|111|1111)$"
      ],
      "except": [],
      "file": "rules/core/lexicons/test-message.yml"
    },
    {
      "name": "testimony",
      "title": {
        "en": "Other patients as proof",
        "zh": "拿别的患者作证"
      },
      "phrases": [
        "(跟|和|与|像)(您|你)(的|)(情况|病情|症状|年纪|年龄|)(一样|相似|差不多|类似|相仿|同样)(的|)…(患者|病人|顾客|客户|老人|小伙|女士|先生|孩子|朋友|发友|阿姨|叔叔|大姐|姑娘|宝宝)…(好|恢复|治|效果|满意|康复|来|感谢|痊愈|怀|长)",
        "(上周|上个月|前几天|前两天|前天|昨天|今天|刚刚|刚才|最近|去年|前段时间|之前|刚|前不久|早上)(刚|就|也|还|)(有|来了|做了|治好了|接诊了|收治了)(一|个|一个|一位|位|好几个|好几位|几个|几位|两个|两位)…(患者|病人|顾客|客户|老人|小伙|小伙子|女士|先生|孩子|朋友|发友|阿姨|叔叔|大姐|姑娘|宝宝|老爷爷|老奶奶|大爷|大妈)…(好|恢复|治|效果|满意|康复|痊愈|感谢|锦旗|怀上|怀孕|成功|长出|介绍)",
        "(我们|我院|我们医院|我们这|我们这里|我们这边|我们诊所|咱们医院|医院|在我们)…(治好了|治好过|治愈了|治愈过|成功治愈|做好了|成功案例|康复案例|典型病例|很多成功|无数)…(患者|病人|人|例|案例|病例|顾客|客户|个|的)",
        "(很多|好多|许多|大量|无数|不少|上千|上万|几千|几万|数千|数万|成千上万|几百|上百|好几百)(名|位|个|例|的|)(患者|病人|顾客|客户|老患者|老顾客|发友|家长|女性|男性)(都|已经|在我们|做完|治疗|通过|来我们|来|经过|用了|用过|从|慕名)…(好了|好转|治好|恢复|康复|痊愈|满意|说好|说效果|反馈|反映|推荐|介绍|怀上|见效|成功|信任)",
        "(患者|病人|顾客|客户)(的|)(反馈|口碑|评价|反映|反应)(都|也|很|非常|是|特别|一直)…(好|不错|满意|一致)",
        "(送|送来|送了|收到|挂满|挂着|写)(了|过|的|)(很多|好多|一面|面|无数|不少|患者|我们|)(的|)(锦旗|感谢信)",
        "(锦旗|感谢信)…(很多|好多|挂|满墙|看到|送|面)",
        "(看看|看一下|了解|看|发|给您发|发给您|给你发|参考)…(康复案例|成功案例|患者案例|病例照片|对比照|术前术后|治愈案例|典型病例|真实案例|案例照片)",
        "(和|跟|与)…(治疗过|做过|治好|治愈|手术过|种过)的…(患者|病人|顾客|客户|发友)…(沟通|聊|问|交流|了解)",
        "(老患者|老顾客|老客户|患者|病人|朋友|亲戚|家人)(都|也|)(会|)(介绍|推荐|转介绍)(来|过来|朋友|亲戚)",
        "(介绍|带)(了|)(很多|好多|不少|几个|好几个|)(朋友|亲戚|同事|家人)(来|过来)",
        "(别人|人家|同事|我妈|我爸|我家人|我老公|我媳妇|我朋友|我亲戚|我自己)(也|就|都|)(用|吃|做|治|在我们|是在我们|得过|用过|做过|吃过)…(好了|治好|效果|好多了|管用|见效|恢复|满意)",
        "(another|a|one|many|most of our|thousands of|hundreds of|lots of|several|other|our) (patient|patients|customer|customers|client|clients) (with|who|just like|like you|of ours|had|have|came|come|last|just|were|was|are|told|say|love|has|recovered|got)…(cured|recovered|recover|happy|better|thrilled|thanked|thank|delighted|great results|success|successful|amazing|satisfied|same|love|recommend)",
        "(just|last week|yesterday|recently|the other day) (we |)(had|treated|saw|cured) (a|one|another|someone)…(patient|lady|gentleman|man|woman|customer|client|person)",
        "(success stories|success story|testimonials|testimonial|before and after photos|before and after pictures|thank-you letters|thank you letters)",
        "(my|my own) (mother|mum|mom|father|dad|wife|husband|friend|colleague|sister|brother) (had|did|used|uses|took|was treated|got)",
        "(来过|做过|治过|用过|种过|治疗过)(的|)(患者|病人|顾客|客户|人|朋友|家长)(都|也)(说|夸|满意|觉得|反映|介绍|推荐)",
        "(我们这|我们这里|我们医院|我院|我们诊所|我这)(就|里|)(有|有过)(一个|个|一位|位|很多|好多|好几个|不少)…(患者|病人|顾客|客户|老人|老爷爷|老奶奶|大爷|大妈|阿姨|小伙|小伙子|女士|先生|孩子|姑娘|发友)…(好|恢复|开心|满意|高兴|感谢|效果|治|成功|自信)",
        "(就是|也是|都是)在(我们|我院|我们这|我们这里|我们医院|咱们|这里)…(治好|做好|看好|种好|治愈|恢复)",
        "(cured|treated|helped|fixed) (hundreds|thousands|many|lots|dozens|plenty|so many)",
        "(我院|我们|我们医院|我们这里)…(最大|最小)的(患者|发友|顾客|客户|病人)"
      ],
      "except": [
        "(您|你)…(就是|也是|都是)在我们",
        "(患者|病人|顾客|客户)(隐私|信息|须知|登记|排队)",
        "(没有|没|还没|无)…(锦旗|案例)"
      ],
      "file": "rules/core/lexicons/testimony.yml"
    },
    {
      "name": "thanks",
      "title": {
        "en": "Thanks",
        "zh": "感谢"
      },
      "phrases": [
        "谢谢",
        "感谢",
        "(多|拜|谢)谢",
        "谢(啦|了|过|您|你)",
        "^谢$",
        "(感激|感恩)",
        "^(好的|好|行|嗯|那|嗯嗯|好嘞|行吧|那就)(就|先|)(麻烦|有劳)(你|您|)(了|啦|咯)",
        "^(你|您|你们)(人|服务|态度)(真|太|也太)(好|棒)",
        "3q",
        "(thank you|thanks|thank's|thankyou|thank u|thx|thanx|thnx|tnx|tks|thank-you|tysm|ty)",
        "(many|much) thanks",
        "much appreciated",
        "(i|we|i'd|we'd|i'll|really|greatly|truly|highly|so) appreciate",
        "appreciate (it|that|your|the help|you)",
        "(so|very|really) (grateful|thankful)",
        "^ta",
        "ta$",
        "cheers",
        "much obliged",
        "(you're|you are|ur|youre|u are) (a |an |the |such a |an absolute |a total |)(star|legend|best|lifesaver|life saver|life-saver|angel|gem|hero|saint)",
        "^(what a |absolute |total |)(legend|lifesaver|life saver|life-saver|star)$",
        "(that's|thats|that is|how|that was) (so |very |really |)kind( of you|$)",
        "(gracias|obrigado|obrigada|merci|danke|grazie|arigato)",
        "^(really |very |greatly |so |)appreciated$",
        "^(you|u|you guys|u guys|y'all|you lot) (rock|rule|made my day|are amazing|are awesome|are the best|are great|are brilliant)",
        "^ta$",
        "ta (very much|muchly|mate|love)$",
        "(y'all|yall|you guys|u guys|you|u|you lot|ye) (are|r) (the best|amazing|awesome|legends|stars|heroes|brilliant|lifesavers|angels)"
      ],
      "except": [
        "(不用|不必|不要|无需|甭|不)(谢谢|感谢|谢)",
        "^别谢",
        "(代|凋|萎|新陈代|答|致|婉)谢",
        "谢(绝|顶|幕|幕)",
        "感谢(信|使用)",
        "thanks (to our|to the|to a|to their)",
        "(a|the) thank you (note|card|letter|gift)",
        "no need to thank",
        "(the|three|two|some) cheers",
        "(thanks|thank you|cheers|thx|thanks a lot|thanks so much) for (nothing|ruining|wasting|ignoring|losing|breaking|the non|no help|zero|making me miss|not)",
        "no thanks to"
      ],
      "file": "rules/core/lexicons/thanks.yml"
    },
    {
      "name": "topic-care",
      "title": {
        "en": "Asks what to heed",
        "zh": "问注意事项"
      },
      "phrases": [
        "注意(点|些|一些|一下|)(什么|啥|哪些|那些|哪|事项|问题)",
        "(要|需要|该|应该|怎么|如何)(注意|忌口|保养|饮食|锻炼)",
        "注意事项",
        "忌口",
        "(吃|喝)(什么|啥|哪些|点什么)(食物|水果|菜|补|饭)",
        "(什么|哪些|啥)(不能吃|能吃|可以吃|食物|水果)",
        "(should i avoid|should i watch|anything i should|anything to avoid|anything to watch|precautions|what to avoid|what to eat)"
      ],
      "except": [],
      "file": "rules/core/lexicons/topic-care.yml"
    },
    {
      "name": "topic-cause",
      "title": {
        "en": "Asks for the cause or what it is",
        "zh": "问原因、问是什么"
      },
      "phrases": [
        "(为什么|为啥|为何|咋回事|怎么回事|怎么会|咋会|什么原因|啥原因|原因是什么|何原因|怎么引起|什么引起|怎么造成|什么造成|怎么导致|什么导致|怎么弄的|怎么搞的|怎么得的|怎么了|咋了|咋啦|怎么啦|怎么还|怎么又)",
        "(什么|啥)(病|情况|问题|毛病|炎|引起的|造成的|导致的)",
        "(是|属于|算|得了|得的)(什么|啥)(病|情况|问题|原因|$)",
        "(病因|诱因)",
        "(why|how come|the reason|reason for|reason why|explanation)",
        "what (causes|caused|is causing|happened|is wrong|went wrong|is going on|is happening|would cause|could cause)",
        "what's (wrong|going on|happening|up with)",
        "(怎么|咋)(有|又|还|会|就|老|总|一直|不|这样|突然|反复|越)"
      ],
      "except": [
        "有(什么|啥)(情况|问题|毛病)(吗|么|没)",
        "(怎么|咋)(了|啦)(吃|用|治)",
        "(怎么|咋)(就医|就诊|有效|会好)"
      ],
      "file": "rules/core/lexicons/topic-cause.yml"
    },
    {
      "name": "topic-contact",
      "title": {
        "en": "Asks for a number or address to reach somebody",
        "zh": "问联系方式"
      },
      "phrases": [
        "(电话|号码|手机号|微信|微信号|联系方式|邮箱|客服电话|热线)(是|号|)(多少|几|什么|呢|有吗|有没有|发|给|告诉)",
        "(发|给|告诉|留|要)…(电话|号码|微信|联系方式|邮箱)",
        "(怎么|如何)(联系|加你|加您)",
        "电话(号码|)(是|)多少",
        "(phone number|telephone number|contact number|phone|email|e-mail|contact details|contact info|contact information|number i can call)",
        "(how|who) (can|do|should) i (contact|reach|call)"
      ],
      "except": [
        "(my|the|this|new|a|your|on|i) phone",
        "(my|to my|an|the|sent|from|via|by|your) (email|e-mail)"
      ],
      "file": "rules/core/lexicons/topic-contact.yml"
    },
    {
      "name": "topic-drug",
      "title": {
        "en": "Asks about drugs and treatment",
        "zh": "问用药、治疗"
      },
      "phrases": [
        "(药|治疗|办法|方法|方案|推荐|医院|检查|手术|打针|输液|点滴|针|方子|疗程|抗病毒|抗生素|消炎)",
        "(吃|用|服|喝|擦|抹|涂|换|停|配|买|开|打)(点|些|什么|啥|哪|这|那|的|上|了|可以|行|吗|么|不|呢|一)",
        "(可以|能|要|需要|继续|还)(吃|用|服|喝|擦|抹|涂|买|停|换|打)",
        "(medicine|medication|drug*|pill*|treat*|take|prescription|dose|antibiotic*)",
        "(挂|吊|打)(瓶|水|针|吊)",
        "(配|一起)(个|点|吃|用|着)",
        "(片|胶囊|颗粒|膏|丸|口服液|冲剂|滴丸)(可以|行|能|有用)"
      ],
      "except": [],
      "file": "rules/core/lexicons/topic-drug.yml"
    },
    {
      "name": "topic-effect",
      "title": {
        "en": "Effects and harm",
        "zh": "影响与后果"
      },
      "phrases": [
        "(什么|啥|哪些|那些|多大|有没有|有无|有)(影响|危害|后果|后遗症|副作用|坏处|害处|好处|风险|伤害|不良反应|弊端)",
        "(影响|危害|副作用|伤害|坏处|风险)(大|严重|多|高|有)(吗|不|么)",
        "(side effect*|consequence*|downside*|drawback*|any harm|harmful|any risk*|what are the risks|does it affect|will it affect|any impact)"
      ],
      "except": [],
      "file": "rules/core/lexicons/topic-effect.yml"
    },
    {
      "name": "topic-how",
      "title": {
        "en": "Asks how",
        "zh": "问做法"
      },
      "phrases": [
        "(怎么|咋|如何|怎样|怎麽)",
        "how (do|can|to|should|does|would|could|did|is it|are you)"
      ],
      "except": [
        "(怎么|咋|怎)(样|了|啦|回事|会|可能|还|又)"
      ],
      "file": "rules/core/lexicons/topic-how.yml"
    },
    {
      "name": "topic-identity",
      "title": {
        "en": "Asks who or which",
        "zh": "问是谁、是哪个"
      },
      "phrases": [
        "(谁|哪个|哪位|哪种|哪家|哪款|哪些|哪所|哪一|哪几|哪科|哪里的)",
        "(叫|是)(什么|啥)(名字|名|药|小区|学校|牌子|品牌|型号|楼盘)",
        "(对口|划片|学区|什么)(什么|哪个|的|)(小学|中学|学校|学区)",
        "(什么|啥)(小学|中学|学校|学区|医院|科|牌子|品牌|型号|颜色|户型|小区|楼盘|物业)",
        "(who|whose|which|what is the name|what's the name)",
        "what (kind|type|sort|genre|brand|model|airline|airport|city|movie|song|hotel|restaurant)"
      ],
      "except": [],
      "file": "rules/core/lexicons/topic-identity.yml"
    },
    {
      "name": "topic-place",
      "title": {
        "en": "Asks about a place",
        "zh": "问地点"
      },
      "phrases": [
        "(在|去|到|是|从|住|往)(哪|哪里|哪儿|哪边|什么地方|啥地方|哪个地方|什么位置|哪个位置)",
        "^(哪里|哪儿)",
        "(哪里|哪儿|什么地方)(有|能|可以|买|看|查|治|下载|找|取|办)",
        "(地址|位置|方位|地点|路线)",
        "怎么(走|去你|去您|去那|去呢|去啊|过去|坐车|到你|到您)",
        "(where|address|location|directions|postcode|post code|zip code|what area|which area|what city|which city|part of town)",
        "how (do|can) (i|we) get (there|to)",
        "怎么去$"
      ],
      "except": [
        "(哪里|哪儿|那里)(不舒服|疼|痛|痒|出|难受|不对)",
        "(email|e-mail|ip|mail) address",
        "(哪里|哪儿)(出|有)(了|)(问题|毛病|炎)",
        "(哪|哪里|哪儿)(腥|臭|痒|肿|麻|酸)",
        "是哪(种|个|些|方面)"
      ],
      "file": "rules/core/lexicons/topic-place.yml"
    },
    {
      "name": "topic-price",
      "title": {
        "en": "Asks about price",
        "zh": "问价格"
      },
      "phrases": [
        "(多少|几|几多)(钱|块|元|万|块钱|百|千)",
        "(花费|开销|开支|价格|价钱|价位|费用|收费|报价|单价|总价|首付|月供|房租|租金|税费|税|大税|个税|契税|定价|运费|邮费|押金|保费|资费|话费|挂号费|服务费|中介费|物业费|成交价|底价|优惠|折扣|利息|手续费)",
        "怎么(卖|收费|收|算钱|定价)",
        "(贵|便宜|划算)",
        "(how much|price*|cost*|fee|fees|charge|fare|fares|rate|rates|pricing|quote|expensive|cheap|deposit|rent|price range|entrance fee|admission)"
      ],
      "except": [
        "(how much) (longer|time|more time|storage|space|memory|luggage|battery|data)",
        "(多少钱)都"
      ],
      "file": "rules/core/lexicons/topic-price.yml"
    },
    {
      "name": "topic-quantity",
      "title": {
        "en": "Asks about a number or measure",
        "zh": "问数量"
      },
      "phrases": [
        "多少",
        "多(大|高|重|远|宽|深|厚|快)",
        "(几|多少)(个|次|片|粒|颗|包|袋|毫升|层|楼|户|室|梯|栋|家|种|位|人|套|盒|瓶|支|针|岁|成|折|平|斤|口)",
        "第几",
        "满几",
        "几$",
        "(剂量|用量|面积|楼层|总高|高多少|浓度|数量|比例)",
        "how (many|far|big|large|old|high|heavy|tall|often|windy|humid|hot|cold|warm)",
        "what (size|number|percentage|temperature|rating)",
        "(number of|rating|temperature|humidity)"
      ],
      "except": [],
      "file": "rules/core/lexicons/topic-quantity.yml"
    },
    {
      "name": "topic-remedy",
      "title": {
        "en": "Asks what to do or how",
        "zh": "问怎么办、怎么做"
      },
      "phrases": [
        "建议(是|)(什么|啥)",
        "(怎么|咋|如何|怎样)(办|治|治疗|处理|调理|解决|缓解|护理|恢复|改善|根治|用药|医治|消除|控制|预防|减轻|弄|整|搞|才能|能|可以|做|操作|样才能|样治)",
        "(该|要|应该|需要)(怎么|咋|如何|怎样)",
        "怎(办|治)",
        "(您|你|医生|大夫)(的|有什么|有啥)建议",
        "(吃|用|喝|服|开|买|擦|抹|涂|服用|口服|使用|选|换|打)(点|些|一些|一点|)(什么|啥|哪些|哪种|哪个|何)",
        "(什么|啥|哪些|哪种|何种)(药|药物|药膏|办法|好办法|方法|治疗|中成药|偏方|措施|手段)",
        "how (do|can|should|would|could|to|am)",
        "what (do|should|can|could|shall|would) (i|we)",
        "(is there a way|is there any way|fix|solution|steps)"
      ],
      "except": [
        "(吃|喝)(点|些|)(什么|啥|哪些)(食物|东西|水果|菜|补|饭)",
        "(怎么|咋)(弄|搞)的"
      ],
      "file": "rules/core/lexicons/topic-remedy.yml"
    },
    {
      "name": "topic-time",
      "title": {
        "en": "Asks about time",
        "zh": "问时间"
      },
      "phrases": [
        "(什么|啥|何|哪个)(时候|时间|时|日子)",
        "(多久|多长时间)",
        "多少(天|年|小时|分钟|日|个月|周|月)",
        "几(点|号|月|时|天|年|个月|小时|分钟|周|星期)",
        "(哪|那)(天|一天|年|个月|日)(能|可以|有|方便|发|到|去|来|过|$)",
        "(星期|周|礼拜)几",
        "(营业|上班|下班|开放|发货|到货|入住|退房|截止|起飞|出发|办理)时间",
        "(工期|有效期|疗程|周期|期限|时效|满几|年限|年代)",
        "(when|what time|what day|what date|which day|how long|how soon|how late|how early|opening hours|hours|eta|schedule|departure time|arrival time|travel time|duration)",
        "how many (days|hours|minutes|weeks|months|years|nights)"
      ],
      "except": [],
      "file": "rules/core/lexicons/topic-time.yml"
    },
    {
      "name": "topic-visit",
      "title": {
        "en": "Asks for a visit or viewing",
        "zh": "问看房、到访、面诊"
      },
      "phrases": [
        "(看房|约看|带看|看看|看一下|看下|看不|能看|可以看|方便看|现场看|实地看|去看|来看|看呢|看呀|看吗|看么|看嘛|约一下|约个|预约|挂号|面诊|面谈|上门|到店|过去|过来)",
        "(什么时候|几点|哪天|今天|明天|周末|现在)…看",
        "(visit|viewing|tour|appointment|come in|come by|stop by|see it|see the|reservation|book a table|walk in)"
      ],
      "except": [
        "(看一下|看看|看下)(我|这个|这|化验|报告|图|片子|结果|是不是|有没有|怎么)"
      ],
      "file": "rules/core/lexicons/topic-visit.yml"
    },
    {
      "name": "trade-homes",
      "title": {
        "en": "Homes for sale and rent",
        "zh": "房产买卖与租赁"
      },
      "phrases": [
        "(看房|带看|约看|实勘|买房|卖房|购房|租房|房租|炒房|换房|选房|验房|交房|收房|退房贷|房贷)",
        "(房子|房源|房东|房主|房产|房本|房价|房型|房屋|新房|二手房|学区房|商品房|电梯房|小产权|房龄|得房率)",
        "(业主|小区|楼盘|户型|楼层|楼龄|楼栋|首付|月供|过户|网签|产权|产证|学区|学位房|税费|契税|增值税|个税|大税|公积金|中介费)",
        "(满二|满五|满两年|满五年|满2年|满5年|满几)",
        "(精装|毛坯|简装|清水房|样板间|样板房)",
        "(边户|中间户|边套|东户|西户|南北通透|公摊|采光|套内|建面)",
        "(临街|靠路|靠马路|挡光|遮挡|地段|配套|议价|挂牌|底价)",
        "(一|二|两|三|四|五|1|2|3|4|5)(室|居|房)(一|二|两|1|2|)(厅|卫|)",
        "(几|1|2|3|4|5|6|7|8|9|0)(栋|幢)",
        "(链家|贝壳|德佑|我爱我家|安居客|中原地产)"
      ],
      "except": [
        "房间",
        "(酒店|宾馆|客栈|民宿|旅馆)…(配套|地段)"
      ],
      "file": "rules/core/lexicons/trade-homes.yml"
    },
    {
      "name": "undecided",
      "title": {
        "en": "Only looking",
        "zh": "先了解、没决定"
      },
      "phrases": [
        "(先|就|只是|就是|只|我就|我先|随便)(了解|了解下|了解一下|问问|问一下|问下|看看|看一下|咨询|咨询一下|咨询下|随便问|随便看|问问看|打听)",
        "(还没|没有|没|还没有)(想好|决定|考虑好|定下来|确定|打算|那个打算|这个打算)",
        "(不着急|不急|再看看|看情况|看看再说|有需要再|以后再|到时候再|回头再|有空再|再说吧|考虑考虑|考虑一下|再考虑|想想再)",
        "(just|only) (looking|browsing|checking|asking|wondering|curious|inquiring|exploring)",
        "(haven't|have not) (decided|made up my mind)",
        "(not sure yet|still deciding|still thinking|maybe later|i'll think|let me think|think about it|think it over|let you know|get back to you|not in a hurry|no rush|another time|not now|not right now|not yet|not at the moment)"
      ],
      "except": [],
      "file": "rules/core/lexicons/undecided.yml"
    },
    {
      "name": "will-come",
      "title": {
        "en": "Says when they come",
        "zh": "说定到访时间"
      },
      "phrases": [
        "(今天|明天|后天|大后天|今晚|明早|明晚|明后天|周末|周一|周二|周三|周四|周五|周六|周日|周天|星期一|星期二|星期三|星期四|星期五|星期六|星期天|星期日|下周|这周|礼拜六|礼拜天|上午|下午|中午|晚上|早上|点|点钟|号)(我|我们|就|再|我就|我再|我们就|左右|)(过去|过来|去你们|去你那|来你们|来你那|去看房|来看房|去看看|到你们|到你那|去找你|来找你|到店|去店里)",
        "(i'll|i will|we'll|we will|i can|we can) (come|come in|come by|come over|be there|drop by|stop by|see you|visit) (on |at |this |next |)(monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|tonight|afternoon|morning|evening|week|weekend)"
      ],
      "except": [
        "(去不了|来不了|过不去|过不来|没空|没时间|上班)",
        "(今天|上午|下午|早上|周末)(刚|才|已经)(去|来|过)"
      ],
      "file": "rules/core/lexicons/will-come.yml"
    },
    {
      "name": "wrong-number",
      "title": {
        "en": "Wrong numbers",
        "zh": "打错电话"
      },
      "phrases": [
        "(你|您)(是|)(打错|拨错|找错人|搞错人|弄错人|认错人)(了|电话)",
        "(你|您)(是|)(打错|拨错|找错人|搞错人|弄错人|认错人)$",
        "(打错|拨错)(电话|号码|号)了",
        "(这里|我这里|我这边|我们这里|我们这边|我们家)(可|也|根本|)(没有这个人|没这个人|没有叫|没有姓|不是什么)",
        "(我不是|这不是)(他|她|本人|这个人|你要找的|你找的|您要找的)",
        "我不姓",
        "(you have|you've got|you got|you've|you've dialed|dialled|dialed|i think you have|this is) the wrong (number|person|guy|department)",
        "wrong number",
        "(no one|nobody|there's no one|there is nobody|there's nobody) (here |)(by that name|called that|of that name|with that name)"
      ],
      "except": [],
      "file": "rules/core/lexicons/wrong-number.yml"
    },
    {
      "name": "wrong-party",
      "title": {
        "en": "Wrong company or number",
        "zh": "找错对象"
      },
      "phrases": [
        "(打错|找错|加错|发错|搞错人|认错人|拨错|点错|进错|走错)(了|电话|人|地方|店|号码|公司)",
        "(不好意思|抱歉|对不起)(打错|找错|发错|点错|进错)",
        "(你们|您|这里|这|您这|你这)(不是|难道不是)…(公司|医院|银行|店|客服)(吗|么|啊)",
        "(wrong|incorrect) (number|company|person|chat|department|window|place|shop|store)",
        "(meant|thought|was trying) (to contact|to call|to message|to reach|this was|for someone else)",
        "(mistaken you|not the company)"
      ],
      "except": [
        "(wrong|incorrect) (number|department) (on|in|of|was) (my|the)"
      ],
      "file": "rules/core/lexicons/wrong-party.yml"
    }
  ],
  "scorecard": {
    "title": {
      "en": "Customer conversations",
      "zh": "客服对话评分"
    },
    "sections": [
      {
        "id": "courtesy",
        "title": {
          "en": "Courtesy and warmth",
          "zh": "礼貌与关怀"
        },
        "points": 25,
        "deductions": [
          {
            "rule": "core/missing-greeting",
            "points": 6,
            "per": "conversation"
          },
          {
            "rule": "core/missing-self-introduction",
            "points": 3,
            "per": "conversation"
          },
          {
            "rule": "core/missing-empathy",
            "points": 10,
            "per": "conversation"
          },
          {
            "rule": "core/missing-closing",
            "points": 6,
            "per": "conversation"
          },
          {
            "rule": "core/missing-apology",
            "points": 5,
            "per": "conversation"
          },
          {
            "rule": "core/name-not-used",
            "points": 2,
            "per": "conversation"
          },
          {
            "rule": "core/arguing",
            "points": 8,
            "per": "conversation"
          },
          {
            "rule": "core/belittling",
            "points": 8,
            "per": "conversation"
          }
        ]
      },
      {
        "id": "answers",
        "title": {
          "en": "Answers to questions",
          "zh": "有问有答"
        },
        "points": 35,
        "deductions": [
          {
            "rule": "core/unanswered-question",
            "points": 12,
            "per": "finding"
          },
          {
            "rule": "core/unfinished-conversation",
            "points": 10,
            "per": "conversation"
          },
          {
            "rule": "core/canned-off-topic",
            "points": 8,
            "per": "finding"
          },
          {
            "rule": "core/late-answer",
            "points": 5,
            "per": "finding"
          },
          {
            "rule": "core/slow-first-response",
            "points": 5,
            "per": "conversation"
          },
          {
            "rule": "core/slow-response",
            "points": 2,
            "per": "finding"
          },
          {
            "rule": "core/hold-too-long",
            "points": 3,
            "per": "finding"
          },
          {
            "rule": "core/guessing",
            "points": 5,
            "per": "conversation"
          }
        ]
      },
      {
        "id": "clarity",
        "title": {
          "en": "Clear and personal",
          "zh": "简洁与用心"
        },
        "points": 20,
        "deductions": [
          {
            "rule": "core/overlong-reply",
            "points": 5,
            "per": "finding"
          },
          {
            "rule": "core/message-burst",
            "points": 3,
            "per": "conversation"
          },
          {
            "rule": "core/canned-overuse",
            "points": 7,
            "per": "conversation"
          },
          {
            "rule": "core/repeated-reply",
            "points": 5,
            "per": "conversation"
          },
          {
            "rule": "core/filler-reply",
            "points": 2,
            "per": "conversation"
          },
          {
            "rule": "core/talk-dominance",
            "points": 2,
            "per": "conversation"
          },
          {
            "rule": "core/contradiction",
            "points": 5,
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
        "points": 20,
        "deductions": [
          {
            "rule": "core/overpromise",
            "points": {
              "error": 20,
              "warning": 8
            },
            "per": "finding"
          },
          {
            "rule": "core/casual-promise",
            "points": 8,
            "per": "conversation"
          },
          {
            "rule": "core/exposes-personal-data",
            "points": 2,
            "per": "conversation"
          }
        ]
      }
    ],
    "fatal": [
      {
        "rule": "core/missed-conversation"
      },
      {
        "rule": "core/impatience"
      },
      {
        "rule": "core/asks-sensitive-data"
      }
    ],
    "file": "rules/core/scorecard.yml"
  }
}
