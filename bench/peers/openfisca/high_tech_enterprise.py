"""The high-tech enterprise rule of 2016 as OpenFisca variables and formulas, timed over the rows given as JSON columns."""

import json
import sys
import time

import numpy
from openfisca_core import entities, periods, simulations, taxbenefitsystems, variables

firm = entities.SingleEntity("firm", "firms", "An enterprise", "")
system = taxbenefitsystems.TaxBenefitSystem([firm])

YEAR = periods.DateUnit.YEAR
MONTH = periods.DateUnit.MONTH
THREE = ("Y1", "Y2", "Y3")


def fact(name, value_type=int, period=YEAR):
    """A fact that is given, not computed."""
    attributes = {"value_type": value_type, "entity": firm, "definition_period": period, "label": name}
    system.add_variable(type(name, (variables.Variable,), attributes))


for money in ("sales", "netAssets", "ownResearch", "otherResearch", "outsourcedHome", "outsourcedAbroad"):
    for year in THREE:
        fact(money + year)
for name in ("totalIncome", "untaxedIncome", "highTechIncome", "classOne", "classTwo", "conversions", "daysRegistered"):
    fact(name)
for name in ("isSupported", "hasCoreSupport", "hasOwnResearch", "joinsStandards", "hadAccident"):
    fact(name, bool)
for name in ("advanceGrade", "supportGrade"):
    fact(name)
MARKS = (
    "advanceMark supportMark quantityMark acquisitionMark conversionMark "
    "systemMark unitMark incentiveMark trainingMark assetsMark salesMark"
).split()
for name in MARKS:
    fact(name)
for name in ("staffBegin", "staffEnd", "scientistsBegin", "scientistsEnd"):
    fact(name, int, MONTH)


def computed(function):
    """A formula under the function's name."""
    attributes = {
        "value_type": bool if function.__name__.startswith("is_") else float,
        "entity": firm,
        "definition_period": YEAR,
        "label": function.__name__,
        "formula": function,
    }
    system.add_variable(type(function.__name__, (variables.Variable,), attributes))
    return function


def over_year(firms, name, period):
    return sum(firms(name, month) for month in period.get_subperiods(MONTH)).astype(float)


@computed
def scientist_share(firms, period):
    scientists = over_year(firms, "scientistsBegin", period) + over_year(firms, "scientistsEnd", period)
    return scientists / (over_year(firms, "staffBegin", period) + over_year(firms, "staffEnd", period))


def research_of(firms, period, year):
    """In twentieths of 万元: outsourced at 80%, other costs at most 20% of the total."""
    outsourced = firms("outsourcedHome" + year, period) + firms("outsourcedAbroad" + year, period)
    rest = 5 * firms("ownResearch" + year, period) + 4 * outsourced
    return 4 * rest + numpy.minimum(20 * firms("otherResearch" + year, period), rest)


def research_of_years(firms, period):
    return sum(research_of(firms, period, year) for year in THREE).astype(float)


@computed
def is_research_enough(firms, period):
    sales = sum(firms("sales" + year, period) for year in THREE).astype(float)
    latest = firms("salesY3", period)
    needed = numpy.select([latest <= 5000, latest <= 20000], [0.05, 0.04], 0.03)
    return research_of_years(firms, period) / (20 * sales) >= needed


@computed
def is_research_in_china(firms, period):
    abroad = sum(firms("outsourcedAbroad" + year, period) for year in THREE)
    total = research_of_years(firms, period)
    return (total - 16 * abroad) / total >= 0.6


@computed
def is_income_high_tech(firms, period):
    taxed = (firms("totalIncome", period) - firms("untaxedIncome", period)).astype(float)
    return firms("highTechIncome", period) / taxed >= 0.6


@computed
def is_eligible(firms, period):
    return (
        (firms("daysRegistered", period) >= 365)
        & (firms("classOne", period) + firms("classTwo", period) >= 1)
        & firms("hasCoreSupport", period)
        & firms("isSupported", period)
        & (firms("scientist_share", period) >= numpy.float32(0.1))
        & firms("is_research_enough", period)
        & firms("is_research_in_china", period)
        & firms("is_income_high_tech", period)
        & ~firms("hadAccident", period)
    )


def spans(conditions, pairs):
    low = numpy.select(conditions, [pair[0] for pair in pairs], 0)
    return low, numpy.select(conditions, [pair[1] for pair in pairs], 0)


def marked(span, mark):
    """The expert's mark where it lies within the span, else the span itself."""
    low, high = span
    counts = (mark >= low) & (mark <= high)
    return numpy.where(counts, mark, low), numpy.where(counts, mark, high)


def graded(grade):
    return spans([grade == 0, grade == 1, grade == 2, grade == 3], [(7, 8), (5, 6), (3, 4), (1, 2)])


def grown(firms, period, name):
    first, second, third = (firms(name + year, period).astype(float) for year in THREE)
    with numpy.errstate(divide="ignore", invalid="ignore"):
        full = (second / first + third / second) / 2 - 1
        short = third / second - 1
    growth = numpy.where(first == 0, short, full)
    growth = numpy.where((second <= 0) | (first < 0), -1, growth)
    bounds = [growth >= 0.35, growth >= 0.25, growth >= 0.15, growth >= 0.05, growth > 0]
    return spans(bounds, [(9, 10), (7, 8), (5, 6), (3, 4), (1, 2)])


def score_of(firms, period):
    mark = {name: firms(name, period) for name in MARKS}
    one, two = firms("classOne", period), firms("classTwo", period)
    quantity = spans([one >= 1, two >= 5, two >= 3, two >= 1], [(7, 8), (5, 6), (3, 4), (1, 2)])
    acquired = spans([one + two == 0, firms("hasOwnResearch", period)], [(0, 0), (1, 6)])
    acquired = numpy.where(acquired[1] == 0, numpy.where(one + two == 0, 0, 1), acquired[0]), numpy.where(
        acquired[1] == 0, numpy.where(one + two == 0, 0, 3), acquired[1]
    )
    joins = firms("joinsStandards", period)
    parts = [
        marked(graded(firms("advanceGrade", period)), mark["advanceMark"]),
        marked(graded(firms("supportGrade", period)), mark["supportMark"]),
        marked(quantity, mark["quantityMark"]),
        marked(acquired, mark["acquisitionMark"]),
        (joins * 1, joins * 2),
    ]
    yearly = firms("conversions", period) / 3
    bounds = [yearly >= least for least in (5, 4, 3, 2, 1)]
    conversion = marked(spans(bounds, [(25, 30), (19, 24), (13, 18), (7, 12), (1, 6)]), mark["conversionMark"])
    management = sum(mark[name] for name in ("systemMark", "unitMark", "incentiveMark", "trainingMark"))
    growth = [
        marked(grown(firms, period, "netAssets"), mark["assetsMark"]),
        marked(grown(firms, period, "sales"), mark["salesMark"]),
    ]
    return [
        numpy.minimum(30, sum(part[end] for part in parts))
        + conversion[end]
        + management
        + growth[0][end]
        + growth[1][end]
        for end in (0, 1)
    ]


@computed
def score_low(firms, period):
    return score_of(firms, period)[0]


@computed
def is_recognised(firms, period):
    return firms("is_eligible", period) & (firms("score_low", period) > 70)


def simulate(columns, months, count):
    builder = simulations.SimulationBuilder()
    builder.create_entities(system)
    builder.declare_person_entity("firm", range(count))
    simulation = builder.build(system)
    for name, values in columns.items():
        simulation.set_input(name, "2022", values)
    for name, twelve in months.items():
        for month, values in enumerate(twelve, 1):
            simulation.set_input(name, f"2022-{month:02d}", values)
    return simulation


def median(work, runs):
    seconds = []
    for _ in range(runs):
        started = time.process_time()
        work()
        seconds.append(time.process_time() - started)
    return sorted(seconds)[runs // 2]


def main(path, copies):
    given = json.load(open(path))
    given_months = given.pop("staffMonths")
    columns = {name: numpy.tile(values, copies) for name, values in given.items()}
    months = {name: [numpy.tile(values, copies) for values in twelve] for name, twelve in given_months.items()}
    count = len(columns["salesY1"])
    seconds = []
    for _ in range(3):
        simulation = simulate(columns, months, count)
        started = time.process_time()
        recognised = simulation.calculate("is_recognised", "2022")
        seconds.append(time.process_time() - started)

    first = {name: values[:1] for name, values in columns.items()}
    first_months = {name: [values[:1] for values in twelve] for name, twelve in months.items()}
    one = median(lambda: simulate(first, first_months, 1).calculate("is_recognised", "2022"), 31)
    answer = {"count": count, "passed": int(recognised.sum()), "seconds": sorted(seconds)[1], "one": one}
    print(json.dumps(answer))


main(sys.argv[1], int(sys.argv[2]))
