package no.ldo.differentiation.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Goes through an advert line by line, knows under which heading it is, and finds the tasks. */
final class TaskFinder {
    private static final Pattern INLINE = Pattern.compile("([^:.?!;,\\n–—]{2,70}?)(?:[:?]|\\s[–—-])\\s+(?=\\S)");
    /** What ends with a heading: "Ta imot kunder Kvalifikasjoner:". */
    private static final Pattern TAIL = Pattern.compile("(.*\\S)\\s+(\\p{Lu}[^:.?!]{2,40}):\\s*");

    private static final Pattern CAPITALS =
            Pattern.compile("((?:\\p{Lu}{2,}\\s+){0,3}\\p{Lu}{5,})\\s+(?=\\p{Lu}?\\p{Ll})");
    private static final Pattern NO_TASK =
            Pattern.compile("(?iu)(?:du (?:må|bør|har|er|kan|får|likar|liker)|søker(?:en)? (?:må|bør)|søkjaren?"
                    + " (?:må|bør)|(?:generelt |generell )?(?:ad hoc|ad-hoc|andre|øvrige|annet|anna|diverse|ymse|forefallende|forefallande|andre"
                    + " forefallende)\\b.*\\b\\p{L}*(?:oppgaver|oppgåver|arbeid)\\b.*|stilling(?:en|a)?"
                    + " (?:er|kan|har|vil|rapporterer|inneber).*|arbeidstid.*|arbeidssted.*|arbeidsstad.*|lønn\\b.*|(?:fortel|fortell|skriv|send) (?:oss|ein|en|din)\\b.*|løn"
                    + " .*|søknad.*|kontakt (?!med\\b).*|vi (?:er|har|tilbyr|kan|ser|søker|søkjer|ønsker)|det"
                    + " (?:er|må|kan|vil)|(?:noe|noko) (?:kveld|helg|reise)|om \\p{L}+$|m\\.?m\\.?$|osv).*");

    private static final Pattern DUTY_ALL_THE_SAME = Pattern.compile(
            "(?iu)\\b(?:du skal|skal du|du vil|vil du|(?:jobben|arbeidet) (?:består|går"
                    + " ut|inneb|omfatt)|(?:stillingen|stillinga) (?:inng|inneb|omfatt)|til"
                    + " dagl[ei]g|(?:arbeids|hoved|hovud)?oppg[aå]v(?:er|ene|ane|a|ene dine) (?:er|blir|består|omfatt))");

    private static final String[] OF_EMPLOYER = {
        "gir",
        "gjev",
        "leverer",
        "holder",
        "held",
        "produserer",
        "lager",
        "lagar",
        "selger",
        "sel",
        "hjelper",
        "driver",
        "driv"
    };
    private static final int FEW = 3;
    private static final int MOST_LINES = 5_000;
    private static final int LONGEST_TITLE = 15;
    private static final int MOST_WORDS = 6;
    private static final int MOST_IN_LINE = 12;
    private static final int MOST_IN_NUMBERED = 4;

    private final String text;
    private final List<Span> found = new ArrayList<>();
    private Section section = Section.NEUTRAL;
    private boolean listSeen;
    private boolean dutiesBefore;
    private boolean passing;
    private boolean roleTold;
    private Roles roles = Roles.NONE;
    private boolean proseSeen;
    private boolean aboveList;
    private boolean labelled;
    private final boolean doubtful;

    private TaskFinder(String smooth, boolean doubtful) {
        text = smooth;
        this.doubtful = doubtful;
    }

    /** The tasks of the advert; when there are hardly any, its headings may have misled and are believed less. */
    static List<Span> find(String smooth) {
        List<Span> first = new TaskFinder(smooth, false).find();
        if (first.size() >= FEW) {
            return first;
        }
        List<Span> second = new TaskFinder(smooth, true).find();
        return second.size() > first.size() ? second : first;
    }

    private List<Span> find() {
        List<Line> lines = Line.of(text);
        boolean blank = true;
        boolean titleSeen = false;
        for (int at = 0; at < Math.min(lines.size(), MOST_LINES); at++) {
            Line line = lines.get(at);
            if (line.blank()) {
                blank = true;
            } else {
                if (section != Section.DUTIES && mayBeginRun(lines, at) && isRun(lines, at)) {
                    section = Section.DUTIES;
                    listSeen = true;
                }
                if (section == Section.DUTIES && mayBeginRun(lines, at) && TaskRun.asksOfPerson(lines, at)) {
                    section = Section.QUALIFICATIONS;
                }
                aboveList = !line.marked()
                        && at + 1 < lines.size()
                        && lines.get(at + 1).marked();
                roles = titleSeen ? roles : Roles.ofTitle(Word.of(text, line.start(), line.end()));
                line(line, blank, !titleSeen);
                titleSeen = true;
                blank = false;
            }
        }
        found.removeIf(span -> NoWork.tells(text.substring(span.start(), span.end())));
        return found;
    }

    private boolean isRun(List<Line> lines, int at) {
        boolean open = section.isOpen() || doubtful;
        return open
                ? TaskRun.beginsAt(
                        lines, at, section == Section.NEUTRAL && lines.get(at).marked())
                : TaskRun.surelyBeginsAt(lines, at);
    }

    /** The first item of a list with marks, or the first line below what may be a heading. */
    private static boolean mayBeginRun(List<Line> lines, int at) {
        if (at == 0) {
            return false;
        }
        Line before = lines.get(at - 1);
        boolean alone =
                at == 1 || lines.get(at - 2).blank() || !lines.get(at - 2).leadsIn();
        return lines.get(at).marked() ? !before.marked() : before.leadsIn() && alone;
    }

    private void line(Line line, boolean blank, boolean title) {
        if (blank) {
            paragraph(line);
        }
        List<int[]> sentences = Sentences.of(text, line.start() + line.mark(), line.end());
        int[] last = sentences.get(sentences.size() - 1);
        String end = text.substring(last[0], last[1]).strip();
        Optional<Section> heading =
                title && !end.endsWith(":") ? Optional.empty() : heading(line, end, sentences.size());
        boolean leads = heading.isPresent() || title && isTitle(line) || !line.marked() && end.endsWith(":");
        for (int[] sentence : leads ? sentences.subList(0, sentences.size() - 1) : sentences) {
            sentence(sentence[0], sentence[1], line.marked());
        }
        if (heading.isPresent()) {
            section = heading.get();
            listSeen = false;
            passing = false;
            dutiesBefore = false;
            proseSeen = false;
        } else {
            listSeen |= line.marked();
            proseSeen |= !line.marked() && !leads;
        }
    }

    /** What a heading inside a paragraph has begun ends with the paragraph; a list ends where no item follows. */
    private void paragraph(Line line) {
        dutiesBefore = false;
        if (passing || !line.marked() && (listSeen || proseSeen && section != Section.DUTIES)) {
            section = Section.NEUTRAL;
            listSeen = false;
            passing = false;
        }
        proseSeen = false;
    }

    private static boolean isTitle(Line line) {
        String content = line.content();
        return content.split(" ").length <= LONGEST_TITLE && !content.matches("(?s).*[.!]['\"»”)]?");
    }

    /** The section that the line begins, told by its last sentence. */
    private Optional<Section> heading(Line line, String said, int sentences) {
        boolean leads = said.endsWith(":");
        boolean capitals = said.equals(said.toUpperCase(Locale.ROOT));
        if (said.matches("(?s).*(?:[^.]\\.|,|:\\s+[^:]*\\p{L}[^:]*)")
                || said.endsWith("!") && !capitals
                || !leads && sentences > 1) {
            return Optional.empty();
        }
        boolean framed = said.matches("(?s).*[-=*_~#]");
        boolean ordinary = line.marked() && !framed && line.whole().strip().matches("(?s)(?:[-–—•·o>]|\\*\\s|\\d).*");
        if (ordinary && !leads && !isNumberedHeading(line, said)) {
            return Optional.empty();
        }
        boolean brief = said.split("\\s+").length <= MOST_WORDS && !startsWithVerb(said);
        boolean asks = said.endsWith("?") || said.endsWith("…");
        return leads || asks || capitals || brief || aboveList ? Headings.section(said) : Optional.empty();
    }

    /** "2. Ansvar og oppgaver" in a job description. */
    private static boolean isNumberedHeading(Line line, String said) {
        List<Word> words = Word.of(said, 0, said.length());
        return Character.isDigit(line.whole().strip().charAt(0))
                && words.size() <= MOST_IN_NUMBERED
                && !Beginning.of(words).isLikeATask();
    }

    private static boolean startsWithVerb(String content) {
        List<Word> words = Word.of(content, 0, content.length());
        return !words.isEmpty() && Verbs.isInfinitive(words.get(0).text());
    }

    private void begin(Section inside) {
        section = inside;
        passing = true;
        dutiesBefore = false;
    }

    private void sentence(int from, int to, boolean marked) {
        int start = from;
        boolean afterHeading = false;
        labelled = false;
        Matcher inline = INLINE.matcher(text).region(start, to);
        Matcher capitals = CAPITALS.matcher(text).region(start, to);
        if (inline.lookingAt()) {
            Optional<Section> known = Headings.section(inline.group(1));
            if (known.isPresent()) {
                begin(known.get());
            }
            List<Word> rest = Word.of(text, inline.end(), to);
            boolean label = known.isEmpty()
                    && section == Section.NEUTRAL
                    && (Beginning.of(rest).isWork() || Beginning.of(rest).isListOfActs());
            boolean duty = known.isEmpty()
                    && Beginning.of(Word.of(text, inline.start(1), inline.end(1)))
                            .isWork();
            if (known.isPresent() || label && isLabel(inline.group(1)) || section == Section.DUTIES && !duty) {
                start = inline.end();
                afterHeading = section == Section.DUTIES;
                labelled = afterHeading;
            }
        } else if (text.substring(start, to).endsWith("?")
                && Headings.section(text.substring(start, to)).isPresent()) {
            begin(Headings.section(text.substring(start, to)).get());
            return;
        } else if (capitals.lookingAt() && Headings.section(capitals.group(1)).isPresent()) {
            begin(Headings.section(capitals.group(1)).get());
            start = capitals.end();
        }
        Matcher tail = TAIL.matcher(text).region(start, to);
        Optional<Section> next = tail.matches() ? Headings.section(tail.group(2)) : Optional.empty();
        int end = next.isPresent() ? tail.end(1) : to;
        List<Span> tasks = tasks(Word.of(text, start, end), marked || afterHeading);
        dutiesBefore |= !tasks.isEmpty();
        roleTold |= Subject.namesRole(new Clause(Word.of(text, start, end), roles), 1);
        found.addAll(tasks);
        next.ifPresent(this::begin);
    }

    /** "Formiddag: rydde rom". */
    private static boolean isLabel(String before) {
        return before.split(" ").length <= 2;
    }

    /** A line of a list without marks. */
    private boolean isLine(String said, List<Word> words) {
        int end = words.get(words.size() - 1).end();
        boolean sentence = end < text.length() && ".!?".indexOf(text.charAt(end)) >= 0;
        return !sentence
                && words.size() <= MOST_IN_LINE
                && !said.matches("(?iu)(?s).*[.!?].*|.*\\b(?:er|har|kan|må|vi|me|du|det|skal|vil)\\b.*");
    }

    /** "Vi tømmer og sorterer papp" among duties: told without "vi", it is a duty of whoever is hired. */
    private List<Word> byAll(List<Word> words) {
        boolean work = words.size() > 2
                && words.get(0).is("vi", "me")
                && !words.get(1).is(OF_EMPLOYER)
                && !words.get(2).is("deg", "du");
        return work ? words.subList(1, words.size()) : words;
    }

    private List<Span> tasks(List<Word> words, boolean listed) {
        if (words.isEmpty()) {
            return List.of();
        }
        String said =
                text.substring(words.get(0).start(), words.get(words.size() - 1).end());
        if (section == Section.DUTIES) {
            List<Span> told = new ClauseScanner(byAll(words), roles).prose(true, true);
            if (!told.isEmpty() && !(listed && Beginning.of(words).isLikeATask())) {
                return told;
            }
            boolean task = !NO_TASK.matcher(said).matches()
                    && (listed || isLine(said, words) || Beginning.of(words).isLikeATask());
            return task ? new ClauseScanner(words, roles).listed(labelled) : List.of();
        }
        if (Applying.isToldIn(said)
                || !section.tellsDuties()
                        && !(doubtful && !listed)
                        && (listed || !DUTY_ALL_THE_SAME.matcher(said).find())) {
            return List.of();
        }
        return new ClauseScanner(words, roles).prose(dutiesBefore, dutiesBefore || roleTold || !found.isEmpty());
    }
}
