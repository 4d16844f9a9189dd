package no.ldo.web.shadowing;

import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import no.ldo.differentiation.shadowing.SaveNote;
import no.ldo.differentiation.shadowing.ShadowingService;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.RulesViolated;
import no.ldo.web.shared.ActingFor;
import no.ldo.web.shared.IdConverter;
import no.ldo.web.shared.Jsons;
import no.ldo.web.shared.Messages;
import no.ldo.web.shared.ScriptPost;
import no.ldo.web.shared.Texts;

/**
 * Takes in observations from the script of the list, perhaps hours after they were made and more than once. Takes
 * {@code job}, {@code note} and either {@code name}, {@code start} and, when it has ended, {@code end} (ISO 8601), or
 * {@code gone=1} to take it away. Answers {@code {messages}}: none with 200, why not with 422.
 */
@WebServlet(name = "notePosts", urlPatterns = "/shadowing/note")
public class NotePosts extends ScriptPost {
    private transient ActingFor actingFor;
    private transient ShadowingService shadowing;
    private transient Messages messages;
    private transient Texts texts;

    public NotePosts() {}

    @Inject
    NotePosts(ActingFor actingFor, ShadowingService shadowing, Messages messages, Texts texts) {
        this.actingFor = actingFor;
        this.shadowing = shadowing;
        this.messages = messages;
        this.texts = texts;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        OrganisationNumber organisation = actingFor.find().orElseThrow(NotVisible::new);
        UUID job = IdConverter.parse(request.getParameter("job"));
        UUID note = IdConverter.parse(request.getParameter("note"));
        String name = text(request, "name").strip();
        boolean gone = text(request, "gone").strip().equals("1");
        if (!gone && (name.isEmpty() || name.length() > SaveNote.LONGEST_NAME)) {
            answer(response, UNPROCESSABLE, List.of(texts.of("shadowing").get("name.unfit")));
            return;
        }
        try {
            if (gone) {
                shadowing.remove(organisation, job, note);
            } else {
                shadowing.note(organisation, job, command(request, note, name));
            }
            answer(response, HttpServletResponse.SC_OK, List.of());
        } catch (RulesViolated refused) {
            answer(
                    response,
                    UNPROCESSABLE,
                    refused.violations().stream().map(messages::told).toList());
        }
    }

    private static SaveNote command(HttpServletRequest request, UUID note, String name) {
        String end = text(request, "end").strip();
        return new SaveNote(note, name, moment(text(request, "start").strip()), end.isEmpty() ? null : moment(end));
    }

    private static Instant moment(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException none) {
            throw (NotVisible) new NotVisible().initCause(none);
        }
    }

    private static void answer(HttpServletResponse response, int status, List<String> told) throws IOException {
        JsonArrayBuilder lines = Jsons.array();
        told.forEach(lines::add);
        Jsons.answer(response, status, Jsons.object().add("messages", lines).build());
    }
}
