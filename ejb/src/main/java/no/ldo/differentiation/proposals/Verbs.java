package no.ldo.differentiation.proposals;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which words are verbs in the infinitive or the present, in bokmål and nynorsk, and which of them are work. */
final class Verbs {
    private static final int SHORTEST_FIRST_PART = 3;
    private static final int SHORTEST_LAST_PART = 5;
    private static final Pattern PASSIVE = Pattern.compile(".*(?:es|ast|tas|gis|gås|slås|strøs|skrus|sys)");
    /** Verbs of foreign stems; nobody can list them all. */
    private static final Pattern LOAN = Pattern.compile(
            ".{2,}(?:am|ad|ag|ul|oper|ener|efer|umer|os|as|on|is|ist|it|ol|us|at|ut|ur|in|i|et|ud|ent|ant|ass|ort|est|if|orm|ans|ier|ell|ekt|ep|um|og)ere(?<!vektere)");

    private static final Set<String> STATE = Lexicon.VERBS.words("state");
    private static final Set<String> USUAL = Lexicon.VERBS.words("usual");
    private static final Set<String> TWOFOLD = Lexicon.VERBS.words("twofold");
    private static final Set<String> INFINITIVES = new HashSet<>();
    private static final Map<String, String> PRESENTS = new HashMap<>();

    static {
        for (String section : new String[] {"work", "usual", "state"}) {
            Lexicon.VERBS.words(section).forEach(Verbs::learn);
        }
        for (String line : Lexicon.VERBS.lines("present")) {
            String[] forms = line.split("\\s+");
            INFINITIVES.add(forms[0]);
            for (int i = 1; i < forms.length; i++) {
                PRESENTS.put(forms[i], forms[0]);
            }
        }
    }

    private Verbs() {}

    private static void learn(String infinitive) {
        INFINITIVES.add(infinitive);
        if (infinitive.endsWith("e") && infinitive.length() > 2) {
            String stem = infinitive.substring(0, infinitive.length() - 1);
            INFINITIVES.add(stem + "a");
            PRESENTS.putIfAbsent(stem + "er", infinitive);
            PRESENTS.putIfAbsent(stem + "ar", infinitive);
            if (stem.endsWith("er") && stem.length() > 4) {
                PRESENTS.putIfAbsent(stem + "er", infinitive);
            }
        } else {
            PRESENTS.putIfAbsent(infinitive + "r", infinitive);
        }
    }

    /** Known as an infinitive, alone or as the last part of a longer word. */
    static boolean isInfinitive(String word) {
        return INFINITIVES.contains(word)
                || LOAN.matcher(word).matches()
                || word.length() > 6 && word.endsWith("føre")
                || lastPart(word, INFINITIVES);
    }

    /** Known as an infinitive just as it stands. */
    static boolean isListed(String word) {
        return INFINITIVES.contains(word);
    }

    /** The infinitive of a word that is known as a present form; null when it is none. */
    static @Nullable String ofPresent(String word) {
        String known = PRESENTS.get(word);
        if (known != null) {
            return known;
        }
        if (word.endsWith("r")
                && LOAN.matcher(word.substring(0, word.length() - 1)).matches()) {
            return word.substring(0, word.length() - 1);
        }
        if (word.endsWith("inger") || word.endsWith("ingar")) {
            return null;
        }
        for (int cut = SHORTEST_FIRST_PART; cut <= word.length() - SHORTEST_LAST_PART - 1; cut++) {
            String last = PRESENTS.get(word.substring(cut));
            if (last != null && last.length() >= SHORTEST_LAST_PART && !TWOFOLD.contains(word.substring(cut))) {
                return word.substring(0, cut) + last;
            }
        }
        return null;
    }

    /** The infinitive of a word that is a passive: "vaskes", "vaskast", "tas"; null when it is none. */
    static @Nullable String ofPassive(String word) {
        if (!PASSIVE.matcher(word).matches() || TWOFOLD.contains(word)) {
            return null;
        }
        String infinitive = word.substring(0, word.length() - (word.endsWith("ast") ? 2 : 1));
        return isInfinitive(infinitive) && !isState(infinitive) ? infinitive : null;
    }

    /** Neither a task nor the beginning of one. */
    static boolean isState(String infinitive) {
        return STATE.contains(infinitive) || STATE.contains(inE(infinitive));
    }

    /** Too general to tell a task by itself in a text about a person. */
    static boolean isUsual(String infinitive) {
        return USUAL.contains(infinitive) || USUAL.contains(inE(infinitive));
    }

    /** May be a noun or an adjective as well. */
    static boolean isTwofold(String word) {
        return TWOFOLD.contains(word);
    }

    private static boolean lastPart(String word, Set<String> known) {
        for (int cut = SHORTEST_FIRST_PART; cut <= word.length() - SHORTEST_LAST_PART; cut++) {
            String last = word.substring(cut);
            if (known.contains(last) && !TWOFOLD.contains(last) && !STATE.contains(last)) {
                return true;
            }
        }
        return false;
    }

    private static String inE(String infinitive) {
        return infinitive.endsWith("a") ? infinitive.substring(0, infinitive.length() - 1) + "e" : infinitive;
    }
}
