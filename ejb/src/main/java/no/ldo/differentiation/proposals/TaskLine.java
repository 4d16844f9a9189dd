package no.ldo.differentiation.proposals;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import no.ldo.differentiation.proposals.Span.Form;
import org.jspecify.annotations.Nullable;

/** Words of an advert as a line in a list of tasks: the verb in the infinitive first, where that can be said. */
final class TaskLine {
    private static final int LONGEST = 160;
    private static final int LONGEST_SHORT = 4;
    private static final int MOST_AROUND = 200;

    private static final Pattern TOGETHER = Pattern.compile("\\s*(?:,|og|eller|samt|/|&)\\s*(?:å\\s+)?");
    private static final Pattern VERB = Pattern.compile(
            "^[\\p{L}-]+(?:\\s+(?:opp|ned|inn|ut|av|imot|fram|frem|bort|tilbake|unna|saman|sammen)(?!\\p{L}))?\\s*");

    /** Tells all of a task without an object. */
    private static final Pattern WHOLE = Pattern.compile("(?iu)(?:vask|rydd|tørk)\\p{L}{1,2} opp");

    private TaskLine() {}

    /**
     * The line for one of the tasks of an advert.
     *
     * @param spans all of them, in the order of the advert
     */
    static ProposedTask of(AdvertText text, List<Span> spans, int at) {
        Span span = spans.get(at);
        String smooth = text.smooth();
        String source = text.source(span.start(), span.end());
        int begin = around(smooth, span.start(), -1);
        int end = around(smooth, span.end(), 1);
        int mark = Marks.length(smooth.substring(begin, span.start()) + "x");
        String before = smooth.substring(begin + mark, span.start()).stripLeading();
        String after = smooth.substring(span.end(), end).stripTrailing();
        String said = smooth.substring(span.start(), span.end()) + sharedObject(smooth, spans, at);
        return new ProposedTask(line(said, span.form()), source, before, after);
    }

    /** What "rydde" has in common with the verbs beside it in "rydde, vaske og etterfylle varer"; empty when nothing. */
    private static String sharedObject(String text, List<Span> spans, int at) {
        Span alone = spans.get(at);
        boolean whole =
                WHOLE.matcher(text.substring(alone.start(), alone.end())).matches();
        if (whole || alone.form() == Form.NOUN || !objectOf(text, alone).isEmpty()) {
            return "";
        }
        for (int next = at + 1; next < spans.size(); next++) {
            Span other = spans.get(next);
            String between = text.substring(spans.get(next - 1).end(), other.start());
            if (other.form() != alone.form() || !TOGETHER.matcher(between).matches()) {
                return "";
            }
            String object = objectOf(text, other);
            if (!object.isEmpty()) {
                return " " + object;
            }
        }
        return "";
    }

    /** What stands behind the verb and the small word that belongs to it; empty when nothing does. */
    private static String objectOf(String text, Span span) {
        return VERB.matcher(text.substring(span.start(), span.end())).replaceFirst("");
    }

    /** To the end of the sentence, or of the line, or so far that it can still be shown. */
    private static int around(String text, int from, int step) {
        int at = from;
        while (Math.abs(at - from) < MOST_AROUND) {
            int next = step < 0 ? at - 1 : at;
            if (next < 0 || next >= text.length() || text.charAt(next) == '\n') {
                return at;
            }
            boolean ends = ".!?".indexOf(text.charAt(next)) >= 0
                    && (next + 1 >= text.length() || Character.isWhitespace(text.charAt(next + 1)));
            if (ends) {
                return step < 0 ? at : at + 1;
            }
            at += step;
        }
        return at;
    }

    static String line(String said, Form form) {
        String plain = said.replaceAll("\\s+", " ").strip().replaceFirst("^(?:(?:påregne|pårekne) )?å ", "");
        if (plain.length() > LONGEST_SHORT && plain.equals(plain.toUpperCase(Locale.ROOT))) {
            plain = plain.toLowerCase(Locale.ROOT);
        }
        String line = switch (form) {
            case INFINITIVE -> plain;
            case PRESENT -> inInfinitive(plain);
            case NOUN -> asVerb(plain);
        };
        String kept = line.length() > LONGEST ? line.substring(0, LONGEST).strip() : line;
        return kept.substring(0, 1).toUpperCase(Locale.ROOT) + kept.substring(1);
    }

    /** "vasker du gulv": "vaske gulv". */
    private static String inInfinitive(String said) {
        String[] words = said.split(" ", 2);
        String verb = Verbs.ofPresent(words[0].toLowerCase(Locale.ROOT));
        String rest =
                words.length < 2 ? "" : words[1].replaceFirst("^(?:(?:du|vi|me|ein|en)(?: |$))?(?:også |òg )?", "");
        String infinitive = verb == null ? words[0].replaceFirst("(?<=[^e])[ea]r$", "e") : verb;
        return (infinitive + " " + rest).strip();
    }

    /** "betjening av kasse": "betjene kasse"; other nouns stay as they are. */
    private static String asVerb(String said) {
        List<Word> words = Word.of(said, 0, said.length());
        for (int at = 0; at < words.size(); at++) {
            String done = Verbs.ofPassive(words.get(at).text());
            if (done != null) {
                return inActive(said, words, at, done);
            }
        }
        boolean ofSomething = words.size() > 2 && words.get(1).is("av");
        String verb = ofSomething ? verb(words.get(0).text()) : null;
        return verb == null ? said : verb + " " + said.substring(words.get(2).start());
    }

    /** "gulvet må skures": "skure gulvet"; "lastes bilene": "laste bilene". */
    private static String inActive(String said, List<Word> words, int verb, String infinitive) {
        int last = verb > 0 && words.get(verb - 1).is("skal", "må", "kan") ? verb - 1 : verb;
        String thing = last == 0 ? "" : said.substring(0, words.get(last - 1).end()) + " ";
        String rest = said.substring(words.get(verb).end()).strip();
        boolean name = thing.length() > 1 && Character.isUpperCase(thing.charAt(1));
        String begun =
                thing.isEmpty() || name ? thing : thing.substring(0, 1).toLowerCase(Locale.ROOT) + thing.substring(1);
        return (infinitive + " " + begun + rest).strip();
    }

    private static @Nullable String verb(String noun) {
        return ActionNouns.verb(noun).orElse(null);
    }
}
