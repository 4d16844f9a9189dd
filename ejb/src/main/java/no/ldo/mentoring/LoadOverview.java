package no.ldo.mentoring;

import java.io.Serializable;
import java.util.List;

/** The Nav mentors of a coordinator's companies, the most loaded first, and companies without any. */
public record LoadOverview(List<MentorLoad> mentors, List<String> companiesWithout, Limits limits)
        implements Serializable {
    public LoadOverview {
        mentors = List.copyOf(mentors);
        companiesWithout = List.copyOf(companiesWithout);
    }
}
