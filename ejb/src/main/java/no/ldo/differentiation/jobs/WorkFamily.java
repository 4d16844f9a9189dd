package no.ldo.differentiation.jobs;

import java.util.Arrays;
import java.util.Optional;

/** Kind of work. The code is the one that spreadsheets and the exchange format use. */
public enum WorkFamily {
    CLEANING("REN"),
    FOOD("MAT"),
    LOGISTICS("LOG"),
    OUTDOORS("UTE"),
    ACTIVITY("AKT"),
    CARE("OMS"),
    HEALTH("HEL"),
    LAUNDRY("TOY"),
    OFFICE("ADM"),
    TECHNICAL("TEK"),
    TRANSPORT("TRA"),
    SALES("SAL"),
    TEACHING("PED"),
    OTHER("ANN");

    private final String code;

    WorkFamily(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The family with this code, in capitals or not. */
    public static Optional<WorkFamily> byCode(String code) {
        return Arrays.stream(values())
                .filter(family -> family.code.equalsIgnoreCase(code.strip()))
                .findFirst();
    }
}
