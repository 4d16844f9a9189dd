package no.ldo.web.differentiation;

import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.ldo.web.shared.Jsons;
import no.ldo.web.shared.ScriptPost;

/**
 * Answers a script with advice on {@code name}, {@code doneWhen} and {@code minutes} of a task while somebody writes: an
 * object with a list of texts for each field that advice is given on. Nothing is read or stored. A post, so that what is
 * written stands in no address.
 */
@WebServlet(name = "taskAdviser", urlPatterns = "/differentiation/advice")
public class TaskAdviser extends ScriptPost {
    private static final int LONGEST = 1_000;
    private static final int UNREMARKABLE = 30;

    private transient TaskAdvice advice;

    public TaskAdviser() {}

    @Inject
    TaskAdviser(TaskAdvice advice) {
        this.advice = advice;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonObjectBuilder told = Jsons.object();
        advice.on(shortened(request, "name"), shortened(request, "doneWhen"), minutes(shortened(request, "minutes")))
                .forEach((field, texts) -> {
                    JsonArrayBuilder lines = Jsons.array();
                    texts.forEach(lines::add);
                    told.add(field, lines);
                });
        Jsons.answer(response, HttpServletResponse.SC_OK, told.build());
    }

    private static String shortened(HttpServletRequest request, String name) {
        String said = text(request, name);
        return said.substring(0, Math.min(said.length(), LONGEST));
    }

    /** What is no number is refused by the form, and needs no advice. */
    private static int minutes(String said) {
        return said.strip().matches("[0-9]{1,6}") ? Integer.parseInt(said.strip()) : UNREMARKABLE;
    }
}
