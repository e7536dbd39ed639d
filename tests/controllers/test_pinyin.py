"""Names in pinyin: the order of the list and the text that search finds names by."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.controllers.entries.pinyin import readings, sort_key
from desktop.controllers.entries.surnames import ALSO, SURNAMES
from desktop.paths import resource
from tests.build_pinyin import build


def test_the_table_equals_a_fresh_build() -> None:
    assert resource("pinyin", "characters.txt").read_text(encoding="utf-8") == build()


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("", ""),
        ("王先生", "wangxiansheng wxs"),
        ("王 先生", "wangxiansheng wxs"),
        ("欧阳·娜娜", "ouyangnana oynn ouyangnuona ouyangnanuo ouyangnuonuo"),
        ("单雄信", "shanxiongxin sxx danxiongxin dxx"),
        ("單雄信", "shanxiongxin sxx danxiongxin dxx"),
        ("吕布", "lvbu lb lubu"),
        ("呂小姐", "lvxiaojie lxj luxiaojie"),
        ("绿城", "lvcheng lc lucheng"),
        ("尉迟恭", "yuchigong ycg weichigong wcg"),
        ("万俟卨", "moqixie mqx wanqixie wqx"),
        ("长孙无忌", "zhangsunwuji zswj changsunwuji cswj"),
        ("諸葛亮", "zhugeliang zgl"),
        ("曾志伟", "zengzhiwei zzw cengzhiwei czw"),
        ("重庆家居公司", "zhongqingjiajugongsi zqjjgs chongqingjiajugongsi cqjjgs"),
        ("Alan Carter", "alan carter"),
        ("ALAN  O'Neil", "alan o neil"),
        ("Zoë Müller", "zoe muller"),
        ("Tom王Lee", "tom wang w lee"),
        ("张三(二店)", "zhangsanerdian zsed"),
        ("李4", "li l 4"),
        ("ＡＢＣ　王", "abc wang w"),
        ("😀!?", ""),
    ],
)
def test_readings(name: str, text: str) -> None:
    assert readings(name) == text


@pytest.mark.parametrize(
    ("surname", "syllable"),
    list(
        {
            "单": "shan",
            "曾": "zeng",
            "解": "xie",
            "仇": "qiu",
            "朴": "piao",
            "查": "zha",
            "区": "ou",
            "翟": "zhai",
            "覃": "qin",
            "缪": "miao",
            "乐": "yue",
            "尉迟": "yuchi",
            "万俟": "moqi",
            "长孙": "zhangsun",
            "盖": "ge",
            "任": "ren",
            "华": "hua",
            "宁": "ning",
            "洗": "xian",
            "冼": "xian",
            "员": "yun",
            "召": "shao",
            "繁": "po",
            "黑": "he",
            "折": "she",
            "种": "chong",
            "秘": "bi",
            "祭": "zhai",
            "逄": "pang",
            "那": "na",
            "哈": "ha",
            "令狐": "linghu",
            "澹台": "tantai",
            "诸葛": "zhuge",
            "欧阳": "ouyang",
            "司马": "sima",
            "上官": "shangguan",
            "夏侯": "xiahou",
            "皇甫": "huangfu",
            "宇文": "yuwen",
            "慕容": "murong",
            "公孙": "gongsun",
            "單": "shan",
            "區": "ou",
            "樂": "yue",
            "尉遲": "yuchi",
            "萬俟": "moqi",
            "長孫": "zhangsun",
            "歐陽": "ouyang",
            "叶": "ye",
            "葉": "ye",
            "车": "che",
            "宓": "fu",
            "隗": "wei",
            "佴": "nai",
        }.items()
    ),
)
def test_surnames_are_spelled_as_surnames_first(surname: str, syllable: str) -> None:
    assert readings(surname + "明").split()[0] == syllable + "ming"
    assert sort_key(surname + "明").startswith(syllable[:2])


def test_the_everyday_reading_of_a_surname_is_found_too() -> None:
    for surname, everyday in (
        ("单", "dan"),
        ("解", "jie"),
        ("仇", "chou"),
        ("区", "qu"),
        ("乐", "le"),
        ("查", "cha"),
    ):
        assert everyday + "ming" in readings(surname + "明").split()


def test_inside_a_name_a_surname_character_is_read_as_every_day() -> None:
    assert readings("李解").split() == ["lijie", "lj"]


def test_a_company_is_not_taken_for_a_person() -> None:
    assert readings("黑龙江商贸公司").split()[0] == "heilongjiangshangmaogongsi"
    assert "helongjiangshangmaogongsi" in readings("黑龙江商贸公司").split()
    assert sort_key("黑龙江商贸公司").startswith("hei1黑")
    assert sort_key("单雄信先生").startswith("shan4单")


def test_the_tables_hold_only_what_differs() -> None:
    everyday = {}
    for line in build().splitlines():
        syllable, _, characters = line.partition(" ")
        everyday.update(dict.fromkeys(characters, syllable))
    for surname, syllables in SURNAMES.items():
        assert len(surname) == len(syllables)
        plain = [
            SURNAMES[surname[0]][0] if len(surname) > 1 and surname[0] in SURNAMES else everyday[surname[0]]
        ]
        assert list(syllables) != plain + [everyday[one] for one in surname[1:]] or surname == "令狐"
    for character, others in ALSO.items():
        assert everyday[character][:-1] not in others


def test_names_sort_by_pinyin_with_latin_ones_among_them() -> None:
    ordered = [
        "",
        "007店",
        "9号",
        "安妮",
        "Bob",
        "蔡琴",
        "chloe",
        "单雄信",
        "Shaw",
        "汪先生",
        "汪小姐",
        "王安",
        "王先生",
        "王小姐",
        "西安",
        "先生",
        "尉迟恭",
        "曾志伟",
        "张三",
        "Zoe",
    ]
    assert sorted(reversed(ordered), key=sort_key) == ordered


def test_case_accents_width_and_punctuation_do_not_count() -> None:
    assert sort_key("ZOË") == sort_key("zoe") == sort_key("Ｚｏｅ") == sort_key(" (zoe) ")
    assert sort_key("王·先生") > sort_key("王")
    assert sort_key("---") == "---"


def test_characters_of_one_sound_stay_together() -> None:
    names = ["张一", "章一", "张二", "章二", "张三", "章三"]
    assert [name[0] for name in sorted(names, key=sort_key)] in (list("张张张章章章"), list("章章章张张张"))


@given(st.text(max_size=300))
def test_any_name_is_spelled_the_same_way_twice_and_within_bounds(name: str) -> None:
    text = readings(name)
    assert text == readings(name)
    assert len(text) <= 400
    assert len(text.split()) == len(set(text.split()))
    assert sort_key(name) == sort_key(name)
    assert len(sort_key(name)) <= 320


@given(st.text(alphabet="单乐曾吕绿女重行长和朝尉迟王", min_size=1, max_size=60))
def test_many_readings_stay_bounded(name: str) -> None:
    assert 0 < len(readings(name)) <= 400


def test_importing_the_module_loads_neither_library_nor_table() -> None:
    source = (
        "import sys; from desktop.controllers.entries import pinyin;"
        "sys.exit('pypinyin' in sys.modules or pinyin._everyday.cache_info().currsize)"
    )
    root = Path(__file__).resolve().parents[2]
    assert subprocess.run([sys.executable, "-c", source], cwd=root, check=False).returncode == 0
