package no.ldo.web.shared;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.ldo.shared.XmlText;

/**
 * The source of a page in which the fixed texts are written in one language: {@code #{t.frame['menu']}} becomes
 * {@code Meny}. What depends on the request stays an expression, and so does a text that would read as one.
 */
final class WrittenPage extends URLStreamHandler {
    private static final Pattern FIXED = Pattern.compile("#\\{t\\.(\\w+)\\['([^'{}]+)'\\]\\}");
    private static final Pattern PLAIN = Pattern.compile("\\S(?:[^\\r\\n\\t#$\\\\]*\\S)?");

    private final Language language;

    private WrittenPage(Language language) {
        this.language = language;
    }

    /** The same address, behind which the written source is read; so are addresses that are relative to it. */
    static URL of(URL page, Language language) throws MalformedURLException {
        return new URL(null, page.toExternalForm(), new WrittenPage(language));
    }

    static String write(String source, Language language) {
        return FIXED.matcher(source).replaceAll(found -> Matcher.quoteReplacement(written(found, language)));
    }

    private static String written(MatchResult found, Language language) {
        return TextBundles.find("no/ldo/web/" + found.group(1), language, found.group(2))
                .filter(text -> PLAIN.matcher(text).matches())
                .map(XmlText::escaped)
                .orElse(found.group());
    }

    @Override
    protected URLConnection openConnection(URL asked) throws MalformedURLException {
        URL page = new URL(asked.toExternalForm());
        return new URLConnection(asked) {
            @Override
            public void connect() {
                // nothing to connect to: the page is read when it is asked for
            }

            @Override
            public InputStream getInputStream() throws IOException {
                try (InputStream in = page.openStream()) {
                    String source = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    return new ByteArrayInputStream(write(source, language).getBytes(StandardCharsets.UTF_8));
                }
            }
        };
    }
}
