package no.ldo.differentiation.advertising;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ldo.documents.DocumentLanguage;
import no.ldo.documents.DocumentTexts;

/**
 * The words by which requirements are known, from all three languages at once: an advert is written in any of them.
 *
 * <p>In the bundles phrases are parted by commas; a star at an end stands for the rest of a word, so that
 * {@code *erfaring*} finds «arbeidserfaring» too, and a star alone for one word.
 */
final class Lexicon {
    private static final String BUNDLE = "no.ldo.differentiation.requirements";
    private static final String BEGIN = "(?<![\\p{L}\\p{N}])";
    private static final String REST = "[\\p{L}\\p{N}-]*";
    private static final Pattern NOTHING = Pattern.compile("(?!)");
    private static final Lexicon ONLY = new Lexicon();

    private final Map<Requirement, Pattern> words = new EnumMap<>(Requirement.class);
    private final Map<Requirement, Pattern> evidence = new EnumMap<>(Requirement.class);
    private final Pattern denials;
    private final Pattern littles;

    private Lexicon() {
        List<DocumentTexts> bundles = Arrays.stream(DocumentLanguage.values())
                .map(language -> DocumentTexts.of(BUNDLE, language))
                .toList();
        for (Requirement requirement : Requirement.values()) {
            words.put(requirement, anyOf(bundles, requirement + ".words"));
            evidence.put(requirement, anyOf(bundles, requirement + ".tasks"));
        }
        denials = anyOf(bundles, "denials");
        littles = anyOf(bundles, "littles");
    }

    static Lexicon get() {
        return ONLY;
    }

    /** Another wording for a demand; empty when it is best left out. */
    static String kinder(Requirement requirement, DocumentLanguage language) {
        return DocumentTexts.of(BUNDLE, language).text(requirement + ".kinder");
    }

    /** Where the words of the requirement stand first in a text of small letters. */
    Optional<Matcher> find(Requirement requirement, CharSequence text) {
        Matcher matcher = words.get(requirement).matcher(text);
        return matcher.find() ? Optional.of(matcher) : Optional.empty();
    }

    /** Whether what is said of a task speaks of the requirement. */
    boolean proves(Requirement requirement, String saidOfTask) {
        return evidence.get(requirement).matcher(lower(saidOfTask)).find();
    }

    /** Whether a clause in small letters says that something is not asked for. */
    boolean denies(CharSequence clause) {
        return denials.matcher(clause).find();
    }

    /** Whether a line in small letters says that it is only a little. */
    boolean saysLittle(CharSequence line) {
        return littles.matcher(line).find();
    }

    private static Pattern anyOf(List<DocumentTexts> bundles, String key) {
        List<String> phrases = new ArrayList<>(bundles.stream()
                .flatMap(texts -> Stream.of(texts.text(key).split(",")))
                .map(phrase -> lower(phrase).strip())
                .filter(phrase -> !phrase.isEmpty())
                .distinct()
                .toList());
        if (phrases.isEmpty()) {
            return NOTHING;
        }
        phrases.sort((one, other) -> other.length() - one.length());
        return Pattern.compile(
                phrases.stream().map(Lexicon::expression).collect(Collectors.joining("|", BEGIN + "(?:", ")")));
    }

    /** Small letters, one for one: places in the text stay where they are. */
    static String lower(CharSequence text) {
        StringBuilder small = new StringBuilder(text.length());
        text.chars().forEach(letter -> small.append((char) Character.toLowerCase(letter)));
        return small.toString();
    }

    private static String expression(String phrase) {
        return Stream.of(phrase.split(" +")).map(Lexicon::word).collect(Collectors.joining("\\s+"));
    }

    private static String word(String word) {
        if (word.equals("*")) {
            return REST.replace('*', '+');
        }
        String end = word.endsWith("*") ? REST : "(?![\\p{L}\\p{N}])";
        return (word.startsWith("*") ? REST : "") + Pattern.quote(word.replace("*", "")) + end;
    }
}
