package no.ldo.inclusion;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.ldo.shared.RuleViolation;

/** What a recorded hire must fulfil. Source: contract of recording hires. */
final class HireRules {
    static final Pattern HIRE_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,63}");
    static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);

    private HireRules() {}

    /** A hire lies between 2015-01-01 and today. */
    static Optional<RuleViolation> hireLiesInThePast(LocalDate hiredOn, LocalDate today) {
        return hiredOn.isBefore(FIRST_DAY) || hiredOn.isAfter(today)
                ? Optional.of(RuleViolation.at("hiredOn", "inclusion.rule.hireLiesInThePast"))
                : Optional.empty();
    }

    /** The employer's own key is 1–64 letters, digits and {@code . _ : -}, a letter or digit first. */
    static Optional<RuleViolation> hireIdIsPlain(String hireId) {
        return HIRE_ID.matcher(hireId).matches()
                ? Optional.empty()
                : Optional.of(RuleViolation.at("hireId", "inclusion.rule.hireIdIsPlain"));
    }

    /** Nothing is recorded or changed in a reporting year that the employer has closed. */
    static Optional<RuleViolation> yearIsOpen(LocalDate hiredOn, Set<Integer> closedYears) {
        return closedYears.contains(hiredOn.getYear())
                ? Optional.of(
                        RuleViolation.at("hiredOn", "inclusion.rule.yearIsOpen", String.valueOf(hiredOn.getYear())))
                : Optional.empty();
    }

    /** A year is closed when it is over, and once. */
    static Optional<RuleViolation> yearCanBeClosed(int year, LocalDate today, Set<Integer> closedYears) {
        return year < FIRST_DAY.getYear() || year >= today.getYear() || closedYears.contains(year)
                ? Optional.of(RuleViolation.of("inclusion.rule.yearCanBeClosed", String.valueOf(year)))
                : Optional.empty();
    }
}
