"""Readings that characters have in names, where the everyday reading is another one.

A tone stands behind each syllable. Simplified and traditional forms both stand here.
"""

from __future__ import annotations

_SINGLE = {
    "bi4": "秘祕",
    "bu3": "卜",
    "chong2": "种種",
    "du1": "都",
    "fu2": "宓",
    "ge3": "盖蓋葛",
    "guo1": "过過",
    "ha3": "哈",
    "he4": "黑",
    "hua4": "华華",
    "ji3": "纪紀",
    "kan4": "阚",
    "kuo4": "适適",
    "miao4": "缪繆",
    "mu4": "牟",
    "na1": "那",
    "nai4": "能佴",
    "nie4": "乜",
    "ning4": "宁寧甯",
    "ou1": "区區",
    "piao2": "朴",
    "po2": "繁",
    "qin2": "覃",
    "qiu2": "仇",
    "que1": "闕",
    "ren2": "任",
    "sa4": "撒",
    "shan4": "单單",
    "shao4": "召",
    "she2": "折",
    "shen1": "参參",
    "wei3": "隗",
    "xian3": "洗",
    "xiang4": "相",
    "xie4": "解",
    "xun2": "郇",
    "yan1": "燕",
    "yu1": "於",
    "yue4": "乐樂",
    "yun4": "员員",
    "zeng1": "曾",
    "zha1": "查",
    "zhai2": "翟",
    "zhai4": "祭",
}

_DOUBLE = {
    "chan2 yu2": "单于 單于",
    "ling2 hu2": "令狐",
    "mo4 qi2": "万俟 萬俟",
    "tan2 tai2": "澹台 澹臺",
    "yu4 chi2": "尉迟 尉遲",
    "zai3 fu3": "宰父",
    "zhu1 ge3": "诸葛 諸葛",
}

_ALSO = {
    "bi": "费費",
    "bo": "柏泊薄",
    "chang": "长長",
    "chi": "郗",
    "chong": "重",
    "du": "都",
    "e": "阿",
    "hang": "行",
    "huan": "还還",
    "ji": "奇系",
    "jiao": "觉覺校",
    "ju": "车車",
    "jue": "阙闕",
    "kuai": "会會",
    "lou": "露",
    "lu": "六",
    "mo": "没沒",
    "nuo": "娜",
    "shen": "参參谌諶",
    "sheng": "晟",
    "shu": "俞",
    "suo": "莎",
    "ta": "拓",
    "tan": "弹彈",
    "tiao": "调調",
    "xi": "茜",
    "xia": "厦廈",
    "xiang": "降",
    "xie": "叶颉",
    "xing": "省",
    "xuan": "嬛",
    "yu": "蔚",
    "yue": "乐樂说說",
    "zang": "藏",
    "zhao": "朝",
    "zhuan": "传傳",
}

SURNAMES: dict[str, tuple[str, ...]] = {
    **{character: (syllable,) for syllable, characters in _SINGLE.items() for character in characters},
    **{
        surname: tuple(syllables.split())
        for syllables, surnames in _DOUBLE.items()
        for surname in surnames.split()
    },
}
"""The syllables of a surname of one or two characters."""

ALSO: dict[str, tuple[str, ...]] = {
    character: tuple(syllable for syllable, characters in _ALSO.items() if character in characters)
    for character in "".join(_ALSO.values())
}
"""Further readings, without tone, that a person may well type for a character anywhere in a name."""

TITLES = ("先生", "女士", "小姐", "太太", "老师", "老師", "经理", "經理", "老板", "老闆", "阿姨")
"""What may follow a name without being part of it."""
