"""The made-up purchasing of the sample warehouse: replays its past day by day under the rule of a careful buyer.

Every supplier is looked at on his order days. An item is ordered when what is there and on order no longer covers the
demand to the next chance's arrival with its spread (a reorder point), and then for the cover whose holding and line cost
are least together (25 % a year, 4 a line), in whole packs, at least the MOQ. So slow, cheap items are ordered for
months, quick ones weekly, and on any one day few are due. The till's sales are facts, so stock may not fall below zero:
the buyer knows of coming bulk sales from his customers and orders at least what they take; now and then he keeps
nothing beside it, and the shelf is empty until the delivery.
"""
import math

HOLDING = 0.25 / 365
LINE_COST = 4
SAFETY = 2.4  # standard deviations
START = 45  # after Christmas
RATE_DAYS = 56
OVERSEEN = 30
SCARCE_UNTIL = 35
AFTER = 63  # days, whole weeks, beyond the longest lead time and review
LONGEST_COVER = 180
WEEKDAYS = {"Mon": 0, "Tue": 1, "Wed": 2, "Thu": 3, "Fri": 4}


class Item:
    """One item and its stock. demand: pieces by day from the first day of the data (0) to the last; scarce: until
    a while ago bought only when customers had asked for it, so that the shelf was empty now and then; shelf_life: days, 0 = does not expire."""

    def __init__(self, sku, cost, pack, moq, demand, scarce, shelf_life):
        self.sku, self.cost, self.pack, self.moq = sku, cost, pack, moq
        self.demand = demand + demand[-AFTER:]  # past the last day the buyer expects what he saw just before
        self.scarce, self.spare_days = scarce, 0 if scarce else 3  # beside what customers have asked for
        self.shelf_life = shelf_life
        self.first = next(day for day, sold in enumerate(demand) if sold)
        positive = sorted(sold for sold in demand if sold)
        bulk = 4 * positive[len(positive) * 3 // 4]
        self.usual = [min(sold, bulk) for sold in self.demand]  # one-off bulk sales do not move the rate
        self.stock, self.incoming, self.on_order = 0, {}, 0
        self.overseen = False  # in the last weeks only bulk sales are ordered for: it is to run out

    def rate(self, day):
        """Usual pieces a day: of the eight weeks before and, since the buyer knows his season, of the eight to come."""
        begin = max(self.first, day - RATE_DAYS + 1)
        known = self.usual[begin:day + 1]
        coming = self.usual[max(day, self.first) + 1:max(day, self.first) + 1 + RATE_DAYS]
        ahead = sum(coming) / RATE_DAYS
        return min((sum(known) / max(28, len(known)) + ahead) / 2 if known else ahead, 1.3 * ahead)

    def spread(self, day, days):
        """Standard deviation of the demand of so many days, from the weeks of the last half year."""
        weeks = [sum(self.demand[max(0, at - 6):at + 1]) for at in range(max(day, self.first + 62), self.first + 5, -7)][:26]
        mean = sum(weeks) / len(weeks)
        variance = sum((week - mean) ** 2 for week in weeks) / max(1, len(weeks) - 1)
        return math.sqrt(variance * days / 7)

    def lot(self, day, window):
        """Pieces whose holding and line cost are least together."""
        rate = self.rate(day)
        best = math.sqrt(2 * LINE_COST * rate / (HOLDING * self.cost)) if rate else 0
        longest = min(LONGEST_COVER, self.shelf_life * 0.6 or LONGEST_COVER)
        return min(max(best, rate * window), rate * longest)

    def point(self, day, days):
        return self.rate(day) * days + SAFETY * self.spread(day, days)

    def begin(self, supplier):
        """Stock on the day before the first: somewhere between the reorder point and a lot above it."""
        share = supplier.dice.random()
        self.stock = math.ceil(self.point(START, supplier.lead + 7) + share * self.lot(START, 7)) if self.first < START else 0
        running = 0
        for at in range(START, START + supplier.lead + 14):
            running += self.demand[at]
        self.stock = max(self.stock, running)

    def watched(self, days_back):
        return not (self.overseen and days_back < OVERSEEN) and not (self.scarce and days_back > SCARCE_UNTIL)

    def wanted(self, day, arrival, next_arrival):
        """(pieces to order now, whether something would be missing without them)."""
        rate = self.rate(day)
        days = next_arrival - day
        point = self.point(day, days)
        position = self.stock + self.on_order
        lowest = running = self.stock
        for at in range(day + 1, next_arrival + 1):
            running -= self.demand[at]
            lowest = min(lowest, running)
            running += self.incoming.get(at, 0)
        short = max(0, math.ceil(self.spare_days * rate) - lowest) if lowest < 0 else 0
        quantity = short
        if position <= point and rate > 0 and self.watched(len(self.demand) - AFTER - day):
            quantity = max(short, point - position + self.lot(day, next_arrival - arrival))
        if quantity <= 0:
            return 0, False
        return math.ceil(max(quantity, self.moq) / self.pack) * self.pack, short > 0

    def order(self, quantity, arrival):
        self.incoming[arrival] = self.incoming.get(arrival, 0) + quantity
        self.on_order += quantity

    def sell(self, day):
        self.stock -= self.demand[day]

    def receive(self, day):
        arrived = self.incoming.pop(day, 0)
        self.stock += arrived
        self.on_order -= arrived


class Supplier:
    """Terms, and when an order of a day would come in."""

    def __init__(self, code, lead, order_days, minimum, dice):
        self.code, self.lead, self.minimum = code, lead, minimum
        self.days = {WEEKDAYS[day] for day in order_days.split(";")}
        self.dice = dice
        self.lateness = {}

    def next_day(self, day, first_weekday):
        """The first order day from a day on; first_weekday: weekday of day 0."""
        while (day + first_weekday) % 7 not in self.days:
            day += 1
        return day

    def expected(self, ordered, first_weekday):
        day = ordered + self.lead
        while (day + first_weekday) % 7 > 4:  # goods come in from Monday to Friday
            day += 1
        return day

    def arrival(self, ordered, first_weekday):
        late = self.lateness.setdefault(ordered, self.dice.choice([0] * 18 + [1, 2, 4]))
        day = self.expected(ordered, first_weekday) + late
        while (day + first_weekday) % 7 > 4:
            day += 1
        return day


def replay(items_by_supplier, suppliers, first_weekday, days, stuck):
    """Plays days START … days-1. stuck: {(supplier, expected day)} of orders that never come in.

    Returns orders (ordered, expected, arrival or None, supplier, [(item, quantity)]) and each item's stock at the end of
    every day, by sku.
    """
    orders, history = [], {}
    for supplier in suppliers:
        for item in items_by_supplier[supplier.code]:
            item.begin(supplier)
            history[item.sku] = [0] * START
    for day in range(START, days):
        for supplier in suppliers:
            own = items_by_supplier[supplier.code]
            for item in own:
                item.sell(day)
                item.receive(day)
            if supplier.next_day(day, first_weekday) == day:
                order = order_of(supplier, own, day, first_weekday, stuck)
                if order:
                    orders.append(order)
            for item in own:
                history[item.sku].append(item.stock)
    return orders, history


def order_of(supplier, own, day, first_weekday, stuck):
    arrival = supplier.arrival(day, first_weekday)
    following = supplier.next_day(day + 1, first_weekday)
    while (supplier.code, supplier.expected(following, first_weekday)) in stuck:
        following = supplier.next_day(following + 1, first_weekday)
    next_arrival = max(arrival + 1, supplier.arrival(following, first_weekday))
    lines, needed = [], False
    for item in own:
        quantity, missing = item.wanted(day, arrival, next_arrival)
        if quantity:
            lines.append((item, quantity))
            needed = needed or missing
    if not lines or (not needed and sum(item.cost * quantity for item, quantity in lines) < supplier.minimum):
        return None
    expected = supplier.expected(day, first_weekday)
    lost = (supplier.code, expected) in stuck
    for item, quantity in lines:
        item.order(quantity, 10 ** 6 if lost else arrival)
    return day, expected, None if lost else arrival, supplier.code, lines
