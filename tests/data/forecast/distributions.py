#!/usr/bin/env python3
"""Makes distributions.csv: exact values by summing probabilities with 60 decimal digits, or by integrating the density
with Simpson's rule, so by other means than the program's. Run: distributions.py > distributions.csv"""
from decimal import Decimal as D, getcontext

getcontext().prec = 60
PROBABILITIES = ("0.5", "0.8", "0.9", "0.95", "0.99", "0.999")


def row(family, mean, variance, what, at, value):
    print(f"{family},{mean},{variance},{what},{at},{value}")


def count(family, mean, variance):
    m, v = D(mean), D(variance)
    if family == "poisson":
        term = (-m).exp()
        following = lambda k, t: t * m / (k + 1)
    else:
        size = m * m / (v - m)
        term = (size * (m / v).ln()).exp()
        following = lambda k, t: t * (size + k) / (k + 1) * (v - m) / v
    wanted = [D(p) for p in PROBABILITIES]
    below, k, quantiles, pmf = D(0), 0, [], []
    while len(quantiles) < len(wanted) or below < 1 - D("1e-25"):
        pmf.append(term)
        below += term
        while len(quantiles) < len(wanted) and below >= wanted[len(quantiles)]:
            quantiles.append(k)
        term = following(k, term)
        k += 1
    for p, q in zip(PROBABILITIES, quantiles):
        row(family, mean, variance, "quantile", p, q)
    for x in sorted({0, int(m), quantiles[3], quantiles[5]}):
        row(family, mean, variance, "cdf", x, f"{sum(pmf[: x + 1]):.15e}")
        row(family, mean, variance, "shortage", x, f"{sum((j - x) * t for j, t in enumerate(pmf) if j > x):.15e}")


def gamma(mean, variance):
    m, v = D(mean), D(variance)
    shape, scale = m * m / v, v / m
    top, n = m + 60 * v.sqrt(), 20000
    step = top / n
    # ∫ x^(a-1) e^(-x/s): a power of x is taken as the variable, so that the start is smooth whatever the shape.
    power = max(D(1), 3 / shape)
    width = top ** (1 / power) / n
    density = lambda u: u ** (power * shape - 1) * (-(u**power) / scale).exp() if u > 0 else D(0)
    f = [density(width * i) for i in range(n + 1)]
    simpson = lambda a, b, g: width / 3 * sum(
        (1 if i in (a, b) else 4 if (i - a) % 2 else 2) * g(i) for i in range(a, b + 1)
    )
    whole = simpson(0, n, lambda i: f[i])
    for part in (n // 50 * 2, n // 10 * 2, n // 5 * 2):
        x = (width * part) ** power
        row("gamma", mean, variance, "cdf", f"{x:.20e}", f"{simpson(0, part, lambda i: f[i]) / whole:.12e}")
        lost = simpson(part, n, lambda i: f[i] * ((width * i) ** power - x)) / whole
        row("gamma", mean, variance, "shortage", f"{x:.20e}", f"{lost:.12e}")


print("family,mean,variance,what,at,value")
for m in ("0.001", "0.3", "3.5", "48.2", "250", "1800"):
    count("poisson", m, m)
for m, v in (
    ("0.01", "0.5"),
    ("0.3", "0.9"),
    ("0.4", "1.3"),
    ("6", "6.6"),
    ("6", "6.0001"),
    ("40", "400"),
    ("600", "688900"),
    ("1500", "1501"),
    ("4000", "90000"),
):
    count("negative-binomial", m, v)
for m, v in (("3", "9"), ("30", "450"), ("0.8", "3.2"), ("12000", "400000")):
    gamma(m, v)
