package no.ldo.web.leadership;

import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.ldo.leadership.CourseWorkService;
import no.ldo.leadership.SaveAnswers;
import no.ldo.leadership.WrittenText;
import no.ldo.shared.EditConflict;
import no.ldo.shared.NotVisible;
import no.ldo.shared.RulesViolated;
import no.ldo.web.shared.IdConverter;
import no.ldo.web.shared.Jsons;
import no.ldo.web.shared.ScriptPost;
import no.ldo.web.shared.Texts;

/**
 * Keeps what is being written in a step a moment after the last key. No page: building one to save a sentence costs many
 * times as much as saving it. Takes {@code enrolment}, {@code step}, and {@code field}, {@code text}, {@code version} as
 * often as there are fields; answers {@code {message, versions}} with 200, 409 (written elsewhere meanwhile) or 422 (too
 * long, or holds a national identity number). Saving the same once more changes nothing.
 */
@WebServlet(name = "answerAutosave", urlPatterns = "/leadership/autosave")
public class AnswerAutosave extends ScriptPost {
    private static final String IDENTITY_NUMBER = "leadership.rule.answerHoldsNoNationalIdentityNumber";

    private transient CourseWorkService work;
    private transient Texts texts;

    public AnswerAutosave() {}

    @Inject
    AnswerAutosave(CourseWorkService work, Texts texts) {
        this.work = work;
        this.texts = texts;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            answer(response, HttpServletResponse.SC_OK, "step.saved", work.save(command(request)));
        } catch (EditConflict conflict) {
            answer(response, HttpServletResponse.SC_CONFLICT, "step.saved.conflict", Map.of());
        } catch (RulesViolated refused) {
            answer(response, UNPROCESSABLE, why(refused), Map.of());
        } catch (ConstraintViolationException refused) {
            answer(response, UNPROCESSABLE, "step.saved.tooLong", Map.of());
        }
    }

    private static String why(RulesViolated refused) {
        return refused.violations().stream()
                        .anyMatch(violation -> violation.key().equals(IDENTITY_NUMBER))
                ? "step.saved.identityNumber"
                : "step.saved.tooLong";
    }

    private static SaveAnswers command(HttpServletRequest request) {
        String[] fields = all(request, "field");
        String[] written = all(request, "text");
        String[] versions = all(request, "version");
        String step = request.getParameter("step");
        if (step == null || fields.length != written.length || fields.length != versions.length) {
            throw new NotVisible();
        }
        List<WrittenText> answers = new ArrayList<>();
        for (int place = 0; place < fields.length; place++) {
            answers.add(new WrittenText(fields[place], written[place].replace("\r\n", "\n"), version(versions[place])));
        }
        return new SaveAnswers(IdConverter.parse(request.getParameter("enrolment")), step, answers);
    }

    private static String[] all(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? new String[0] : values;
    }

    private void answer(HttpServletResponse response, int status, String key, Map<String, Integer> versions)
            throws IOException {
        JsonObjectBuilder known = Jsons.object();
        versions.forEach(known::add);
        Jsons.answer(
                response,
                status,
                Jsons.object()
                        .add("message", texts.of("leadership").get(key))
                        .add("versions", known)
                        .build());
    }
}
