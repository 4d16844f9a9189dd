package no.ldo.differentiation.proposals;

import java.util.List;
import java.util.Locale;
import no.ldo.differentiation.proposals.Span.Form;
import org.jspecify.annotations.Nullable;

/** Words of an advert as a line in a list of tasks: the verb in the infinitive first, where that can be said. */
final class TaskLine {
    private static final int LONGEST = 160;
    private static final int LONGEST_SHORT = 4;
    private static final int MOST_AROUND = 200;

    private TaskLine() {}

    static ProposedTask of(AdvertText text, Span span) {
        String smooth = text.smooth();
        String source = text.source(span.start(), span.end());
        int begin = around(smooth, span.start(), -1);
        int end = around(smooth, span.end(), 1);
        String before = smooth.substring(begin, span.start()).stripLeading();
        String after = smooth.substring(span.end(), end).stripTrailing();
        return new ProposedTask(line(smooth.substring(span.start(), span.end()), span.form()), source, before, after);
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
        String plain = said.replaceAll("\\s+", " ").strip().replaceFirst("^å ", "");
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
        String rest = words.length < 2 ? "" : words[1].replaceFirst("^(?:du|vi|me|ein|en) ", "");
        String infinitive = verb == null ? words[0].replaceFirst("(?<=[^e])[ea]r$", "e") : verb;
        return (infinitive + " " + rest).strip();
    }

    /** "betjening av kasse": "betjene kasse"; other nouns stay as they are. */
    private static String asVerb(String said) {
        List<Word> words = Word.of(said, 0, said.length());
        boolean ofSomething = words.size() > 2 && words.get(1).is("av");
        String verb = ofSomething ? verb(words.get(0).text()) : null;
        return verb == null ? said : verb + " " + said.substring(words.get(2).start());
    }

    private static @Nullable String verb(String noun) {
        return ActionNouns.verb(noun).orElse(null);
    }
}
