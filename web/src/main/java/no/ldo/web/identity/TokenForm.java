package no.ldo.web.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.ldo.identity.ApiScope;
import no.ldo.identity.IssueToken;
import org.jspecify.annotations.Nullable;

/** A new token as it is written. */
public class TokenForm {
    private static final int USUAL_DAYS = 90;

    private @Nullable String name;
    private String[] scopes = {};
    private @Nullable LocalDate lastDay;

    TokenForm(LocalDate today) {
        lastDay = today.plusDays(USUAL_DAYS);
    }

    IssueToken toCommand(@Nullable UUID account) {
        return new IssueToken(account, name, Set.of(scopes), lastDay);
    }

    /** What can be chosen. */
    public List<String> getAllScopes() {
        return ApiScope.ALL.stream().sorted().toList();
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String value) {
        name = value;
    }

    public String[] getScopes() {
        return scopes.clone();
    }

    public void setScopes(String @Nullable [] value) {
        scopes = value == null ? new String[0] : value.clone();
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate value) {
        lastDay = value;
    }
}
