import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maskPersonalData } from './mask.js'

describe('maskPersonalData', () => {
  it.each([
    ['我的手机13812345678，微信同号', '我的手机138****5678，微信同号'],
    ['138 1234 5678 或 139-8765-4321', '138 **** 5678 或 139-****-4321'],
    ['+86 13812345678、+8613812345678、86-138 1234 5678', '+86 138****5678、+86138****5678、86-138 **** 5678'],
    ['１３８１２３４５６７８', '１３８****５６７８'],
    ['010-62345678，(021) 6234 5678，0571-8765432', '010-****5678，(021) **** 5678，0571-****432'],
    ['057187654321', '0571*****321'],
    ['身份证11010119900307299X', '身份证110***********299X'],
    ['110101 19900307 299x', '110*** ******** 299x'],
    ['老号码 110101900307299', '老号码 110********7299'],
    ['卡号6222021234567894', '卡号************7894'],
    ['4111 1111 1111 1111', '**** **** **** 1111'],
    ['alice@example.com 或 b@例.com', 'a****@example.com 或 b@例.com'],
    ['x@qq.com, first.last+tag@mail.example.org', '*@qq.com, f*************@mail.example.org'],
    ['发到13812345678@163.com', '发到1**********@163.com'],
    ['ｂｏｂ＠ｅｘａｍｐｌｅ．ｃｏｍ', 'ｂ**＠ｅｘａｍｐｌｅ．ｃｏｍ'],
    ['加微信：li_ming88', '加微信：li*******'],
    ['微信号liming88哦', '微信号li******哦'],
    ['我的QQ是 123456789', '我的QQ是 12*******'],
    ['vx abc12345', 'vx ab******'],
    ['my WeChat is blue_sky7', 'my WeChat is bl*******'],
    ['wxid_8xk2mfp3', 'wxid_8x******'],
    ['Call +44 7911 123456 today', 'Call +44 **** **3456 today'],
    ['+1 (555) 123-4567', '+1 (5**) ***-4567'],
    ['555-123-4567, (555) 123-4567, 555.123.4567', '***-***-4567, (***) ***-4567, ***.***.4567'],
    ['my phone is 555 123 4567', 'my phone is *** *** 4567'],
    ['护照号码：E12345678', '护照号码：E1*******'],
    ['1.13812345678，2.13912345678', '1.138****5678，2.139****5678'],
    ['13812345678 元芳', '138****5678 元芳'],
    ['passport no. GB1234567', 'passport no. GB*******'],
    ['手机幺三八零零幺三八零零零', '手机幺三八****八零零零'],
    ['一三八，零零一三，八零零零', '一三八，****，八零零零'],
  ])('masks %s', (text, masked) => {
    expect(maskPersonalData(text)).toBe(masked)
  })

  it.each([
    '价格是 1380 到 2980 元，套餐 15800',
    '200 300 1000 的都有',
    '3-5天，2024-05-01 12:30 到 2024-05-07',
    '订单号 20240501123456 已发货',
    '订单 202405011234567890',
    '运单号 SF1234567890123',
    '请拨打 400-820-8820、800-810-1234 或 95588，上班时间 0900-1200 1300-1700',
    '热线电话4008208820',
    '身份证110101199003072991', // the check digit is another
    '卡号6222021234567895', // Luhn fails
    'WeChat is available, wechat payment works',
    '微信支付50000元，微信转账 20000元',
    '300-500-1000元',
    '1700000000000',
    'IP 192.168.100.200',
    'mail me @ home, @someone said so',
    '概率 0.13812345678',
    '一二三四五六七八九十',
    '二零二四年五月一日，三四五六个',
    '腰椎L4-L5，血压 120-80，体温 36.5',
  ])('leaves %s', (text) => {
    expect(maskPersonalData(text)).toBe(text)
  })

  it('looks again at the digits that it left legible', () => {
    const once = maskPersonalData('138 1234 5678 1234 5678 9010 4111 1111 1111 1111')
    expect(maskPersonalData(once)).toBe(once)
  })

  const fragment = fc.oneof(
    fc.constantFrom(
      '13812345678',
      '138 1234 5678',
      '一三八零零一三八零零零',
      '八零零',
      'phone one three eight zero zero one three eight zero zero zero',
      ' one',
      '+86',
      '+44 7911 123456',
      '010-',
      '0571',
      '110101199003072',
      '11010119900307299X',
      '6222021234567894',
      '4111 1111 1111 1111',
      '555-123-4567',
      'a@b.com',
      '@',
      '.c',
      '微信',
      'QQ：',
      'wxid_',
      'abc123',
      '护照',
      'E12345678',
      'phone ',
      '５',
      '*',
      ' ',
      '-',
      '(',
      ')',
      '.',
      '元',
    ),
    fc.stringMatching(/^\d{1,8}$/),
    fc.string({ unit: 'binary' }),
  )
  const text = fc.array(fragment, { maxLength: 14 }).map((parts) => parts.join(''))

  it('keeps the length, and changes characters only into *', () => {
    fc.assert(
      fc.property(text, (original) => {
        const masked = maskPersonalData(original)
        expect(masked.length).toBe(original.length)
        expect(masked.replace(/\*/g, (_star, at: number) => original[at]!)).toBe(original)
      }),
      { numRuns: 2000 },
    )
  })

  it('is idempotent', () => {
    fc.assert(
      fc.property(text, (original) => {
        const masked = maskPersonalData(original)
        expect(maskPersonalData(masked)).toBe(masked)
      }),
      { numRuns: 5000 },
    )
  })

  it('masks a mobile number whatever stands around it, but digits and letters', () => {
    const around = fc.array(fc.constantFrom('好', '，', ' 电话', '\n', '😀', '：', 'ok '), { maxLength: 5 })
    const mobile = fc.stringMatching(/^1[3-9]\d{9}$/)
    fc.assert(
      fc.property(around, mobile, around, (before, number, after) => {
        const masked = maskPersonalData(`${before.join('')}${number}${after.join('')}`)
        expect(masked).toContain(`${number.slice(0, 3)}****${number.slice(7)}`)
      }),
    )
  })

  it('copes with a long run of what looks like numbers', () => {
    const masked = maskPersonalData('1 3-8(1)2.34 5678 a@'.repeat(5_000))
    expect(masked.length).toBe(100_000)
  })
})
