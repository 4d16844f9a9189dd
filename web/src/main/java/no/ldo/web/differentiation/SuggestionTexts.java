package no.ldo.web.differentiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.ldo.differentiation.carving.Breach;
import no.ldo.differentiation.optimiser.Explanation;
import no.ldo.differentiation.optimiser.Explanation.Reason;
import no.ldo.differentiation.optimiser.Explanation.Relaxation;
import no.ldo.differentiation.optimiser.NotChosen;
import no.ldo.differentiation.suggesting.NotSuggested;
import no.ldo.differentiation.suggesting.SuggestedPosition;
import no.ldo.differentiation.suggesting.SuggestedTask;
import no.ldo.web.shared.FeatureTexts;
import no.ldo.web.shared.Hours;
import no.ldo.web.shared.Texts;
import org.jspecify.annotations.Nullable;

/** Why a task is suggested, why another is not, and what would fill an empty position – in words: {@code #{suggestionTexts.why(task)}}. */
@Named
@ApplicationScoped
public class SuggestionTexts {
    private static final int HOUR = 60;
    private static final int MOST_LOST = 3;
    private static final List<String> CLOCKS = List.of("dayStart", "dayEnd");
    private static final List<String> MINUTES =
            List.of("minMinutes", "minDayMinutes", "doseCaps", "maxCarvedMinutes", "supervisedMinutesPerWeek");

    private Texts texts;

    protected SuggestionTexts() {}

    @Inject
    SuggestionTexts(Texts texts) {
        this.texts = texts;
    }

    /** Why the task is suggested; empty while that is not worked out. */
    public String why(SuggestedTask task) {
        Explanation why = task.why();
        if (why == null) {
            return "";
        }
        FeatureTexts words = words();
        String first = switch (why.kind()) {
            case LOCKED -> words.get("why.LOCKED");
            case NEEDED -> words.with("why.NEEDED", rule(why.rule(), why.breach()));
            case CHOSEN, EMPTY -> "";
        };
        String good = reasons(why, reason -> reason.points() > 0);
        String bad = reasons(why, reason -> reason.points() < 0);
        return List.of(
                        first,
                        good.isEmpty() ? "" : words.with("why.good", good),
                        bad.isEmpty() ? "" : words.with("why.bad", bad))
                .stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String reasons(Explanation why, Predicate<Reason> which) {
        FeatureTexts words = words();
        return why.reasons().stream()
                .filter(which)
                .map(reason -> words.with(
                        "reason." + reason.key() + (reason.points() > 0 ? ".more" : ".less"),
                        reason.minutes(),
                        Math.abs(reason.points())))
                .collect(Collectors.joining(", "));
    }

    /** What would fill a position that stays empty; empty while that is not worked out. */
    public String whyEmpty(SuggestedPosition position) {
        Explanation why = position.whyEmpty();
        if (why == null) {
            return "";
        }
        FeatureTexts words = words();
        Relaxation change = why.relaxation();
        if (change != null) {
            String would = words.with(
                    "relax." + change.field(), told(change.field(), change.from()), told(change.field(), change.to()));
            return would + lost(why);
        }
        return why.rule() == null
                ? words.get("empty.notWorth")
                : words.with("empty.rule", rule(why.rule(), null)) + lost(why);
    }

    private String lost(Explanation why) {
        if (why.lost().isEmpty()) {
            return "";
        }
        FeatureTexts words = words();
        BreachWords rules = new BreachWords(texts);
        String most = why.lost().stream()
                .limit(MOST_LOST)
                .map(one -> words.with("empty.lost." + one.rule(), one.tasks(), rules.demand(one.demand())))
                .collect(Collectors.joining(", "));
        return " " + words.with("empty.lost", why.lost().get(0).of(), most);
    }

    private static Object told(String field, int value) {
        return CLOCKS.contains(field)
                ? Days.clock(Math.max(0, Math.min(value, 24 * HOUR)))
                : MINUTES.contains(field) ? Hours.of(value) : value;
    }

    /** Why a task is not suggested. */
    public String whyNot(NotSuggested one) {
        FeatureTexts words = words();
        NotChosen why = one.why();
        return switch (why.kind()) {
            case NOT_ELIGIBLE -> words.with("not.NOT_ELIGIBLE", rule(why.rule(), why.breach()));
            case WOULD_BREAK -> words.with("not.WOULD_BREAK", rule(why.rule(), why.breach()));
            case TAKEN ->
                words.with("not.TAKEN", one.by() == null ? "" : one.by().title());
            case WORTH_LESS, AS_GOOD -> exchanged(one);
            case UNWANTED, POSITION_EMPTY -> words.get("not." + why.kind());
        };
    }

    private String exchanged(NotSuggested one) {
        NotChosen why = one.why();
        String key = "not." + why.kind() + (one.exchanged() == null ? ".added" : ".exchanged");
        return words().with(key, Math.abs(why.points()), one.exchanged() == null ? "" : one.exchanged());
    }

    private String rule(@Nullable String number, @Nullable Breach breach) {
        return new BreachWords(texts).told(number, breach);
    }

    private FeatureTexts words() {
        return texts.of("composing");
    }
}
