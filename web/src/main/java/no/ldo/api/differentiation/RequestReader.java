package no.ldo.api.differentiation;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.ldo.differentiation.carving.CarvingProblem;
import no.ldo.differentiation.carving.Pin;
import no.ldo.differentiation.carving.ProblemChecks;
import no.ldo.differentiation.carving.ProblemFault;
import no.ldo.differentiation.composing.StartRun;
import no.ldo.differentiation.optimiser.CarvingRequest;
import no.ldo.shared.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * Reads the body that asks for a run. {@code problem} and {@code timeLimitSeconds} must be there; without {@code seed} it is 1,
 * without {@code locked} and {@code excluded} nothing is locked or excluded.
 */
final class RequestReader {
    private static final int MOST_PINS = 10_000;
    private static final long USUAL_SEED = 1;

    private static final Shape PIN =
            new Shape().with(JsonWalk::integer, "position", "task").maybe(JsonWalk::integer, "pattern");
    private static final Shape.Reading PINS = walk -> walk.list(MOST_PINS, () -> pin(walk));
    private static final Shape BODY = new Shape()
            .with(CarvingReader::problem, "problem")
            .with(RequestReader::timeLimit, "timeLimitSeconds")
            .maybe(RequestReader::organisation, "organisation")
            .maybe(JsonWalk::wholeNumber, "seed")
            .maybe(PINS, "locked")
            .maybe(PINS, "excluded");

    private final BodyFaults faults = new BodyFaults();
    private @Nullable StartRun read;

    private RequestReader() {}

    /** Reads to the end of the body, or to the place from where on it is no JSON. */
    static RequestReader of(InputStream body) {
        RequestReader reader = new RequestReader();
        try {
            reader.read(body);
        } catch (JsonWalk.Broken noted) {
            reader.read = null;
        }
        if (reader.read != null && !reader.faults.isEmpty()) {
            reader.elsewhere(reader.read.request().problem()).forEach(reader.faults::add);
        }
        return reader;
    }

    /** What was asked for; empty when anything of it is wrong. */
    Optional<StartRun> request() {
        return faults.isEmpty() ? Optional.ofNullable(read) : Optional.empty();
    }

    /** All that is wrong, also what only the problem as a whole can tell. */
    BodyFaults faults() {
        return faults;
    }

    private void read(InputStream body) {
        JsonWalk walk = new JsonWalk(
                new InputStreamReader(
                        body,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                faults);
        Values values = walk.object(BODY);
        walk.end();
        if (values != null && values.get("problem") instanceof CarvingProblem problem) {
            CarvingRequest request = new CarvingRequest(
                    problem,
                    values.number("timeLimitSeconds"),
                    values.get("seed") instanceof Long seed ? seed : USUAL_SEED,
                    values.list("locked", Pin.class),
                    values.list("excluded", Pin.class));
            read = new StartRun((OrganisationNumber) values.get("organisation"), request, null);
        }
    }

    private static @Nullable Pin pin(JsonWalk walk) {
        Values pin = walk.object(PIN);
        return pin == null ? null : new Pin(pin.number("position"), pin.number("task"), (Integer) pin.get("pattern"));
    }

    private static @Nullable Integer timeLimit(JsonWalk walk) {
        Integer seconds = walk.integer();
        if (seconds != null && (seconds < 1 || seconds > StartRun.LONGEST_SECONDS)) {
            walk.faults()
                    .wrong(walk.where(), "timeLimit.outside", "From 1 to " + StartRun.LONGEST_SECONDS + " seconds.");
        }
        return seconds;
    }

    private static @Nullable OrganisationNumber organisation(JsonWalk walk) {
        String digits = walk.text();
        if (digits != null && !OrganisationNumber.isValid(digits)) {
            walk.faults().wrong(walk.where(), "organisation.invalid", "Nine digits, the last one a control digit.");
            return null;
        }
        return digits == null ? null : new OrganisationNumber(digits);
    }

    /** Faults of objects in which everything could be read; none when a whole list is in doubt. */
    private List<ProblemFault> elsewhere(CarvingProblem problem) {
        List<String> doubtful = new ArrayList<>();
        for (ProblemFault fault : faults.told()) {
            if (fault.pointer().matches("#/problem/(units|jobs|tasks|positions)/[0-9]+/.*|#/problem/weights/.*")) {
                doubtful.add(fault.pointer().replaceFirst("(#/problem/[a-z]+(/[0-9]+)?/).*", "$1"));
            } else if (fault.pointer().startsWith("#/problem")
                    && !List.of("#/problem/format", "#/problem/name", "#/problem/seed")
                            .contains(fault.pointer())) {
                return List.of();
            }
        }
        return ProblemChecks.of(problem).stream()
                .filter(fault -> doubtful.stream().noneMatch(fault.pointer()::startsWith))
                .toList();
    }
}
