package no.ldo.differentiation.capture;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.ldo.differentiation.jobs.Frequency;
import no.ldo.differentiation.jobs.TaskRhythm;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.jobs.WorkFamily;

/** Understands what people write in cells: in bokmål, nynorsk and English. */
final class Words {
    private static final Pattern TIMES = Pattern.compile(
            "(\\d{1,3})\\s*(?:x|ganger?|gonger?|gong|times?)?\\s*(?:/|per|pr\\.?|i|om|a|each)?\\s*(\\p{L}+)");
    private static final Pattern WINDOW = Pattern.compile(
            "(?:kl\\.?\\s*)?(\\d{1,2})(?:[:.](\\d{2}))?\\s*(?:-|–|til|to)\\s*(\\d{1,2})(?:[:.](\\d{2}))?");
    private static final Map<String, DayOfWeek> DAYS = Map.ofEntries(
            Map.entry("man", DayOfWeek.MONDAY),
            Map.entry("mån", DayOfWeek.MONDAY),
            Map.entry("mon", DayOfWeek.MONDAY),
            Map.entry("tir", DayOfWeek.TUESDAY),
            Map.entry("tys", DayOfWeek.TUESDAY),
            Map.entry("tue", DayOfWeek.TUESDAY),
            Map.entry("ons", DayOfWeek.WEDNESDAY),
            Map.entry("wed", DayOfWeek.WEDNESDAY),
            Map.entry("tor", DayOfWeek.THURSDAY),
            Map.entry("thu", DayOfWeek.THURSDAY),
            Map.entry("fre", DayOfWeek.FRIDAY),
            Map.entry("fri", DayOfWeek.FRIDAY),
            Map.entry("lør", DayOfWeek.SATURDAY),
            Map.entry("lau", DayOfWeek.SATURDAY),
            Map.entry("sat", DayOfWeek.SATURDAY),
            Map.entry("søn", DayOfWeek.SUNDAY),
            Map.entry("sun", DayOfWeek.SUNDAY));
    private static final Map<String, WorkFamily> FAMILIES = Map.ofEntries(
            Map.entry("renhold", WorkFamily.CLEANING),
            Map.entry("reinhald", WorkFamily.CLEANING),
            Map.entry("cleaning", WorkFamily.CLEANING),
            Map.entry("mat", WorkFamily.FOOD),
            Map.entry("food", WorkFamily.FOOD),
            Map.entry("lager", WorkFamily.LOGISTICS),
            Map.entry("logistics", WorkFamily.LOGISTICS),
            Map.entry("ute", WorkFamily.OUTDOORS),
            Map.entry("aktivitet", WorkFamily.ACTIVITY),
            Map.entry("omsorg", WorkFamily.CARE),
            Map.entry("care", WorkFamily.CARE),
            Map.entry("helse", WorkFamily.HEALTH),
            Map.entry("vaskeri", WorkFamily.LAUNDRY),
            Map.entry("laundry", WorkFamily.LAUNDRY),
            Map.entry("kontor", WorkFamily.OFFICE),
            Map.entry("office", WorkFamily.OFFICE),
            Map.entry("teknisk", WorkFamily.TECHNICAL),
            Map.entry("transport", WorkFamily.TRANSPORT),
            Map.entry("salg", WorkFamily.SALES),
            Map.entry("sal", WorkFamily.SALES),
            Map.entry("sales", WorkFamily.SALES),
            Map.entry("undervisning", WorkFamily.TEACHING),
            Map.entry("annet", WorkFamily.OTHER),
            Map.entry("anna", WorkFamily.OTHER),
            Map.entry("other", WorkFamily.OTHER));

    private Words() {}

    /** "mandag, onsdag", "hver dag", "3 per uke", "2 ganger om dagen", "12 per år", "ukentlig", "månedlig". */
    static Optional<TaskRhythm> rhythm(String text, int minutes) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        return fixed(plain, minutes)
                .or(() -> counted(plain, minutes))
                .or(() -> named(plain).map(days -> new TaskRhythm(Frequency.NAMED_DAYS, minutes, 1, days)));
    }

    private static Optional<TaskRhythm> fixed(String plain, int minutes) {
        return Optional.ofNullable(
                switch (plain) {
                    case "hver dag", "kvar dag", "every day", "daglig", "dagleg", "daily", "alle dager", "alle dagar" ->
                        new TaskRhythm(Frequency.NAMED_DAYS, minutes, 1, Weekdays.MONDAY_TO_FRIDAY);
                    case "ukentlig", "kvar veke", "hver uke", "weekly" ->
                        new TaskRhythm(Frequency.PER_WEEK, minutes, 1, Weekdays.NONE);
                    case "månedlig", "månadleg", "monthly" ->
                        new TaskRhythm(Frequency.PER_YEAR, minutes, 12, Weekdays.NONE);
                    case "årlig", "årleg", "yearly" -> new TaskRhythm(Frequency.PER_YEAR, minutes, 1, Weekdays.NONE);
                    default -> null;
                });
    }

    private static Optional<TaskRhythm> counted(String plain, int minutes) {
        Matcher found = TIMES.matcher(plain);
        if (!found.matches()) {
            return Optional.empty();
        }
        int times = Integer.parseInt(found.group(1));
        String unit = found.group(2);
        Frequency frequency = unit.startsWith("uk") || unit.startsWith("vek") || unit.startsWith("week")
                ? Frequency.PER_WEEK
                : unit.startsWith("da")
                        ? Frequency.PER_DAY
                        : unit.startsWith("år") || unit.startsWith("year") ? Frequency.PER_YEAR : null;
        return frequency == null || times < 1 || times > 366
                ? Optional.empty()
                : Optional.of(new TaskRhythm(frequency, minutes, times, Weekdays.NONE));
    }

    private static Optional<Weekdays> named(String plain) {
        EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String word : plain.split("[\\s,/+&]+|\\bog\\b|\\band\\b")) {
            if (word.isEmpty()) {
                continue;
            }
            DayOfWeek day = word.length() < 3 ? null : DAYS.get(word.substring(0, 3));
            if (day == null) {
                return Optional.empty();
            }
            days.add(day);
        }
        return days.isEmpty() ? Optional.empty() : Optional.of(Weekdays.of(days));
    }

    /** "08:00-10:30", "8–10", "kl. 8 til 10": minutes after midnight, start and end. */
    static Optional<List<Integer>> window(String text) {
        Matcher found = WINDOW.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!found.matches()) {
            return Optional.empty();
        }
        int start = minutes(found.group(1), found.group(2));
        int end = minutes(found.group(3), found.group(4));
        return start < 0 || end < 0 || end <= start ? Optional.empty() : Optional.of(List.of(start, end));
    }

    private static int minutes(String hours, String past) {
        int minutes = Integer.parseInt(hours) * 60 + (past == null ? 0 : Integer.parseInt(past));
        return minutes > 1440 || past != null && Integer.parseInt(past) > 59 ? -1 : minutes;
    }

    /** Yes and no in three languages, x for yes. */
    static Optional<Boolean> yesOrNo(String text) {
        return Optional.ofNullable(
                switch (text.strip().toLowerCase(Locale.ROOT)) {
                    case "ja", "yes", "x", "1", "j", "y", "sant", "true" -> Boolean.TRUE;
                    case "nei", "no", "0", "n", "", "usant", "false" -> Boolean.FALSE;
                    default -> null;
                });
    }

    /** A family by its code or its name. */
    static Optional<WorkFamily> family(String text) {
        return WorkFamily.byCode(text)
                .or(() -> Optional.ofNullable(FAMILIES.get(text.strip().toLowerCase(Locale.ROOT))));
    }
}
