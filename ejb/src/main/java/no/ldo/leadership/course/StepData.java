package no.ldo.leadership.course;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The data lines of a step, read strictly in order (§ 4 of the format). */
final class StepData {
    private static final Pattern KEY = Pattern.compile("^(| {2})- ([a-zA-Z]+): (\\S.*)$");
    private static final Pattern ALTERNATIVE = Pattern.compile("^ {2}- \\[(x| )] (.+) :: (.+)$");
    private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

    private record Entry(SourceLine line, boolean inner, String key, String value, String explanation) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();
    private final SourceLine heading;
    private int next;

    StepData(SourceLine heading, List<SourceLine> lines) {
        this.heading = heading;
        lines.stream().filter(line -> !line.isBlank()).map(StepData::entry).forEach(entries::add);
    }

    private static Entry entry(SourceLine line) {
        Matcher alternative = ALTERNATIVE.matcher(line.text());
        if (alternative.matches()) {
            return new Entry(line, true, "[" + alternative.group(1) + "]", alternative.group(2), alternative.group(3));
        }
        Matcher key = KEY.matcher(line.text());
        if (!key.matches()) {
            throw line.fault("not a data line");
        }
        return new Entry(line, !key.group(1).isEmpty(), key.group(2), key.group(3), "");
    }

    /** Whether the next line is an outer one with this key. */
    boolean isNext(String key) {
        return next < entries.size()
                && !entries.get(next).inner()
                && entries.get(next).key().equals(key);
    }

    /** The value of the outer line that must come now. */
    String outer(String key) {
        return take(false, key).value();
    }

    /** The value of the inner line that must come now. */
    String inner(String key) {
        return take(true, key).value();
    }

    /** The code that must come now, unique in the step. */
    String code() {
        Entry entry = take(true, "code");
        if (!CODE.matcher(entry.value()).matches() || !codes.add(entry.value())) {
            throw entry.line().fault("a code is letters and digits, and unique in its step");
        }
        return entry.value();
    }

    /** A whole number that must come now. */
    int number(String key) {
        Entry entry = take(true, key);
        if (!entry.value().matches("[1-9]\\d{0,3}")) {
            throw entry.line().fault(key + " is a whole number");
        }
        return Integer.parseInt(entry.value());
    }

    /** One of the words, which must come now. */
    <E extends Enum<E>> E word(String key, Class<E> words) {
        Entry entry = take(true, key);
        return constant(entry.line(), entry.value(), words);
    }

    /** Effect and text of one dimension. */
    Choice.Feedback feedback(Dimension dimension) {
        Entry entry = take(true, dimension.name());
        String[] parts = entry.value().split(" :: ", -1);
        if (parts.length != 2) {
            throw entry.line().fault("effect :: text");
        }
        Effect effect = constant(entry.line(), parts[0].toUpperCase(java.util.Locale.ROOT), Effect.class);
        return new Choice.Feedback(dimension, effect, parts[1]);
    }

    /** The alternative that comes now, or empty when something else does. */
    Optional<QuizQuestion.Alternative> alternative() {
        if (next < entries.size() && entries.get(next).key().startsWith("[")) {
            Entry entry = entries.get(next++);
            return Optional.of(new QuizQuestion.Alternative(
                    entry.value(), entry.explanation(), entry.key().equals("[x]")));
        }
        return Optional.empty();
    }

    /** Refuses what has not been read. */
    void end() {
        if (next < entries.size()) {
            throw entries.get(next)
                    .line()
                    .fault("not expected here: " + entries.get(next).key());
        }
    }

    /** A fault at the line that was read last. */
    CourseFileFault fault(String why) {
        return at(Math.max(0, next - 1)).fault(why);
    }

    private Entry take(boolean inner, String key) {
        if (next >= entries.size()
                || entries.get(next).inner() != inner
                || !entries.get(next).key().equals(key)) {
            throw at(next).fault("expected " + (inner ? "  - " : "- ") + key + ":");
        }
        return entries.get(next++);
    }

    private SourceLine at(int index) {
        if (entries.isEmpty()) {
            return heading;
        }
        return entries.get(Math.min(index, entries.size() - 1)).line();
    }

    private static <E extends Enum<E>> E constant(SourceLine line, String word, Class<E> words) {
        for (E candidate : words.getEnumConstants()) {
            if (candidate.name().equals(word)) {
                return candidate;
            }
        }
        throw line.fault("unknown word: " + word);
    }
}
