package no.ldo.differentiation.jobs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What could be said better about a task. The hints are for people who write in bokmål, nynorsk or English, and rather stay
 * away than are wrong. The conventions stand in {@code docs/rules.md}.
 */
public final class TaskHints {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;:/()]+");
    private static final Pattern END = Pattern.compile("[.!]+$");
    private static final int A_MOMENT = 3;
    private static final int HALF_A_DAY = 240;
    private static final Set<String> JOINING = Set.of("og", "samt", "and", "&", "+");
    private static final Set<String> OPENING = Set.of("å", "to");
    private static final Set<String> BEING = Set.of("være", "vere", "be", "vær", "ver");
    private static final Set<String> TRAITS = words(
            "hyggelig hyggeleg blid positiv punktlig punktleg pålitelig påliteleg ansvarsfull fleksibel selvstendig"
                    + " sjølvstendig nøyaktig stresstålende serviceinnstilt imøtekommende utadvendt initiativrik"
                    + " friendly reliable flexible punctual positive independent outgoing cheerful");
    private static final Set<String> UNSEEN = Set.of(
            "",
            "ferdig",
            "gjort",
            "det er gjort",
            "når det er gjort",
            "ok",
            "bra",
            "greit",
            "godt nok",
            "bra nok",
            "jeg er ferdig",
            "når jeg er ferdig",
            "eg er ferdig",
            "når eg er ferdig",
            "når oppgaven er gjort",
            "når oppgåva er gjort",
            "done",
            "finished",
            "good",
            "good enough",
            "when done",
            "it is done",
            "when it is done");

    private TaskHints() {}

    /** For a task as a line or a form describes it. */
    public static List<TaskHint> of(TaskEntry entry) {
        return of(entry.name(), entry.doneWhen(), entry.rhythm().minutes());
    }

    /** In the order of the form. A field without a text gets no hint about its words. */
    public static List<TaskHint> of(String name, String doneWhen, int minutes) {
        List<TaskHint> hints = new ArrayList<>();
        List<String> said = said(name);
        if (!said.isEmpty()) {
            name(said, hints);
        }
        if (doneWhen.isBlank()) {
            hints.add(TaskHint.DONE_WHEN_IS_SAID);
        } else if (UNSEEN.contains(plain(doneWhen))) {
            hints.add(TaskHint.DONE_WHEN_CAN_BE_SEEN);
        }
        if (minutes < A_MOMENT) {
            hints.add(TaskHint.MINUTES_ARE_MORE_THAN_A_MOMENT);
        } else if (minutes > HALF_A_DAY) {
            hints.add(TaskHint.MINUTES_ARE_LESS_THAN_HALF_A_DAY);
        }
        return hints;
    }

    private static void name(List<String> said, List<TaskHint> hints) {
        if (BEING.contains(said.get(0)) || said.stream().anyMatch(TRAITS::contains)) {
            hints.add(TaskHint.WORK_AND_NO_TRAIT);
            return;
        }
        if (!Verbs.mayBeOne(said.get(0))) {
            hints.add(TaskHint.NAME_STARTS_WITH_A_VERB);
        } else if (twoTasks(said)) {
            hints.add(TaskHint.ONE_TASK_AT_A_TIME);
        }
    }

    /** A joining word with a known verb behind it: "vaske og tørke brett", but not "servere kaffe og kake". */
    private static boolean twoTasks(List<String> said) {
        for (int at = 1; at < said.size() - 1; at++) {
            if (JOINING.contains(said.get(at)) && Verbs.isKnown(said.get(at + 1))) {
                return true;
            }
        }
        return false;
    }

    /** The words in small letters, without "å" or "to" before the first. */
    private static List<String> said(String name) {
        List<String> said = BETWEEN.splitAsStream(plain(name))
                .filter(word -> !word.isEmpty())
                .toList();
        return said.size() > 1 && OPENING.contains(said.get(0)) ? said.subList(1, said.size()) : said;
    }

    private static String plain(String text) {
        String small = END.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceAll("");
        return SPACES.matcher(small).replaceAll(" ");
    }

    private static Set<String> words(String all) {
        return Arrays.stream(all.split(" ")).collect(Collectors.toUnmodifiableSet());
    }
}
