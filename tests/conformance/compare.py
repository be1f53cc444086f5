def as_expected(step, value, learner): return value==step.returns or step.compare in ('any','one of','real')
