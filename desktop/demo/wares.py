"""The demo's products: what a furniture chain sells, entered over the first weeks, a few of them out of use by now."""

from __future__ import annotations

from datetime import time
from uuid import NAMESPACE_URL, uuid5

from desktop.clock import clock
from desktop.controllers.operate import operate
from desktop.controllers.products import PRODUCTS, create
from desktop.controllers.session import Session
from desktop.demo.calendar import Calendar
from desktop.words import Operation

# Code, name, specification, category, unit, price in whole yuan.
WARES: tuple[tuple[str, str, str, str, str, int], ...] = (
    ("SF-2086", "科技布沙发", "2.8 m · 浅咖 / 左贵妃", "沙发", "件", 16800),
    ("SF-2101", "头层牛皮沙发", "3+1 · 焦糖", "沙发", "套", 23600),
    ("SF-2115", "棉麻布艺沙发", "三人位 · 米白", "沙发", "件", 9800),
    ("SF-2130", "模块沙发", "四模块 · 雾灰", "沙发", "套", 18900),
    ("SF-2142", "意式极简沙发", "直排 3.2 m · 象牙白", "沙发", "件", 28600),
    ("SF-1990", "功能沙发（单人）", "旧款", "沙发", "件", 5600),
    ("SF-2203", "电动功能沙发", "双人 · 深灰", "沙发", "件", 12800),
    ("SF-2210", "沙发床", "1.5 m · 蓝灰", "沙发", "件", 6980),
    ("DY-3007", "单人休闲椅", "羊羔绒 · 米白", "休闲椅", "把", 2680),
    ("DY-3012", "摇椅", "白蜡木 · 藤编", "休闲椅", "把", 1980),
    ("CJ-1132", "岩板茶几", "1.3 m · 鱼肚白", "茶几", "件", 3980),
    ("CJ-1140", "胡桃木茶几", "1.2 m", "茶几", "件", 3280),
    ("CJ-1151", "组合茶几", "大小两件 · 岩板", "茶几", "套", 4580),
    ("CJ-1160", "边几", "Φ45 cm · 黑铁", "茶几", "件", 880),
    ("DS-2210", "电视柜", "2.4 m · 烟熏", "电视柜", "件", 4260),
    ("DS-2218", "悬浮电视柜", "2.0 m · 白", "电视柜", "件", 3680),
    ("DS-2226", "岩板电视柜", "2.2 m · 鱼肚白", "电视柜", "件", 5280),
    ("DT-0410", "羊毛地毯", "2 × 3 m · 米灰", "地毯", "张", 2680),
    ("DT-0418", "短绒地毯", "1.6 × 2.3 m · 驼色", "地毯", "张", 980),
    ("DT-0425", "剑麻地毯", "2 × 2.9 m", "地毯", "张", 1280),
    ("CZ-3301", "岩板餐桌", "1.6 m · 鱼肚白", "餐桌椅", "件", 5980),
    ("CZ-3310", "伸缩餐桌", "1.4–1.8 m · 白蜡木", "餐桌椅", "件", 6480),
    ("CZ-3322", "圆餐桌", "Φ1.35 m · 带转盘", "餐桌椅", "件", 7280),
    ("CZ-3330", "胡桃木餐桌", "1.8 m", "餐桌椅", "件", 8600),
    ("CY-3318", "头层皮餐椅", "焦糖", "餐桌椅", "把", 890),
    ("CY-3325", "白蜡木餐椅", "软包 · 米灰", "餐桌椅", "把", 680),
    ("CY-3340", "吧椅", "75 cm · 墨绿", "餐桌椅", "把", 760),
    ("BG-3077", "胡桃木餐边柜", "1.5 m", "餐桌椅", "件", 6420),
    ("BG-3082", "高餐边柜", "1.2 × 2.1 m · 玻璃门", "餐桌椅", "件", 7880),
    ("CH-5203", "胡桃木床", "1.8 m · 软靠", "床", "件", 7600),
    ("CH-5210", "真皮软床", "1.8 m · 米白", "床", "件", 9800),
    ("CH-5216", "布艺软床", "1.5 m · 雾灰", "床", "件", 5980),
    ("CH-5230", "高箱床", "1.8 m · 气动", "床", "件", 6880),
    ("CH-5241", "儿童上下床", "1.2 m · 松木", "床", "件", 8280),
    ("CG-5207", "胡桃木床头柜", "胡桃", "床", "件", 1280),
    ("CG-5212", "皮面床头柜", "米白", "床", "件", 1080),
    ("ST-8801", "斗柜", "五斗 · 米白", "床", "件", 2960),
    ("ST-8810", "梳妆台", "带镜 · 0.9 m", "床", "件", 3480),
    ("CD-6120", "乳胶床垫", "1.8 m · 中软", "床垫", "张", 5200),
    ("CD-6128", "独立弹簧床垫", "1.8 m · 中硬", "床垫", "张", 4380),
    ("CD-6135", "椰棕床垫", "1.5 m · 偏硬", "床垫", "张", 3280),
    ("CD-6150", "儿童床垫", "1.2 m · 3E 椰梦维", "床垫", "张", 2380),
    ("CD-6160", "记忆棉枕", "一对", "床垫", "对", 598),
    ("YG-7015", "定制衣柜", "按投影面积", "定制", "㎡", 1180),
    ("YG-7020", "定制衣柜（玻璃门）", "按投影面积", "定制", "㎡", 1680),
    ("YG-7030", "定制橱柜", "含石英石台面 · 每延米", "定制", "m", 2880),
    ("YG-7041", "定制书柜", "按投影面积", "定制", "㎡", 980),
    ("YG-7052", "定制榻榻米", "按面积", "定制", "㎡", 1380),
    ("SZ-4402", "儿童书桌", "1.2 m · 可升降", "书房", "件", 2380),
    ("SZ-4410", "胡桃木书桌", "1.4 m", "书房", "件", 4680),
    ("SZ-4421", "人体工学椅", "网布 · 黑", "书房", "把", 1980),
    ("SZ-4433", "开放书架", "0.8 × 2.0 m", "书房", "件", 1880),
    ("DZ-0072", "阳台休闲桌椅", "一桌二椅", "户外", "套", 3400),
    ("DZ-0080", "户外藤编沙发", "四件套", "户外", "套", 6800),
    ("DZ-0095", "庭院遮阳伞", "Φ3 m", "户外", "把", 1280),
    ("DJ-9011", "落地灯", "1.6 m · 暖光", "灯饰", "盏", 680),
    ("DJ-9020", "餐厅吊灯", "三头 · 黄铜", "灯饰", "盏", 1380),
    ("DJ-9033", "床头壁灯", "一对", "灯饰", "对", 560),
    ("SP-0108", "装饰画", "60 × 80 cm · 三联", "饰品", "套", 780),
    ("SP-0115", "全身镜", "0.5 × 1.65 m", "饰品", "面", 480),
    ("SP-0121", "玄关柜", "1.0 m · 白", "饰品", "件", 2280),
)
INACTIVE = ("SF-1990", "DT-0425", "DJ-9033")
# Without a bar code are the things made to measure.
MADE_TO_MEASURE = "定制"
FIRST_DAY = 149


def enter_wares(session: Session, calendar: Calendar) -> None:
    """Enters every product, one after the other, and takes a few out of use."""
    ids: dict[str, int] = {}
    for at, (code, name, specification, category, unit, price) in enumerate(WARES):
        clock.set(calendar.moment(FIRST_DAY - at, time(10, at % 60)))
        draft = {
            "code": code,
            "bar_code": "" if category == MADE_TO_MEASURE else _bar_code(at),
            "name": name,
            "specification": specification,
            "category": category,
            "unit": unit,
            "price": str(price),
        }
        outcome = create(session, draft, str(uuid5(NAMESPACE_URL, f"ware {code}")))
        ids[code] = outcome.done[0].id
    clock.set(calendar.moment(3, time(16, 20)))
    operate(session, Operation.DEACTIVATE, [ids[code] for code in INACTIVE], subject=PRODUCTS)


def _bar_code(at: int) -> str:
    """A bar code of thirteen digits, the last of which checks the others."""
    digits = f"690{1234567 + at * 7919:09d}"
    weighed = sum(int(one) * (3 if place % 2 else 1) for place, one in enumerate(digits))
    return f"{digits}{-weighed % 10}"
