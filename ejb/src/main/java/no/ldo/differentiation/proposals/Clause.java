package no.ldo.differentiation.proposals;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import no.ldo.differentiation.proposals.Span.Form;
import org.jspecify.annotations.Nullable;

/** The words of one sentence and what each of them can be. */
final class Clause {
    private static final Set<String> BEFORE = Lexicon.WORDS.words("before");
    private static final Set<String> SUBORDINATE = Lexicon.WORDS.words("subordinate");
    private static final Set<String> PREPOSITIONS = Lexicon.WORDS.words("preposition");
    private static final Set<String> ADJECTIVES = Lexicon.WORDS.words("adjective");
    private static final Set<String> FUNCTION = Lexicon.WORDS.words("function");
    private static final Set<String> NO_INFINITIVES = Lexicon.WORDS.words("adjectivelike");
    private static final Set<String> AND = Set.of("og", "samt", "eller", "&", "+", "/", "men");
    private static final Set<String> ASKED = Lexicon.WORDS.words("asked");
    private static final String[] SHORT_ORDERS = {"ta", "gi", "gje", "gå"};
    private static final String[] PARTICLES = {"ut", "opp", "ned", "inn", "bort", "unna", "fram", "frem", "tilbake"};
    /** No acts by themselves, but with what they are directed to. */
    private static final Set<String> TOWARDS = Lexicon.NOUNS.words("towards");

    private static final int SHORTEST_GUESS = 4;
    private static final int MOST_ADJECTIVES = 3;

    private static final Pattern NO_INFINITIVE_SHAPE =
            Pattern.compile(".*(?:ige|lege|ske|[td]e|ne|le|ive|øse|ende|ande|ere|este|ste)");
    private static final Pattern PRESENT_SHAPE = Pattern.compile(".*(?:[ea]r|[^aeiouyæøå]r)");
    private static final Pattern LISTED_PRESENT_SHAPE = Pattern.compile(".*[ea]r");
    private static final Pattern ADJECTIVE_SHAPE = Pattern.compile(
            ".{2,}(?:ig|lig|leg|sk|isk|ige|lege|iske|erte?|ande|ende|ete?|elle?|ale?|ive?|bare?|somm?e?|fulle?|løse?|øse?)");
    private final List<Word> words;
    private final Map<Set<String>, Boolean> contained = new IdentityHashMap<>();
    private final VerbSense sense;
    private final Roles roles;
    private boolean imperatives;

    Clause(List<Word> words) {
        this(words, Roles.NONE);
    }

    Clause(List<Word> words, Roles roles) {
        this.words = words;
        this.roles = roles;
        sense = new VerbSense(this);
    }

    /** Whom the advert looks for. */
    Roles roles() {
        return roles;
    }

    /** What its verbs mean. */
    VerbSense sense() {
        return sense;
    }

    int size() {
        return words.size();
    }

    Word word(int at) {
        return words.get(at);
    }

    /** The words before this one. */
    Clause before(int end) {
        return new Clause(words.subList(0, end), roles);
    }

    String text(int at) {
        return at >= 0 && at < words.size() ? words.get(at).text() : "";
    }

    boolean is(int at, String... oneOf) {
        return at >= 0 && at < words.size() && words.get(at).is(oneOf);
    }

    boolean contains(Set<String> oneOf) {
        return contained.computeIfAbsent(oneOf, asked -> words.stream().anyMatch(word -> asked.contains(word.text())));
    }

    boolean isAnd(int at) {
        return AND.contains(text(at));
    }

    boolean isPreposition(int at) {
        return PREPOSITIONS.contains(text(at));
    }

    /** Words after which no list goes on: a clause of its own begins, or a place or time is told. */
    boolean leadsAway(int at) {
        return SUBORDINATE.contains(text(at)) || PREPOSITIONS.contains(text(at));
    }

    /** Whether something ends before this word: a mark, an "and", or the sentence. */
    boolean endsBefore(int at) {
        return at >= words.size() || words.get(at).afterMark() || isAnd(at);
    }

    /** From here on to the word that tells what it is. */
    int skipBefore(int at) {
        int head = at;
        while (head < words.size() && (BEFORE.contains(text(head)) || isNumber(head))) {
            head++;
        }
        return head;
    }

    /** "1) vaske gulv, 2) rydde lager". */
    private boolean isNumber(int at) {
        return at + 1 < words.size()
                && Character.isDigit((text(at) + "x").charAt(0))
                && words.get(at + 1).gap().startsWith(")");
    }

    /** "Ta imot varer, fyll hyller": what begins with an order goes on with orders. */
    void readImperatives(int head) {
        imperatives = !endsBefore(head + 1)
                && !isPreposition(head + 1)
                && act(head) < 0
                && (isImperative(head) || is(head, SHORT_ORDERS));
    }

    /** Whether the sentence is an order to work: "tøm masken, spyl kjelene". */
    boolean isOrder(boolean alone) {
        boolean known = Verbs.isListed(text(0) + "e") && isImperative(0) || is(0, SHORT_ORDERS);
        if (!known || ASKED.contains(text(0)) || isFunction(0) || isPreposition(0)) {
            return false;
        }
        readImperatives(0);
        boolean more = false;
        for (int at = 1; at < size(); at++) {
            more |= endsBefore(at) && isImperative(skipBefore(isAnd(at) ? at + 1 : at));
        }
        return imperatives && (more || !alone);
    }

    private boolean isImperative(int at) {
        String word = text(at);
        return word.length() > 2 && !word.endsWith("e") && Verbs.isInfinitive(word + "e") && !Verbs.isState(word + "e");
    }

    /** The infinitive that stands here; null when none does. */
    @Nullable
    String infinitive(int at) {
        String word = text(at);
        boolean marked = is(at - 1, "å");
        boolean ofSomething = is(at + 1, "av") && ActionNouns.isAct(word);
        if (!marked && (ofSomething || NO_INFINITIVES.contains(word) || ADJECTIVES.contains(word))) {
            return null;
        }
        if (Verbs.isInfinitive(word) && !(Verbs.isTwofold(word) && !marked && isPreposition(at - 1))) {
            return word;
        }
        if (imperatives && isImperative(at) && !endsBefore(at + 1)) {
            return word + "e";
        }
        return marked && couldBeInfinitive(at) ? word : null;
    }

    /** Whether it has the shape of an infinitive, where one is expected. */
    boolean couldBeInfinitive(int at) {
        String word = text(at);
        return word.length() >= SHORTEST_GUESS
                && (word.endsWith("e") || word.endsWith("a"))
                && !ADJECTIVES.contains(word)
                && !NO_INFINITIVES.contains(word)
                && !ActionNouns.isAct(word);
    }

    /** An infinitive that nobody has listed, in a list of infinitives and with something after it. */
    boolean looksInfinitive(int at) {
        return couldBeInfinitive(at)
                && text(at).endsWith("e")
                && !endsBefore(at + 1)
                && (is(at + 1, PARTICLES)
                        || !NO_INFINITIVE_SHAPE.matcher(text(at)).matches());
    }

    /** The infinitive of the present form that stands here; null when none does. */
    @Nullable
    String present(int at) {
        return Verbs.ofPresent(text(at));
    }

    /** Whether it could be a verb in the present that nobody has listed: where one must stand, or with its object behind it. */
    boolean couldBePresent(int at) {
        String word = text(at);
        return word.length() >= SHORTEST_GUESS
                && PRESENT_SHAPE.matcher(word).matches()
                && !FUNCTION.contains(word)
                && !ADJECTIVES.contains(word);
    }

    /** A present form that nobody has listed, in a list of them and with something after it that is no place or time. */
    boolean looksPresent(int at) {
        return present(at) == null
                && LISTED_PRESENT_SHAPE.matcher(text(at)).matches()
                && couldBePresent(at)
                && !endsBefore(at + 1)
                && !isPreposition(at + 1)
                && !FUNCTION.contains(text(at + 1).equals("du") ? "" : text(at + 1));
    }

    /** A present form in the middle of a list, where a noun may look the same. */
    boolean presentInList(int at) {
        if (present(at) == null) {
            return false;
        }
        boolean another = endsBefore(at + 1) && present(isAnd(at + 1) ? at + 2 : at + 1) != null;
        boolean warns = is(at + 1, "fra", "frå", "ifra", "ifrå");
        boolean nothingAfter = endsBefore(at + 1) && !another || isPreposition(at + 1) && !warns;
        return !(Verbs.isTwofold(text(at)) && nothingAfter);
    }

    /** Where the noun of an act stands that these words begin with, after its adjectives; -1 when none does. */
    int act(int at) {
        for (int noun = at; noun < words.size() && noun <= at + MOST_ADJECTIVES; noun++) {
            if (noun > at && endsBefore(noun) && !is(noun, "og", "samt")) {
                return -1;
            }
            boolean ofSomething = text(noun).endsWith("ing") && is(noun + 1, "av")
                    || TOWARDS.contains(text(noun)) && is(noun + 1, "til", "med", "om", "av", "i", "for", "på");
            if (ofSomething || ActionNouns.isAct(text(noun))) {
                return noun;
            }
            if (!isAdjective(noun) && !is(noun, "og")) {
                return -1;
            }
        }
        return -1;
    }

    boolean isAdjective(int at) {
        String word = text(at);
        return ADJECTIVES.contains(word) || ADJECTIVE_SHAPE.matcher(word).matches();
    }

    /** Whether it is a small word that names nothing. */
    boolean isFunction(int at) {
        return FUNCTION.contains(text(at));
    }

    /** What a task that begins here would be; null when none begins. */
    @Nullable
    Form form(int at) {
        String infinitive = infinitive(at);
        if (infinitive != null) {
            return sense.isState(at) ? null : Form.INFINITIVE;
        }
        return act(at) >= 0 ? Form.NOUN : null;
    }
}
