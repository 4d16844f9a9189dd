package no.ldo.load;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Somebody who has signed in through the real form.
 *
 * @param number of the account of the seed, from 1
 * @param cookie of the session
 */
record Visitor(int number, String cookie) {
    static final String PASSWORD = "Mestring-2026";

    static Visitor signIn(Wire wire, int number) throws IOException {
        return signIn(wire, number, form(wire));
    }

    static HtmlForm form(Wire wire) throws IOException {
        return new HtmlForm("login", wire.get("/login").expect(200).text());
    }

    static Visitor signIn(Wire wire, int number, HtmlForm login) throws IOException {
        login.put("login:loginName", "person" + number + "@bench.example").put("login:password", PASSWORD);
        Answer answer = wire.post(
                        "/login", login.plain("login:signIn"), "Content-Type: application/x-www-form-urlencoded")
                .expect(302);
        List<String> cookies = answer.headers().getOrDefault("set-cookie", List.of());
        if (cookies.isEmpty()) {
            throw new WrongAnswer("no session after the login");
        }
        return new Visitor(
                number, cookies.stream().map(one -> one.replaceFirst(";.*", "")).collect(Collectors.joining("; ")));
    }

    Answer get(Wire wire, String path) throws IOException {
        return wire.get(path, "Cookie: " + cookie);
    }
}
