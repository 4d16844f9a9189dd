package no.ldo.differentiation.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Goes through an advert line by line, knows under which heading it is, and finds the tasks. */
final class TaskFinder {
    private static final Pattern INLINE = Pattern.compile("([^:.?!;,\\n]{2,70})[:?]\\s+(?=\\S)");
    private static final Pattern CAPITALS =
            Pattern.compile("((?:\\p{Lu}{2,}\\s+){0,3}\\p{Lu}{5,})\\s+(?=\\p{Lu}?\\p{Ll})");
    private static final Pattern NO_TASK =
            Pattern.compile("(?iu)(?:du (?:må|bør|har|er|kan|får|likar|liker)|søker(?:en)? (?:må|bør)|søkjaren?"
                    + " (?:må|bør)|(?:andre|øvrige|annet|anna|diverse|ymse|forefallende|forefallande|andre"
                    + " forefallende)\\b.*\\b(?:oppgaver|oppgåver|arbeid)\\b.*|stilling(?:en|a)?"
                    + " (?:er|kan|har|vil|rapporterer|inneber).*|arbeidstid.*|arbeidssted.*|arbeidsstad.*|lønn.*|løn"
                    + " .*|søknad.*|kontakt .*|vi (?:er|har|tilbyr|kan|ser|søker|søkjer|ønsker)|det"
                    + " (?:er|må|kan|vil)|(?:noe|noko) (?:kveld|helg|reise)|m\\.?m\\.?$|osv).*");

    private final String text;
    private final List<Span> found = new ArrayList<>();
    private Section section = Section.NEUTRAL;
    private boolean listSeen;
    private boolean dutiesBefore;

    TaskFinder(String smooth) {
        text = smooth;
    }

    List<Span> find() {
        int start = 0;
        boolean blank = true;
        boolean titleSeen = false;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (text.substring(start, end).isBlank()) {
                blank = true;
            } else {
                line(start, end, blank, !titleSeen);
                titleSeen = true;
                blank = false;
            }
            start = end + 1;
        }
        return found;
    }

    private void line(int start, int end, boolean blank, boolean title) {
        String line = text.substring(start, end);
        int mark = Marks.length(line);
        String content = line.substring(mark).strip();
        Optional<Section> heading =
                title && !content.endsWith(":") ? Optional.empty() : heading(content, mark > 0, line);
        if (heading.isPresent()) {
            section = heading.get();
            listSeen = false;
            dutiesBefore = false;
            return;
        }
        boolean whole = content.matches("(?s).*[.!]['\"»”)]?");
        if (title && !whole || mark == 0 && content.endsWith(":")) {
            return;
        }
        if (blank) {
            dutiesBefore = false;
            if (mark == 0 && listSeen) {
                section = Section.NEUTRAL;
                listSeen = false;
            }
        }
        listSeen |= mark > 0;
        for (int[] sentence : Sentences.of(text, start + mark, end)) {
            sentence(sentence[0], sentence[1], mark > 0);
        }
    }

    private Optional<Section> heading(String content, boolean marked, String line) {
        boolean capitals = content.equals(content.toUpperCase(java.util.Locale.ROOT));
        boolean asks = content.endsWith(":") || content.endsWith("?") || content.endsWith("…");
        if (content.endsWith(".") && !content.endsWith("...")
                || content.endsWith(",")
                || content.endsWith("!") && !capitals) {
            return Optional.empty();
        }
        String last = content.substring(content.replaceFirst("[.!?:]+$", "").lastIndexOf(". ") + 1);
        boolean ordinary = marked && line.strip().matches("(?s)(?:[-–—•·o>]|\\*\\s|\\d).*");
        if (ordinary && !content.endsWith(":")) {
            return Optional.empty();
        }
        if (!asks && !capitals && (content.split("\\s+").length > 6 || startsWithVerb(content))) {
            return Optional.empty();
        }
        Optional<Section> known = Headings.section(last);
        return known;
    }

    private static boolean startsWithVerb(String content) {
        List<Word> words = Word.of(content, 0, content.length());
        return !words.isEmpty() && Verbs.isInfinitive(words.get(0).text());
    }

    private void sentence(int from, int to, boolean marked) {
        int start = from;
        boolean afterHeading = false;
        Matcher inline = INLINE.matcher(text).region(start, to);
        Matcher capitals = CAPITALS.matcher(text).region(start, to);
        if (inline.lookingAt()) {
            Optional<Section> known = Headings.section(inline.group(1));
            if (known.isPresent()) {
                section = known.get();
                dutiesBefore = false;
            }
            if (known.isPresent() || section == Section.DUTIES) {
                start = inline.end();
                afterHeading = section == Section.DUTIES;
            }
        } else if (text.substring(start, to).endsWith("?")
                && Headings.section(text.substring(start, to)).isPresent()) {
            section = Headings.section(text.substring(start, to)).get();
            return;
        } else if (capitals.lookingAt() && Headings.section(capitals.group(1)).isPresent()) {
            section = Headings.section(capitals.group(1)).get();
            start = capitals.end();
        }
        List<Span> tasks = tasks(Word.of(text, start, to), marked || afterHeading);
        dutiesBefore |= !tasks.isEmpty();
        found.addAll(tasks);
    }

    /** A line of a list without marks. */
    private static boolean isLine(String said, int words) {
        return words <= 12 && !said.matches("(?iu)(?s).*[.!?].*|.*\\b(?:er|har|kan|må|vi|me|du|det|skal|vil)\\b.*");
    }

    private List<Span> tasks(List<Word> words, boolean listed) {
        if (words.isEmpty()) {
            return List.of();
        }
        String said =
                text.substring(words.get(0).start(), words.get(words.size() - 1).end());
        if (section == Section.DUTIES) {
            List<Span> told = new ClauseScanner(words).prose(true);
            if (!told.isEmpty() && !listed) {
                return told;
            }
            if (!told.isEmpty() && said.toLowerCase(java.util.Locale.ROOT).startsWith("du ")) {
                return told;
            }
            boolean task = !NO_TASK.matcher(said).matches()
                    && (listed || isLine(said, words.size()) || new ClauseScanner(words).beginsLikeATask());
            return task ? new ClauseScanner(words).listed() : List.of();
        }
        if (!section.tellsDuties()) {
            return List.of();
        }
        return new ClauseScanner(words).prose(dutiesBefore);
    }
}
