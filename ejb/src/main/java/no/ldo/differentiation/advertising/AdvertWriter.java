package no.ldo.differentiation.advertising;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ldo.differentiation.jobs.Demand;
import no.ldo.differentiation.jobs.Demands;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.position.ApprovedVersion;
import no.ldo.differentiation.position.PositionLine;
import no.ldo.documents.DocumentLanguage;
import no.ldo.documents.DocumentTexts;

/**
 * The advert of an approved version as plain text: a heading is a line of its own, a list has hyphens. Says what stands in
 * the version and nothing else; what only the employer knows is left as a place in brackets.
 */
final class AdvertWriter {
    static final String BUNDLE = "no.ldo.differentiation.advert";
    private static final int SHORT_TO_LEARN = 4;

    private final ApprovedVersion version;
    private final String organisation;
    private final DocumentLanguage language;
    private final DocumentTexts texts;
    private final StringBuilder text = new StringBuilder();

    private AdvertWriter(ApprovedVersion version, String organisation, DocumentLanguage language) {
        this.version = version;
        this.organisation = organisation;
        this.language = language;
        this.texts = DocumentTexts.of(BUNDLE, language);
    }

    /** @param organisation name of the employer */
    static String write(ApprovedVersion version, String organisation, DocumentLanguage language) {
        return new AdvertWriter(version, organisation, language).write();
    }

    private String write() {
        line(version.row().title());
        line(said("place", organisation, version.unitName()));
        line("");
        line(said("hours", hours(), number(BigDecimal.valueOf(version.row().percent()))));
        line(said(
                "when",
                days(version.lines().stream().map(task -> task.load().days()).reduce(Weekdays.NONE, Weekdays::plus)),
                clock(version.lines().stream()
                        .mapToInt(task -> task.slot().start())
                        .min()
                        .orElse(0)),
                clock(version.lines().stream()
                        .mapToInt(task -> task.slot().end())
                        .max()
                        .orElse(0))));
        if (!version.purpose().isBlank()) {
            heading("purpose");
            line(version.purpose().strip());
        }
        tasks();
        learning();
        demands();
        notNeeded();
        heading("contact");
        line(said("contact.text"));
        line(said("contact.who"));
        return text.toString();
    }

    private void tasks() {
        heading("tasks");
        for (PositionLine task : version.lines()) {
            item(Stream.of(
                            said("task", task.name(), days(task.load().days())),
                            task.doneWhen().isBlank() ? "" : said("task.done", small(task.doneWhen())),
                            task.resultFor().isBlank() ? "" : said("task.for", small(task.resultFor())))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" ")));
        }
    }

    private void learning() {
        heading("learning");
        if (version.mentorMinutes() > 0) {
            item(said("learning.mentor", version.mentorMinutes()));
        }
        int first = weeks(Math::min);
        int last = weeks(Math::max);
        item(first == last ? said("learning.weeks", last) : said("learning.weeks.between", first, last));
        String together = named(task -> task.terms().withColleagues());
        if (!together.isEmpty()) {
            item(said("learning.together", together));
        }
    }

    /** Only what a task asks for, in function. */
    private void demands() {
        heading("demands");
        Demands asked = version.demands();
        List<Demand> some = Arrays.stream(Demand.values())
                .filter(demand -> asked.of(demand) > 0)
                .toList();
        some.forEach(demand -> item(said("asks." + demand, said("much." + asked.of(demand)))));
        for (int level = 1; level <= 3; level++) {
            int exactly = level;
            String skilled = named(task -> task.terms().level() == exactly);
            if (!skilled.isEmpty()) {
                item(said("asks.level." + level, skilled));
            }
        }
        if (some.isEmpty() && highestLevel() == 0) {
            item(said("asks.nothing"));
        }
    }

    private void notNeeded() {
        Set<Demand> missing = EnumSet.of(Demand.READ, Demand.WRITE, Demand.CALCULATE);
        missing.removeIf(demand -> version.demands().of(demand) > 0);
        List<String> lines = Stream.concat(
                        Stream.of(
                                        weeks(Math::max) <= SHORT_TO_LEARN ? "free.experience" : "",
                                        highestLevel() == 0 ? "free.education" : "")
                                .filter(key -> !key.isEmpty()),
                        missing.stream().map(demand -> "free." + demand))
                .map(this::said)
                .toList();
        if (!lines.isEmpty()) {
            heading("free");
            lines.forEach(this::item);
        }
    }

    private int highestLevel() {
        return highest(task -> task.terms().level());
    }

    private int highest(ToIntFunction<PositionLine> measure) {
        return version.lines().stream().mapToInt(measure).max().orElse(0);
    }

    private int weeks(java.util.function.IntBinaryOperator choose) {
        return version.lines().stream()
                .mapToInt(task -> task.terms().learnWeeks())
                .reduce(choose)
                .orElse(1);
    }

    private String named(Predicate<PositionLine> which) {
        return version.lines().stream()
                .filter(which)
                .map(task -> small(task.name()))
                .collect(Collectors.joining(", "));
    }

    private String days(Weekdays days) {
        if (days.equals(Weekdays.MONDAY_TO_FRIDAY)) {
            return said("days.working");
        }
        List<String> names = days.days().stream().map(this::day).toList();
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : said("days.and", String.join(", ", names.subList(0, last)), names.get(last));
    }

    private String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, language.locale());
    }

    private String hours() {
        return number(BigDecimal.valueOf(version.row().minutesAWeek())
                .divide(BigDecimal.valueOf(60), 1, RoundingMode.HALF_UP));
    }

    private String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    private static String clock(int minutes) {
        return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
    }

    /** The words as they stand inside a sentence: the first letter small unless the word is an abbreviation. */
    private static String small(String words) {
        String stripped = words.strip().replaceFirst("[.!]+$", "");
        boolean abbreviation = stripped.length() > 1 && Character.isUpperCase(stripped.charAt(1));
        return stripped.isEmpty() || abbreviation
                ? stripped
                : Character.toLowerCase(stripped.charAt(0)) + stripped.substring(1);
    }

    private void heading(String key) {
        line("");
        line(said("heading." + key));
    }

    private void item(String words) {
        line("- " + words);
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    private String said(String key, Object... values) {
        return texts.text(key, values);
    }
}
