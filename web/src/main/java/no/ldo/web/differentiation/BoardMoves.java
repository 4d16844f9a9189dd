package no.ldo.web.differentiation;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import no.ldo.differentiation.board.BoardService;
import no.ldo.differentiation.board.BoardView;
import no.ldo.differentiation.board.MoveShare;
import no.ldo.differentiation.board.OrderShare;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.shared.EditConflict;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.RulesViolated;
import no.ldo.web.shared.ActingFor;
import no.ldo.web.shared.IdConverter;
import no.ldo.web.shared.Jsons;
import no.ldo.web.shared.ScriptPost;
import org.jspecify.annotations.Nullable;

/**
 * Moves a task on the board for its script. No page: building one to move a card costs many times as much as moving it.
 * Takes {@code position}, {@code task}, {@code version}, {@code seen} and where {@code to}: {@code position} (all that is
 * free), {@code pool} (back to its job), {@code days} (exactly the days {@code day}; these three also take the id of the
 * {@code move}, which counts once however often it is sent), {@code up} or {@code down} (one place). Answers what the page
 * shows now with 200, or with 409 when somebody else was first; {@code {messages}} with 422 when a rule forbids it.
 */
@WebServlet(name = "boardMoves", urlPatterns = "/differentiation/move")
public class BoardMoves extends ScriptPost {
    private transient ActingFor actingFor;
    private transient BoardService boards;
    private transient BoardAnswers answers;

    public BoardMoves() {}

    @Inject
    BoardMoves(ActingFor actingFor, BoardService boards, BoardAnswers answers) {
        this.actingFor = actingFor;
        this.boards = boards;
        this.answers = answers;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        OrganisationNumber organisation = actingFor.find().orElseThrow(NotVisible::new);
        UUID position = IdConverter.parse(request.getParameter("position"));
        UUID task = IdConverter.parse(request.getParameter("task"));
        try {
            BoardView after = act(request, organisation, position, task);
            Jsons.answer(response, HttpServletResponse.SC_OK, answers.moved(after));
        } catch (EditConflict changed) {
            BoardView now = asItIs(organisation, position, task);
            Jsons.answer(response, HttpServletResponse.SC_CONFLICT, answers.conflict(now, task, text(request, "seen")));
        } catch (RulesViolated refused) {
            Jsons.answer(response, UNPROCESSABLE, answers.refused(refused));
        }
    }

    private BoardView act(HttpServletRequest request, OrganisationNumber organisation, UUID position, UUID task) {
        int version = version(text(request, "version"));
        String to = text(request, "to");
        if (to.equals("up") || to.equals("down")) {
            boards.order(organisation, new OrderShare(position, task, to.equals("up"), version));
            return boards.composed(organisation, position, task);
        }
        UUID move = IdConverter.parse(request.getParameter("move"));
        return boards.move(organisation, new MoveShare(move, position, task, days(request, to), version));
    }

    /** All days that the position shall do; null for every day that is free. */
    private static @Nullable Weekdays days(HttpServletRequest request, String to) {
        return switch (to) {
            case "position" -> null;
            case "pool" -> Weekdays.NONE;
            case "days" -> Days.of(request.getParameterValues("day"));
            default -> throw new NotVisible();
        };
    }

    /** A task that somebody has removed meanwhile is not shown. */
    private BoardView asItIs(OrganisationNumber organisation, UUID position, UUID task) {
        try {
            return boards.composed(organisation, position, task);
        } catch (NotVisible gone) {
            return boards.composed(organisation, position, null);
        }
    }
}
