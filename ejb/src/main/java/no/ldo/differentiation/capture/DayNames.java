package no.ldo.differentiation.capture;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.ldo.differentiation.jobs.Weekdays;
import org.jspecify.annotations.Nullable;

/**
 * Days of the week as people write them in bokmål, nynorsk and English: whole names and known abbreviations, alone, as a list
 * ("tirsdager og torsdager", "ma, on, fr"), from one to another ("man–fre") or under a name of their own ("hverdager").
 */
final class DayNames {
    private static final Map<String, Weekdays> NAMES = new HashMap<>();
    private static final Map<String, Weekdays> SHORTEST = new HashMap<>();
    private static final Pattern PART = Pattern.compile(" ?(?:(\\p{L}++)\\.?|[-,;/+&])");
    private static final Pattern PARTS = Pattern.compile("(?:" + PART.pattern() + ")+ ?");
    private static final Pattern ENGLISH = Pattern.compile("mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun|[a-z]+days?");
    private static final Set<String> BETWEEN = Set.of(",", ";", "/", "+", "&", "og", "and", "samt");
    private static final Set<String> BEFORE =
            Set.of("hver", "kvar", "alle", "every", "each", "på", "om", "on", "i", "fra", "frå", "from");
    private static final Set<String> UNTIL = Set.of("-", "til", "to", "through");
    private static final Set<String> WORDS_OF_OTHER_MEANING = Set.of("on", "to", "ti");

    static {
        List<String> shortest = List.of("ma må", "ti ty", "on", "to", "fr", "lø la", "sø su");
        for (int day = 0; day < 7; day++) {
            for (String name : shortest.get(day).split(" ")) {
                SHORTEST.put(name, Weekdays.of(DayOfWeek.of(day + 1)));
            }
        }
        day(1, "man mån", "man mand mån månd mon monday mondays");
        day(2, "tirs tys", "tir tirs tys tysd tue tues tuesday tuesdays");
        day(3, "ons", "ons wed weds wednesday wednesdays");
        day(4, "tors", "tor tors thu thur thurs thursday thursdays");
        day(5, "fre", "fre fred fri friday fridays");
        day(6, "lør laur lor", "lør lørd lau laur sat saturday saturdays");
        day(7, "søn sun son", "søn sønd sun sunday sundays");
        for (String stem : "hver kvar uke veke virke yrke arbeids".split(" ")) {
            named(Weekdays.MONDAY_TO_FRIDAY, stem + "dag");
        }
        List.of("weekday", "weekdays", "workday", "workdays")
                .forEach(name -> NAMES.put(name, Weekdays.MONDAY_TO_FRIDAY));
        List.of("helg", "helga", "helgen", "helger", "helgene", "helgar", "helgane", "weekend", "weekends")
                .forEach(name -> NAMES.put(name, Weekdays.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)));
    }

    private final List<String> parts;
    private final Map<String, Weekdays> names;
    private final EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    private @Nullable DayOfWeek last;
    private boolean open;
    private boolean until;

    private DayNames(List<String> parts, Map<String, Weekdays> names) {
        this.parts = parts;
        this.names = names;
    }

    private static void day(int number, String stems, String also) {
        Weekdays day = Weekdays.of(DayOfWeek.of(number));
        for (String stem : stems.split(" ")) {
            named(day, stem + "dag");
        }
        for (String name : also.split(" ")) {
            NAMES.put(name, day);
        }
    }

    private static void named(Weekdays days, String name) {
        for (String ending : List.of("", "en", "er", "ene", "ar", "ane")) {
            NAMES.put(name + ending, days);
        }
    }

    /** The days; empty unless every word is understood. @param plain in small letters, with "-" for every dash */
    static Optional<Weekdays> read(String plain) {
        String said = plain.replace("t.o.m.", "til").replace("working day", "workday");
        if (!PARTS.matcher(said).matches()) {
            return Optional.empty();
        }
        List<String> parts = PART.matcher(said)
                .results()
                .map(part -> part.group(1) == null ? part.group().strip() : part.group(1))
                .toList();
        List<String> words = parts.stream()
                .filter(part -> Character.isLetter(part.charAt(0)) && !BETWEEN.contains(part) && !part.equals("til"))
                .filter(part -> SHORTEST.containsKey(part) || !BEFORE.contains(part))
                .toList();
        boolean shortest = SHORTEST.keySet().containsAll(words);
        if (shortest && words.size() == 1 && WORDS_OF_OTHER_MEANING.contains(words.get(0))) {
            return Optional.empty();
        }
        DayNames read = new DayNames(parts, shortest ? SHORTEST : NAMES);
        return read.understood() ? Optional.of(Weekdays.of(read.days)) : Optional.empty();
    }

    private boolean understood() {
        for (int at = 0; at < parts.size(); at++) {
            if (!takes(parts.get(at), at == 0 ? "" : parts.get(at - 1))) {
                return false;
            }
        }
        return !until && !days.isEmpty();
    }

    /** Whether the next part fits those before it. */
    private boolean takes(String part, String before) {
        if (BETWEEN.contains(part)) {
            boolean fits = !until || before.equals("-");
            open = false;
            until = false;
            return fits;
        }
        if (open && !until && leadsOn(part, before)) {
            until = true;
            return true;
        }
        Weekdays named = names.get(part);
        return named == null ? BEFORE.contains(part) && !until : adds(named);
    }

    /** Between two days: "to" is English there, or a Thursday among the shortest names. */
    private boolean leadsOn(String part, String before) {
        return UNTIL.contains(part)
                && (!part.equals("to")
                        || names == NAMES && ENGLISH.matcher(before).matches());
    }

    private boolean adds(Weekdays named) {
        DayOfWeek first = named.days().iterator().next();
        DayOfWeek from = last;
        boolean single = named.count() == 1;
        last = first;
        if (!until) {
            open = single;
            days.addAll(named.days());
            return names == NAMES || from == null || from.compareTo(first) < 0;
        }
        until = false;
        open = false;
        for (DayOfWeek day = from; day != null && day != first; day = day.plus(1)) {
            days.add(day);
        }
        days.add(first);
        return single && from != first;
    }
}
