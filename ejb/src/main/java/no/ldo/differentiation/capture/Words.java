package no.ldo.differentiation.capture;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.ldo.differentiation.jobs.WorkFamily;

/** Understands what people write in cells: in bokmål, nynorsk and English. */
final class Words {
    private static final Pattern WINDOW = Pattern.compile(
            "(?:kl\\.?\\s*)?(\\d{1,2})(?:[:.](\\d{2}))?\\s*(?:-|til|to)\\s*(\\d{1,2})(?:[:.](\\d{2}))?");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern AND = Pattern.compile(" ?/ ?| (?:og|and|&) ");
    private static final Map<String, WorkFamily> FAMILIES = new HashMap<>();
    private static final Map<String, Integer> LEVELS = steps(
            "ingen formell kompetanse|no formal competence|ingen krav|no requirement|ingen|none",
            "kurs|course",
            "fagbrev|certificate of apprenticeship|trade certificate",
            "bachelor eller mer|bachelor eller meir|bachelor or more|bachelor");
    private static final Map<String, Integer> DEMANDS = steps(
            "ikke|ikkje|not at all",
            "litt|a little",
            "noe|noko|some",
            "mye|mykje|much",
            "hele tiden|heile tida|all the time");

    static {
        family(WorkFamily.CLEANING, "renhold", "reinhald", "cleaning");
        family(WorkFamily.FOOD, "mat", "food");
        family(WorkFamily.LOGISTICS, "lager", "varer", "lager/varer", "logistikk", "goods/storage", "logistics");
        family(WorkFamily.OUTDOORS, "ute", "outdoors");
        family(WorkFamily.ACTIVITY, "aktivitet", "aktiviteter", "aktivitetar", "activity", "activities");
        family(WorkFamily.CARE, "omsorg", "care");
        family(WorkFamily.HEALTH, "helse", "health");
        family(WorkFamily.LAUNDRY, "tøy", "vaskeri", "tøy/vaskeri", "laundry");
        family(WorkFamily.OFFICE, "kontor", "office");
        family(WorkFamily.TECHNICAL, "teknisk", "technical");
        family(WorkFamily.TRANSPORT, "transport");
        family(WorkFamily.SALES, "salg", "sal", "sales");
        family(WorkFamily.TEACHING, "undervisning", "teaching");
        family(WorkFamily.OTHER, "annet", "anna", "other");
    }

    private static void family(WorkFamily family, String... names) {
        for (String name : names) {
            FAMILIES.put(name, family);
        }
    }

    private static Map<String, Integer> steps(String... words) {
        Map<String, Integer> steps = new HashMap<>();
        for (int step = 0; step < words.length; step++) {
            steps.put(Integer.toString(step), step);
            for (String word : words[step].split("\\|")) {
                steps.put(word, step);
                steps.put(step + " - " + word, step);
            }
        }
        return Map.copyOf(steps);
    }

    private Words() {}

    /** "08:00-10:30", "8–10", "kl. 8 til 10": minutes after midnight, start and end. */
    static Optional<List<Integer>> window(String text) {
        Matcher found = WINDOW.matcher(plain(text));
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

    /** A family by its code, its name, or the name that the portal shows. */
    static Optional<WorkFamily> family(String text) {
        return WorkFamily.byCode(text)
                .or(() -> Optional.ofNullable(
                        FAMILIES.get(AND.matcher(plain(text)).replaceAll("/"))));
    }

    /** A level of competence, 0–3: "2", "fagbrev" or, as the portal shows it, "2 – fagbrev". */
    static Optional<Integer> level(String text) {
        return Optional.ofNullable(LEVELS.get(plain(text)));
    }

    /** How much of something a task asks for, 0–4: "3", "mye" or, as the portal shows it, "3 – mye". */
    static Optional<Integer> demand(String text) {
        Integer figure = DEMANDS.get(text);
        return Optional.ofNullable(figure == null ? DEMANDS.get(plain(text)) : figure);
    }

    /** In small letters, with single spaces and "-" for every dash. */
    static String plain(String text) {
        String spaced = SPACES.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
        return DASHES.matcher(spaced).replaceAll("-").strip();
    }
}
