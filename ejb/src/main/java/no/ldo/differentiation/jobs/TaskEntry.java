package no.ldo.differentiation.jobs;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import no.ldo.shared.Told;

/**
 * A task as a person describes it, in a form or in a line of a spreadsheet.
 *
 * @param name verb and object: "vaske brett"
 * @param doneWhen how one sees that it is done
 * @param rhythm how often and how long
 * @param slot when on the day and where
 * @param family kind of work
 * @param demands what it asks of a person
 * @param terms competence, learning and sharing
 * @param resultFor who waits for the result
 */
public record TaskEntry(
        @Told @Size(max = 160) String name,
        @NotNull @Size(max = 500) String doneWhen,
        @NotNull @Valid TaskRhythm rhythm,
        @NotNull @Valid TaskSlot slot,
        @NotNull WorkFamily family,
        @NotNull Demands demands,
        @NotNull @Valid TaskTerms terms,
        @NotNull @Size(max = 160) String resultFor)
        implements Serializable {

    /**
     * When and where.
     *
     * @param start minutes after midnight, the earliest start
     * @param end minutes after midnight, the latest end
     */
    public record TaskSlot(
            @Min(0) @Max(1439) int start,
            @Min(1) @Max(1440) int end,
            @NotNull @Size(max = 80) String place) implements Serializable {}

    /**
     * What it takes to do it and how it may be shared.
     *
     * @param level formal competence: 0 none, 1 course, 2 certificate of apprenticeship, 3 bachelor
     * @param authorisationOnly reserved for authorised staff, never leaves the job
     * @param learnWeeks weeks until mastered
     * @param supervised needs a supervisor at hand
     * @param supervisionPercent share of the time for which the supervisor is asked, when supervised
     * @param withColleagues done together with others
     * @param maxSplit at most so many positions may share it
     */
    public record TaskTerms(
            @Min(0) @Max(3) int level,
            boolean authorisationOnly,
            @Min(1) @Max(52) int learnWeeks,
            boolean supervised,
            @Min(0) @Max(100) int supervisionPercent,
            boolean withColleagues,
            @Min(1) @Max(9) int maxSplit)
            implements Serializable {}
}
