package no.ldo.training;

import java.io.Serializable;

/**
 * The participant's own words about what matters.
 *
 * @param version to save against; 0 when nothing has been said yet
 */
public record OwnWords(String words, int version) implements Serializable {
    static final OwnWords NONE = new OwnWords("", 0);
}
