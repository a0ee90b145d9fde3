#!/usr/bin/env python3
"""Makes methods.csv: forecasts of five steps by formulas written out the long way (weighted sums over the whole history,
least squares solved afresh at every period), not by the recursions that the program runs.
Run: methods.py > methods.csv. Rows: series,method,step 1 to 5. The series stand in methods.csv too (method "history")."""
import math

DECAY = 0.995  # of squared errors that choose the parameters


def number(i):  # the same on every machine: a linear congruential generator
    return (1103515245 * i * i + 12345 * i + 777) % 65536 / 65536


TREND = [round(40 + 0.8 * t + 12 * number(t + 1), 1) for t in range(36)]
RARE = [float(int(9 * number(7 * t + 3))) if number(t * 3 + 5) > 0.7 else 0.0 for t in range(50)]
FLAT = [float(int(20 + 10 * number(t * 11 + 2))) for t in range(45)]


def ses_level(y, alpha):
    w = [(1 - alpha) ** (len(y) - 1 - t) for t in range(len(y))]
    return sum(a * b for a, b in zip(w, y)) / sum(w)


def error(misses):
    return sum(m * m * DECAY ** (len(misses) - 1 - i) for i, m in enumerate(misses))


def best(candidates, misses):
    return min(candidates, key=lambda c: error(misses(c)))


def ses(y):
    alphas = (0.01, 0.025, 0.05, 0.09, 0.15, 0.25, 0.4, 0.65)
    alpha = best(alphas, lambda a: [y[0]] + [y[t] - ses_level(y[:t], a) for t in range(1, len(y))])
    return [ses_level(y, alpha)] * 5


def trend_states(y, a, b, phi):
    level, trend, misses = y[0], 0.0, []
    for v in y[1:]:
        expected = level + phi * trend
        misses.append(v - expected)
        new = a * v + (1 - a) * expected  # component form; b is the share of alpha: beta* = b
        trend = b * (new - level) + (1 - b) * phi * trend
        level = new
    return level, trend, misses


def trend(y, grid):
    p = best(grid, lambda g: trend_states(y, *g)[2])
    level, slope, _ = trend_states(y, *p)
    return [max(0.0, level + slope * sum(p[2] ** j for j in range(1, h + 1))) for h in range(1, 6)]


def line(y):  # least squares through (1, y1) … (n, yn): intercept, slope
    n = len(y)
    if n == 1:
        return y[0], 0.0
    x = [t + 1 for t in range(n)]
    mx, my = sum(x) / n, sum(y) / n
    slope = sum((a - mx) * (b - my) for a, b in zip(x, y)) / sum((a - mx) ** 2 for a in x)
    return my - slope * mx, slope


def theta(y):
    def classic(a):  # level started at the first value
        return [y[t] - level_from_first(y[:t], a) for t in range(1, len(y))]

    def level_from_first(z, a):
        return (1 - a) ** (len(z) - 1) * z[0] + sum(a * (1 - a) ** (len(z) - 1 - t) * z[t] for t in range(1, len(z)))

    a = best((0.02, 0.05, 0.1, 0.17, 0.25, 0.35, 0.5, 0.7), classic)
    drift = line(y)[1] / 2
    start = (1 - (1 - a) ** len(y)) / a
    return [level_from_first(y, a) + drift * (h - 1 + start) for h in range(1, 6)]


def dynamic_mu(y, a, th):  # Fiorucci et al. (2016), equations of DOTM with the level started at the first value
    n = len(y)
    level = (1 - a) ** (n - 1) * y[0] + sum(a * (1 - a) ** (n - 1 - t) * y[t] for t in range(1, n))
    A, B = line(y)
    return level + (1 - 1 / th) * ((1 - a) ** n * A + (1 - (1 - a) ** (n + 1)) / a * B)


def dynamic_theta(y):
    grid = [(a, th) for a in (0.05, 0.15, 0.3, 0.55) for th in (1, 1.5, 2, 3)]
    a, th = best(grid, lambda g: [y[t] - dynamic_mu(y[:t], *g) for t in range(1, len(y))])
    z = list(y)
    for _ in range(5):
        z.append(dynamic_mu(z, a, th))
    return z[len(y):]


def croston(y, share):
    sizes = [v for v in y if v > 0]
    at = [t for t, v in enumerate(y) if v > 0]
    gaps = [at[0] + 1] + [b - a for a, b in zip(at, at[1:])]
    smooth = lambda z: 0.9 ** (len(z) - 1) * z[0] + sum(0.1 * 0.9 ** (len(z) - 1 - i) * z[i] for i in range(1, len(z)))
    return [share * smooth(sizes) / smooth(gaps)] * 5


def tsb(y, beta):
    first = next(t for t, v in enumerate(y) if v > 0)
    sizes = [v for v in y if v > 0]
    n = len(sizes)
    size = 0.9 ** (n - 1) * sizes[0] + sum(0.1 * 0.9 ** (n - 1 - i) * sizes[i] for i in range(1, n))
    after = [1.0 if v > 0 else 0.0 for v in y[first + 1:]]
    k = len(after)
    chance = (1 - beta) ** k / (first + 1) + sum(beta * (1 - beta) ** (k - 1 - i) * after[i] for i in range(k))
    return [size * chance] * 5


def imapa(y, alpha):
    longest = max(1, min(16, len(y) // max(1, sum(v > 0 for v in y))))
    rates, block = [], 1
    while block <= longest:
        sums = [sum(y[end - block:end]) for end in range(len(y), block - 1, -block)]  # newest first
        w = [(1 - alpha) ** (block * i) for i in range(len(sums))]
        rates.append(sum(a * b for a, b in zip(w, sums)) / sum(w) / block)
        block *= 2
    return [sum(rates) / len(rates)] * 5


def show(name, method, values):
    print(",".join([name, method] + [f"{v:.12g}" for v in values]))


for name, y in (("trend", TREND), ("rare", RARE), ("flat", FLAT)):
    show(name, "history", y)
    show(name, "naive", [y[-1]] * 5)
    show(name, "seasonal-naive", y[-12:-7])
    show(name, "moving-average", [sum(y[-12:]) / 12] * 5)
    show(name, "mean", [sum(y) / len(y)] * 5)
    show(name, "ewma-slow", [ses_level(y, 0.05)] * 5)
    show(name, "ewma-quick", [ses_level(y, 0.2)] * 5)
    show(name, "ses", ses(y))
    show(name, "holt", trend(y, [(a, b, 1) for b in (0.05, 0.2) for a in (0.05, 0.15, 0.3, 0.5)]))
    damped = [(a, b, p) for b, p in ((0.1, 0.9), (0.2, 0.97)) for a in (0.05, 0.15, 0.3, 0.5)]
    show(name, "damped-trend", trend(y, damped))
    show(name, "theta", [max(0.0, v) for v in theta(y)])
    show(name, "theta-dynamic", [max(0.0, v) for v in dynamic_theta(y)])
    show(name, "croston", croston(y, 1))
    show(name, "croston-sba", croston(y, 0.95))
    show(name, "tsb", tsb(y, 0.1))
    show(name, "imapa", imapa(y, 0.1))
