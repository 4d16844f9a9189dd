package no.ldo.mentoring;

import java.io.Serializable;
import java.util.List;

/** A Nav mentor's companies, those that need a call first. */
public record Caseload(List<CompanyCase> companies, int people, Limits limits) implements Serializable {
    public Caseload {
        companies = List.copyOf(companies);
    }

    /** Whether the number of people has reached the limit that is warned about. */
    public boolean full() {
        return people >= limits.peoplePerMentor();
    }
}
