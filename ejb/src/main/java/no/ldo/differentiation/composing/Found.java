package no.ldo.differentiation.composing;

/**
 * The best that a run has found, as it is stored.
 *
 * @param bound {@link Long#MAX_VALUE} when none is known
 * @param answer JSON object, see {@link AnswerJson}
 */
record Found(long objective, long bound, boolean proven, long iterations, long elapsedMillis, String answer) {}
