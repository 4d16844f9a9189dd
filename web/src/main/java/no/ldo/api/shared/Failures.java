package no.ldo.api.shared;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.HeuristicMixedException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ldo.audit.AccessLog;
import no.ldo.identity.MandateMissing;
import no.ldo.shared.EditConflict;
import no.ldo.shared.NotVisible;
import no.ldo.shared.RuleViolation;
import no.ldo.shared.RulesViolated;
import no.ldo.web.shared.Jsons;

/** Turns whatever was thrown into a problem: never a stack trace, never SQL. */
@Provider
public class Failures implements ExceptionMapper<Throwable> {
    private static final Logger LOG = System.getLogger("no.ldo.failure");
    private static final int UNPROCESSABLE = 422;

    @Inject
    private AccessLog accessLog;

    @Inject
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        List<Throwable> chain = chain(thrown);
        accessLog.failed(thrown, DeclaredPath.asked(request), null);
        return known(chain).orElseGet(() -> unforeseen(thrown, chain));
    }

    private static Optional<Response> known(List<Throwable> chain) {
        for (Throwable one : chain) {
            Optional<Response> answer = answer(one);
            if (answer.isPresent()) {
                return answer;
            }
        }
        return Optional.empty();
    }

    private static Optional<Response> answer(Throwable one) {
        if (one instanceof WebApplicationException web) {
            return Optional.of(ofStatus(web));
        }
        if (one instanceof NotVisible) {
            return Optional.of(Problem.of(404, "notFound").response());
        }
        if (one instanceof MandateMissing missing) {
            return Optional.of(Problem.of(403, "mandate.missing", "The account lacks a role for this organisation.")
                    .with("oneOf", names(missing))
                    .response());
        }
        if (one instanceof EJBAccessException) {
            return Optional.of(Problem.of(403, "mandate.missing", "The account lacks a role for this call.")
                    .response());
        }
        if (one instanceof EditConflict || one.getClass().getSimpleName().equals("OptimisticLockException")) {
            return Optional.of(Problem.of(412, "version.changed", "Somebody changed it meanwhile. Read it again.")
                    .response());
        }
        if (one instanceof RulesViolated violated) {
            return Optional.of(ofRules(violated.violations()));
        }
        return one instanceof ConstraintViolationException violated
                ? Optional.of(ofConstraints(violated))
                : Optional.empty();
    }

    private static jakarta.json.JsonArray names(MandateMissing missing) {
        JsonArrayBuilder names = Jsons.array();
        missing.oneOf().stream().map(Enum::name).sorted().forEach(names::add);
        return names.build();
    }

    /** The server's own refusals (405, 406, 415, unknown path) come without a body; ours carry one. */
    private static Response ofStatus(WebApplicationException web) {
        Response given = web.getResponse();
        if (given.hasEntity()) {
            return given;
        }
        String code = switch (given.getStatus()) {
            case 400 -> "request.malformed";
            case 404 -> "notFound";
            case 405 -> "method.notAllowed";
            case 406 -> "notAcceptable";
            case 415 -> "mediaType.unsupported";
            default -> "http." + given.getStatus();
        };
        Response answer = Problem.of(given.getStatus(), code).response();
        if (given.getHeaderString("Allow") != null) {
            answer.getHeaders().putSingle("Allow", given.getHeaderString("Allow"));
        }
        return answer;
    }

    private static Response ofRules(List<RuleViolation> violations) {
        JsonArrayBuilder errors = Jsons.array();
        for (RuleViolation violation : violations) {
            JsonObjectBuilder error = Jsons.object().add("code", violation.key());
            if (violation.field() != null) {
                error.add("field", violation.field());
            }
            errors.add(error);
        }
        return Problem.of(UNPROCESSABLE, "rules.violated")
                .with("errors", errors.build())
                .response();
    }

    private static Response ofConstraints(ConstraintViolationException violated) {
        JsonArrayBuilder errors = Jsons.array();
        for (ConstraintViolation<?> violation : violated.getConstraintViolations()) {
            String path = violation.getPropertyPath().toString();
            errors.add(Jsons.object()
                    .add("code", "field.invalid")
                    .add("field", path.substring(path.lastIndexOf('.') + 1)));
        }
        return Problem.of(UNPROCESSABLE, "fields.invalid")
                .with("errors", errors.build())
                .response();
    }

    private static Response unforeseen(Throwable thrown, List<Throwable> chain) {
        String supportId = UUID.randomUUID().toString().substring(0, 8);
        boolean away = databaseAway(chain);
        LOG.log(away ? Level.WARNING : Level.ERROR, "[" + supportId + "] API", thrown);
        Problem told =
                Problem.of(away ? 503 : 500, away ? "database.away" : "fault").with("supportId", supportId);
        return away ? told.retryAfter(5) : told.response();
    }

    /** Also when it was lost while the transaction ended: nobody knows whether it is stored, and asking again is right. */
    private static boolean databaseAway(List<Throwable> chain) {
        return chain.stream().anyMatch(HeuristicMixedException.class::isInstance)
                || chain.stream()
                        .filter(SQLException.class::isInstance)
                        .map(SQLException.class::cast)
                        .anyMatch(sql -> sql.getSQLState() == null
                                || sql.getSQLState().startsWith("08")
                                || sql.getErrorCode() == 1205);
    }

    private static List<Throwable> chain(Throwable thrown) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable one = thrown; one != null && !chain.contains(one); one = one.getCause()) {
            chain.add(one);
        }
        return chain;
    }
}
