package no.ldo.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import no.ldo.audit.LogSearch;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.PageRequest;
import org.jspecify.annotations.Nullable;

/** Which lines are asked for, from the address: {@code from}, {@code to}, {@code type}, {@code of}. What cannot be read counts as not said. */
@RequestScoped
public class LogFilter {
    private static final int LONGEST_TYPE = 80;

    private HttpServletRequest request;

    protected LogFilter() {}

    @Inject
    LogFilter(HttpServletRequest request) {
        this.request = request;
    }

    /** @param organisation the only one of which the caller may see lines; null for administrators, who choose themselves */
    LogSearch search(@Nullable OrganisationNumber organisation, PageRequest page) {
        return new LogSearch(
                organisation == null ? chosen().orElse(null) : organisation, day("from"), day("to"), type(), page);
    }

    private Optional<OrganisationNumber> chosen() {
        String digits = text("of").replaceAll("\\D", "");
        return OrganisationNumber.isValid(digits) ? Optional.of(new OrganisationNumber(digits)) : Optional.empty();
    }

    private @Nullable String type() {
        String type = text("type");
        return type.isEmpty() ? null : type.substring(0, Math.min(type.length(), LONGEST_TYPE));
    }

    private @Nullable LocalDate day(String parameter) {
        try {
            return LocalDate.parse(text(parameter));
        } catch (DateTimeParseException notSaid) {
            return null;
        }
    }

    private String text(String parameter) {
        String value = request.getParameter(parameter);
        return value == null ? "" : value.strip();
    }
}
