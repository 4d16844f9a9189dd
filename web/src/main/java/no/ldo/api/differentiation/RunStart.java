package no.ldo.api.differentiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.stream.Stream;
import no.ldo.api.shared.Problem;
import no.ldo.differentiation.composing.CompositionService;
import no.ldo.differentiation.composing.KeyReused;
import no.ldo.differentiation.composing.ProblemRefused;
import no.ldo.differentiation.composing.RunShown;
import no.ldo.differentiation.composing.RunWatch;
import no.ldo.differentiation.composing.SentOnce;
import no.ldo.differentiation.composing.StartRun;
import no.ldo.differentiation.composing.TooManyRuns;
import no.ldo.identity.Caller;
import no.ldo.shared.OrganisationNumber;
import no.ldo.web.shared.DatabaseBulkhead;
import org.jspecify.annotations.Nullable;

/** From a body to a run, or to a problem that says everything that is wrong with it. */
@ApplicationScoped
class RunStart {
    private static final int LONGEST_WAIT = 60;
    private static final int LONGEST_KEY = 255;
    private static final int DUPLICATE_KEY = 1062;
    private static final int UNPROCESSABLE = 422;

    private CompositionService compositions;
    private RunWatch watch;
    private Caller caller;
    private HttpServletRequest request;

    protected RunStart() {}

    @Inject
    RunStart(CompositionService compositions, RunWatch watch, Caller caller, HttpServletRequest request) {
        this.compositions = compositions;
        this.watch = watch;
        this.caller = caller;
        this.request = request;
    }

    /** How long to wait; nothing when it was not asked for. */
    static Duration patience(@Nullable String seconds) {
        if (seconds == null) {
            return Duration.ZERO;
        }
        if (!seconds.matches("[0-9]{1,2}") || Integer.parseInt(seconds) > LONGEST_WAIT) {
            throw Problem.of(UNPROCESSABLE, "wait.invalid", "wait is from 0 to " + LONGEST_WAIT + " seconds.")
                    .exception();
        }
        return Duration.ofSeconds(Integer.parseInt(seconds));
    }

    /** The run as it stands when it has ended or the wait is over. */
    RunShown start(Duration wait, @Nullable String key, InputStream body) {
        String keyHash = key == null ? null : keyHash(key);
        StartRun command = read(new MeasuredBody(body), keyHash);
        OrganisationNumber named = command.organisation();
        if (named != null) {
            caller.requireVisible(named);
        }
        RunShown run = started(command);
        if (wait.isZero() || run.state().isEnded()) {
            return run;
        }
        DatabaseBulkhead.leaveEarly(request);
        watch.awaitEnd(run.id(), wait);
        return compositions.shown(run.id());
    }

    private static String keyHash(String key) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw Problem.of(400, "idempotency.keyInvalid", "From 1 to " + LONGEST_KEY + " characters.")
                    .exception();
        }
        return HexFormat.of().formatHex(MeasuredBody.sha256().digest(key.getBytes(StandardCharsets.UTF_8)));
    }

    private static StartRun read(MeasuredBody body, @Nullable String keyHash) {
        RequestReader reader = RequestReader.of(body);
        if (body.isTooLarge()) {
            throw MeasuredBody.tooLarge();
        }
        StartRun command = reader.request().orElseThrow(() -> refused(reader.faults()));
        return keyHash == null
                ? command
                : new StartRun(command.organisation(), command.request(), new SentOnce(keyHash, body.hash()));
    }

    private static WebApplicationException refused(BodyFaults faults) {
        return faults.isMalformed()
                ? CompositionJson.refused(400, "json.malformed", faults.told()).exception()
                : CompositionJson.refused(UNPROCESSABLE, "problem.invalid", faults.told())
                        .exception();
    }

    private RunShown started(StartRun command) {
        try {
            return startedOnce(command);
        } catch (ProblemRefused refused) {
            throw CompositionJson.refused(UNPROCESSABLE, "problem.invalid", refused.faults())
                    .exception();
        } catch (KeyReused reused) {
            throw Problem.of(409, "idempotency.reused", "The key was sent with another body before.")
                    .exception();
        } catch (TooManyRuns full) {
            throw new WebApplicationException(
                    "runs.tooMany",
                    Problem.of(429, "runs.tooMany", "The queue is full.").retryAfter(Math.max(1, full.seconds())));
        }
    }

    /** The same request twice at once: the database lets one of them be stored, and the other one finds it the second time. */
    private RunShown startedOnce(StartRun command) {
        try {
            return compositions.start(command);
        } catch (RuntimeException failed) {
            boolean storedMeanwhile = command.once() != null
                    && Stream.iterate((Throwable) failed, cause -> cause != null, Throwable::getCause)
                            .anyMatch(
                                    cause -> cause instanceof SQLException sql && sql.getErrorCode() == DUPLICATE_KEY);
            if (!storedMeanwhile) {
                throw failed;
            }
            return compositions.start(command);
        }
    }
}
