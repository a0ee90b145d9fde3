#!/usr/bin/env python3
"""Makes the sample warehouse from "Online Retail" (D. Chen, UCI Machine Learning Repository, doi 10.24432/C5BW33, CC BY 4.0).

usage: makesample.py DAILY.csv.gz RAW.csv.gz FOLDER

DAILY  item,date,quantity,price: demand per item and day.   RAW  the till lines, for the descriptions.
Items, names, prices and sales are real (about 300 items of every demand class, by day and by week). Suppliers, their
terms, costs, places, counts, orders and receipts are made up: the receipts follow an order-up-to rule that knows the
sales, so that stock never falls below zero. Days are written counted back from the last one, so that they can be shifted.
The same input gives the same bytes.
"""
import collections
import csv
import datetime as dt
import gzip
import os
import random
import re
import sys

OPENING = 126  # days back of the opening count
QUOTA = {("lumpy", "lumpy"): 60, ("lumpy", "erratic"): 80, ("lumpy", "smooth"): 60, ("intermittent", "intermittent"): 24,
         ("lumpy", "intermittent"): 15, ("intermittent", "lumpy"): 14, ("erratic", "smooth"): 30,
         ("erratic", "erratic"): 12, ("intermittent", "smooth"): 5, ("intermittent", "erratic"): 3}
SUPPLIERS = [  # code, name, language, lead days, sd days, order days, minimum, order until, address
    ("ALDER", "Alder & Sons Wholesale", "en", 6, 1.2, "Fri", 250, "11:00", "Unit 7 Canal Works|Leeds LS10 1QF|United Kingdom"),
    ("MERIDIAN", "Meridian Ceramics", "en", 14, 3.0, "Fri", 600, "15:00", "22 Kiln Lane|Stoke-on-Trent ST4 4AB|United Kingdom"),
    ("PAPERLANE", "Paperlane Stationery", "en", 3, 0.8, "Tue;Fri", 0, "16:30", "3 Press Yard|Sheffield S1 2DX|United Kingdom"),
    ("HARROW", "Harrow Glass", "en", 12, 2.5, "Wed", 500, "", "The Old Glassworks|Hull HU1 1TF|United Kingdom"),
    ("KITE", "Kite & Co", "en", 5, 1.0, "Mon;Wed;Fri", 100, "12:00", "Studio 4 Mill Street|Manchester M4 6AJ|United Kingdom"),
    ("LARCH", "Larch Toys", "en", 20, 4.0, "Mon", 800, "", "Larch House|Inverness IV1 1QY|United Kingdom"),
    ("BELLWEATHER", "Bellweather Textiles", "en", 9, 2.0, "Tue", 300, "", "18 Wool Row|Bradford BD1 4HU|United Kingdom"),
    ("SUNRISE", "宁波朝阳礼品有限公司", "zh_CN", 28, 5.0, "Thu", 1500, "", "江东北路218号|宁波 315040|中国"),
]
LATE = {("PAPERLANE", 7), ("KITE", 9)}  # orders, by days back, that are overdue on the last day
CATEGORIES = [  # category, words, suppliers that carry it
    ("Christmas", "CHRISTMAS|XMAS|SANTA|REINDEER|SNOW|ADVENT|NOEL", ["SUNRISE", "PAPERLANE"]),
    ("Bags", r"\bBAG\b|BAGS|SHOPPER|LUGGAGE|PURSE", ["ALDER", "BELLWEATHER"]),
    ("Stationery", "CARD|PAPER|WRAP|NOTEBOOK|PENCIL|CHALK|STICKER|TISSUE|RIBBON|GIFT TAPE|SKETCH|STATIONERY", ["PAPERLANE", "ALDER"]),
    ("Kitchen", "CAKE|MUG|TEA|BOWL|PLATE|JAM|KITCHEN|BAKING|SPOON|CUP|LUNCH|BOTTLE|TRAY|POT|RECIPE|JUG|EGG|DISH", ["MERIDIAN", "KITE"]),
    ("Lights", "LIGHT|CANDLE|LANTERN|LAMP", ["HARROW", "KITE"]),
    ("Toys", "TOY|GAME|PLAY|DOLL|CHILDREN|KIDS|FARM|SOLDIER|PUPPET|SKITTLES|DOMINO|CIRCUS|SPACEBOY|BALLOON", ["LARCH", "KITE"]),
    ("Textiles", "CUSHION|APRON|TOWEL|FELT|FABRIC|QUILT|KNITTED|DOORSTOP|BUNTING|RUG|SCARF|OVEN GLOVE", ["BELLWEATHER", "ALDER"]),
    ("Garden", "GARDEN|PLANT|FLOWER|BIRD|SEED|WATERING|HERB|BEACH", ["HARROW", "ALDER"]),
    ("Decoration", "", ["KITE", "HARROW", "MERIDIAN"]),
]


def demand_class(values):
    """Syntetos, Boylan & Croston (2005), limits 1.32 periods per positive and CV² 0.49."""
    positive = [v for v in values if v > 0]
    if len(positive) < 2:
        return "intermittent"
    mean = sum(positive) / len(positive)
    cv2 = sum((v - mean) ** 2 for v in positive) / (len(positive) - 1) / mean ** 2
    if len(values) / len(positive) < 1.32:
        return "smooth" if cv2 < 0.49 else "erratic"
    return "intermittent" if cv2 < 0.49 else "lumpy"


def readable(name):
    text = re.sub(r"\s+", " ", name.strip()).strip(" ,.")
    text = text[0].upper() + text[1:].lower()
    return re.sub(r"\bt-light\b", "T-light", re.sub(r"\bchristmas\b", "Christmas", text))


def choose(sales, money, last, dice):
    groups = collections.defaultdict(list)
    for sku, days in sales.items():
        first = min(days)
        dense = [days.get(first + dt.timedelta(i), 0) for i in range((last - first).days + 1)]
        cut = len(dense) % 7
        weeks = [sum(dense[i:i + 7]) for i in range(cut, len(dense), 7)]
        groups[demand_class(dense), demand_class(weeks)].append(sku)
    chosen = []
    for key, quota in QUOTA.items():
        ranked = sorted(groups[key], key=lambda sku: (-money[sku], sku))
        top = ranked[:quota // 2]
        rest = sorted(ranked[quota // 2:])
        chosen += top + dice.sample(rest, min(quota - len(top), len(rest)))
    return sorted(chosen)


def main(daily, raw, folder):
    dice = random.Random(20111014)
    sales, prices, money = collections.defaultdict(dict), collections.defaultdict(dict), collections.Counter()
    for row in csv.DictReader(gzip.open(daily, "rt", newline="")):
        day, quantity = dt.date.fromisoformat(row["date"]), int(row["quantity"])
        sales[row["item"]][day] = quantity
        prices[row["item"]][day] = row["price"]
        money[row["item"]] += quantity * float(row["price"])
    last = max(max(days) for days in sales.values())
    names = collections.defaultdict(collections.Counter)
    for row in csv.DictReader(gzip.open(raw, "rt", newline="", encoding="utf-8")):
        if row["Description"].strip() and float(row["UnitPrice"]) > 0:
            names[row["StockCode"].upper()][row["Description"].strip()] += 1
    chosen = choose(sales, money, last, dice)

    out = {name: [] for name in ("items", "terms", "stock", "sales", "orders", "receipts")}
    by_supplier = collections.defaultdict(list)
    lead = {s[0]: s[3] for s in SUPPLIERS}
    for index, sku in enumerate(chosen):
        title = sorted(names[sku].items(), key=lambda pair: (-pair[1], pair[0]))[0][0]
        category, _, makers = next(c for c in CATEGORIES if re.search(c[1], title))
        usual = collections.Counter(prices[sku].values()).most_common(1)[0][0]
        price = round(float(usual), 2)
        maker = makers[int(sku[:5]) % len(makers)]
        cost = max(0.01, round(price * dice.uniform(0.48, 0.68), 2))
        pack = next(p for limit, p in ((0.5, 48), (0.9, 24), (1.7, 12), (3.0, 8), (6.0, 6), (10.0, 4), (1e9, 2)) if price < limit)
        moq = pack * dice.choice([1, 1, 1, 2, 3])
        breaks = ""
        if dice.random() < 0.25:
            breaks = f"{pack * 10}:{cost * 0.95:.2f}" + (f";{pack * 40}:{cost * 0.91:.2f}" if dice.random() < 0.4 else "")
        unpriced = index % 97 == 41  # no terms yet: stands apart
        out["items"].append([sku, readable(title), category, "piece", 0, f"{price:.2f}", "" if unpriced else f"{cost:.2f}", "20", "no", "active"])
        if not unpriced:
            out["terms"].append([maker, sku, f"{cost:.2f}", f"{maker[0]}-{1000 + index}", moq, pack, breaks])
            if dice.random() < 0.12:
                other = dice.choice([m for m in lead if m != maker])
                out["terms"].append([other, sku, f"{cost * dice.uniform(0.94, 1.12):.2f}", f"{other[0]}{index:04d}", moq * 2, pack, ""])
        by_supplier[maker].append((sku, cost, pack, moq, unpriced))
        for day in sorted(sales[sku]):
            out["sales"].append([(last - day).days, sku, sales[sku][day], f"{float(prices[sku][day]):.4f}".rstrip("0").rstrip(".")])
    out["sales"].sort(key=lambda r: (-r[0], r[1]))

    uncounted = set(chosen[11::29])
    weekday = {"Mon": 0, "Tue": 1, "Wed": 2, "Thu": 3, "Fri": 4}
    orders = []
    for code, _, _, days, sd, order_days, minimum, _, _ in SUPPLIERS:
        wanted = [weekday[d] for d in order_days.split(";")]
        state = {}
        for sku, cost, pack, moq, unpriced in by_supplier[code]:
            if sku not in uncounted:
                state[sku] = {"arrivals": collections.Counter(), "cushion": dice.uniform(0.35, 1.5), "level": None}
        for back in range(OPENING - 1, -1, -1):
            today = last - dt.timedelta(back)
            if back <= 3:  # the last days' orders are what the program is to suggest
                continue
            if today.weekday() not in wanted or (len(order_days) < 7 and (back // 7) % 2 and days < 10):
                continue
            lines = []
            late = dice.choice([0, 0, 0, 0, 1, 2, 4]) if sd > 1 else dice.choice([0, 0, 0, 0, 0, 1])
            arrive = back - max(1, round(days * 0.9) + late)
            if (code, back) in LATE:
                arrive = -2
            for sku, cost, pack, moq, unpriced in by_supplier[code]:
                if sku in uncounted or unpriced:
                    continue
                s = state[sku]
                sold = lambda a, b: sum(sales[sku].get(last - dt.timedelta(k), 0) for k in range(max(b, 0), a))
                rate = sold(OPENING, 0) / OPENING
                if s["level"] is None:
                    s["level"] = round(rate * (days + 7) * s["cushion"])
                ahead = days + 8
                future = sold(back, back - ahead) + rate * max(0, ahead - back)
                placed = sum(s["arrivals"].values())
                position = s["level"] + placed - sold(OPENING, back)
                target = min(future, 3 * rate * ahead + pack) * (0.7 + 0.5 * s["cushion"])
                if position < target * 0.6 and dice.random() < 0.8:
                    quantity = -(-max(moq, round(target - position)) // pack) * pack
                    s["arrivals"][arrive] += quantity
                    lines.append((sku, cost, quantity))
            value = sum(cost * quantity for _, cost, quantity in lines)
            if lines and value >= minimum * 0.5:
                orders.append((back, back - days, arrive, code, lines))
            else:
                for sku, _, quantity in lines:
                    state[sku]["arrivals"][arrive] -= quantity
        for sku, cost, pack, moq, unpriced in by_supplier[code]:
            if sku in uncounted:
                continue
            arrivals = state[sku]["arrivals"]
            running, lowest = 0, 0
            for back in range(OPENING - 1, -1, -1):  # a day's sales come before what arrives in the evening
                running -= sales[sku].get(last - dt.timedelta(back), 0)
                lowest = min(lowest, running)
                running += arrivals[back] if back in arrivals else 0
            extra = round(dice.choice([0, 0.05, 0.1, 0.2]) * -lowest + dice.choice([0, 1, 3]))
            opening = -lowest + extra
            out["stock"].append([sku, opening, OPENING])
            if dice.random() < 0.15:  # a later count finds a piece or two less
                back = dice.randint(3, 50)
                there = opening + sum(q for b, q in arrivals.items() if b >= back) - sum(
                    sales[sku].get(last - dt.timedelta(k), 0) for k in range(back, OPENING))
                if extra >= 3 and there > 2:
                    out["stock"].append([sku, there - dice.choice([1, 1, 2]), back])
    orders.sort(key=lambda o: (-o[0], o[3]))
    for number, (ordered, expected, arrive, code, lines) in enumerate(orders, 1001):
        for sku, cost, quantity in lines:
            out["orders"].append([f"PO-{number}", code, sku, quantity, f"{cost:.2f}", ordered, expected])
            if arrive >= 0:
                out["receipts"].append([f"PO-{number}", sku, quantity, f"{code[0]}N-{20000 + number}", arrive])
    headings = {
        "items": "sku,name,category,unit,decimals,price,cost,tax_rate,price_includes_tax,status",
        "terms": "supplier,sku,price,supplier_sku,moq,pack,breaks",
        "stock": "sku,quantity,days_back", "sales": "days_back,sku,quantity,price",
        "orders": "number,supplier,sku,quantity,price,ordered_back,expected_back",
        "receipts": "order,sku,quantity,delivery_note,days_back"}
    for name, rows in out.items():
        with open(os.path.join(folder, name + ".csv"), "w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(headings[name].split(","))
            writer.writerows(rows)
    with open(os.path.join(folder, "suppliers.csv"), "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow("code,name,language,lead_time_days,lead_time_sd_days,order_days,minimum_order,order_until,address".split(","))
        writer.writerows([s[0], s[1], s[2], s[3], s[4], s[5], s[6], s[7], s[8]] for s in SUPPLIERS)
    open_lines = sum(1 for o in orders if o[2] < 0 for _ in o[4])
    print(f"{len(chosen)} items, {len(out['sales'])} sales rows, {len(orders)} orders, {open_lines} open lines, "
          f"last day {last}, {len(uncounted)} never counted")


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
