package no.ldo.differentiation.templates;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.ldo.differentiation.jobs.Demand;
import no.ldo.differentiation.jobs.Demands;
import no.ldo.differentiation.jobs.Frequency;
import no.ldo.differentiation.jobs.TaskEntry.TaskTerms;
import no.ldo.differentiation.jobs.TaskRhythm;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.jobs.WorkFamily;

/** Reads the short phrases in which a template says when a task is done, what it takes and what it asks. */
final class TaskPhrases {
    private static final Pattern WHEN =
            Pattern.compile("(.+), ([0-9]{1,4}) min, ([0-9]{2}):([0-9]{2})-([0-9]{2}):([0-9]{2})");
    private static final Pattern TIMES = Pattern.compile("(once|twice|[0-9]{1,3} times) a (day|week|year)");
    private static final Pattern TERM = Pattern.compile("(level|shared by|supervised)? ?([0-9]{1,3}) ?(week|weeks|%)?");
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final Map<String, Demand> DEMANDS = Map.ofEntries(
            Map.entry("lift", Demand.LIFT),
            Map.entry("walk", Demand.WALK),
            Map.entry("stand", Demand.STAND),
            Map.entry("hands", Demand.FINE_HAND_USE),
            Map.entry("read", Demand.READ),
            Map.entry("write", Demand.WRITE),
            Map.entry("count", Demand.CALCULATE),
            Map.entry("juggle", Demand.SEVERAL_AT_ONCE),
            Map.entry("stress", Demand.STRESS),
            Map.entry("talk", Demand.CONVERSATION),
            Map.entry("team", Demand.INTERACTION),
            Map.entry("noise", Demand.NOISE));

    private TaskPhrases() {}

    /** When it is done. */
    record When(TaskRhythm rhythm, int start, int end) {}

    /** What it takes. */
    record Work(WorkFamily family, TaskTerms terms) {}

    /** "mon wed fri, 30 min, 08:00-12:00", or "twice a day", "3 times a week", "12 times a year" instead of the days. */
    static When when(String text) {
        Matcher match = match(WHEN, text, "mon-fri, 30 min, 08:00-12:00");
        int minutes = Integer.parseInt(match.group(2));
        return new When(rhythm(match.group(1), minutes), clock(match, 3), clock(match, 5));
    }

    /** "REN, level 0, 1 week, shared by 2", and where it is so "with colleagues", "supervised 10 %", "authorised only". */
    static Work work(String text) {
        List<String> parts = List.of(text.split(", "));
        WorkFamily family = family(parts.get(0));
        Map<String, Integer> said = new HashMap<>();
        for (String part : parts.subList(1, parts.size())) {
            if (part.equals("with colleagues") || part.equals("authorised only")) {
                said.put(part, 1);
            } else {
                Matcher match = match(TERM, part, "level 0, 1 week, shared by 2, supervised 10 %");
                String name = match.group(1) == null ? "weeks" : match.group(1);
                said.put(name, Integer.valueOf(match.group(2)));
            }
        }
        Set<String> needed = Set.of("level", "weeks", "shared by");
        if (!said.keySet().containsAll(needed)) {
            throw new IllegalArgumentException("work says level, weeks and \"shared by\"");
        }
        return new Work(
                family,
                new TaskTerms(
                        said.get("level"),
                        said.containsKey("authorised only"),
                        said.get("weeks"),
                        said.containsKey("supervised"),
                        said.getOrDefault("supervised", 0),
                        said.containsKey("with colleagues"),
                        said.get("shared by")));
    }

    /** "lift 2, walk 3": what it asks, 1 a little to 4 complete; what is not named is not asked. */
    static Demands asks(String text) {
        Map<Demand, Integer> levels = new EnumMap<>(Demand.class);
        for (String part : text.split(", ")) {
            String[] pair = part.split(" ");
            Demand demand = DEMANDS.get(pair[0]);
            if (demand == null || pair.length != 2 || !pair[1].matches("[1-4]") || levels.containsKey(demand)) {
                throw new IllegalArgumentException("\"" + part + "\" is not like \"lift 2\", once, from " + words());
            }
            levels.put(demand, Integer.valueOf(pair[1]));
        }
        return Demands.of(levels);
    }

    static WorkFamily family(String code) {
        return WorkFamily.byCode(code)
                .orElseThrow(() -> new IllegalArgumentException("\"" + code + "\" is no kind of work"));
    }

    private static TaskRhythm rhythm(String often, int minutes) {
        Matcher times = TIMES.matcher(often);
        if (!times.matches()) {
            return new TaskRhythm(Frequency.NAMED_DAYS, minutes, 1, days(often));
        }
        int number = switch (times.group(1)) {
            case "once" -> 1;
            case "twice" -> 2;
            default -> Integer.parseInt(times.group(1).split(" ")[0]);
        };
        Frequency frequency = switch (times.group(2)) {
            case "day" -> Frequency.PER_DAY;
            case "week" -> Frequency.PER_WEEK;
            default -> Frequency.PER_YEAR;
        };
        return new TaskRhythm(frequency, minutes, number, Weekdays.NONE);
    }

    private static Weekdays days(String text) {
        if (text.equals("mon-fri")) {
            return Weekdays.MONDAY_TO_FRIDAY;
        }
        Set<DayOfWeek> found = EnumSet.noneOf(DayOfWeek.class);
        for (String day : text.split(" ")) {
            int index = DAYS.indexOf(day);
            if (index < 0) {
                throw new IllegalArgumentException("\"" + day + "\" is no day: " + DAYS + " or mon-fri");
            }
            found.add(DayOfWeek.of(index + 1));
        }
        return Weekdays.of(found);
    }

    private static int clock(Matcher match, int group) {
        return Integer.parseInt(match.group(group)) * 60 + Integer.parseInt(match.group(group + 1));
    }

    private static Matcher match(Pattern pattern, String text, String example) {
        Matcher match = pattern.matcher(text);
        if (!match.matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is not like \"" + example + "\"");
        }
        return match;
    }

    private static List<String> words() {
        return DEMANDS.keySet().stream().sorted().toList();
    }
}
