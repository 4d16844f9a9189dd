/**
 * Task capture (innlesing av arbeidsoppgaver): tasks from a spreadsheet are read, shown line by line with what is wrong
 * beside each, and stored all or none when a person has looked at them.
 *
 * <p>Rules: {@code differentiation.rule.fileHasAColumnForTheTask}, {@code cellIsFilled}, {@code cellIsANumber},
 * {@code cellIsYesOrNo}, {@code cellIsAFrequency}, {@code cellIsATimeWindow}, {@code cellIsAFamily},
 * {@code cellIsShortEnough}, {@code cellIsNoFormula}, {@code cellHoldsNoNationalIdentityNumber}, {@code everyLineIsRight},
 * {@code cellIsAUnit}, {@code fileNamesAFewJobs}, {@code aFileIsStoredOneAtATime}.
 */
@NullMarked
package no.ldo.differentiation.capture;

import org.jspecify.annotations.NullMarked;
