#!/usr/bin/env python3
"""Makes the sample warehouse from "Online Retail" (D. Chen, UCI Machine Learning Repository, doi 10.24432/C5BW33, CC BY 4.0).

usage: makesample.py DAILY.csv.gz RAW.csv.gz FOLDER

DAILY  item,date,quantity,price: demand per item and day.   RAW  the till lines, for the descriptions.
Items, names, prices and sales are real (about 300 items of every demand class, by day and by week). Made up are:
suppliers, their terms, costs, places, packs, counts, lots, expiry, orders and receipts. Orders follow the rule in
samplepurchasing.py. Days are written counted back from the last one, so that they can be shifted; what is to come has a
negative number. The same input gives the same bytes.
"""
import collections
import csv
import datetime as dt
import gzip
import os
import random
import re
import sys

from samplepurchasing import Item, Supplier, replay

OPENING = 182  # days back of the opening count
WITHIN = 8  # the program cuts up to six days off: what is to stand there on every weekday lies further back
QUOTA = {("lumpy", "lumpy"): 60, ("lumpy", "erratic"): 80, ("lumpy", "smooth"): 60, ("intermittent", "intermittent"): 24,
         ("lumpy", "intermittent"): 15, ("intermittent", "lumpy"): 14, ("erratic", "smooth"): 30,
         ("erratic", "erratic"): 12, ("intermittent", "smooth"): 5, ("intermittent", "erratic"): 3}
SUPPLIERS = [  # code, name, language, lead days, sd days, order days, minimum, order until, address
    ("ALDER", "Alder & Sons Wholesale", "en", 7, 1.2, "Fri", 250, "11:00", "Unit 7 Canal Works|Leeds LS10 1QF|United Kingdom"),
    ("MERIDIAN", "Meridian Ceramics", "en", 14, 3.0, "Fri", 600, "15:00", "22 Kiln Lane|Stoke-on-Trent ST4 4AB|United Kingdom"),
    ("PAPERLANE", "Paperlane Stationery", "en", 3, 0.8, "Fri", 0, "16:30", "3 Press Yard|Sheffield S1 2DX|United Kingdom"),
    ("HARROW", "Harrow Glass", "en", 9, 2.0, "Wed", 500, "", "The Old Glassworks|Hull HU1 1TF|United Kingdom"),
    ("KITE", "Kite & Co", "en", 5, 1.0, "Mon;Wed;Fri", 100, "12:00", "Studio 4 Mill Street|Manchester M4 6AJ|United Kingdom"),
    ("LARCH", "Larch Toys", "en", 20, 4.0, "Mon", 600, "", "Larch House|Inverness IV1 1QY|United Kingdom"),
    ("BELLWEATHER", "Bellweather Textiles", "en", 9, 2.0, "Tue", 300, "", "18 Wool Row|Bradford BD1 4HU|United Kingdom"),
    ("SUNRISE", "宁波朝阳礼品有限公司", "zh_CN", 28, 5.0, "Thu", 1500, "", "江东北路218号|宁波 315040|中国"),
]
STUCK = {("MERIDIAN", 7), ("KITE", 9)}  # orders, by days back of the day they were expected, that never came in
BESTSELLERS = ["22423", "85099B", "20727", "22197", "21212", "22720", "22112", "22230", "22139", "48187", "22699",
               "21931", "22952"]
EXPIRING = {"22362": 365, "22364": 270, "22443": 300, "21894": 365, "23078": 330}  # made-up shelf life, days
SHORT_DATED = {"22364": 22, "23078": 27}  # the last lot came in with so little left on the last day
PACKS = ((0.5, 48), (0.9, 24), (1.7, 12), (3.0, 8), (6.0, 6), (10.0, 4), (1e9, 2))  # by price below
HEADINGS = {
    "suppliers": "code,name,language,lead_time_days,lead_time_sd_days,order_days,minimum_order,order_until,address",
    "items": "sku,name,category,unit,decimals,price,cost,tax_rate,price_includes_tax,shelf_life_days,status",
    "terms": "supplier,sku,price,supplier_sku,moq,pack,breaks",
    "opening": "sku,quantity,days_back,lot,expiry_back", "counts": "sku,quantity,days_back",
    "sales": "days_back,sku,quantity,price",
    "orders": "number,supplier,sku,quantity,price,ordered_back,expected_back",
    "receipts": "order,sku,quantity,delivery_note,days_back,lot,expiry_back"}
CATEGORIES = [  # category, words, suppliers that carry it
    ("Christmas", "CHRISTMAS|XMAS|SANTA|REINDEER|SNOW|ADVENT|NOEL", ["SUNRISE", "PAPERLANE"]),
    ("Bags", r"\bBAG\b|BAGS|SHOPPER|LUGGAGE|PURSE", ["ALDER", "BELLWEATHER"]),
    ("Stationery", "CARD|PAPER|WRAP|NOTEBOOK|PENCIL|CHALK|STICKER|TISSUE|RIBBON|GIFT TAPE|SKETCH|STATIONERY", ["PAPERLANE"]),
    ("Kitchen", "CAKE|MUG|TEA|BOWL|PLATE|JAM|KITCHEN|BAKING|SPOON|CUP|LUNCH|BOTTLE|TRAY|POT|RECIPE|JUG|EGG|DISH", ["MERIDIAN", "KITE"]),
    ("Lights", "LIGHT|CANDLE|LANTERN|LAMP", ["HARROW", "KITE"]),
    ("Toys", "TOY|GAME|PLAY|DOLL|CHILDREN|KIDS|FARM|SOLDIER|PUPPET|SKITTLES|DOMINO|CIRCUS|SPACEBOY|JIGSAW|MAGNET|BALLOON", ["LARCH"]),
    ("Textiles", "CUSHION|APRON|TOWEL|FELT|FABRIC|QUILT|KNITTED|DOORSTOP|BUNTING|RUG|SCARF|OVEN GLOVE", ["BELLWEATHER", "ALDER"]),
    ("Garden", "GARDEN|PLANT|FLOWER|BIRD|SEED|WATERING|HERB|BEACH", ["HARROW", "ALDER"]),
    ("Decoration", "", ["KITE", "HARROW", "MERIDIAN", "PAPERLANE", "SUNRISE", "ALDER"]),
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
        top = [sku for sku in ranked if sku in BESTSELLERS or sku in EXPIRING]
        rest = sorted(set(ranked[len(ranked) * 2 // 5:]) - set(top))  # a small shop: few bestsellers
        chosen += top + dice.sample(rest, min(quota - len(top), len(rest)))
    return sorted(chosen)


def read(daily, raw):
    """(pieces by item and day, price by item and day, takings by item, spellings of each item's name)."""
    sales, prices, money = collections.defaultdict(dict), collections.defaultdict(dict), collections.Counter()
    for row in csv.DictReader(gzip.open(daily, "rt", newline="")):
        day, quantity = dt.date.fromisoformat(row["date"]), int(row["quantity"])
        sales[row["item"]][day] = quantity
        prices[row["item"]][day] = row["price"]
        money[row["item"]] += quantity * float(row["price"])
    names = collections.defaultdict(collections.Counter)
    for row in csv.DictReader(gzip.open(raw, "rt", newline="", encoding="utf-8")):
        if row["Description"].strip() and float(row["UnitPrice"]) > 0:
            names[row["StockCode"].upper()][row["Description"].strip()] += 1
    return sales, prices, money, names


def usual_pack(price, weekly):
    """Pieces in a pack: by price, and larger for what sells by the hundred."""
    pack = next(p for limit, p in PACKS if price < limit)
    return pack * next(factor for factor in (1, 2, 5, 10) if weekly <= 8 * pack * factor or factor == 10)


def write_catalogue(index, sku, title, price, pack, dice, out):
    """Item and terms: made-up cost, pack, MOQ, breaks. Returns (supplier, cost, moq), cost 0 = not known yet."""
    category, _, makers = next(c for c in CATEGORIES if re.search(c[1], title))
    maker = makers[int(sku[:5]) % len(makers)]
    cost = max(0.01, round(price * dice.uniform(0.48, 0.68), 2))
    moq = pack * dice.choice([1, 1, 1, 2, 3])
    breaks = ""
    if dice.random() < 0.25:
        breaks = f"{pack * 10}:{cost * 0.95:.2f}" + (f";{pack * 40}:{cost * 0.91:.2f}" if dice.random() < 0.4 else "")
    unpriced = index % 73 == 41 and sku not in BESTSELLERS  # no terms yet: stands apart
    out["items"].append([sku, readable(title), category, "piece", 0, f"{price:.2f}", "" if unpriced else f"{cost:.2f}", "20",
                         "no", EXPIRING.get(sku, ""), "active"])
    if not unpriced:
        out["terms"].append([maker, sku, f"{cost:.2f}", f"{maker[0]}-{1000 + index}", moq, pack, breaks])
        if dice.random() < 0.12:
            other = dice.choice([s[0] for s in SUPPLIERS if s[0] != maker])
            dearer = cost * dice.uniform(1.02, 1.14)
            out["terms"].append([other, sku, f"{dearer:.2f}", f"{other[0]}{index:04d}", moq * 2, pack, ""])
    return maker, 0 if unpriced else cost, moq


def write_orders(orders, last, out):
    """Orders and receipts; a lot expires its shelf life after it came in, the last one of some items much earlier."""
    lots = collections.defaultdict(list)
    for number, (ordered, expected, arrival, code, lines) in enumerate(orders, 1001):
        for item, quantity in lines:
            out["orders"].append([f"PO-{number}", code, item.sku, quantity, f"{item.cost:.2f}", last - ordered, last - expected])
            if arrival is None or arrival > last:
                continue
            row = [f"PO-{number}", item.sku, quantity, f"{code[0]}N-{20000 + number}", last - arrival, "", ""]
            if item.shelf_life:
                row[5:] = [f"L{number}", last - arrival - item.shelf_life]
                lots[item.sku].append(row)
            out["receipts"].append(row)
    for sku, left in SHORT_DATED.items():
        lots[sku][-1][6] = -left


def write_counts(items, history, last, dice, out):
    """The opening count, a few later ones that find a piece or two less, and one that was wrong."""
    opening = last - OPENING
    wrong = None
    for item in items:
        stock = history[item.sku]
        lot = ["L1000", -(item.shelf_life * 2 // 3 - OPENING)] if item.shelf_life else ["", ""]
        out["opening"].append([item.sku, stock[opening], OPENING, *lot])
        if item.shelf_life:
            continue
        back = dice.randint(WITHIN + 2, 60)
        if dice.random() < 0.15 and min(stock[last - back:]) >= 4:
            out["counts"].append([item.sku, stock[last - back] - dice.choice([1, 1, 2]), back])
        elif wrong is None and not item.incoming and all(
                later <= earlier for earlier, later in zip(stock[last - 20:], stock[last - 19:])):
            sold = stock[last - 16] - stock[last - WITHIN]  # nothing came in since: the record goes below zero
            if sold >= 6:
                wrong = item.sku
                out["counts"].append([item.sku, sold - 3, 16])


def main(daily, raw, folder):
    dice = random.Random(20111014)
    sales, prices, money, names = read(daily, raw)
    first, last = (pick(pick(days) for days in sales.values()) for pick in (min, max))
    days = (last - first).days + 1
    chosen = choose(sales, money, last, dice)
    uncounted = {sku for sku in chosen[11::24] if money[sku] < 3000 and sku not in EXPIRING}

    out = {name: [] for name in HEADINGS}
    out["suppliers"] = [list(supplier) for supplier in SUPPLIERS]
    kept, unpriced = {supplier[0]: [] for supplier in SUPPLIERS}, []
    for index, sku in enumerate(chosen):
        title = sorted(names[sku].items(), key=lambda pair: (-pair[1], pair[0]))[0][0]
        price = round(float(collections.Counter(prices[sku].values()).most_common(1)[0][0]), 2)
        demand = [sales[sku].get(first + dt.timedelta(day), 0) for day in range(days)]
        pack = usual_pack(price, sum(demand[-OPENING:]) * 7 / OPENING)
        maker, cost, moq = write_catalogue(index, sku, title, price, pack, dice, out)
        for day, sold in enumerate(demand):
            if sold:
                paid = f"{float(prices[sku][first + dt.timedelta(day)]):.4f}".rstrip("0").rstrip(".")
                out["sales"].append([days - 1 - day, sku, sold, paid])
        if sku not in uncounted and cost:
            kept[maker].append(Item(sku, cost, pack, moq, demand, dice.random() < 0.06, EXPIRING.get(sku, 0)))
        elif sku not in uncounted:
            unpriced.append((sku, demand))
    out["sales"].sort(key=lambda row: (-row[0], row[1]))

    for item in [item for own in kept.values() for item in own
                 if not item.shelf_life and item.sku not in BESTSELLERS][::15]:
        item.overseen = True
    suppliers = [Supplier(s[0], s[3], s[5], s[6], random.Random(s[0])) for s in SUPPLIERS]
    stuck = {(code, days - 1 - back) for code, back in STUCK}
    orders, history = replay(kept, suppliers, first.weekday(), days, stuck)
    write_orders([order for order in orders if order[2] is None or order[2] > days - 1 - OPENING], days - 1, out)
    write_counts([item for own in kept.values() for item in own], history, days - 1, dice, out)
    for sku, demand in unpriced:  # bought before anything was written down
        out["opening"].append([sku, sum(demand[days - OPENING:]) + dice.choice([3, 8, 20]), OPENING, "", ""])
    out["opening"].sort()
    for name, rows in out.items():
        with open(os.path.join(folder, name + ".csv"), "w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(HEADINGS[name].split(","))
            writer.writerows(rows)
    print(f"{len(chosen)} items, {len(out['sales'])} sales rows, {len(out['orders'])} order lines, last day {last}, "
          f"{len(uncounted)} never counted")
    return kept, history, orders, days


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
