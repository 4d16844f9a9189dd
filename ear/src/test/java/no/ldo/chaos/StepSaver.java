package no.ldo.chaos;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.ldo.browser.Person;
import no.ldo.local.Visit;
import no.ldo.local.Visitor;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A leader who writes on in a step of the course, which saves itself. When an answer does not come the page is opened anew,
 * after a new login where the old one is gone, and what it shows must be the newest acknowledged text or a later one.
 */
final class StepSaver implements Saver {
    /** The step and the field that is written. */
    static final String STEP = "M1-2";

    static final String FIELD = "B";
    private static final Pattern VERSION = Pattern.compile("\"" + FIELD + "\":(\\d+)");
    private static final Pattern NUMBER = Pattern.compile("nr\\. (\\d+)");
    private static final String SAVED = "\"message\":\"Lagret.\"";

    private final String portal;
    private final String loginName;
    private final Ledger ledger;
    private @Nullable Visitor visitor;
    private @Nullable Element page;
    private String version = "";
    private int sent;
    private volatile int acknowledged;

    StepSaver(String portal, String loginName, Ledger ledger) {
        this.portal = portal;
        this.loginName = loginName;
        this.ledger = ledger;
    }

    @Override
    public boolean attempt() {
        String failure;
        try {
            failure = page == null ? open() : save(page);
        } catch (RuntimeException noAnswer) {
            failure = noAnswer.getCause() == null
                    ? String.valueOf(noAnswer.getMessage())
                    : noAnswer.getCause().getClass().getSimpleName();
        }
        if (failure.isEmpty()) {
            return true;
        }
        page = null;
        ledger.failed("step: " + failure);
        return false;
    }

    @Override
    public int acknowledged() {
        return acknowledged;
    }

    @Override
    public boolean isDone() {
        return page != null;
    }

    /** Opens the page. @return what went wrong, or nothing */
    private String open() {
        if (visitor == null) {
            visitor = Visitor.signIn(portal, loginName, Person.PASSWORD);
        }
        Visit opened = visitor.open("/leadership/step?step=" + STEP);
        if (opened.address().startsWith("/login")) {
            visitor = null;
            return "to the login";
        }
        Element place = opened.document().selectFirst("[data-ldo-autosave]");
        if (opened.status() != 200 || place == null) {
            return "page " + opened.status();
        }
        version = opened.value("step:" + FIELD + "Version");
        check(opened.value("step:" + FIELD));
        page = place;
        return "";
    }

    private void check(String shown) {
        int stored = numberIn(shown);
        int newest = ledger.newest().getOrDefault(loginName, 0);
        if (stored < newest || stored > sent) {
            ledger.wrong(loginName + " sees " + stored + ", acknowledged was " + newest + ", sent " + sent);
        }
        if (stored > newest) {
            ledger.storedUnheard();
            ledger.shown(loginName, stored);
        }
    }

    /** The number in a text; 0 for that of the demo, which has none. */
    static int numberIn(String text) {
        Matcher number = NUMBER.matcher(text);
        return number.find() ? Integer.parseInt(number.group(1)) : 0;
    }

    private String save(Element place) {
        sent++;
        Visit answer = visitor.sendByScript(
                place.attr("data-ldo-autosave"),
                Map.of(
                        "enrolment",
                        place.attr("data-enrolment"),
                        "step",
                        place.attr("data-step"),
                        "field",
                        FIELD,
                        "text",
                        "Brett, esker og rydding, nr. " + sent,
                        "version",
                        version));
        Matcher stored = VERSION.matcher(answer.body());
        if (answer.status() == 200 && answer.body().contains(SAVED) && stored.find()) {
            ledger.text(loginName, sent);
            acknowledged = sent;
            version = stored.group(1);
            return "";
        }
        if (answer.address().startsWith("/login")) {
            visitor = null;
            return "to the login";
        }
        return "save " + answer.status();
    }
}
