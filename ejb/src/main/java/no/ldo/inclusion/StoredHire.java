package no.ldo.inclusion;

import java.time.LocalDate;
import no.ldo.shared.UnitId;

/** What is stored under a keyed hash, to tell a repeat from a change. Public only for the query that fills it. */
public record StoredHire(String hireKey, LocalDate hiredOn, UnitId unit, Employment employment, Answer answer) {
    boolean says(NewHire hire) {
        return hiredOn.equals(hire.hiredOn())
                && unit.equals(hire.unit())
                && employment == hire.employment()
                && answer == hire.answer();
    }
}
