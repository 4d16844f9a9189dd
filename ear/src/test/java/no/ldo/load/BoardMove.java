package no.ldo.load;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Drags one task to and from the position, each time as the board's script does it. */
final class BoardMove implements Work.Worker {
    private static final Pattern DROP = Pattern.compile("ldoDrop = function.*?s:\"([^\"]+)\".*?u:\"([^\"]+)\"");
    private static final Pattern CARD = Pattern.compile("data-task=\"([^\"]+)\" data-free=\"([^\"]+)\"");
    private static final String DONE = "class=\"ds-alert ldo-done\"";

    /** Far enough down that it stays on its page while the other workers take theirs. */
    private static final int CARD_TAKEN = 40;

    private final Visitor visitor;
    private final String path;
    private HtmlForm form;
    private String task = "";
    private String free = "";
    private String source = "";
    private String render = "";
    private boolean held;

    BoardMove(Visitor visitor, String org) {
        this.visitor = visitor;
        // an own page of the pool, so that no two drag tasks of the same job
        this.path = Works.board(org, visitor.number() - 1) + "&pool=" + (1 + visitor.number());
    }

    @Override
    public void prepare(Wire wire) throws IOException {
        String page = visitor.get(wire, path).expect("id=\"drag:target\"").text();
        form = new HtmlForm("drag", page);
        Matcher drop = DROP.matcher(page);
        Matcher card = CARD.matcher(page);
        for (int place = 0; place < CARD_TAKEN; place++) {
            card.find();
        }
        if (!drop.find() || !card.find()) {
            throw new WrongAnswer("no board");
        }
        source = drop.group(1);
        render = drop.group(2);
        task = card.group(1);
        free = card.group(2);
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
        if (form == null) {
            prepare(wire);
        }
        form.put("drag:task", task)
                .put("drag:target", held ? "pool" : "position")
                .put("drag:kept", held ? free : "");
        Answer answer = wire.post(form.action(), form.ajax(source, render), HtmlForm.ajaxHeaders(visitor.cookie()));
        if (!answer.expect(200).text().contains(DONE)) {
            form = null;
            throw new WrongAnswer("not moved");
        }
        form.read(answer.text());
        held = !held;
        return answer;
    }
}
