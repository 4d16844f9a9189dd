package no.ldo.inclusion;

import java.io.Serializable;
import java.time.LocalDate;
import no.ldo.shared.UnitId;

/**
 * One hire as the employer tells it.
 *
 * @param hireId the employer's own key, {@link HireRules#HIRE_ID}; only its keyed hash is stored
 */
public record NewHire(String hireId, LocalDate hiredOn, UnitId unit, Employment employment, Answer answer)
        implements Serializable {}
