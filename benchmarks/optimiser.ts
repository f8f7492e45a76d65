import { logistic, softmax, weightedSum } from '../src/answer/linear-model.ts';

/** A question's candidates: one feature vector each, and which of them are right. */
export interface Choice {
  readonly features: readonly Float64Array[];
  readonly right: readonly boolean[];
  /** How many questions it counts for; 1 unless told. */
  readonly weight?: number;
}

export interface FitOptions {
  /** Strength of the pull towards 0. */
  readonly l2: number;
  readonly steps: number;
  readonly rate: number;
}

const DEFAULTS: FitOptions = { l2: 1e-3, steps: 300, rate: 0.1 };

/** Minimises a loss by Adam (Kingma and Ba, 2015) from all zeros. */
export function minimise(
  size: number,
  gradientAt: (weights: Float64Array, gradient: Float64Array) => void,
  { steps, rate }: FitOptions,
): Float64Array {
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const variance = new Float64Array(size);
  const gradient = new Float64Array(size);
  for (let step = 1; step <= steps; step += 1) {
    gradient.fill(0);
    gradientAt(weights, gradient);
    const decayed = rate * (1 - (step - 1) / steps);
    for (let position = 0; position < size; position += 1) {
      const slope = gradient[position] ?? 0;
      const first = 0.9 * (mean[position] ?? 0) + 0.1 * slope;
      const second = 0.99 * (variance[position] ?? 0) + 0.01 * slope ** 2;
      mean[position] = first;
      variance[position] = second;
      const corrected = first / (1 - 0.9 ** step) / (Math.sqrt(second / (1 - 0.99 ** step)) + 1e-9);
      weights[position] = (weights[position] ?? 0) - decayed * corrected;
    }
  }
  return weights;
}

/** Weights under which the right candidates are the likeliest (listwise softmax). */
export function fitChoices(
  choices: readonly Choice[],
  size: number,
  options: Partial<FitOptions> = {},
): Float64Array {
  const chosen = { ...DEFAULTS, ...options };
  const usable = choices.filter(({ right }) => right.includes(true) && right.includes(false));
  const total = usable.reduce((sum, { weight = 1 }) => sum + weight, 0);
  return minimise(
    size,
    (weights, gradient) => {
      for (const { features, right, weight = 1 } of usable) {
        const chances = softmax(features.map((vector) => weightedSum(vector, weights)));
        let mass = 0;
        for (const [position, isRight] of right.entries()) if (isRight) mass += chances[position] ?? 0;
        for (const [position, vector] of features.entries()) {
          const chance = chances[position] ?? 0;
          const wanted = right[position] === true ? chance / Math.max(mass, 1e-12) : 0;
          const slope = ((chance - wanted) * weight) / total;
          for (let feature = 0; feature < size; feature += 1) {
            gradient[feature] = (gradient[feature] ?? 0) + slope * (vector[feature] ?? 0);
          }
        }
      }
      for (let feature = 0; feature < size; feature += 1) {
        gradient[feature] = (gradient[feature] ?? 0) + 2 * chosen.l2 * (weights[feature] ?? 0);
      }
    },
    chosen,
  );
}

/** A case for a yes-or-no prediction; the last feature is expected to be 1 (the intercept). */
export interface Case {
  readonly features: Float64Array;
  readonly yes: boolean;
  readonly weight: number;
}

/** Logistic regression; the intercept is not pulled towards 0. */
export function fitLogistic(
  cases: readonly Case[],
  size: number,
  options: Partial<FitOptions> = {},
): Float64Array {
  const chosen = { ...DEFAULTS, ...options };
  const total = cases.reduce((sum, { weight }) => sum + weight, 0);
  return minimise(
    size,
    (weights, gradient) => {
      for (const { features, yes, weight } of cases) {
        const chance = logistic(weightedSum(features, weights));
        const slope = ((chance - (yes ? 1 : 0)) * weight) / total;
        for (let feature = 0; feature < size; feature += 1) {
          gradient[feature] = (gradient[feature] ?? 0) + slope * (features[feature] ?? 0);
        }
      }
      for (let feature = 0; feature < size - 1; feature += 1) {
        gradient[feature] = (gradient[feature] ?? 0) + 2 * chosen.l2 * (weights[feature] ?? 0);
      }
    },
    chosen,
  );
}
