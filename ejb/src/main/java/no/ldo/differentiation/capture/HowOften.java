package no.ldo.differentiation.capture;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.ldo.differentiation.jobs.Frequency;
import no.ldo.differentiation.jobs.TaskRhythm;
import no.ldo.differentiation.jobs.Weekdays;

/**
 * How often a task is done, as people write it in bokmål, nynorsk and English: "hver dag", "man–fre", "tirsdager og
 * torsdager", "3 ganger i uken", "2x/uke", "annenhver uke", "hver 14. dag", "12 per år". Nothing is guessed: a text with a
 * word that is not understood is not read.
 *
 * @param times how many times a week, a day or a year; 1 with named days
 */
record HowOften(Frequency frequency, int times, Weekdays days) {
    private static final HowOften EVERY_DAY = new HowOften(Frequency.NAMED_DAYS, 1, Weekdays.MONDAY_TO_FRIDAY);
    private static final int MOST = 366;
    private static final int MOST_A_YEAR = 51;
    private static final int WEEKS = 52;
    private static final int DAYS_A_WEEK = 7;
    private static final int LONGEST = 80;
    private static final Pattern ENDING = Pattern.compile("(?<=\\p{L})\\.$");
    private static final List<String> PARTS_OF_DAY =
            List.of("morgen", "morgon", "formiddag", "ettermiddag", "kveld", "morning", "afternoon", "evening");
    private static final List<String> NUMBERS = List.of(
            "",
            "en én et ett ei ein éin éi eitt one once",
            "to two twice",
            "tre three",
            "fire four",
            "fem five",
            "seks six",
            "sju syv seven",
            "åtte eight",
            "ni nine",
            "ti ten");
    private static final List<String> ORDINALS = List.of(
            "",
            "",
            "annen annet anna annan andre other second",
            "tredje third",
            "fjerde fourth",
            "femte fifth",
            "sjette sixth",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "fjortende fjortande");
    private static final String EVERY = "(?:hver|hvert|kvar|kvart|every|each|alle)";
    private static final Pattern ABOUT = Pattern.compile("^(?:ca\\.?|cirka|omtrent|om lag|about|approx\\.?) ?(?=\\d)");
    private static final Pattern IN_BRACKETS = Pattern.compile("(.+?) ?\\(([^()]+)\\)");
    private static final Pattern ONCE = Pattern.compile("(?:(?:1|en|én|ein|éin|éi|ei) ?(?:x|gang|gong)|once),? (.+)");
    private static final Pattern EACH =
            Pattern.compile("(?:(?:i|på) )?" + EVERY + " (?:(\\d{1,2})(?:\\.|st|nd|rd|th)? ?|(\\p{L}+) )?(\\p{L}+)");
    private static final Pattern EACH_SECOND = Pattern.compile(
            "(?:annenhver|annethvert|annankvar|annakvar|annakvart|annan kvar|anna kvar|annen hver) (\\p{L}+)");
    private static final Pattern COUNTED = Pattern.compile("(\\d{1,3}|\\p{L}+)"
            + "( ?(?:x|×|ganger|gang|gonger|gong|times|dager|dagar|dag|days?)(?!\\p{L}))?"
            + "( ?/ ?|(?: |(?<=[0-9×]))(?:(?:per|pr|i|om|an?|in an?|" + EVERY + ") |pr\\. ?))?"
            + " ?(\\p{L}+)");

    /** What the text says; empty when a word of it is not understood. */
    static Optional<HowOften> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = ENDING.matcher(Words.plain(text)).replaceFirst("");
        Matcher bracketed = IN_BRACKETS.matcher(plain);
        if (bracketed.matches()) {
            return phrase(bracketed.group(1))
                    .flatMap(often -> DayNames.read(bracketed.group(2)).flatMap(often::on));
        }
        return phrase(plain);
    }

    /** With so many minutes each time. */
    TaskRhythm rhythm(int minutes) {
        return new TaskRhythm(frequency, minutes, times, days);
    }

    private static Optional<HowOften> phrase(String said) {
        String plain = ABOUT.matcher(said).replaceFirst("");
        return every(plain)
                .or(() -> counted(plain))
                .or(() -> Optional.of(ONCE.matcher(plain))
                        .filter(Matcher::matches)
                        .flatMap(once -> every(once.group(1))))
                .or(() -> DayNames.read(plain).map(days -> new HowOften(Frequency.NAMED_DAYS, 1, days)));
    }

    /** "daglig", "hver uke", "annenhver uke", "hver 14. dag", "every 2 weeks". */
    private static Optional<HowOften> every(String plain) {
        if (List.of("alle dager", "alle dagar", "all days").contains(plain)) {
            return Optional.of(EVERY_DAY);
        }
        if (plain.equals("fortnightly")) {
            return each(2, Cycle.WEEK);
        }
        Matcher second = EACH_SECOND.matcher(plain);
        if (second.matches()) {
            return Cycle.named(second.group(1)).flatMap(cycle -> each(2, cycle));
        }
        Matcher each = EACH.matcher(plain);
        if (!each.matches()) {
            return Cycle.once(plain).flatMap(cycle -> each(1, cycle));
        }
        if (each.group(1) == null && each.group(2) == null && PARTS_OF_DAY.contains(each.group(3))) {
            return Optional.of(EVERY_DAY);
        }
        int nth = each.group(1) != null
                ? Integer.parseInt(each.group(1))
                : each.group(2) != null ? number(each.group(2), ORDINALS) : 1;
        Optional<Cycle> cycle = Cycle.named(each.group(3));
        return (each.group(1) == null ? cycle : cycle.or(() -> Cycle.many(each.group(3))))
                .flatMap(found -> each(nth, found));
    }

    /** Once in every so many days, weeks or months; days that make no whole weeks fall on no fixed days and are not read. */
    private static Optional<HowOften> each(int nth, Cycle cycle) {
        if (nth < 1) {
            return Optional.empty();
        }
        if (nth == 1) {
            return Optional.of(cycle == Cycle.DAY ? EVERY_DAY : in(1, cycle));
        }
        return switch (cycle) {
            case DAY -> nth % 7 == 0 ? each(nth / 7, Cycle.WEEK) : Optional.empty();
            case WEEK, MONTH -> Optional.of(yearly(Math.max(1, Math.round((float) cycle.aYear() / nth))));
            case QUARTER, HALF_YEAR, YEAR -> Optional.empty();
        };
    }

    /** "3 ganger i uken", "2x/uke", "12 per år", "to ganger daglig", "3 dager i uken". */
    private static Optional<HowOften> counted(String plain) {
        Matcher found = COUNTED.matcher(plain);
        if (!found.matches()) {
            return Optional.empty();
        }
        String count = found.group(1);
        int times = Character.isDigit(count.charAt(0)) ? Integer.parseInt(count) : number(count, NUMBERS);
        boolean marked = found.group(2) != null || count.equals("once") || count.equals("twice");
        boolean days = found.group(2) != null && found.group(2).strip().matches("da[gy].*");
        boolean divided = found.group(3) != null;
        String unit = found.group(4);
        Optional<Cycle> cycle = divided || marked && !days ? Cycle.named(unit) : Optional.empty();
        if (!divided && marked && !days) {
            cycle = cycle.or(() -> Cycle.once(unit));
        }
        return cycle.filter(in -> times > 0 && !(days && in == Cycle.DAY))
                .map(in -> in(times, in))
                .filter(often -> often.times() <= MOST)
                .flatMap(HowOften::asPlanned);
    }

    /** More often than is planned by the year is so many times a week, where that is a whole number; nothing is rounded. */
    private static Optional<HowOften> asPlanned(HowOften often) {
        if (often.frequency != Frequency.PER_YEAR || often.times <= MOST_A_YEAR) {
            return Optional.of(often);
        }
        return often.times % WEEKS == 0 && often.times / WEEKS <= DAYS_A_WEEK
                ? Optional.of(in(often.times / WEEKS, Cycle.WEEK))
                : Optional.empty();
    }

    private static HowOften in(int times, Cycle cycle) {
        return switch (cycle) {
            case DAY -> new HowOften(Frequency.PER_DAY, times, Weekdays.NONE);
            case WEEK -> new HowOften(Frequency.PER_WEEK, times, Weekdays.NONE);
            case MONTH, QUARTER, HALF_YEAR, YEAR -> yearly(times * cycle.aYear());
        };
    }

    private static HowOften yearly(int times) {
        return new HowOften(Frequency.PER_YEAR, times, Weekdays.NONE);
    }

    /** The place of the line with the word; 0 when there is none. */
    private static int number(String word, List<String> words) {
        for (int number = 1; number < words.size(); number++) {
            if (List.of(words.get(number).split(" ")).contains(word)) {
                return number;
            }
        }
        return 0;
    }

    /** The days said beside it: they replace those of "every day" and are picked for what is counted. */
    private Optional<HowOften> on(Weekdays picked) {
        return days.isEmpty() || equals(EVERY_DAY)
                ? Optional.of(new HowOften(frequency, times, picked))
                : Optional.empty();
    }
}
