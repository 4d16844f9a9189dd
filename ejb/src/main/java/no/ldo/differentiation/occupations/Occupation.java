package no.ldo.differentiation.occupations;

import java.io.Serializable;

/**
 * An occupation of STYRK-08.
 *
 * @param code four digits
 * @param name the official name, in bokmål
 */
public record Occupation(String code, String name) implements Serializable {
    /** Code and name as they are shown and may be typed: "5321 Helsefagarbeidere". */
    public String label() {
        return code + " " + name;
    }
}
