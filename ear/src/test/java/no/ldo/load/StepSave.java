package no.ldo.load;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes on in a step of the course and lets it save itself, each time something else. */
final class StepSave implements Work.Worker {
    private static final Pattern SAVE = Pattern.compile("ldoAutosave = function.*?s:\"([^\"]+)\".*?u:\"([^\"]+)\"");
    private static final String DONE = ">Lagret.";

    private final Visitor visitor;
    private final String path;
    private HtmlForm form;
    private String source = "";
    private String render = "";
    private int count;

    StepSave(Visitor visitor, String path) {
        this.visitor = visitor;
        this.path = path;
    }

    @Override
    public Answer once(Wire wire) throws IOException {
        if (form == null) {
            prepare(wire);
        }
        form.put("step:B", "Ti timer i uka med brett, esker og rydding. " + count++);
        Answer answer = wire.post(form.action(), form.ajax(source, render), HtmlForm.ajaxHeaders(visitor.cookie()));
        String text = answer.expect(200).text();
        if (!text.contains(DONE)) {
            form = null;
            throw new WrongAnswer(
                    "not saved: " + text.replaceAll("(?s)\\s+", " ").substring(0, Math.min(300, text.length())));
        }
        form.read(text);
        return answer;
    }

    @Override
    public void prepare(Wire wire) throws IOException {
        String page = visitor.get(wire, path).expect("id=\"step:B\"").text();
        Matcher save = SAVE.matcher(page);
        if (!save.find()) {
            throw new WrongAnswer("no autosave");
        }
        form = new HtmlForm("step", page);
        source = save.group(1);
        render = save.group(2);
    }
}
