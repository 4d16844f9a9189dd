package no.ldo.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Drags one task to and from the position, each time as the board's script does it. */
final class BoardMove implements Work.Worker {
    private static final Pattern PLACE = Pattern.compile("data-ldo-move=\"([^\"]+)\"[^>]* data-position=\"([^\"]+)\"");
    private static final Pattern CARD = Pattern.compile("data-task=\"([^\"]+)\" data-free=\"[^\"]+\"");
    private static final Pattern TOLD =
            Pattern.compile("\"version\":(\\d+),\"seen\":\"([^\"]*)\",\"move\":\"([^\"]+)\".*\"message\":");

    /** Far enough down that it stays on its page while the other workers take theirs. */
    private static final int CARD_TAKEN = 40;

    private final Visitor visitor;
    private final String path;
    private String action = "";
    private String about = "";
    private String seen = "";
    private String move = "";
    private String version = "";
    private boolean held;

    BoardMove(Visitor visitor, String org) {
        this.visitor = visitor;
        // an own page of the pool, so that no two drag tasks of the same job
        this.path = Works.board(org, visitor.number() - 1) + "&pool=" + (1 + visitor.number());
    }

    @Override
    public void prepare(Wire wire) throws IOException {
        String page = visitor.get(wire, path).expect(Works.BOARD_FORM).text();
        Matcher place = PLACE.matcher(page);
        Matcher card = CARD.matcher(page);
        for (int taken = 0; taken < CARD_TAKEN; taken++) {
            card.find();
        }
        if (!place.find() || !card.find()) {
            throw new WrongAnswer("no board");
        }
        HtmlForm form = new HtmlForm("move", page);
        action = HtmlForm.unescape(place.group(1));
        about = "board=" + place.group(2) + "&position=" + place.group(2) + "&task=" + card.group(1);
        seen = form.value("move:seen");
        move = form.value("move:move");
        version = form.value("move:version");
        held = false;
    }

    @Override
    public void finish(Wire wire) throws IOException {
        if (held) {
            once(wire);
        }
    }

    @Override
    public Answer once(Wire wire) throws IOException {
        if (action.isEmpty()) {
            prepare(wire);
        }
        String body = about + "&to=" + (held ? "pool" : "position") + "&move=" + move + "&version=" + version + "&seen="
                + seen.replace(":", "%3A").replace(",", "%2C");
        Answer answer = wire.post(
                action,
                body.getBytes(StandardCharsets.UTF_8),
                "Content-Type: application/x-www-form-urlencoded",
                "Cookie: " + visitor.cookie(),
                "X-Requested-With: ldo");
        Matcher told = TOLD.matcher(answer.text());
        if (answer.status() != 200 || !told.find()) {
            action = "";
            throw new WrongAnswer("not moved: " + answer.status());
        }
        version = told.group(1);
        seen = told.group(2);
        move = told.group(3);
        held = !held;
        return answer;
    }
}
