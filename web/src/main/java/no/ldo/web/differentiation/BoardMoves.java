package no.ldo.web.differentiation;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import no.ldo.differentiation.board.BoardView;
import no.ldo.differentiation.board.OrderShare;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.shared.EditConflict;
import no.ldo.shared.NotVisible;
import no.ldo.shared.RulesViolated;
import no.ldo.web.differentiation.BoardActs.Asked;
import no.ldo.web.differentiation.BoardActs.SeenAll;
import no.ldo.web.shared.ActingFor;
import no.ldo.web.shared.IdConverter;
import no.ldo.web.shared.Jsons;
import no.ldo.web.shared.ScriptPost;
import org.jspecify.annotations.Nullable;

/**
 * Moves a task on the board for its script. No page: building one to move a card costs many times as much as moving it.
 * Takes the {@code board} that is shown with its {@code version} and what was {@code seen} of it and {@code beside} it, the
 * {@code task}, the {@code position} it is about, and where {@code to}: {@code position} (all that is free, or all that the
 * position {@code from} does), {@code pool} (back to its job), {@code days} (exactly the days {@code day}; these three also
 * take the id of the {@code move}, which counts once however often it is sent, and the step forward that is shown, {@code
 * redo}), {@code up} or {@code down} (one place).
 * Answers what the page shows now with 200, with 409 when somebody else was first, or with 404 when the task is not there any
 * more; {@code {messages}} with 422 when a rule forbids it.
 */
@WebServlet(name = "boardMoves", urlPatterns = "/differentiation/move")
public class BoardMoves extends ScriptPost {
    private transient ActingFor actingFor;
    private transient BoardActs acts;
    private transient BoardReading reading;
    private transient BoardAnswers answers;

    public BoardMoves() {}

    @Inject
    BoardMoves(ActingFor actingFor, BoardActs acts, BoardReading reading, BoardAnswers answers) {
        this.actingFor = actingFor;
        this.acts = acts;
        this.reading = reading;
        this.answers = answers;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        actingFor.find().orElseThrow(NotVisible::new);
        UUID board = IdConverter.parse(request.getParameter("board"));
        UUID task = IdConverter.parse(request.getParameter("task"));
        reading.of(board);
        try {
            Jsons.answer(response, HttpServletResponse.SC_OK, act(request, board, task));
        } catch (EditConflict changed) {
            Jsons.answer(
                    response,
                    HttpServletResponse.SC_CONFLICT,
                    answers.conflict(seen(request, board), text(request, "seen"), task));
        } catch (RulesViolated refused) {
            Jsons.answer(response, UNPROCESSABLE, answers.refused(refused));
        } catch (NotVisible missing) {
            JsonObject gone = answers.gone(task);
            if (gone == null) {
                throw missing;
            }
            Jsons.answer(response, HttpServletResponse.SC_NOT_FOUND, gone);
        }
    }

    private static SeenAll seen(HttpServletRequest request, UUID board) {
        return new SeenAll(board, version(text(request, "version")), SeenPositions.of(text(request, "beside")));
    }

    private JsonObject act(HttpServletRequest request, UUID board, UUID task) {
        SeenAll seen = seen(request, board);
        String to = text(request, "to");
        UUID position = IdConverter.parse(request.getParameter("position"));
        if (to.equals("up") || to.equals("down")) {
            acts.order(new OrderShare(position, task, to.equals("up"), seen.versionOf(position)));
            return answers.moved(reading.after(task));
        }
        String from = text(request, "from");
        Asked asked = new Asked(
                IdConverter.parse(request.getParameter("move")),
                task,
                position,
                from.isEmpty() || !to.equals("position") ? null : IdConverter.parse(from),
                days(request, to));
        BoardView moved = acts.move(asked, seen);
        return moved != null && asked.only(board)
                ? answers.moved(moved, asked, !text(request, "redo").isEmpty())
                : answers.movedBeside(reading.after(task), asked);
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
}
