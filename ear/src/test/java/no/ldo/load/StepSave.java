package no.ldo.load;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes on in a step of the course and lets it save itself, each time something else. */
final class StepSave implements Work.Worker {
    private static final Pattern PLACE =
            Pattern.compile("data-ldo-autosave=\"([^\"]+)\" data-enrolment=\"([^\"]+)\" data-step=\"([^\"]+)\"");
    private static final Pattern VERSION = Pattern.compile("\"B\":(\\d+)");
    private static final String DONE = "\"message\":\"Lagret.\"";

    private final Visitor visitor;
    private final String path;
    private String action = "";
    private String about = "";
    private String version = "";
    private int count;

    StepSave(Visitor visitor, String path) {
        this.visitor = visitor;
        this.path = path;
    }

    @Override
    public Answer once(Wire wire) throws IOException {
        if (action.isEmpty()) {
            prepare(wire);
        }
        String body = about + "&field=B&version=" + version + "&text="
                + URLEncoder.encode("Ti timer i uka med brett, esker og rydding. " + count++, StandardCharsets.UTF_8);
        Answer answer = wire.post(
                action,
                body.getBytes(StandardCharsets.UTF_8),
                "Content-Type: application/x-www-form-urlencoded",
                "Cookie: " + visitor.cookie(),
                "X-Requested-With: ldo");
        Matcher stored = VERSION.matcher(answer.text());
        if (answer.status() != 200 || !answer.text().contains(DONE) || !stored.find()) {
            action = "";
            throw new WrongAnswer("not saved: " + answer.status());
        }
        version = stored.group(1);
        return answer;
    }

    @Override
    public void prepare(Wire wire) throws IOException {
        String page = visitor.get(wire, path).expect("id=\"step:B\"").text();
        Matcher place = PLACE.matcher(page);
        if (!place.find()) {
            throw new WrongAnswer("no autosave");
        }
        action = place.group(1);
        about = "enrolment=" + place.group(2) + "&step=" + place.group(3);
        version = new HtmlForm("step", page).value("step:BVersion");
    }
}
