"""Reads who a customer is out of a pasted text: name, title and company."""

from __future__ import annotations

import re
from dataclasses import replace

from desktop.controllers.entries.field import parse_title
from desktop.controllers.entries.paste_labels import labelled, value_span
from desktop.controllers.entries.paste_text import (
    BEGINS,
    HAN,
    SEPARATORS,
    TAKEN,
    WISHES,
    Certainty,
    Reading,
    Span,
)
from desktop.words import Title

# The surnames of nine people in ten, and the usual ones of two characters.
_SURNAMES = (
    "王李张劉刘陳陈楊杨黃黄趙赵吳吴周徐孫孙馬马朱胡郭何林高羅罗鄭郑梁謝谢宋唐許许韓韩鄧邓馮冯曹彭曾蕭肖萧田董潘袁蔡蔣蒋余于杜"
    "葉叶程魏蘇苏呂吕丁任盧卢姚沈鍾钟姜崔譚谭陸陆范汪廖石金韋韦賈贾夏付傅方鄒邹熊白孟秦邱侯江尹薛閻闫段雷龍龙黎史陶賀贺毛郝顧顾"
    "龔龚邵萬万錢钱嚴严賴赖覃洪武莫孔湯汤常温溫康施文牛樊葛邢安齊齐易喬乔伍龐庞顏颜倪莊庄聶聂章魯鲁岳翟殷詹申歐欧耿關关蘭兰焦俞"
    "左柳甘祝包寧宁尚符舒阮柯紀纪梅童凌畢毕單单季裴霍涂塗成苗谷盛曲翁冉駱骆藍蓝路游辛靳管柴蒙鮑鲍華华喻祁蒲房滕屈饒饶解牟艾尤"
    "陽阳時时穆農农司卓古吉繆缪簡简車车項项連连蘆芦麥麦褚婁娄竇窦戚岑景黨党宮宫費费卜冷晏席衛卫米柏宗瞿桂全佟應应臧閔闵苟鄔邬邊边"
)
_DOUBLE = "欧阳|歐陽|上官|司马|司馬|诸葛|諸葛|司徒|皇甫|东方|東方|尉迟|尉遲|慕容|令狐|夏侯|公孙|公孫|端木|南宫|南宮|申屠|长孙|長孫"
_TITLES = {
    "先生": Title.MR,
    **dict.fromkeys(("女士", "小姐", "太太"), Title.MS),
    **dict.fromkeys(
        ("老师", "老師", "经理", "經理", "老板", "老闆", "医生", "醫生", "师傅", "師傅"), Title.UNKNOWN
    ),
}
# Words that are titles only behind a surname alone, with nothing following.
_SHORT_TITLES = {
    **dict.fromkeys(("姐", "太", "阿姨"), Title.MS),
    **dict.fromkeys(("哥", "叔"), Title.MR),
    **dict.fromkeys(("总", "總", "工", "董"), Title.UNKNOWN),
}
_BOTH = "|".join([*_TITLES, *_SHORT_TITLES])
_SURNAME = rf"(?:{_DOUBLE}|[{_SURNAMES}])"
_NO_SURNAME = "和跟与與我你您他她陪带帶找让讓请請叫问問是有这這那哪大小老"
_ROLE = r"(?P<label>找|客户|客戶|顾客|顧客|业主|業主|新客|联系人|聯絡人)?"
_TITLED = re.compile(
    rf"(?:{BEGINS}|(?<=[室号號楼樓栋]))(?:{_ROLE})(?P<name>(?:(?:{_DOUBLE})|(?![{_NO_SURNAME}])[{HAN}](?:(?<=[{_SURNAMES}])[{HAN}]{{1,2}}?)?)"
    rf"(?:{'|'.join(_TITLES)})"
    rf"|{_SURNAME}(?:{'|'.join(_SHORT_TITLES)})(?:(?![{HAN}])|(?=[家在说想要看])))"
)
_ENGLISH_TITLE = r"(?P<title>Mrs|Mr|Ms|Miss|Dr)\b\.?\s+"
_WORD = r"[A-ZÀ-Þ][A-Za-zÀ-ÿ'’-]*"
_ENGLISH = re.compile(rf"(?P<label>)(?P<name>\b{_ENGLISH_TITLE}{_WORD}(?: +{_WORD}\.?){{0,3}})")
_CALLED = re.compile(rf"(?P<label>姓)(?P<name>{_SURNAME})(?![{HAN}])")
_CARD = re.compile(
    r"(?P<label>[\[【](?:(?:微信|个人|個人)?名片|推荐联系人|推薦聯絡人|contact card|contact)[\]】])"
    r"\s*(?P<name>[^\s,;:\0]{1,30})",
    re.IGNORECASE,
)
_FULL = rf"(?:(?:{_DOUBLE})[{HAN}]{{1,2}}|[{_SURNAMES}][{HAN}]{{1,2}})"
_LATIN = rf"{_WORD}(?: +{_WORD}\.?)*"
_ALIKE = re.compile(rf"{_FULL}$|.*(?:{_BOTH})$|(?:{_ENGLISH_TITLE})?{_LATIN}$")
_BARE = re.compile(
    rf"{BEGINS}(?P<name>{_FULL}|小[{_SURNAMES}])(?=[\s,;。、|/()]|{TAKEN}|$)"
    rf"|(?:\A|(?<=\n))\s*(?P<latin>[A-Z][a-z'’-]+(?: +[A-Z]\.?)?(?: +[A-Z][a-z'’-]+)+)(?=\s*(?:[,;(<\n{TAKEN}]|$))"
)
_SENT = re.compile(
    r"^(?P<name>[^\s:,\0][^\n:,\0]{0,24}?)[ \t]+"
    r"(?:(?:\d{4}[-/年]\d{1,2}[-/月]\d{1,2}日?|\d{1,2}月\d{1,2}日|昨天|星期.)[ \t]*)?\d{1,2}:\d{2}(?::\d{2})?[ \t]*$",
    re.MULTILINE,
)
_COMPANY = re.compile(
    rf"{BEGINS}[{HAN}A-Za-z0-9()·&. ]{{2,30}}?(?:有限公司|股份公司|集团|集團|Co\., ?Ltd\.?|\bInc\b\.?|\bLLC\b|\bGmbH\b)"
)
_NAME_ENDS = rf"[,、。/()]|(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bDr)\.\s|(?<=[{HAN}]{{2}}){WISHES}"
_LONGEST = 30


def read_company(reading: Reading) -> None:
    """Puts the company, behind its label or told by its legal form."""
    for match in reading.search(labelled("company")):
        span = value_span(reading, match.end(), r"[,、。()]|(?<=[㐀-鿿]) ")
        if span[0] < span[1]:
            reading.take(match.span())
            reading.put("company", reading.raw(span), span)
            return
    match = _COMPANY.search(reading.free)
    if match is not None:
        reading.put("company", reading.raw(match.span()), match.span())


def read_name(reading: Reading) -> None:
    """Puts name and title where labels, a card or a form of address tell them."""
    for field in ("name", "title"):
        for match in reading.search(labelled(field)):
            if reading.wants(field):
                _read_labelled(reading, match, field)
    for pattern in (_CARD, _TITLED, _ENGLISH, _CALLED):
        match = pattern.search(reading.free)
        if match is not None and not reading.has("name"):
            reading.take(match.span("label"))
            certainty = Certainty.CONFIRM if pattern is _CALLED else Certainty.FOUND
            _put(reading, match.span("name"), certainty)


def _read_labelled(reading: Reading, match: re.Match[str], field: str) -> None:
    """The name behind a label; without a colon, only what looks like one."""
    start, end = value_span(reading, match.end(), _NAME_ENDS)
    value = reading.plain[start:end]
    if re.match(rf"[{HAN}]", value):
        value = value.partition(" ")[0]
    title = parse_title(value)
    stated = match[0].rstrip()[-1:] in (":", "=")
    span = (start, start + len(value))
    if field == "title" and title is not Title.UNKNOWN:
        reading.take(match.span())
        reading.put("title", int(title), span)
    elif 0 < len(value) <= _LONGEST and reading.wants("name") and (stated or _ALIKE.match(value)):
        reading.take(match.span())
        # A firm may be the customer; it has a field of its own.
        if not _COMPANY.fullmatch(value):
            _put(reading, span)


def _put(reading: Reading, span: Span, certainty: Certainty = Certainty.FOUND, code: str = "") -> None:
    """Puts a name, and what its form of address tells; only a surname alone keeps it."""
    name = reading.plain[slice(*span)]
    chinese = re.fullmatch(rf"(?P<own>.+?)(?P<title>{_BOTH})", name)
    english = re.match(_ENGLISH_TITLE, name)
    own, title, place = name, Title.UNKNOWN, span
    if chinese:
        title = (_TITLES | _SHORT_TITLES)[chinese["title"]]
        place = (span[0] + chinese.start("title"), span[1])
        alone = len(chinese["own"]) == 1 or re.fullmatch(_DOUBLE, chinese["own"])
        own = name if alone else chinese["own"]
    elif english:
        title = parse_title(english["title"])
        place = (span[0], span[0] + english.end("title"))
        own = name[english.end() :]
    reading.put("name", " ".join(own.split()), span, certainty=certainty, code=code)
    if title is not Title.UNKNOWN and not reading.has("title"):
        reading.put("title", int(title), place, certainty=certainty)


def read_sender(reading: Reading) -> None:
    """Where no name was found, takes who sent a copied message for the customer, unless it is one of the staff."""
    if reading.has("name"):
        return
    sent: dict[str, list[Span]] = {}
    for match in _SENT.finditer(reading.free):
        if not reading.context.directory.staff_named(match["name"]):
            sent.setdefault(match["name"], []).append(match.span("name"))
    for spans in list(sent.values())[:1]:
        _put(reading, spans[0], Certainty.CONFIRM, code="sender")
        reading.found["name"] = replace(reading.found["name"], spans=tuple(spans))
        reading.take(*spans)


def read_bare_name(reading: Reading) -> None:
    """Where no name was found, takes two or three characters that begin with a surname for a name, first in the text or beside what was found."""
    if reading.has("name"):
        return
    free = reading.free
    for match in _BARE.finditer(free):
        span = match.span("name" if match["name"] else "latin")
        before, after = free[: span[0]].rstrip(SEPARATORS), free[span[1] :].lstrip(SEPARATORS)
        beside = not before or before.endswith(TAKEN) or after.startswith(TAKEN)
        if beside and not reading.context.directory.staff_named(reading.plain[slice(*span)]):
            _put(reading, span, Certainty.CONFIRM)
            return
