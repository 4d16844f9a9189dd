package no.ldo.local;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** Tokens that the demo does not give: of any account, with any scopes. */
public final class Tokens {
    private static final String ADD = "insert into api_token (id, account_id, name, token_hash, scopes)"
            + " select ?, id, 'test', sha2(?, 256), ? from user_account where login_name = ?";

    private Tokens() {}

    /**
     * The API with a new token.
     *
     * @param scopes with a blank between them
     */
    public static Api of(String loginName, String scopes) {
        String token = UUID.randomUUID().toString();
        try (Connection connection = Portal.get().connect();
                PreparedStatement add = connection.prepareStatement(ADD)) {
            add.setObject(1, UUID.randomUUID());
            add.setString(2, token);
            add.setString(3, scopes);
            add.setString(4, loginName);
            if (add.executeUpdate() != 1) {
                throw new IllegalStateException("nobody is " + loginName);
            }
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
        return Api.with(token);
    }
}
