package no.ldo.differentiation.advertising;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.ldo.differentiation.advertising.CheckedRequirement.Verdict;
import no.ldo.differentiation.position.PositionLine;
import no.ldo.documents.DocumentLanguage;

/**
 * Ties every demand of an advert to the tasks that need it, or says that none does. Knows what stands in the
 * {@link Lexicon}; what it does not know, it says nothing about. A clause that says "you do not need" demands nothing.
 */
final class RequirementCheck {
    private static final Pattern CLAUSE = Pattern.compile("(?:(?!\\s(?:men|but)\\s)[^.!?;:•\\n])+");

    private final List<PositionLine> tasks;
    private final DocumentLanguage language;

    RequirementCheck(List<PositionLine> tasks, DocumentLanguage language) {
        this.tasks = tasks;
        this.language = language;
    }

    /** What the text demands, in its own order; each kind of demand once. */
    List<CheckedRequirement> of(String text) {
        StringBuilder left = new StringBuilder(Lexicon.lower(text));
        Matcher clauses = CLAUSE.matcher(left.toString());
        while (clauses.find()) {
            if (Lexicon.get().denies(clauses.group())) {
                blank(left, clauses.toMatchResult());
            }
        }
        Map<Integer, CheckedRequirement> found = new TreeMap<>();
        for (Requirement requirement : Requirement.values()) {
            List<MatchResult> places = placesOf(requirement, left);
            if (!places.isEmpty()) {
                MatchResult first = places.get(0);
                found.put(first.start(), checked(requirement, text, first));
                places.forEach(place -> blank(left, place));
            }
        }
        return new ArrayList<>(found.values());
    }

    private static List<MatchResult> placesOf(Requirement requirement, CharSequence text) {
        List<MatchResult> places = new ArrayList<>();
        Lexicon.get().find(requirement, text).ifPresent(matcher -> {
            do {
                places.add(matcher.toMatchResult());
            } while (matcher.find());
        });
        return places;
    }

    private static void blank(StringBuilder text, MatchResult place) {
        for (int at = place.start(); at < place.end(); at++) {
            text.setCharAt(at, '\n');
        }
    }

    private CheckedRequirement checked(Requirement requirement, String text, MatchResult place) {
        Verdict verdict = Verdict.NEEDED;
        List<PositionLine> evidence = with(requirement, Tie.NEEDED);
        if (evidence.isEmpty()) {
            evidence = with(requirement, Tie.A_LITTLE);
            verdict = evidence.isEmpty() ? Verdict.NOT_NEEDED : aLittle(text, place.end());
        }
        return new CheckedRequirement(
                requirement.name(),
                text.substring(place.start(), place.end()).replaceAll("\\s+", " "),
                verdict,
                evidence.stream().map(PositionLine::name).distinct().toList(),
                Lexicon.kinder(requirement, language));
    }

    /** A line that says itself that it is only a little asks for no more than the tasks do. */
    private static Verdict aLittle(String text, int from) {
        int end = text.indexOf('\n', from);
        String rest = text.substring(from, end < 0 ? text.length() : end);
        return Lexicon.get().saysLittle(Lexicon.lower(rest)) ? Verdict.NEEDED : Verdict.A_LITTLE;
    }

    private List<PositionLine> with(Requirement requirement, int least) {
        return tasks.stream()
                .filter(task -> strength(requirement, task) >= least)
                .toList();
    }

    private static int strength(Requirement requirement, PositionLine task) {
        String said = task.name() + ". " + task.doneWhen() + ". " + task.slot().place();
        return Lexicon.get().proves(requirement, said)
                ? Tie.NEEDED
                : requirement.tie().strength(task);
    }
}
