package no.ldo.web.differentiation;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ldo.differentiation.board.BesideService;
import no.ldo.shared.NotVisible;
import no.ldo.web.shared.ActingFor;
import no.ldo.web.shared.IdConverter;
import no.ldo.web.shared.Jsons;

/**
 * Whether somebody else has changed a position that stands on the board ({@code id}, {@code open}), for the board's script,
 * which asks while the board is looked at. {@code known} are the versions that it shows, in the order of the ids. Answers 204
 * when they stand, else what {@link BoardMoves} answers, about the chosen {@code task}.
 */
@WebServlet(name = "boardChanges", urlPatterns = "/differentiation/board-changes")
public class BoardChanges extends HttpServlet {
    private transient ActingFor actingFor;
    private transient BesideService positions;
    private transient BoardQuery query;
    private transient BoardReading reading;
    private transient BoardAnswers answers;

    public BoardChanges() {}

    @Inject
    BoardChanges(
            ActingFor actingFor,
            BesideService positions,
            BoardQuery query,
            BoardReading reading,
            BoardAnswers answers) {
        this.actingFor = actingFor;
        this.positions = positions;
        this.query = query;
        this.reading = reading;
        this.answers = answers;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        actingFor.find().orElseThrow(NotVisible::new);
        UUID board = IdConverter.parse(request.getParameter("id"));
        response.setHeader("Cache-Control", "no-store");
        String versions = positions.versions(actingFor.organisation(), query.all(board)).stream()
                .map(String::valueOf)
                .collect(Collectors.joining(","));
        if (versions.equals(request.getParameter("known"))) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            reading.of(board);
            Jsons.answer(response, HttpServletResponse.SC_OK, answers.changed(query.task()));
        }
    }
}
