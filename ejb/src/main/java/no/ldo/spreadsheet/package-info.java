/**
 * Spreadsheets (regneark) that users hand in or take out: csv and xlsx are read as text cells line by line, guarded
 * against files that are too large, packed too tight, damaged or not what they seem; formulas are never executed.
 *
 * <p>Rules: {@code spreadsheet.rule.fileIsNotEmpty}, {@code fileIsSmallEnough}, {@code fileIsASpreadsheet},
 * {@code fileHasNoMacros}, {@code fileHasNoPassword}, {@code fileIsNewEnough}, {@code fileIsReadableText},
 * {@code fileHasFewEnoughRows}, {@code fileIsNotPackedTooTight}, {@code fileIsWhole}.
 */
@NullMarked
package no.ldo.spreadsheet;

import org.jspecify.annotations.NullMarked;
