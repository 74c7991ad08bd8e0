"""The rules of the grammar, family by family; of two readings of the same words the earlier rule wins."""

from rashomon.stages.annotate.times.rules.amounts import AMOUNTS
from rashomon.stages.annotate.times.rules.clock import CLOCK
from rashomon.stages.annotate.times.rules.days import DAYS
from rashomon.stages.annotate.times.rules.deictic import DEICTIC
from rashomon.stages.annotate.times.rules.months import MONTHS
from rashomon.stages.annotate.times.rules.quarters import QUARTERS
from rashomon.stages.annotate.times.rules.references import REFERENCES, SOME_DAY
from rashomon.stages.annotate.times.rules.sets import SETS
from rashomon.stages.annotate.times.rules.weeks import WEEKS
from rashomon.stages.annotate.times.rules.years import YEARS

RULES = (*CLOCK, *DAYS, *WEEKS, *MONTHS, *QUARTERS, *YEARS, *DEICTIC, *SETS, *SOME_DAY, *AMOUNTS, *REFERENCES)
